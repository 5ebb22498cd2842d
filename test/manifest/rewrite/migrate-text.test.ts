// migrate: files in the newest version, with everything a person wrote still there.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AppV1Alpha1 } from '../../../src/generated/types.ts'
import { loadManifests } from '../../../src/manifest/load-manifests.ts'
import { commentsOf } from '../../../src/manifest/rewrite/comments.ts'
import { migrateText } from '../../../src/manifest/rewrite/migrate-text.ts'
import { flatAppText, installationText } from '../marked-text.ts'
import { flatApp } from '../versions/arbitrary-flat-app.ts'
import { way } from './written-text.ts'

const migrate = (text: string) => migrateText({ file: 'm.yaml', text, named: true })
const meaning = (text: string) =>
  loadManifests([{ file: 'm.yaml', text, named: false }]).resources.map(({ key, digest, movedFrom, secretFrom }) => ({
    key,
    digest,
    movedFrom,
    secretFrom,
  }))

/** Slugs and former slugs are unique on the platform. */
function numbered({ apiVersion, kind, metadata, spec }: AppV1Alpha1, index: number): AppV1Alpha1 {
  const movedFrom = metadata.movedFrom === undefined ? {} : { movedFrom: { slug: `was-${index}` } }
  return { apiVersion, kind, metadata: { ...metadata, slug: `ci-${index}`, ...movedFrom }, spec }
}

/** A document of another tool. */
const foreign = 'kind:   Deployment   # as it is\n\n\nspec: {a:   1}\n'

const before = `# yaml-language-server: $schema=../schemas/v1alpha1/app.schema.json

# The build app.
apiVersion: 'appward/v1alpha1'
kind: App
metadata: { slug: ci, space: acme }   # identity

spec:
  name: "CI Insights"
  # Where people land.
  url: https://ci.example.com
  callback_url: https://ci.example.com/callback # one only

  # Events go here.
  webhook_url: 'https://ci.example.com/hooks'
  public: true
  checks: write      # for the report
  members: read
  contents: none # no code
  emails: read

  single_file: read
  single_file_name: .github/ci.yml
  events:
    - check_run   # each build

    - check_suite
  # The end.
---
kind:   Deployment
apiVersion:   apps/v1
`

const after = `# yaml-language-server: $schema=../schemas/v1/app.schema.json

# The build app.
apiVersion: 'appward/v1'
kind: App
metadata: { slug: ci, space: acme }   # identity

spec:
  name: "CI Insights"
  # Where people land.
  homepage: https://ci.example.com
  authorization:
    callbackUrls: [https://ci.example.com/callback] # one only

  webhook:
    # Events go here.
    url: 'https://ci.example.com/hooks'
    active: true
  visibility: public
  permissions:
    repository:
      checks: write # for the report

      single_file: read
    organization:
      members: read
    user:
      # no code
      emails: read
  singleFilePaths: [.github/ci.yml]
  events:
    - check_run   # each build

    - check_suite
  # The end.
---
kind:   Deployment
apiVersion:   apps/v1
`

test('comments, order, quotes and blank lines stay; other documents stay byte for byte', () => {
  expect(migrate(before)).toEqual({ text: after, documents: 1, diagnostics: [] })
})

test('the result has the same meaning and needs nothing more', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(flatApp, way), { minLength: 1, maxLength: 3 }), fc.boolean(), (manifests, windows) => {
      const unix = manifests.map(([manifest, write], index) => write(numbered(manifest, index))).join(`---\n${foreign}---\n`)
      const text = windows ? unix.replaceAll('\n', '\r\n') : unix
      const migrated = migrate(text)
      expect(migrated.diagnostics, text).toEqual([])
      expect(migrated.documents).toBe(manifests.length)
      expect(loadManifests([{ file: 'm.yaml', text: migrated.text, named: false }]).diagnostics, migrated.text).toEqual([])
      expect(meaning(migrated.text)).toEqual(meaning(text))
      expect(migrated.text.replaceAll('\r', '').split(foreign)).toHaveLength(manifests.length)
      expect(commentsOf(migrated.text).sort()).toEqual(commentsOf(text).sort())
      expect(migrate(migrated.text)).toEqual({ text: migrated.text, documents: 0, diagnostics: [] })
    }),
    { numRuns: 150 },
  )
})

describe('a document in braces', () => {
  test('stays on its line', () => {
    const text =
      '{ apiVersion: appward/v1alpha1, kind: App, metadata: { slug: ci, space: acme }, spec: { public: true, webhook_url: "https://a.example.com", checks: read } }\n'
    expect(migrate(text).text).toBe(
      '{ apiVersion: appward/v1, kind: App, metadata: { slug: ci, space: acme }, spec: { visibility: public, webhook: { url: "https://a.example.com", active: true }, permissions: { repository: { checks: read } } } }\n',
    )
  })

  test('stays JSON', () => {
    const app = {
      apiVersion: 'appward/v1alpha1',
      kind: 'App',
      metadata: { slug: 'ci', space: 'acme' },
      spec: { public: false, webhook_active: false, callback_url: 'https://a.example.com', checks: 'read', members: 'read' },
    }
    for (const text of [JSON.stringify(app), JSON.stringify(app, null, 2), JSON.stringify(app, null, 4)]) {
      const value = JSON.parse(migrate(text).text)
      expect(value.spec).toEqual({
        visibility: 'private',
        webhook: { active: false },
        authorization: { callbackUrls: ['https://a.example.com'] },
        permissions: { repository: { checks: 'read' }, organization: { members: 'read' } },
      })
    }
    const pretty = migrate(JSON.stringify(app, null, 2)).text
    expect(pretty).toBe(JSON.stringify(JSON.parse(pretty), null, 2).replace(/\[\s+("[^"]*")\s+\]/, '[$1]'))
  })
})

describe('single files', () => {
  const lists: [string, string][] = [
    ['single_file_name: a\nsingle_file_paths: [b, c]', 'singleFilePaths: [a, b, c]'],
    ['single_file_name: c\nsingle_file_paths: [b, c]', 'singleFilePaths: [b, c]'],
    ['single_file_paths:\n  - b\nsingle_file_name: "a, b"', 'singleFilePaths:\n  - "a, b"\n  - b'],
    ['single_file_name: a, [b]', 'singleFilePaths: ["a, [b]"]'],
  ]
  test.each(lists)('%j', (flat, current) => {
    const text = flatAppText(`webhook_active: false\nsingle_file: read\n${flat}`)
    expect(migrate(text).text).toContain(`\n${current.replaceAll(/^/gm, '  ')}\n`)
  })
})

describe('what cannot be migrated', () => {
  const cases: [string, code: string, string][] = [
    ['a secret', 'AW241', flatAppText('webhook_url: https://a.example.com\nwebhook_secret: hunter2')],
    ['a retired field', 'AW261', flatAppText('webhook_active: false\ndomain: example.com')],
    ['a retired permission', 'AW204', flatAppText('webhook_active: false\nteam_discussions: read')],
    ['no URL of the webhook', 'AW221', flatAppText('name: CI')],
    ['YAML that is none', 'AW110', `${flatAppText('webhook_active: false')}---\na: "\n`],
    ['a kind that the older version does not have', 'AW124', installationText('repositories: all').replace('/v1', '/v1alpha1')],
    ['an anchored value', 'AW263', flatAppText('webhook_active: false\npublic: &yes true\nsetup_on_update: *yes')],
    ['a key with a question mark', 'AW263', flatAppText('webhook_active: false\n? name\n: CI')],
    ['an alias before its anchor', 'AW263', flatAppText('webhook_url: &u https://a.example.com\nchecks: read\nurl: *u\ncallback_url: *u')],
  ]
  test.each(cases)('%s leaves the file as it is', (_name, code, text) => {
    const migrated = migrate(text)
    expect(migrated.diagnostics.map((each) => each.code)).toEqual([code])
    expect(migrated.text).toBe(text)
    expect(JSON.stringify(migrated.diagnostics)).not.toContain('hunter2')
  })
})

test('what is in the newest version, or none of ours, is no business of it', () => {
  for (const text of [after, '', 'kind: x\n# v1alpha1\n', 'apiVersion: apps/v1alpha1\nkind: App\n']) {
    expect(migrate(text)).toEqual({ text, documents: 0, diagnostics: [] })
  }
})
