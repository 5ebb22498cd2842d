// Conversions between versions of manifests: what goes over goes over whole, and what does not is told.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allPermissions } from '../../../src/catalog/permissions.ts'
import type { App, AppV1Alpha1 } from '../../../src/generated/types.ts'
import { validateAppV1alpha1 } from '../../../src/generated/validators.ts'
import { canonicalJson } from '../../../src/lib/canonical-json.ts'
import { digestOf } from '../../../src/lib/digest.ts'
import { checkAnyVersion } from '../../../src/manifest/check-any-version.ts'
import { checkManifest } from '../../../src/manifest/check-manifest.ts'
import { sourcePath } from '../../../src/manifest/versions/conversion.ts'
import { downgradeApp } from '../../../src/manifest/versions/downgrade-v1.ts'
import { stepFrom, steps, toNewest } from '../../../src/manifest/versions/registry.ts'
import { upgradeApp } from '../../../src/manifest/versions/upgrade-v1alpha1.ts'
import { fieldRow, fieldRows } from '../../../src/manifest/versions/v1alpha1-fields.ts'
import { appManifest } from '../arbitrary-manifest.ts'
import { flatApp } from './arbitrary-flat-app.ts'

const flat = (spec: object): AppV1Alpha1 => ({ apiVersion: 'appward/v1alpha1', kind: 'App', metadata: { slug: 'ci', space: 'acme' }, spec })
const app = (spec: object): App => ({ apiVersion: 'appward/v1', kind: 'App', metadata: { slug: 'ci', space: 'acme' }, spec })
const meaning = (value: unknown) => {
  const { resource, findings, movedFrom } = checkManifest(value)
  expect(findings).toEqual([])
  return digestOf({ resource, movedFrom })
}

describe('the flipped default of the webhook', () => {
  test('left out in appward/v1alpha1, the webhook is on', () => {
    expect(upgradeApp(flat({ webhook_url: 'https://a.example.com' })).value.spec).toEqual({
      webhook: { active: true, url: 'https://a.example.com' },
    })
    expect(upgradeApp(flat({})).value.spec).toEqual({ webhook: { active: true } })
  })

  test('what is said stays said', () => {
    expect(upgradeApp(flat({ webhook_active: false })).value.spec).toEqual({ webhook: { active: false } })
    expect(upgradeApp(flat({ webhook_active: true })).value.spec).toEqual({ webhook: { active: true } })
  })

  test('left out in appward/v1, the webhook is off, and says so on the way back', () => {
    expect(downgradeApp(app({})).value.spec).toEqual({ webhook_active: false })
    expect(downgradeApp(app({ webhook: { url: 'https://a.example.com' } })).value.spec).toEqual({
      webhook_active: false,
      webhook_url: 'https://a.example.com',
    })
  })
})

test('the path of single_file_name comes before those of single_file_paths, and none comes twice', () => {
  const spec = (fields: object) => upgradeApp(flat({ webhook_active: false, ...fields })).value.spec.singleFilePaths
  expect(spec({ single_file_name: 'a' })).toEqual(['a'])
  expect(spec({ single_file_paths: ['b', 'c'] })).toEqual(['b', 'c'])
  expect(spec({ single_file_name: 'a', single_file_paths: ['b', 'c'] })).toEqual(['a', 'b', 'c'])
  expect(spec({ single_file_name: 'c', single_file_paths: ['b', 'c'] })).toEqual(['b', 'c'])
  expect(spec({ single_file_name: '' })).toEqual([])
})

describe('from appward/v1alpha1', () => {
  test('every app of it validates, means something, and loses nothing', () => {
    fc.assert(
      fc.property(flatApp, (old) => {
        const before = canonicalJson(old)
        const { value, findings } = toNewest(old)
        expect(findings).toEqual([])
        expect(checkAnyVersion(structuredClone(old)).findings).toEqual([])
        expect(canonicalJson(old)).toBe(before)
        const back = downgradeApp(value)
        expect(back.findings).toEqual([])
        expect(validateAppV1alpha1(structuredClone(back.value))).toBe(true)
        expect(meaning(upgradeApp(back.value).value)).toBe(meaning(value))
      }),
      { numRuns: 300 },
    )
  })

  test('every value of the result comes from a value of the input', () => {
    fc.assert(
      fc.property(flatApp, (old) => {
        const { value, paths } = upgradeApp(old)
        for (const path of leaves(value.spec, ['spec'])) {
          const source = sourcePath(paths, path)
          const made = path.join('.') === 'spec.webhook.active' && old.spec.webhook_active === undefined
          expect(valueAt(old, source) !== undefined || made, path.join('.')).toBe(true)
        }
        expect(sourcePath(paths, ['metadata', 'labels', 'team'])).toEqual(['metadata', 'labels', 'team'])
      }),
      { numRuns: 100 },
    )
  })

  test('a secret and a retired field are told, without their values', () => {
    const { value, findings } = upgradeApp(flat({ webhook_active: false, webhook_secret: 'hunter2', domain: 'example.com' }))
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['AW241', ['spec', 'webhook_secret']],
      ['AW261', ['spec', 'domain']],
    ])
    expect(JSON.stringify([value, findings])).not.toMatch(/hunter2|example\.com/)
  })

  test('the secret’s finding names what to use instead', () => {
    const { findings } = checkAnyVersion(flat({ webhook_url: 'https://a.example.com', webhook_secret: 'hunter2' }))
    expect(findings.map(({ code }) => code)).toEqual(['AW241'])
    expect(findings[0]?.hint).toContain('secretFrom')
  })
})

describe('from appward/v1', () => {
  test('every app goes there and back, but for what is told', () => {
    fc.assert(
      fc.property(appManifest, (manifest) => {
        const { value, findings } = downgradeApp(manifest as unknown as App)
        const callbacks = (manifest.spec as { authorization: { callbackUrls: string[] } }).authorization.callbackUrls
        expect(findings.map(({ path }) => path.join('.'))).toEqual(
          callbacks.slice(1).map((_url, index) => `spec.authorization.callbackUrls.${index + 1}`),
        )
        expect(checkAnyVersion(structuredClone(value)).findings).toEqual([])
        if (findings.length === 0) expect(meaning(upgradeApp(value).value)).toBe(meaning(manifest))
      }),
      { numRuns: 300 },
    )
  })

  test('each field that the flat dialect lacks is told at its place', () => {
    const lacking = {
      cover: 'https://a.example.com/cover.png',
      market: { listed: true, category: 'ci' },
      authorization: { callbackUrls: ['https://a.example.com', 'https://b.example.com', 'https://c.example.com'] },
      webhook: { secretFrom: { env: 'A_WEBHOOK_SECRET' } },
    }
    const { findings, value } = downgradeApp(app(lacking))
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['AW262', 'spec.cover'],
      ['AW262', 'spec.market.listed'],
      ['AW262', 'spec.market.category'],
      ['AW262', 'spec.authorization.callbackUrls.1'],
      ['AW262', 'spec.authorization.callbackUrls.2'],
      ['AW262', 'spec.webhook.secretFrom'],
    ])
    expect(value.spec).toEqual({ callback_url: 'https://a.example.com', webhook_active: false })
    expect(downgradeApp(app({ cover: '', market: { listed: false, category: '' } })).findings).toEqual([])
  })
})

describe('the table of fields', () => {
  test('holds every field of the schema, and no name of a permission', () => {
    expect(allPermissions().filter(({ name }) => fieldRows.some((row) => row.name === name))).toEqual([])
    const unknown = { ...flat({ webhook_active: false }), spec: Object.fromEntries(fieldRows.map(({ name }) => [name, null])) }
    validateAppV1alpha1(unknown)
    const keywords = new Set((validateAppV1alpha1.errors ?? []).map(({ keyword }) => keyword))
    expect(keywords).toEqual(new Set(['type']))
    for (const { name } of allPermissions()) expect(fieldRow(name)?.path?.at(-1)).toBe(name)
  })
})

test('the steps lead from each older version to the newest', () => {
  expect(steps.map(({ from, to }) => [from, to])).toEqual([['appward/v1alpha1', 'appward/v1']])
  expect(stepFrom('appward/v1', 'App')).toBeUndefined()
})

test('the platform takes the newest version alone', () => {
  expect(checkManifest(flat({ webhook_active: false })).findings.map(({ code, hint }) => [code, hint])).toEqual([
    ['AW121', 'It must be appward/v1 here.'],
  ])
})

function leaves(value: unknown, path: (string | number)[]): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value)
}
