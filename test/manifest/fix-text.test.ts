// What --fix mends: the one right answer, in the file, and nothing else of it.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { includesLevel } from '../../src/catalog/permissions.ts'
import { convert } from '../../src/convert/convert.ts'
import { fixText } from '../../src/manifest/fix/fix-text.ts'
import { appManifest } from './arbitrary-manifest.ts'
import { flatCases, textCases } from './diagnostic-cases.ts'
import { appText, flatAppText, installationText, load, marked, policyText } from './marked-text.ts'

const corpus = 'test/fixtures/corpus'
const hook = 'webhook: { active: true, url: "https://ci.example.com/hooks" }\n'
const reads = 'permissions: { repository: { contents: read } }\n'
const fix = (text: string, asksMore = false) => fixText(text, { asksMore })
const codes = (text: string) => load(text).diagnostics.map(({ code }) => code)

/** What was mended, the lines alone that are not the same afterwards. */
function changed(text: string, asksMore = false): string[] {
  const before = new Set(text.split('\n'))
  return fix(text, asksMore)
    .text.split('\n')
    .filter((line) => !before.has(line))
}

describe('what has one right answer is mended', () => {
  test.each<[what: string, text: string, after: string[]]>([
    ['a misspelt field', appText('descripton: Build health # why'), ['  description: Build health # why']],
    ['a misspelt choice', appText("visibility: 'pubic'"), ["  visibility: 'public'"]],
    [
      'a permission in another way of writing',
      appText('permissions:\n  repository:\n    "pull-requests": read # see'),
      ['      "pull_requests": read # see'],
    ],
    [
      'a permission by the name that the API has for it',
      appText('permissions: { user: { email_addresses: read } }'),
      ['  permissions: { user: { emails: read } }'],
    ],
    [
      'a level in another way of writing',
      appText('permissions: { repository: { checks: Write } }'),
      ['  permissions: { repository: { checks: write } }'],
    ],
    [
      'the level none, which is to leave the permission out',
      appText('permissions:\n  repository:\n    checks: none # not yet\n    issues: read'),
      ['      # not yet'],
    ],
    ['an event in another way of writing', appText(`${hook}${reads}events: [pushs]`), ['  events: [push]']],
    [
      'an event that is always delivered, in brackets',
      appText(`${hook}${reads}events: [ fork, installation, push ]`),
      ['  events: [ fork, push ]'],
    ],
    ['an event that is always delivered, the last one', appText(`${hook}${reads}events: [fork, installation]`), ['  events: [fork]']],
    ['an event that is always delivered, the only one', appText(`${hook}events:\n  - installation`), ['  events: []']],
    [
      'an event that is always delivered, on its line',
      appText(`${hook}${reads}events:\n  - installation # no need\n  - push`),
      ['    # no need'],
    ],
    ['several of them', appText(`${hook}events: [installation, github_app_authorization, installation_repositories]`), ['  events: []']],
    ['an item listed twice', appText(`${hook}${reads}events: [fork, push, fork]`), ['  events: [fork, push]']],
    ['a misspelt event that is listed already', appText(`${hook}${reads}events: [push, pushs]`), ['  events: [push]']],
    ['events out of order', appText(`${hook}${reads}events: [push, "fork"]`), ['  events: ["fork", push]']],
    [
      'paths out of order',
      appText('permissions: { repository: { single_file: read } }\nsingleFilePaths:\n  - b\n  - a'),
      ['    - a', '    - b'],
    ],
    [
      'an installation',
      installationText('repositories: all\npermisions: { repository: { checks: read } }'),
      ['  permissions: { repository: { checks: read } }'],
    ],
  ])('%s', (_what, text, after) => {
    expect(changed(text).sort()).toEqual(after.filter((line) => !text.split('\n').includes(line)).sort())
    expect(codes(fix(text).text)).toEqual([])
    expect(fix(text).done.length).toBeGreaterThan(0)
  })

  test('all of it at once, and the rest of the file stays as it was', () => {
    const text = `# The app\r\napiVersion: appward/v1\r\nkind: App\r\nmetadata: { slug: ci, space: acme }\r\nspec:\r\n  visibilty:   pubic   # who may install\r\n\r\n  webhook: {active: true, url: 'https://ci.example.com/hooks'}\r\n  permissions:\r\n    repository: {checks: read,\r\n      pull-requests: read}\r\n  events:\r\n  - push_request # ?\r\n  - installation\r\n  - checkRun\r\n---\r\nkind: Deployment\r\n`
    expect(fix(text).text).toBe(
      text
        .replace('visibilty', 'visibility')
        .replace('pubic', 'public')
        .replace('pull-requests', 'pull_requests')
        .replace('  - installation\r\n', '')
        .replace('checkRun', 'check_run')
        .replace('push_request', fix(text).text.includes('pull_request #') ? 'pull_request' : 'push_request'),
    )
  })
})

test('two slips of one name do not both become it', () => {
  const { text, done } = fix(appText('descripton: One\ndescriptin: Two'))
  expect(done).toEqual(['spec.descripton -> description'])
  expect(codes(text)).toEqual(['AW130'])
})

describe('what a person has to decide is left alone', () => {
  test.each<[what: string, text: string]>([
    ['two names are near', appText(`${hook}permissions: { organization: { organization_projects: read } }\nevents: [projects]`)],
    ['nothing is near', appText('nonsense: 1')],
    ['the value is none of the field', appText('authorization: { callback_url: "https://ci.example.com" }')],
    ['the right field is there too', appText('name: One\nnames: Two')],
    ['the permission belongs to another group', appText('permissions: { repository: { members: read } }')],
    ['a title is no name', appText('permissions: { repository: { Variables: read } }')],
    ['an anchor: other places mean it too', appText('visibility: &v pubic\ndescription: *v')],
    ['an alias', appText('description: &v pubic\nvisibility: *v')],
    ['a list with comments keeps its order', appText(`${hook}${reads}events:\n  - push # for builds\n  - fork`)],
    ['metadata', appText('name: CI', 'slug: ci, space: acme, labels: { b: x, a: y }')],
    ['a file whose syntax is broken', `${appText('visibility: pubic')}  x: "`],
    ['another tool', 'apiVersion: apps/v1\nkind: App\nspec: { visibility: pubic }\n'],
  ])('%s', (_what, text) => {
    expect(fix(text)).toEqual({ text, done: [] })
  })
})

describe('what asks for more is done only when it is asked for', () => {
  test.each<[what: string, text: string, after: string[]]>([
    [
      'the permission of an event',
      appText(`${hook}${reads}events: [merge_group, push]`),
      ['  permissions: { repository: { contents: read, merge_queues: read } }'],
    ],
    [
      'permissions that are not there at all',
      appText(`events: [push] # see\n${hook.trim()} # there`),
      ['  permissions:', '    repository: { contents: read }'],
    ],
    [
      'a group that is not there',
      appText(`permissions:\n  organization:\n    members: read\n${hook}events: [push]`),
      ['    repository: { contents: read }'],
    ],
    [
      'a group that is empty',
      appText(`permissions: { repository: {} }\n${hook}events: [push, release]`),
      ['  permissions: { repository: { contents: read } }'],
    ],
    [
      'one of several, where it is asked for at too low a level already',
      appText(`permissions: { organization: { team_discussions: write } }`),
      ['  permissions: { organization: {}, repository: { discussions: write } }'],
    ],
    [
      'the webhook',
      appText(`webhook: { url: "https://ci.example.com/h" }\n${reads}events: [push]`),
      ['  webhook: { url: "https://ci.example.com/h", active: true }'],
    ],
    [
      'the webhook that is off',
      appText(`webhook:\n  active: false # for now\n  url: https://ci.example.com/h\n${reads}events: [push]`),
      ['    active: true # for now'],
    ],
  ])('%s', (_what, text, after) => {
    expect(fix(text).text).toBe(text)
    expect(changed(text, true).sort()).toEqual(after.sort())
    expect(codes(fix(text, true).text)).toEqual([])
  })

  test('in JSON as well', () => {
    const app = { apiVersion: 'appward/v1', kind: 'App', metadata: { slug: 'ci', space: 'acme' } }
    const text = JSON.stringify(
      { ...app, spec: { webhook: { active: true, url: 'https://ci.example.com' }, permissions: {}, events: ['push', 'installation'] } },
      null,
      2,
    )
    const { text: mended } = fix(text, true)
    expect(JSON.parse(mended).spec).toMatchObject({ permissions: { repository: { contents: 'read' } }, events: ['push'] })
    expect(codes(mended)).toEqual([])
  })

  test('not where several permissions would do', () => {
    const text = appText(`${hook}${reads}events: [milestone]`)
    expect(fix(text, true)).toEqual({ text, done: [] })
  })
})

type Levels = Record<string, Record<string, 'read' | 'write' | 'admin'>>
type Manifest = { spec: { permissions?: Levels; events?: string[]; [field: string]: unknown } }

/** Whether `after` asks for nothing that `before` does not. */
function asksNoMore(before: Levels, after: Levels): boolean {
  return Object.entries(after).every(([group, levels]) =>
    Object.entries(levels).every(([name, level]) => {
      const was = before[group]?.[name]
      return was !== undefined && includesLevel(was, level)
    }),
  )
}

/** Slips that a person makes: another way of writing, something twice, something that need not be listed, out of order. */
const slips: readonly ((manifest: Manifest) => Manifest)[] = [
  (manifest) => mapped(manifest, 'events', (events) => [...events, 'installation']),
  (manifest) => mapped(manifest, 'events', (events) => [...events, ...events.slice(0, 1)]),
  (manifest) => mapped(manifest, 'events', (events) => events.toReversed()),
  (manifest) => mapped(manifest, 'events', (events) => events.map((event) => event.replace('_', '-'))),
  ({ spec, ...rest }) => ({
    ...rest,
    spec: {
      ...spec,
      permissions: Object.fromEntries(Object.entries(spec.permissions ?? {}).map(([group, levels]) => [group, dashed(levels)])),
    },
  }),
  ({ spec, ...rest }) => ({
    ...rest,
    spec: Object.fromEntries(Object.entries(spec).map(([name, value]) => [name === 'permissions' ? 'Permissions' : name, value])),
  }),
]

function mapped({ spec, ...rest }: Manifest, field: 'events', change: (items: string[]) => string[]): Manifest {
  return { ...rest, spec: { ...spec, [field]: change(spec[field] ?? []) } }
}

function dashed(levels: Levels[string]): Levels[string] {
  return Object.fromEntries(Object.entries(levels).map(([name, level]) => [name.replaceAll('_', '-'), level]))
}

test('of real definitions, what is always delivered goes and slips are mended; the first fix leaves no second', () => {
  // Their YAML does not hold together.
  const unparsed = ['Alexander-Scott__probot-special-reviewers.yml', 'bambusoe02__ai-astraforge.yml']
  const mended = readdirSync(corpus)
    .filter((file) => file.endsWith('.yml') && !unparsed.includes(file))
    .flatMap((file) => {
      const { text } = convert(readFileSync(`${corpus}/${file}`, 'utf8'), { from: 'auto', to: 'appward' })
      if (text === null) return []
      const once = fix(text)
      expect(fix(once.text), file).toEqual({ text: once.text, done: [] })
      const [before, after] = [codes(text), codes(once.text)]
      expect(
        after.filter((code) => code === 'AW212'),
        file,
      ).toEqual([])
      expect(after.length, file).toBeLessThanOrEqual(before.length)
      return once.done.filter((what) => what.includes(' -> ')).map((what) => `${file} ${what}`)
    })
  expect(mended).toEqual([
    'StarChart-Labs__chronicler.yml spec.events[0]: pullRequest -> pull_request',
    'govbarnesy__decision-tapestry.yml spec.events[4]: project_v2_item -> projects_v2_item',
  ])
})

describe('a manifest of the older version', () => {
  const flatHook = 'webhook_url: https://ci.example.com/hooks\n'

  test.each<[what: string, text: string, after: string[]]>([
    ['a misspelt field', flatAppText(`${flatHook}descripton: Build # why`), ['  description: Build # why']],
    ['a misspelt permission', flatAppText(`${flatHook}pull-requests: read # see`), ['  pull_requests: read # see']],
    ['an event that is always delivered', flatAppText(`${flatHook}contents: read\nevents: [installation, push]`), ['  events: [push]']],
    ['a set out of order', flatAppText(`${flatHook}contents: read\nevents: [push, fork]`), ['  events: [fork, push]']],
  ])('%s is mended', (_what, text, after) => {
    expect(changed(text)).toEqual(after)
    expect(codes(fix(text).text)).toEqual([])
  })

  test.each<[what: string, text: string, after: string[]]>([
    ['the permission of an event', flatAppText(`${flatHook}events: [push]`), ['  contents: read']],
    ['a level that does nothing', flatAppText(`${flatHook}contents: none\nevents: [push]`), ['  contents: read']],
    ['a retired permission', flatAppText(`${flatHook}team_discussions: read`), ['  discussions: read']],
    ['the webhook', flatAppText(`${flatHook}webhook_active: false\ncontents: read\nevents: [push]`), ['  webhook_active: true']],
  ])('%s is for --fix=permissions alone', (_what, text, after) => {
    expect(fix(text).text).toBe(text)
    expect(changed(text, true)).toEqual(after)
    expect(codes(fix(text, true).text)).toEqual([])
  })

  test.each([
    ['a name near a retired permission', flatAppText(`${flatHook}team-discussions: read`)],
    ['an address where a level belongs', flatAppText(`${flatHook}pages-: https://ci.example.com`)],
  ])('%s stays', (_what, text) => {
    expect(fix(text, true)).toEqual({ text, done: [] })
  })
})

describe('every fix', () => {
  const slipped = fc.record({
    manifest: appManifest,
    slip: fc.subarray([...slips], { minLength: 1 }),
    flow: fc.boolean(),
    asksMore: fc.boolean(),
  })

  test('mends slips, asks for nothing that the manifest did not ask for, and changes nothing the second time', () => {
    fc.assert(
      fc.property(slipped, ({ manifest, slip, flow, asksMore }) => {
        const right = manifest as Manifest
        const wrong = slip.reduce((each, make) => make(each), right)
        const text = `# one\n${stringify(wrong, flow ? { collectionStyle: 'flow' } : {})}# two\n`
        const { text: mended } = fix(text, asksMore)
        expect(fix(mended, asksMore)).toEqual({ text: mended, done: [] })
        const after = parse(mended) as Manifest
        if (!asksMore) expect(asksNoMore(right.spec.permissions ?? {}, after.spec.permissions ?? {}), mended).toBe(true)
        expect(mended.startsWith('# one\n') && mended.trimEnd().endsWith('# two')).toBe(true)
        const webhookOff = right.spec.events === undefined && !(right.spec.webhook as { active?: boolean } | undefined)?.active
        if (!webhookOff) expect(codes(mended), `${text}\n${mended}`).toEqual(codes(text).filter((code) => code === 'AW119'))
      }),
      { numRuns: 300 },
    )
  })

  test.each(
    [...textCases, ...flatCases]
      .filter(({ code }) => !['AW113', 'AW114', 'AW115', 'AW119'].includes(code))
      .map((each) => [each.code, each.text.slice(-50), each] as const),
  )('of %s %j keeps to what it promises', (_code, _shown, { text }) => {
    const plain = marked(text).text
    for (const asksMore of [false, true]) {
      const { text: mended, done } = fix(plain, asksMore)
      expect(fix(mended, asksMore)).toEqual({ text: mended, done: [] })
      expect(mended === plain).toBe(done.length === 0)
      expect(codes(mended).length).toBeLessThanOrEqual(codes(plain).length + (done.length > 0 ? 1 : 0))
    }
  })

  test('keeps every comment of a file', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['push', 'installation', 'fork', 'checkRun', 'releas'], { minLength: 1 }),
        fc.boolean(),
        (events, asksMore) => {
          const list = events.map((event, index) => `    # before ${index}\n    - ${event} # after ${index}`).join('\n')
          const text = `# top\n${appText(`${hook}${reads}events: # list`)}${list}\n  # end\n`
          const { text: mended } = fix(text, asksMore)
          const comments = (each: string) => each.match(/#.*/g)
          expect(comments(mended), mended).toEqual(comments(text))
        },
      ),
      { numRuns: 100 },
    )
  })
})

test('a policy stays as it is: what a rule was meant to say is for people', () => {
  const text = policyText('dney: { permissions: { repository: { pull-requests: read } } }', 'allowEvents: [pullRequest, check_run]')
  for (const asksMore of [false, true]) expect(fix(text, asksMore)).toEqual({ text, done: [] })
})
