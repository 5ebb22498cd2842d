// Whatever the way an app takes through the forms: each of its fields arrives, or a report on the way names it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { convert } from '../../src/convert/convert.ts'
import type { FormName } from '../../src/convert/form.ts'
import { formNames } from '../../src/convert/forms.ts'
import type { Note } from '../../src/convert/note.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { appSpec, metadataLabels } from '../arbitraries/manifests.ts'

const text = fc.constantFrom('', 'Ünï & cödé', 'a=b&c[]=d', '- x: "y" # z', 'on', '1', 'two\nlines\n', '100%+')
const urls = fc.constantFrom('https://example.com/?q=a+b&c=%20#d', 'https://example.com/ü')

/** A manifest that uses every field that there is. */
const manifest = fc
  .record({
    slug: fc.constantFrom('ci', 'one', 'your-app', 'a-b'),
    name: fc.constantFrom('One', 'a b', 'Ünï', '1'),
    labels: metadataLabels,
    annotations: metadataLabels,
    movedFrom: fc.boolean(),
    spec: appSpec,
    description: text,
    cover: fc.constantFrom('', 'https://example.com/c.png'),
    listed: fc.boolean(),
    category: text,
    setupUrl: fc.oneof(fc.constant(''), urls),
    setupOnUpdate: fc.boolean(),
    hook: urls,
    secret: fc.boolean(),
    files: fc.uniqueArray(fc.constantFrom('a.yml', 'b c.yml', '.github/d&e.yml'), { minLength: 1 }),
    singleFile: fc.boolean(),
    preventDestroy: fc.boolean(),
  })
  .map(({ slug, labels, annotations, movedFrom, spec, listed, category, files, singleFile, hook, secret, preventDestroy, ...rest }) => {
    const { authorization, webhook, permissions, lifecycle, visibility } = spec as Record<string, Record<string, unknown>>
    const oauth = authorization?.requestOAuthOnInstall === true
    return {
      apiVersion: 'appward/v1',
      kind: 'App',
      metadata: { slug, space: 'acme', labels, annotations, ...(movedFrom ? { movedFrom: { slug: 'before' } } : {}) },
      spec: {
        ...spec,
        name: rest.name,
        description: rest.description,
        cover: rest.cover,
        market: { listed: listed && String(visibility) === 'public', category },
        authorization: { ...authorization, setupOnUpdate: rest.setupOnUpdate, setupUrl: oauth ? '' : rest.setupUrl },
        webhook: { active: webhook?.active === true, url: hook, ...(secret ? { secretFrom: { env: 'CI_WEBHOOK_SECRET' } } : {}) },
        permissions: {
          ...permissions,
          repository: { ...(permissions?.repository as object), ...(singleFile ? { single_file: 'read' } : {}) },
        },
        ...(singleFile ? { singleFilePaths: files } : {}),
        lifecycle: { ...lifecycle, preventDestroy },
      },
    }
  })

type Leaves = Map<string, string>

/** Every value of an app by its path, with where it was and where its secret is read from. */
function leavesOf(value: unknown, path: string, leaves: Leaves = new Map()): Leaves {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return leaves.set(path, JSON.stringify(value))
  for (const [key, inner] of Object.entries(value)) leavesOf(inner, path === '' ? key : `${path}.${key}`, leaves)
  return leaves
}

function leavesIn(source: string): Leaves {
  const { resources, diagnostics } = loadManifests([{ file: 'm.yaml', text: source, named: true }])
  const [desired] = resources
  if (desired === undefined) throw new Error(JSON.stringify(diagnostics))
  const leaves = leavesOf(desired.resource, '')
  if (desired.movedFrom !== null) leavesOf(desired.movedFrom, 'metadata.movedFrom', leaves)
  if (desired.secretFrom !== null) leaves.set('spec.webhook.secretFrom', 'yes')
  return leaves
}

function unreported(before: Leaves, after: Leaves, report: readonly Note[]): string[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
  return changed.filter((path) => !report.some(({ field }) => path === field || path.startsWith(`${field}.`)))
}

const ways: FormName[][] = formNames.flatMap((first) => formNames.map((second) => [first, second]))

describe('from a manifest and back', () => {
  test.each(ways)('by way of %s and %s', (...way) => {
    fc.assert(
      fc.property(manifest, (value) => {
        const start = stringify(value)
        const report: Note[] = []
        let current = start
        for (const to of [...way, 'appward'] as FormName[]) {
          const result = convert(current, { from: 'auto', to })
          report.push(...result.report)
          current = to === 'appward' ? withPaths(result.text ?? '') : (result.text ?? '')
        }
        const after = leavesIn(current)
        expect(unreported(leavesIn(start), after, report)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

/** Paths that a form could not hold leave single_file without any, which is a fault of its own. */
function withPaths(source: string): string {
  const needs = source.includes('single_file: ') && !source.includes('singleFilePaths:')
  return needs ? source.replace(/^ {2}webhook:/m, '  singleFilePaths: [lost]\n  webhook:') : source
}

test('two conversions in a row give what one gives', () => {
  fc.assert(
    fc.property(manifest, fc.constantFrom(...formNames), (value, to) => {
      const once = convert(stringify(value), { from: 'auto', to }).text ?? ''
      const again = convert(once, { from: to, to, space: to === 'url' ? 'acme' : null })
      expect(again.text).toBe(once)
    }),
    { numRuns: 60 },
  )
})

test('a manifest as a manifest loses nothing, and nothing is assumed', () => {
  fc.assert(
    fc.property(manifest, (value) => {
      const result = convert(stringify(value), { from: 'appward', to: 'appward' })
      expect(result).toMatchObject({ report: [], diagnostics: [] })
    }),
    { numRuns: 40 },
  )
})
