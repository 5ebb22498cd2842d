// What holds for every manifest: one form, one digest, whatever way it is written; and no text that breaks the loader.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { digestOf } from '../../src/lib/digest.ts'
import { checkManifest } from '../../src/manifest/check-manifest.ts'
import { diagnosticCodes } from '../../src/manifest/diagnostic-codes.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { appManifest } from './arbitrary-manifest.ts'
import { textCases } from './diagnostic-cases.ts'
import { load, marked } from './marked-text.ts'

type Value = { [key: string]: unknown }

/** Sets of a manifest; callbackUrls is an order. */
const sets = ['events', 'singleFilePaths']

/** The same manifest with keys and sets in reverse. */
function reversed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return sets.includes(key) ? value.toReversed() : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Value)
      .toReversed()
      .map(([name, inner]) => [name, reversed(inner, name)]),
  )
}

const digest = (value: unknown): string => digestOf(checkManifest(value).resource)

describe('every valid manifest', () => {
  test('has no findings, and its complete form comes out of the check as it is', () => {
    fc.assert(
      fc.property(appManifest, (manifest) => {
        const first = checkManifest(manifest)
        expect(first.findings).toEqual([])
        const second = checkManifest(first.resource)
        expect(second.findings).toEqual([])
        expect(second.resource).toEqual(first.resource)
      }),
      { numRuns: 200 },
    )
  })

  test('has the digest of the same manifest with its sets and keys in another order, and with defaults written out', () => {
    fc.assert(
      fc.property(appManifest, (manifest) => {
        expect(digest(reversed(manifest))).toBe(digest(manifest))
        const { resource } = checkManifest(manifest)
        expect(digest({ ...resource, metadata: { ...resource?.metadata, movedFrom: { slug: 'x' } } })).toBe(digest(manifest))
      }),
      { numRuns: 200 },
    )
  })

  test('is the same as text and as a value', () => {
    fc.assert(
      fc.property(appManifest, fc.boolean(), (manifest, json) => {
        const text = json ? JSON.stringify(manifest, null, 1) : stringify(manifest)
        expect(load(text, false).resources.map((each) => each.digest)).toEqual([digest(manifest)])
      }),
      { numRuns: 100 },
    )
  })
})

test('the order of callback URLs does make a difference', () => {
  const app = (callbackUrls: string[]) => ({
    apiVersion: 'appward/v1',
    kind: 'App',
    metadata: { slug: 'a', space: 'acme' },
    spec: { authorization: { callbackUrls } },
  })
  expect(digest(app(['https://a.example.com', 'https://b.example.com']))).not.toBe(
    digest(app(['https://b.example.com', 'https://a.example.com'])),
  )
})

describe('no text breaks the loader', () => {
  const manifests = [
    ...textCases.filter(({ text }) => text.length < 2000).map(({ text }) => marked(text).text),
    '---\n- &a [*a]\n--- !x\n? [a]\n: {b: "\\x41"}\n%YAML 1.1\n---\napiVersion: "appward/v1"\n<<: *a\n',
  ]
  const pieces = [
    '\n',
    '\r\n',
    '\r',
    '\t',
    '  ',
    '- ',
    ': ',
    '{',
    '*a',
    '&a ',
    '|\n',
    '"',
    '\ufeff',
    '\ud800',
    '<<: ',
    '!!js/function ',
    '---\n',
  ]
  const names = ['__proto__: ', 'constructor: ', 'toString', 'on', '1e999', '0x10', '.inf', 'null']
  const edit = fc.tuple(
    fc.nat(400),
    fc.oneof(fc.nat(20), fc.constant(0)),
    fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...pieces, ...names)),
  )
  const cut = fc
    .tuple(fc.constantFrom(...manifests), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([text, edits]) => edits.reduce((made, [at, length, piece]) => made.slice(0, at) + piece + made.slice(at + length), text))
  const codes: ReadonlySet<string> = new Set(Object.keys(diagnosticCodes))

  // Ten thousand and more in all; `npm run fuzz` makes many more.
  test.each([
    [true, 6000],
    [false, 6000],
  ])('named: %s', (named, usual) => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: cut }, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const lines = text.split('\n').length
        const started = performance.now()
        const { diagnostics } = loadManifests([{ file: 'f.yaml', text, named }])
        const took = performance.now() - started
        const astray = diagnostics.filter(
          ({ code, line, column, message }) =>
            !codes.has(code) || !(line >= 1 && line <= lines && column >= 1) || message.includes('undefined'),
        )
        expect(astray).toEqual([])
        expect(took).toBeLessThan(5000)
      }),
      { numRuns: fuzzRuns(usual) },
    )
  })
})
