// For a diagnostic, a manifest that gives it: what `explain` shows. A test holds that each gives its own and no other.
import type { Code } from './diagnostic-codes.ts'

/** An app whose spec is these lines. */
function app(spec: string, metadata = '{ slug: ci-insights, space: acme }'): string {
  return `apiVersion: appward/v1\nkind: App\nmetadata: ${metadata}\nspec:\n${indented(spec)}`
}

/** An installation whose spec is these lines. */
function installation(spec: string, space = 'acme'): string {
  return `apiVersion: appward/v1\nkind: Installation\nmetadata: { app: ci-insights, space: ${space} }\nspec:\n${indented(spec)}`
}

const hook = 'webhook: { active: true, url: https://ci.example.com/hooks }\n'

/** None for what a file's bytes or size give. */
export const diagnosticExamples: Partial<Record<Code, string>> = {
  AW107: '# nothing but a comment\n',
  AW110: app('name: "CI Insights'),
  AW111: app('name: CI\nname: CI Insights'),
  AW112: app('name: !secret CI'),
  AW116: app('__proto__: x'),
  AW120: 'kind: App\nmetadata: { slug: ci-insights, space: acme }\n',
  AW121: 'apiVersion: appward/v9\nkind: App\n',
  AW122: 'apiVersion: appward/v1\nkind: Instalation\n',
  AW124: 'apiVersion: appward/v1alpha1\nkind: Installation\n',
  AW130: app('descripton: Build health'),
  AW131: installation('suspended: false'),
  AW132: app('name: 2048'),
  AW133: app('visibility: open'),
  AW134: app('name: CI', '{ slug: CI Insights, space: acme }'),
  AW135: app('name: The name that is longer than a name may be'),
  AW136: app(`${hook}permissions: { repository: { contents: read } }\nevents: [push, push]`),
  AW137: app('name: "a\\0b"'),
  AW201: app('permissions:\n  repository: { pull-requests: read }'),
  AW202: app('permissions:\n  repository: { members: read }'),
  AW203: app('permissions:\n  organization: { enterprise_people: read }'),
  AW204: app('permissions:\n  organization: { team_discussions: read }'),
  AW205: app('permissions:\n  repository: { repository_projects: read }'),
  AW206: app('permissions:\n  repository: { workflows: read }'),
  AW207: installation('repositories: all\npermissions:\n  user: { emails: read }'),
  AW211: app(`${hook}events: [pullRequest]`),
  AW212: app(`${hook}events: [installation]`),
  AW213: app(`${hook}events: [marketplace_purchase]`),
  AW214: app(`${hook}events: [content_reference]`),
  AW215: app(`${hook}permissions:\n  organization: { organization_projects: read }\nevents: [project]`),
  AW216: app(`${hook}permissions:\n  repository: { contents: read }\nevents: [push, merge_group]`),
  AW217: app('permissions:\n  repository: { contents: read }\nevents: [push]'),
  AW221: app('webhook: { active: true }'),
  AW222: app(
    'authorization:\n  callbackUrls: [https://ci.example.com/callback]\n  requestOAuthOnInstall: true\n  setupUrl: https://ci.example.com/setup',
  ),
  AW223: app('authorization: { requestOAuthOnInstall: true }'),
  AW224: app('permissions:\n  repository: { single_file: read }'),
  AW225: app('singleFilePaths: [.github/ci.yml]'),
  AW226: app('market: { listed: true }'),
  AW231: app('homepage: ci.example.com'),
  AW232: app('homepage: http://ci.example.com'),
  AW241: app('webhook: { secret: correct-horse }'),
  AW242: app('webhook:\n  secretFrom: { env: HOME }'),
  AW243: app('webhook:\n  secretFrom: { file: ../../etc/passwd }'),
  AW251: `${app('name: CI')}\n---\n${app('name: CI Insights')}`,
  AW252: `${installation('repositories: all')}\n---\n${installation('repositories: [api]')}`,
  AW253: `${app('visibility: private')}\n---\n${installation('repositories: all', 'widgets-inc')}`,
  AW254: `${app('name: A', '{ slug: a, space: acme, movedFrom: { slug: c } }')}\n---\n${app('name: B', '{ slug: b, space: acme, movedFrom: { slug: c } }')}`,
  AW261:
    'apiVersion: appward/v1alpha1\nkind: App\nmetadata: { slug: ci-insights, space: acme }\nspec:\n  webhook_active: false\n  domain: ci.example.com\n',
  AW311: `${policy('cel: live')}---\n${policy('cel: hasSecret')}`,
  AW312: policy('cel: live', '- name: no-administration\n  message: Read is enough.\n  cel: live'),
  AW313: policy('severity: warning'),
  AW314: policy('deny: { visibility: public }\nallowEvents: [push]'),
  AW315: policy('deny: { repositories: all }'),
  AW316: policy('match: { slug: CI-* }\ncel: live'),
  AW317: policy('cel: live\nexceptions:\n  - { slug: ci-insights, owner: delivery, reason: sets up branches, until: 2027-02-30 }'),
}

/** A policy whose first rule asserts as these lines say; `more`: the lines of other rules. */
function policy(lines: string, more = ''): string {
  const rule = `- name: no-administration\n  message: Nothing may change settings.\n${indented(lines)}${more === '' ? '' : `\n${more}`}`
  return `apiVersion: appward/v1\nkind: Policy\nmetadata: { name: baseline }\nspec:\n  rules:\n${indented(indented(rule))}\n`
}

function indented(lines: string): string {
  return lines
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
