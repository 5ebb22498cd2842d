// The check of a plain value, as the platform uses it: the caller's value stays, the form is stable, nothing hostile passes.
import { describe, expect, test } from 'vitest'
import { checkGivenManifest, checkManifest } from '../../src/manifest/check-manifest.ts'
import { checkPolicy } from '../../src/manifest/check-policy.ts'

const app = () => ({
  apiVersion: 'appward/v1',
  kind: 'App',
  metadata: { slug: 'ci-insights', space: 'acme', movedFrom: { slug: 'ci' } },
  spec: {
    webhook: { active: true, url: 'https://ci.example.com/hooks', secretFrom: { env: 'CI_WEBHOOK_SECRET' } },
    permissions: { repository: { metadata: 'read', contents: 'read' } },
    events: ['push', 'label', 'create'],
  },
})

test('a manifest comes out complete, its instructions beside it', () => {
  const { resource, movedFrom, secretFrom, findings } = checkManifest(app())
  expect(findings).toEqual([])
  expect(movedFrom).toEqual({ slug: 'ci' })
  expect(secretFrom).toEqual({ env: 'CI_WEBHOOK_SECRET' })
  expect(resource).toEqual({
    apiVersion: 'appward/v1',
    kind: 'App',
    metadata: { slug: 'ci-insights', space: 'acme', labels: {}, annotations: {} },
    spec: {
      name: 'ci-insights',
      description: '',
      homepage: '',
      cover: '',
      visibility: 'private',
      market: { listed: false, category: '' },
      authorization: { callbackUrls: [], requestOAuthOnInstall: false, setupUrl: '', setupOnUpdate: false },
      webhook: { active: true, url: 'https://ci.example.com/hooks' },
      permissions: { repository: { contents: 'read' }, organization: {}, user: {} },
      singleFilePaths: [],
      events: ['create', 'label', 'push'],
      lifecycle: { preventDestroy: false, ignoreChanges: [] },
    },
  })
})

test('what is unmanaged stays absent in an installation', () => {
  const { resource } = checkManifest({
    apiVersion: 'appward/v1',
    kind: 'Installation',
    metadata: { app: 'ci-insights', space: 'acme' },
    spec: { repositories: ['web', 'api'] },
  })
  expect(resource?.spec).toEqual({ repositories: ['api', 'web'], lifecycle: { preventDestroy: false } })
})

test('the caller’s value is not touched', () => {
  const value = app()
  checkManifest(value)
  expect(value).toEqual(app())
})

test('metadata: read alone is what the app asks for, and stays', () => {
  const value = { ...app(), spec: { permissions: { repository: { metadata: 'read' } } } }
  expect(checkManifest(value).resource?.spec.permissions?.repository).toEqual({ metadata: 'read' })
})

describe('a value that is no manifest gives one finding', () => {
  const cases: [string, code: string, () => unknown][] = [
    ['null', 'AW120', () => null],
    ['a list', 'AW120', () => [app()]],
    ['a text', 'AW120', () => 'apiVersion: appward/v1'],
    ['nothing in it', 'AW120', () => ({})],
    ['of another tool', 'AW120', () => ({ apiVersion: 'v1' })],
    ['a later version', 'AW121', () => ({ ...app(), apiVersion: 'appward/v2' })],
    ['a kind that is no text', 'AW132', () => ({ ...app(), kind: { a: 1 } })],
    ['a kind that every object has', 'AW122', () => ({ ...app(), kind: 'constructor' })],
    ['too deep', 'AW114', () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
    ['in a circle', 'AW114', circle],
    ['too large', 'AW113', () => ({ ...app(), spec: Array.from({ length: 20_001 }, () => 1) })],
    ['the prototype as a key', 'AW116', () => JSON.parse('{"apiVersion":"appward/v1","kind":"App","spec":{"__proto__":"x"}}')],
  ]
  test.each(cases)('%s: %s', (_name, code, make) => {
    const { resource, findings } = checkManifest(make())
    expect(resource).toBeNull()
    expect(findings.map((finding) => finding.code)).toEqual([code])
  })

  function circle(): unknown {
    const value: Record<string, unknown> = app()
    value.spec = value
    return value
  }
})

test('a finding says where it is by a path', () => {
  const value = { ...app(), spec: { ...app().spec, events: ['push', 'nonsense'] } }
  expect(checkManifest(value).findings).toEqual([expect.objectContaining({ code: 'AW211', path: ['spec', 'events', 1], at: 'value' })])
})

describe('a permission that falls takes events with it, and the hint says which', () => {
  const hintsOf = (permissions: object, events: string[]): string[] =>
    checkManifest({
      apiVersion: 'appward/v1',
      kind: 'App',
      metadata: { slug: 'ci', space: 'acme' },
      spec: { webhook: { active: true, url: 'https://ci.example.com' }, permissions, events },
    }).findings.map(({ code, hint }) => `${code} ${hint}`)

  test('a level that it does not have', () => {
    expect(hintsOf({ repository: { contents: 'none' } }, ['push', 'fork', 'security_advisory'])).toEqual([
      'AW206 It has: read, write; leave the permission out for none. Without it these events fall, too: push, fork.',
    ])
  })

  test('a deprecated one', () => {
    expect(hintsOf({ repository: { repository_projects: 'read' } }, ['project'])).toContain(
      'AW205 Use "organization_projects" instead. Without it the event project falls, too.',
    )
  })

  test('not an event that another permission opens as well', () => {
    expect(hintsOf({ repository: { issues: 'none', pull_requests: 'read' } }, ['milestone'])).toEqual([
      'AW206 It has: read, write; leave the permission out for none.',
    ])
  })
})

describe('a policy', () => {
  const policy = (rule: object, name = 'baseline') => ({
    apiVersion: 'appward/v1',
    kind: 'Policy',
    metadata: { name },
    spec: { rules: [{ name: 'rule', message: 'No.', ...rule }] },
  })

  test('is no resource', () => {
    for (const check of [checkManifest, checkGivenManifest]) {
      expect(check(policy({ cel: 'live' }))).toMatchObject({ resource: null, findings: [{ code: 'AW123', path: ['kind'] }] })
    }
  })

  test('is complete once it is checked, and the value that was given stays', () => {
    const given = policy({ deny: { visibility: 'public' } })
    const before = structuredClone(given)
    const defaults = { kind: 'App', severity: 'error', hint: '', link: '', match: {}, exceptions: [] }
    expect(checkPolicy(given)).toEqual({
      policy: {
        ...before,
        metadata: { name: 'baseline', labels: {}, annotations: {} },
        spec: { rules: [{ name: 'rule', message: 'No.', deny: { visibility: 'public' }, ...defaults }] },
      },
      isSound: true,
      findings: [],
    })
    expect(given).toEqual(before)
  })

  test.each([
    ['what is no policy', { apiVersion: 'appward/v1', kind: 'App', metadata: {}, spec: {} }, 'AW133'],
    ['nothing', null, 'AW120'],
    ['another version', { ...policy({}), apiVersion: 'appward/v1alpha1' }, 'AW121'],
    ['U+0000', policy({ cel: 'live', hint: 'a\0b' }), 'AW137'],
    ['a name that is none', policy({ cel: 'live' }, 'Base Line'), 'AW134'],
    ['more values than a document has', policy({ allowEvents: Array(20_001).fill('push') }), 'AW113'],
    ['a misspelt permission', policy({ deny: { permissions: { repository: { contnets: 'write' } } } }), 'AW201'],
    ['no assertion', policy({}), 'AW313'],
  ])('tells of %s', (_what, value, code) => {
    const { isSound, findings } = checkPolicy(value)
    expect([isSound, findings.map((finding) => finding.code)]).toEqual([false, [code]])
  })

  test('may have labels, permissions and texts of any name that holds no credential', () => {
    const match = { labels: { token: '*' } }
    expect(checkPolicy(policy({ match, deny: { permissions: { repository: { secrets: 'read' } } } })).findings).toEqual([])
    expect(checkPolicy(policy({ require: { webhook: { secret: true } } })).findings).toEqual([])
    expect(checkPolicy(policy({ require: { webhook: { secret: 'hunter2' } } })).findings).toMatchObject([{ code: 'AW241' }])
  })
})
