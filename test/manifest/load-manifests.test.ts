// Loading as a whole: what is skipped, in which order findings come, what one fault leaves standing.
import { describe, expect, test } from 'vitest'
import { loadManifests, type Source } from '../../src/manifest/load-manifests.ts'
import { appText, flatAppText, installationText, load, placesOf } from './marked-text.ts'

const deployment = 'apiVersion: apps/v1\nkind: Deployment\n'
const source = (file: string, text: string, named = false): Source => ({ file, text, named })

describe('documents of other tools', () => {
  test('are skipped and counted in files found in a folder', () => {
    const loaded = loadManifests([
      source('k8s.yaml', `${deployment}---\n# only a comment\n---\n${deployment}`),
      source('mixed.yaml', `${deployment}---\n${appText('name: CI')}---\nsteps: [build]\n`),
      source('ci.json', '{"name": "ci"}'),
    ])
    expect(loaded.diagnostics).toEqual([])
    expect(loaded.resources.map(({ key }) => key)).toEqual(['App/ci-insights'])
    expect(loaded.skipped).toBe(5)
  })

  test('are not even parsed where the file does not speak of manifests', () => {
    expect(loadManifests([source('chart.yaml', 'kind: {{ .Values.kind }}\n\tx: [')])).toEqual({
      resources: [],
      policies: [],
      diagnostics: [],
      skipped: 1,
    })
  })

  test('are errors in a file that is named', () => {
    expect(placesOf(load(`${deployment}---\n${appText('name: CI')}`))).toEqual(['AW120 1:13'])
  })
})

describe('several documents in a file', () => {
  test('each is read, with the place where it names itself', () => {
    const loaded = load(`---\n${appText('name: CI')}\n---\n---\n${installationText('repositories: [web, api]')}...\n`)
    expect(loaded.diagnostics).toEqual([])
    expect(loaded.resources.map(({ key, source: { line, column } }) => [key, line, column])).toEqual([
      ['App/ci-insights', 4, 19],
      ['Installation/ci-insights@acme', 13, 18],
    ])
  })

  test('a fault in one leaves the others standing', () => {
    const loaded = load(
      `${appText('name: "CI" x')}---\n${appText('visibility: open', 'slug: two, space: acme')}---\n${installationText('repositories: all')}`,
    )
    expect(placesOf(loaded)).toEqual(['AW110 6:14', 'AW133 13:15'])
    expect(loaded.resources.map(({ key }) => key)).toEqual(['Installation/ci-insights@acme'])
  })
})

test('all findings come in one run, by file, line and column', () => {
  const faulty = appText('visibility: open\nname: 12', 'slug: A, space: acme')
  const loaded = loadManifests([source('b.yaml', faulty), source('a.yaml', faulty)])
  expect(loaded.diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'a.yaml:3 AW134',
    'a.yaml:6 AW133',
    'a.yaml:7 AW132',
    'b.yaml:3 AW134',
    'b.yaml:6 AW133',
    'b.yaml:7 AW132',
  ])
})

describe('one mistake is told once', () => {
  const hook = 'webhook: { active: true, url: "https://ci.example.com" }'

  test.each([
    [
      'a misspelt permission counts as the one it was meant to be',
      `${hook}\npermissions: { repository: { merge_queue: read } }\nevents: [merge_group]`,
      'AW201',
    ],
    [
      'a permission in the wrong group counts as in the right one',
      `${hook}\npermissions: { repository: { members: read } }\nevents: [team]`,
      'AW202',
    ],
    ['a broken shape keeps the meaning from being looked at', 'visibility: open\nevents: [nonsense]', 'AW133'],
    ['a value of the wrong type is not also one that is not offered', 'visibility: [public]', 'AW133'],
    ['a name that is too long and malformed', `authorization: { callbackUrls: ["" , 1] }`, 'AW132 AW135'],
    ['a secret in an unknown field is a secret', 'webhook_secret: hunter2', 'AW241'],
    ['a secret in a malformed value is a secret', `visibility: gho_${'x'.repeat(36)}`, 'AW241'],
  ])('%s', (_promise, spec, codes) => {
    expect(
      load(appText(spec))
        .diagnostics.map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe(codes)
  })

  test('a warning leaves the manifest standing', () => {
    const loaded = load(appText('permissions: { repository: { repository_projects: read } }'))
    expect(loaded.diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
    expect(loaded.resources).toHaveLength(1)
  })
})

test('no message repeats a secret', () => {
  const secret = `github_pat_${'s3cret'.repeat(6)}`
  const places = ['name', 'visibility', 'unknown', 'homepage', secret]
  const specs = [
    ...places.map((key) => `${key}: ${secret}`),
    `events: [${secret}]`,
    `permissions: { repository: { ${secret}: ${secret} } }`,
  ]
  for (const text of [
    ...specs.map((spec) => appText(spec)),
    appText('', `slug: ${secret}, space: acme`),
    `apiVersion: appward/v1\nkind: ${secret}\n`,
    `{ ${secret} "${secret}`,
  ]) {
    const { diagnostics } = load(text)
    expect(diagnostics.length, text).toBeGreaterThan(0)
    expect(JSON.stringify(diagnostics), text).not.toContain('s3cret')
  }
})

test('what a manifest names cannot write to a terminal', () => {
  const { diagnostics } = load(appText('"\\e[31mred\\u202e": 1'))
  expect(diagnostics[0]?.message).toBe('There is no field "\\u{1b}[31mred\\u{202e}" in spec.')
})

describe('across manifests', () => {
  test('the later place is told, and names the other one', () => {
    const { diagnostics } = loadManifests([source('a.yaml', appText('name: CI')), source('b.yaml', appText('name: CI'))])
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'AW251', file: 'b.yaml', line: 3, column: 19 })])
    expect(diagnostics[0]?.message).toContain('a.yaml:3:19')
  })

  test('a public app is installed anywhere, a private one at home, one of other manifests is not judged', () => {
    const installations = [
      installationText('repositories: all', 'app: open, space: widgets-inc'),
      installationText('repositories: all', 'app: closed, space: acme'),
      installationText('repositories: all', 'app: elsewhere, space: acme'),
    ]
    const apps = [appText('visibility: public', 'slug: open, space: acme'), appText('name: C', 'slug: closed, space: acme')]
    expect(load([...installations, ...apps].join('---\n')).diagnostics).toEqual([])
  })

  test('two apps may change their slugs with each other', () => {
    const swapped = ['slug: a, space: acme, movedFrom: { slug: b }', 'slug: b, space: acme, movedFrom: { slug: a }']
    const loaded = load(swapped.map((metadata) => appText('name: X', metadata)).join('---\n'))
    expect(loaded.diagnostics).toEqual([])
    expect(loaded.resources.map(({ movedFrom }) => movedFrom)).toEqual([{ slug: 'b' }, { slug: 'a' }])
  })
})

test('a required field under a misspelt name is one finding, not two', () => {
  const text = 'apiVersion: appward/v1\nkind: App\nmetadata:\n  slug: ci\n  spaces: acme\nspec: {}\n'
  expect(placesOf(load(text))).toEqual(['AW130 5:3'])
})

describe('documents of older versions', () => {
  const flat = flatAppText('name: CI\nwebhook_url: https://ci.example.com/hooks\npublic: true\nchecks: write\nevents: [check_run]')
  const current = appText(
    'name: CI\nvisibility: public\nwebhook: { active: true, url: "https://ci.example.com/hooks" }\npermissions: { repository: { checks: write } }\nevents: [check_run]',
  )

  test('are the same resource as in the newest version', () => {
    const [old, now] = [load(flat), load(current)]
    expect(old.diagnostics).toEqual([])
    expect(old.resources.map(({ digest, key }) => [key, digest])).toEqual(now.resources.map(({ digest, key }) => [key, digest]))
    expect(old.resources[0]?.resource.apiVersion).toBe('appward/v1')
  })

  test('stand beside those of the newest, and the rules across manifests hold for both', () => {
    const home = installationText('repositories: all', 'app: ci-insights, space: widgets-inc')
    expect(load([flat, home].join('---\n')).diagnostics).toEqual([])
    const closed = flat.replace('public: true', 'public: false')
    expect(placesOf(load([closed, home, current].join('---\n')))).toEqual(['AW253 13:38', 'AW251 19:19'])
  })

  test('are told of in their own words', () => {
    const [told] = load(flatAppText('webhook_url: ci.example.com')).diagnostics
    expect(told?.message).toBe('spec.webhook_url must be an address that begins with https://.')
    expect(load(flatAppText('name: CI')).diagnostics[0]?.hint).toBe('Add spec.webhook_url, or set spec.webhook_active: false.')
    expect(load(flatAppText('webhook_active: false\npull-requests: read')).diagnostics[0]?.hint).toBe('Did you mean "pull_requests"?')
  })
})

test.each([
  ['spec', 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: a, space: b }\nspec:\n', 'Give it a value.'],
  ['metadata.slug', 'apiVersion: appward/v1alpha1\nkind: App\nmetadata: { slug: , space: b }\nspec: {}\n', 'Give it a value.'],
  ['spec.name', appText('name:'), 'Leave the field out, or give it a value.'],
])('an empty %s is told what would be right', (_field, text, hint) => {
  expect(load(text).diagnostics.map((each) => [each.code, each.hint])).toEqual([['AW132', hint]])
})

test.each([
  ['yes', 'Write true, without quotes.'],
  ['On', 'Write true, without quotes.'],
  ['no', 'Write false, without quotes.'],
  ['"false"', 'Write false, without quotes.'],
  ['maybe', ''],
])('%s is no boolean, and the hint says what is', (word, hint) => {
  expect(load(appText(`webhook: { active: ${word} }`)).diagnostics.map((each) => [each.code, each.hint])).toEqual([['AW132', hint]])
})

test('of a long choice the message lists the first, and the hint says where all are', () => {
  const { diagnostics } = load(appText('name: CI').replace('preventDestroy: false', 'ignoreChanges: [secrets]'))
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: 'AW133',
      message: expect.stringMatching(
        /^spec\.lifecycle\.ignoreChanges\[0\] must be one of name, .*visibility, market\.listed and others\.$/,
      ),
      hint: '"appward explain App.spec.lifecycle.ignoreChanges" lists them.',
    }),
  ])
})
