// What holds for every plan, whatever the platform and the manifests are.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPlan } from '../../controller/apply.ts'
import { guard } from '../../controller/plan/guard.ts'
import { makePlan } from '../../controller/plan/make-plan.ts'
import { toChangeset } from '../../controller/plan/to-changeset.ts'
import { planFleet } from '../../controller/reconcile.ts'
import { renderPlanText } from '../../controller/render/plan-text.ts'
import api from '../../schemas/api/v1.schema.json' with { type: 'json' }
import type { Plan } from '../../src/generated/types.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { appSpec, complete, installationSpec, rewritten } from '../arbitraries/manifests.ts'
import { type World, world } from '../arbitraries/worlds.ts'
import { actualOf, type DomainPlatform, domainPlatform } from './domain-platform.ts'
import { plainColours } from './plain-colours.ts'

const runs = { numRuns: 150 }
const actions = api.$defs.Action.enum

describe('every plan', () => {
  it('leaves nothing to do once it is applied, and applied twice does nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(applicable, async (w) => {
        const platform = platformOf(w)
        const first = await planOf(w, platform)
        await applyPlan(first, platform)
        const after = platform.records()
        const second = await planOf(w, platform)
        expect(second.changes).toEqual([])
        expect(second.conflicts).toEqual([])
        expect(await applyPlan(second, platform)).toBeNull()
        if (first.changes.length > 0) expect(platform.attempt(toChangeset(first))).toBe('head_moved')
        expect(platform.records()).toEqual(after)
        if (w.prune) expect(owned(platform, w)).toEqual(w.desired.map(({ key }) => key).sort())
      }),
      runs,
    )
  })

  it('keeps every app that it renames, hands a slug on for, transfers or takes over: the same id, and its installations with it', async () => {
    const seen = { swaps: 0, transfers: 0, adoptions: 0 }
    await fc.assert(
      fc.asyncProperty(applicable, async (w) => {
        const platform = platformOf(w)
        const before = platform.records()
        const plan = await planOf(w, platform)
        await applyPlan(plan, platform)
        const after = new Map(platform.records().map((record) => [record.key, record]))
        const moves = plan.changes.filter(({ action, adopts }) => action === 'rename' || action === 'transfer' || adopts !== null)
        for (const { key, id, from, kind } of moves) {
          expect(after.get(key)).toMatchObject({ id, fleet: w.fleet })
          if (kind === 'App' && from !== null) expect(after.get(key)).toMatchObject({ formerSlug: from.slice('App/'.length) })
        }
        const spacesOf = (app: string, records: typeof before) =>
          records.flatMap(({ resource }) =>
            resource.kind === 'Installation' && resource.metadata.app === app ? [resource.metadata.space] : [],
          )
        const ended = plan.changes.filter((change) => change.action === 'uninstall').map(({ key }) => key)
        for (const { from, after: resource } of moves) {
          if (from === null || resource?.kind !== 'App') continue
          const { slug } = resource.metadata
          const kept = spacesOf(from.slice('App/'.length), before).filter((space) => !ended.includes(`Installation/${slug}@${space}`))
          expect(spacesOf(slug, [...after.values()])).toEqual(expect.arrayContaining(kept))
          if (before.some(({ key }) => key === `App/${slug}`)) seen.swaps++
        }
        seen.transfers += plan.changes.filter(({ action }) => action === 'transfer').length
        seen.adoptions += plan.changes.filter(({ adopts }) => adopts !== null).length
      }),
      runs,
    )
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(0)
  })

  it('is refused by the guard and by the platform where it would end a protected resource', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (w) => {
        const platform = platformOf(w)
        const plan = await planOf(w, platform)
        const ends = plan.changes.some(({ before, after }) => after === null && before?.spec.lifecycle.preventDestroy)
        const refusals = guard(plan, { allow: [], confirmed: true, maxDelete: { share: 1 }, destroy: true })
        expect(refusals.some(({ code }) => code === 'AW503')).toBe(ends)
        if (ends) expect(platform.attempt(toChangeset(plan))).toBe('prevent_destroy')
      }),
      runs,
    )
  })

  it('lists what ignoreChanges leaves alone: only what it names, never beside a change of the same field', () => {
    let listed = 0
    fc.assert(
      fc.property(applicable, (w) => {
        const { changes, ignored } = plannedFrom(w, platformOf(w))
        for (const { key, paths } of ignored) {
          listed++
          const resource = w.desired.find((each) => each.key === key)?.resource
          expect(paths.length).toBeGreaterThan(0)
          expect(resource?.kind === 'App' && resource.spec.lifecycle.ignoreChanges).toEqual(expect.arrayContaining(paths))
          const changed = changes.find((each) => each.key === key)?.fields.map(({ path }) => path) ?? []
          expect(changed.filter((path) => paths.some((each) => path === each || path.startsWith(`${each}.`)))).toEqual([])
        }
      }),
      runs,
    )
    expect(listed).toBeGreaterThan(0)
  })

  it('has each change after what it depends on, and each resource once', () => {
    fc.assert(
      fc.property(applicable, (w) => {
        const { changes } = plannedFrom(w, platformOf(w))
        const place = new Map(changes.map(({ key }, index) => [key, index]))
        expect(place.size).toBe(changes.length)
        for (const [index, { action, before, after }] of changes.entries()) {
          const resource = after ?? before
          if (resource?.kind !== 'Installation') continue
          const app = place.get(`App/${resource.metadata.app}`)
          if (app === undefined) continue
          if (action === 'uninstall') expect(app).toBeGreaterThan(index)
          else expect(app).toBeLessThan(index)
        }
      }),
      runs,
    )
  })

  it('touches nothing outside the fleet, but what it takes over and what follows from its own apps', async () => {
    await fc.assert(
      fc.asyncProperty(applicable, async (w) => {
        const platform = platformOf(w)
        const before = platform.records()
        const plan = await planOf(w, platform)
        const ours = new Set(before.filter(({ fleet }) => fleet === w.fleet).map(({ kind, id }) => `${kind}#${id}`))
        const taken = plan.changes.filter(({ adopts }) => adopts !== null).map(({ kind, id }) => `${kind}#${id}`)
        if (!w.adopt) expect(taken).toEqual([])
        for (const { id, kind } of plan.changes) if (id !== null) expect([...ours, ...taken]).toContain(`${kind}#${id}`)
        await applyPlan(plan, platform)
        const after = new Map(platform.records().map((record) => [`${record.kind}#${record.id}`, record]))
        const changed = new Set(
          plan.changes.flatMap(({ kind, before: was }) => (kind === 'App' && was?.kind === 'App' ? [was.metadata.slug] : [])),
        )
        for (const record of before) {
          const { kind, id, fleet, resource } = record
          const followsApp = resource.kind === 'Installation' && changed.has(resource.metadata.app)
          if (fleet === w.fleet || followsApp || taken.includes(`${kind}#${id}`)) continue
          const { status: _was, ...kept } = record
          expect(after.get(`${kind}#${id}`)).toMatchObject(kept)
        }
      }),
      runs,
    )
  })

  it('does not depend on the order of its input', () => {
    const shuffled = applicable.chain((w) => {
      const records = platformOf(w).records()
      return fc.tuple(
        fc.constant(w),
        fc.constant(records),
        fc.shuffledSubarray(w.desired, { minLength: w.desired.length }),
        fc.shuffledSubarray(records, { minLength: records.length }),
      )
    })
    fc.assert(
      fc.property(shuffled, ([w, records, otherDesired, otherRecords]) => {
        const plan = (desired: World['desired'], actual: typeof records) =>
          makePlan({ target: 'http://x', fleet: w.fleet, prune: w.prune, adopt: w.adopt, desired, actual: actualOf(w.head, actual) })
        expect(plan(otherDesired, otherRecords)).toEqual(plan(w.desired, records))
      }),
      runs,
    )
  })

  it('finds no change in a manifest that is only written another way', () => {
    const pairs = fc
      .tuple(appSpec, installationSpec)
      .map(([app, installation]) => [
        complete('App', { slug: 'ci-bot', space: 'acme' }, app),
        complete('Installation', { app: 'ci-bot', space: 'acme' }, installation),
      ])
      .chain((resources) => fc.tuple(fc.constant(resources), fc.tuple(...resources.map(rewritten))))
    fc.assert(
      fc.property(pairs, ([resources, manifests]) => {
        const sources = manifests.map((manifest, index) => ({ file: `${index}.json`, text: JSON.stringify(manifest), named: true }))
        const { resources: desired, diagnostics } = loadManifests(sources)
        expect(diagnostics).toEqual([])
        const platform = domainPlatform(
          resources.map((resource) => ({ fleet: 'main', resource })),
          { fleet: 'main', head: 1 },
        )
        const actual = actualOf(1, platform.records())
        expect(makePlan({ target: 'http://x', fleet: 'main', desired, actual, prune: true }).changes).toEqual([])
      }),
      runs,
    )
  })

  it('is shown without a character that a terminal would act on', () => {
    fc.assert(
      fc.property(world, fc.string({ unit: 'binary', maxLength: 40 }), (w, text) => {
        const desired = w.desired.map((wanted) => {
          if (wanted.resource.kind !== 'App') return wanted
          const { metadata, spec } = wanted.resource
          const resource = {
            ...wanted.resource,
            metadata: { ...metadata, labels: { [text]: text } },
            spec: { ...spec, name: text, description: text },
          }
          return { ...wanted, resource, digest: text }
        })
        const shown = renderPlanText(plannedFrom({ ...w, desired }, platformOf(w)), {
          colours: plainColours,
          refusals: [],
          command: 'appward apply',
        })
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(shown.split('\n').length).toBe(shown.replaceAll('\r', '\n').split('\n').length)
      }),
      { numRuns: 50 },
    )
  })
})

it('is tried on every action there is, and nothing stands in the way', () => {
  const plans = fc.sample(world, { numRuns: 300, seed: 1 }).map((w) => plannedFrom(w, platformOf(w)))
  expect(new Set(plans.flatMap(({ changes }) => changes.map(({ action }) => action)))).toEqual(new Set(actions))
  expect(plans.flatMap(({ conflicts }) => conflicts)).toEqual([])
})

/** Worlds whose plan ends nothing that is protected. */
const applicable = world.filter(
  (w) => !plannedFrom(w, platformOf(w)).changes.some(({ before, after }) => after === null && before?.spec.lifecycle.preventDestroy),
)

function platformOf({ given, fleet, head }: World): DomainPlatform {
  return domainPlatform(given, { fleet, head })
}

async function planOf({ fleet, desired, prune, adopt }: World, reader: DomainPlatform): Promise<Plan> {
  return planFleet({ reader, fleet, desired, prune, adopt })
}

function plannedFrom({ fleet, desired, prune, adopt, head }: World, platform: DomainPlatform): Plan {
  return makePlan({ target: platform.target, fleet, desired, actual: actualOf(head, platform.records()), prune, adopt })
}

function owned(platform: DomainPlatform, { fleet }: World): string[] {
  return platform
    .records()
    .filter((record) => record.fleet === fleet)
    .map(({ key }) => key)
    .sort()
}
