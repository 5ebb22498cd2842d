// Rewriting any text: it never fails, and never writes what means something else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { hasErrors } from '../../../src/lib/diagnostic.ts'
import { loadManifests } from '../../../src/manifest/load-manifests.ts'
import { formatText } from '../../../src/manifest/rewrite/format-text.ts'
import { migrateText } from '../../../src/manifest/rewrite/migrate-text.ts'
import { fuzzRuns } from '../../fuzz-runs.ts'
import { flatCases, textCases } from '../diagnostic-cases.ts'
import { appText, flatAppText, marked } from '../marked-text.ts'

const sound = [
  flatAppText('webhook_active: false\nname: &n CI\ndescription: *n\npublic: !!bool true'),
  flatAppText('"webhook_url" : https://a.example.com\n? checks\n: read\ndescription: >-\n  a\n\n  b'),
  appText('name: "a\n\n  b"\ndescription: |2+\n    x\n\nevents: []\nmarket: {\n    listed: false, # no\n  }'),
  stringify(
    { apiVersion: 'appward/v1alpha1', kind: 'App', metadata: { slug: 'a', space: 'b' }, spec: { webhook_active: false } },
    { defaultStringType: 'QUOTE_DOUBLE' },
  ),
]
const texts = [...sound, ...[...textCases, ...flatCases].filter(({ text }) => text.length < 2000).map(({ text }) => marked(text).text)]
const pieces = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '  ',
    '\n\n',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ',',
    '# x\n',
    ' # y',
    '*a',
    '&a ',
    '|\n',
    '>+\n',
    '"',
    '---\n',
    '...\n',
    '? ',
    '!!str ',
    '\t',
    '\ufeff',
    '%YAML 1.2\n',
  ),
)
const cut = fc
  .tuple(fc.constantFrom(...texts), fc.nat(400), fc.nat(6), pieces)
  .map(([text, at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length))

const meaning = (text: string) =>
  loadManifests([{ file: 'm.yaml', text, named: false }]).resources.map(({ key, digest, movedFrom, secretFrom }) => ({
    key,
    digest,
    movedFrom,
    secretFrom,
  }))

test.each([
  ['fmt', formatText],
  ['migrate', migrateText],
] as const)('%s keeps the meaning or the text', (_name, rewrite) => {
  fc.assert(
    fc.property(fc.oneof({ weight: 5, arbitrary: cut }, fc.string({ unit: 'binary', maxLength: 100 })), (text) => {
      const result = rewrite({ file: 'm.yaml', text, named: true })
      if (hasErrors(result.diagnostics)) expect(result.text).toBe(text)
      if (result.text === text) return
      expect(meaning(result.text)).toEqual(meaning(text))
      expect(rewrite({ file: 'm.yaml', text: result.text, named: true }).text).toBe(result.text)
    }),
    { numRuns: fuzzRuns(1500) },
  )
})
