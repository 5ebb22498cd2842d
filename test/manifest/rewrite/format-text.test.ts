// fmt: one canonical form, the same meaning, every comment.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadManifests } from '../../../src/manifest/load-manifests.ts'
import { readManifestFiles } from '../../../src/manifest/read-files.ts'
import { commentsOf } from '../../../src/manifest/rewrite/comments.ts'
import { formatText } from '../../../src/manifest/rewrite/format-text.ts'
import { appManifest } from '../arbitrary-manifest.ts'
import { appText, policyText } from '../marked-text.ts'
import { flatApp } from '../versions/arbitrary-flat-app.ts'
import { way } from './written-text.ts'

const format = (text: string, file = 'm.yaml') => formatText({ file, text, named: true })
const meaning = (text: string) =>
  loadManifests([{ file: 'm.yaml', text, named: false }]).resources.map(({ key, digest, movedFrom, secretFrom }) => ({
    key,
    digest,
    movedFrom,
    secretFrom,
  }))

const before = `# yaml-language-server: $schema=app.schema.json


kind: App
"apiVersion":   appward/v1
spec:
    # Events, sorted by hand.
    events:
    - push   # each push


    # Opened and closed.
    - issues
    name: 'CI: insights'


    permissions: # what it may
        repository: {issues: read,   contents: write}
        organization:
            members: read # who is who
    # Where things go.
    webhook: { url: "https://ci.example.com/hooks", # the hook
      active: true }
    description: |
        One.

          Two.
    # The end.
metadata: {space: acme, slug: ci,
  labels: {team: a}}
# Done.
---
kind:   Deployment
apiVersion:   apps/v1`

const after = `# yaml-language-server: $schema=app.schema.json


apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: acme, labels: { team: a } }
spec:
  name: 'CI: insights'
  description: |
    One.

      Two.
  # Where things go.
  webhook:
    active: true
    url: "https://ci.example.com/hooks" # the hook

  permissions: # what it may
    repository: { contents: write, issues: read }
    organization:
      members: read # who is who
  # Events, sorted by hand.
  events:
    - push # each push

    # Opened and closed.
    - issues
  # The end.
# Done.
---
kind:   Deployment
apiVersion:   apps/v1
`

test('keys in the order of the schema, two spaces, comments where they belong, other documents as they are', () => {
  expect(format(before).diagnostics).toEqual([])
  expect(format(before).text).toBe(after)
})

describe('for every manifest', () => {
  const manifests = fc.oneof(appManifest as fc.Arbitrary<object>, flatApp as fc.Arbitrary<object>)

  test('the form means the same, keeps every comment, and is its own form', () => {
    fc.assert(
      fc.property(manifests, way, fc.boolean(), (manifest, write, windows) => {
        const text = windows ? write(manifest).replaceAll('\n', '\r\n') : write(manifest)
        const formatted = format(text)
        expect(formatted.diagnostics, text).toEqual([])
        expect(meaning(formatted.text)).toEqual(meaning(text))
        expect(commentsOf(formatted.text).sort()).toEqual(commentsOf(text).sort())
        expect(format(formatted.text).text, text).toBe(formatted.text)
        expect(formatted.text.split('\n').length).toBeGreaterThan(3)
      }),
      { numRuns: 150 },
    )
  })

  test('JSON has one form, whatever its spaces and the order of its keys', () => {
    fc.assert(
      fc.property(appManifest, (manifest) => {
        const reversed = Object.fromEntries(Object.entries(manifest).toReversed())
        const forms = [JSON.stringify(manifest), JSON.stringify(reversed, null, 4)].map((text) => format(text, 'm.json').text)
        expect(forms[0]).toBe(forms[1])
        expect(forms[0]).toBe(`${JSON.stringify(JSON.parse(forms[0] ?? ''), null, 2)}\n`)
        expect(format(forms[0] ?? '', 'm.json').text).toBe(forms[0])
        expect(meaning(forms[0] ?? '')).toEqual(meaning(JSON.stringify(manifest)))
      }),
      { numRuns: 50 },
    )
  })
})

test('what is too long for its line gets a line for each item', () => {
  const urls = Array.from({ length: 6 }, (_, index) => `https://ci.example.com/a/long/way/${index}`)
  const { text } = format(appText(`authorization: { callbackUrls: [${urls.join(', ')}] } # where to`))
  expect(text).toContain(`  authorization: # where to\n    callbackUrls:\n${urls.map((url) => `      - ${url}\n`).join('')}`)
})

test('comments below the last line of a list or mapping stay with it, however deep, wherever it goes', () => {
  const spec = `  events:
    - push
    # - issues
  permissions:
    repository:
      contents: read
      # issues: write

    # user: {}
  # name: x
`
  const formatted = `  permissions:
    repository:
      contents: read
      # issues: write

    # user: {}
  events:
    - push
    # - issues
  # name: x
`
  const head = 'apiVersion: appward/v1\nkind: App\n'
  const metadata = 'metadata: { slug: a, space: b }\n'
  const hooked = (text: string) => `spec:\n  webhook: { active: true, url: https://a.example.com }\n${text}`
  const canonical = `${head}${metadata}${hooked(formatted)}`
  expect(format(`${head}${metadata}${hooked(spec)}# root\n`).text).toBe(`${canonical}# root\n`)
  expect(format(`${head}${hooked(spec)}${metadata}`).text).toBe(canonical)
  const wider = hooked(spec).replaceAll(/^ +/gm, (blanks) => blanks + blanks)
  expect(format(`${head}${metadata}${wider}`).text).toBe(canonical)
})

test('line breaks of two kinds become those of the first line; one kind stays, in JSON as well', () => {
  const text = format(appText('name:    CI')).text
  const windows = text.replaceAll('\n', '\r\n')
  expect(format(windows.replace('\r\n', '\n')).text).toBe(text)
  expect(format(text.replace('\n', '\r\n'))).toMatchObject({ text: windows, diagnostics: [] })
  const json = JSON.stringify({ apiVersion: 'appward/v1', kind: 'App', metadata: { slug: 'a', space: 'b' }, spec: {} }, null, 2)
  expect(format(`${json}\n`.replaceAll('\n', '\r\n'), 'm.json').text).toBe(`${json}\n`.replaceAll('\n', '\r\n'))
})

describe('what is left as it is', () => {
  const cases: [string, string][] = [
    ['an error', appText('visibilty: public\nname:    CI')],
    ['a document of another tool', 'kind:   x\na: {b:   1}\n'],
    ['an anchor', appText('name:    &a CI\ndescription: *a')],
    ['nothing', ''],
  ]
  test.each(cases)('%s', (_name, text) => {
    expect(format(text).text).toBe(text)
  })

  const unusual: [string, line: number, string][] = [
    ['an anchor', 6, appText('name:    &a CI')],
    ['a tag', 6, appText('name:    !!str CI')],
    ['a key with a question mark', 6, appText('? name\n: CI')],
    ['a text that says how it is indented', 6, appText('description: |2\n    x')],
    ['a text that keeps the blank lines at its end', 6, appText('description: |+\n  x\n\n')],
  ]
  test.each(unusual)('%s is told of with its place, as a warning', (_name, line, text) => {
    const { diagnostics, text: left } = format(text)
    expect(diagnostics.map((each) => [each.code, each.severity, each.line])).toEqual([['AW264', 'warning', line]])
    expect(left).toBe(text)
  })

  test('a document with an anchor keeps no other one of its file from being formatted', () => {
    const loose = appText('name:    CI', 'slug: two, space: acme')
    const { diagnostics, text } = format(`${appText('name:    &a CI')}---\n${loose}`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['AW264'])
    expect(text).toContain('name:    &a CI')
    expect(text).toContain('name: CI')
  })

  test('an error is told', () => {
    expect(format(cases[0]?.[1] ?? '').diagnostics.map(({ code }) => code)).toEqual(['AW130'])
  })
})

test('the examples, and the manifests of the README, are in canonical form', async () => {
  const { sources } = await readManifestFiles(['examples'], { cwd: '.', readStdin: async () => new Uint8Array() })
  expect(sources.length).toBeGreaterThan(5)
  for (const source of sources) expect(formatText(source).text, source.file).toBe(source.text)
  const [, manifests = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(format(manifests).diagnostics).toEqual([])
})

describe('a policy', () => {
  const written = `kind: Policy
apiVersion: appward/v1
metadata: {name: baseline}
spec:
    rules:
    # First.
    -   message: >-
           Nothing here may
           change settings.
        # deny it
        deny: {permissions: {repository: {administration: write}}}
        name: no-admin  # trail
        # exceptions: []

    - kind: Installation
      # lead of name
      name: dormant
      message: Idle.
      cel: |
          uses.all(u,
            u.idleDays < 90)
      exceptions:
      - {until: 2027-06-30, slug: release-drafter, owner: delivery@acme.example, reason: "publishes releases, and much more than that, as all here know"} # why
      - slug: x
        owner: y
        # until
        until: "2027-01-01"
        reason: z
    # end
`
  const formatted = `apiVersion: appward/v1
kind: Policy
metadata: { name: baseline }
spec:
  rules:
    # First.
    - name: no-admin # trail
      message: >-
        Nothing here may
        change settings.
      # deny it
      deny: { permissions: { repository: { administration: write } } }
      # exceptions: []

    # lead of name
    - name: dormant
      kind: Installation
      message: Idle.
      cel: |
        uses.all(u,
          u.idleDays < 90)
      exceptions:
        # why
        - slug: release-drafter
          owner: delivery@acme.example
          reason: "publishes releases, and much more than that, as all here know"
          until: 2027-06-30
        - slug: x
          owner: y
          reason: z
          # until
          until: "2027-01-01"
  # end
`

  test('has a form for lists of rules and of exceptions', () => {
    expect(format(written)).toMatchObject({ text: formatted, diagnostics: [] })
    expect(format(formatted).text).toBe(formatted)
  })

  test('keeps what it means, or the file is left as it is', () => {
    const odd = policyText('&all cel: live')
    expect(format(odd)).toMatchObject({ text: odd, diagnostics: [{ code: 'AW264' }] })
  })
})
