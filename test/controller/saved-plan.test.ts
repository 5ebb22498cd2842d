// What refuses a saved plan by itself, and how its digest holds everything in it together.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasExpired, isAltered, refusalsOf, savedPlanOf } from '../../controller/plan/saved-plan.ts'
import { planFleet } from '../../controller/reconcile.ts'
import type { SavedPlan } from '../../src/generated/types.ts'
import { digestOf } from '../../src/lib/digest.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { domainPlatform } from './domain-platform.ts'

const manifest = (slug: string) => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: { events: [] }\n`
const { resources } = loadManifests([{ file: 'a.yaml', text: `${manifest('a')}---\n${manifest('b')}`, named: true }])
const platform = domainPlatform([], { fleet: 'saved', head: null })
const plan = await planFleet({ reader: platform, fleet: 'saved', desired: resources, prune: false })
const making = { createdAt: '2027-01-01T00:00:00.000Z', expiresAt: '2027-01-02T00:00:00.000Z', madeBy: '1.0.0', secrets: [] }
const saved = savedPlanOf(plan, [], making)
const applying = {
  target: plan.target,
  fleet: null,
  at: new Date('2027-01-01T12:00:00Z'),
  version: '1.0.0',
  allowEnv: [],
  signature: null,
} as const

/** Every path to a value that is no object and no list. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]))
}

function withLeaf(value: unknown, [name, ...rest]: readonly string[], leaf: unknown): unknown {
  if (name === undefined) return leaf
  const inner = (value as Record<string, unknown>)[name]
  return Array.isArray(value)
    ? value.map((each, index) => (String(index) === name ? withLeaf(each, rest, leaf) : each))
    : { ...(value as object), [name]: withLeaf(inner, rest, leaf) }
}

test('a sound plan is refused by nothing', () => {
  expect(refusalsOf(saved, applying)).toEqual([])
  expect(isAltered(JSON.parse(JSON.stringify(saved)))).toBe(false)
  expect(saved.writes).toMatch(/^[0-9a-f]{64}$/)
})

test('whatever is changed in it, it is altered', () => {
  const paths = leaves(saved).filter(([first]) => first !== 'signature')
  expect(paths.length).toBeGreaterThan(50)
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.constantFrom(1, 'x', true, null, 7.5), (path, leaf) => {
      const altered = withLeaf(saved, path, leaf) as SavedPlan
      const same = JSON.stringify(altered) === JSON.stringify(saved)
      expect(isAltered(altered)).toBe(!same)
    }),
  )
})

test('what it would send is all that apply sends, also where that is only to take note', () => {
  const quiet = { ...plan, changes: [] }
  expect(savedPlanOf(quiet, [], making).writes).toBeNull()
  for (const noted of [{ forget: ['App/c'] }, { settles: [{ key: 'App/a', id: 1, revision: 2 }] }]) {
    expect(savedPlanOf({ ...quiet, ...noted }, [], making).writes).toMatch(/^[0-9a-f]{64}$/)
  }
})

test.each([
  [{ target: 'https://other.example.com' }, 'AW513'],
  [{ fleet: 'other' }, 'AW514'],
  [{ at: new Date('2027-01-02T00:00:00Z') }, 'AW515'],
  [{ signature: 'missing' }, 'AW516'],
  [{ signature: 'wrong' }, 'AW517'],
] as const)('%j is refused by %s alone', (different, code) => {
  expect(refusalsOf(saved, { ...applying, ...different }).map((each) => each.code)).toEqual([code])
})

test('a version that would send another changeset is refused, and one that would send the same is not', () => {
  const { digest: _, signature, ...content } = { ...saved, writes: digestOf('another changeset'), madeBy: '0.9.0' }
  const older = { ...content, digest: digestOf(content), signature }
  expect(refusalsOf(older, applying)).toMatchObject([{ code: 'AW518', message: expect.stringMatching(/0\.9\.0.*1\.0\.0/) }])
  expect(refusalsOf(saved, { ...applying, version: '1.1.0' })).toEqual([])
})

test('a secret is read from no other variable than manifests may name, unless that is allowed', () => {
  const from = (env: string) => savedPlanOf(plan, [], { ...making, secrets: [{ key: 'App/a', env, file: null }] })
  expect(refusalsOf(from('A_WEBHOOK_SECRET'), applying)).toEqual([])
  expect(refusalsOf(from('AWS_SECRET_ACCESS_KEY'), applying)).toMatchObject([{ code: 'AW519', key: 'App/a' }])
  expect(refusalsOf(from('HOOK'), { ...applying, allowEnv: ['HOOK'] })).toEqual([])
})

test('it holds until its time, and not from then on', () => {
  expect(hasExpired(saved, new Date('2027-01-01T23:59:59.999Z'))).toBe(false)
  expect(hasExpired(saved, new Date('2027-01-02T00:00:00.000Z'))).toBe(true)
})
