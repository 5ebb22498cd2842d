// A platform and manifests for it, at random, with nothing in the way of the plan: kept, new, changed, renamed and dropped resources side by
// side with those of other owners.
import * as fc from 'fast-check'
import type { Desired } from '../../src/manifest/desired.ts'
import type { Resource } from '../../src/manifest/resource.ts'
import { appSpec, complete, installationSpec, metadataLabels, wanted } from './manifests.ts'

/** A resource on the platform and the fleet that owns it. */
export type Placed = { fleet: string | null; resource: Resource }

export type World = { fleet: string; head: number | null; given: Placed[]; desired: Desired[]; prune: boolean }

type Spec = Record<string, unknown>
type Choice = { actual: Spec | null; desired: Spec | 'same' | null; owner: string | null; labels: Record<string, string>; guarded: boolean }
type AppChoice = Choice & { slug: string; home: string; rename: boolean; installations: (Choice & { space: string })[] }

const fleet = 'main'
const spaces = ['acme', 'alice', 'widgets-inc'] as const
const owner = fc.oneof({ weight: 4, arbitrary: fc.constant(fleet) }, fc.constantFrom('other', null))

function choice(spec: fc.Arbitrary<Spec>): { [Part in keyof Choice]: fc.Arbitrary<Choice[Part]> } {
  return {
    actual: fc.option(spec, { freq: 3 }),
    desired: fc.oneof<fc.MaybeWeightedArbitrary<Choice['desired']>[]>(fc.option(spec, { freq: 2 }), fc.constant('same')),
    owner,
    labels: metadataLabels,
    guarded: fc.integer({ max: 9, min: 0 }).map((die) => die === 0),
  }
}

function appChoice(slug: string): fc.Arbitrary<AppChoice> {
  const installation = (space: string) => fc.record({ space: fc.constant(space), ...choice(installationSpec) })
  return fc.record({
    slug: fc.constant(slug),
    home: fc.constantFrom(...spaces),
    rename: fc.integer({ min: 0, max: 2 }).map((die) => die === 0),
    installations: fc.tuple(...spaces.map(installation)),
    ...choice(appSpec),
  })
}

/** Worlds whose plan has no conflict; a guarded resource may still be among those that would end. */
export const world: fc.Arbitrary<World> = fc
  .record({
    head: fc.integer({ min: 1, max: 99 }),
    prune: fc.boolean(),
    apps: fc.tuple(...['ci-bot', 'docs-bot', 'stale', 'triage'].map(appChoice)),
  })
  .map(({ head, prune, apps }) => {
    const parts = apps.map((app) => partOf(app, prune))
    const given = parts.flatMap((part) => part.given)
    return {
      fleet,
      head: given.some((placed) => placed.fleet === fleet) ? head : null,
      given,
      desired: parts.flatMap((part) => part.desired),
      prune,
    }
  })

/** One app and its installations, before and after. */
function partOf(app: AppChoice, prune: boolean): Pick<World, 'given' | 'desired'> {
  const foreign = app.actual !== null && app.owner !== fleet
  const after = foreign ? null : app.desired === 'same' ? app.actual : app.desired
  const stays = after ?? (app.actual !== null && (foreign || !prune) ? app.actual : null)
  const inUse = app.installations.filter(({ actual }) => app.actual !== null && actual !== null)
  const intended = app.installations.filter((choice) => stays !== null && aimOf(choice) !== null)
  // An app that is installed elsewhere, before or after, is public throughout.
  const outside = [...inUse, ...intended].some(({ space }) => space !== app.home)
  const seen = (spec: Spec) => (outside ? { ...spec, visibility: 'public' } : spec)

  const renamed = app.rename && after !== null && app.actual !== null
  const slug = renamed ? `${app.slug}-v2` : app.slug
  const resource = (name: string, spec: Spec, labels: object) =>
    complete('App', { slug: name, space: app.home, labels }, seen(guarded(spec, app)))
  const installation = (name: string, choice: AppChoice['installations'][number], spec: Spec) =>
    complete('Installation', { app: name, space: choice.space }, guarded(spec, choice))
  return {
    given: [
      ...(app.actual ? [{ fleet: app.owner, resource: resource(app.slug, app.actual, {}) }] : []),
      ...inUse.map((choice) => ({ fleet: choice.owner, resource: installation(app.slug, choice, choice.actual ?? {}) })),
    ],
    desired: [
      ...(after ? [wanted(resource(slug, after, app.desired === 'same' ? {} : app.labels), renamed ? { slug: app.slug } : null)] : []),
      ...intended.map((choice) => wanted(installation(slug, choice, aimOf(choice) ?? {}))),
    ],
  }
}

/** What the manifests want of an installation; nothing where somebody else owns it. */
function aimOf({ actual, desired, owner }: Choice): Spec | null {
  if (actual !== null && owner !== fleet) return null
  return desired === 'same' ? actual : desired
}

function guarded(spec: Spec, { owner, guarded }: Choice): Spec {
  const lifecycle = (spec.lifecycle ?? {}) as object
  return guarded && owner === fleet ? { ...spec, lifecycle: { ...lifecycle, preventDestroy: true } } : spec
}
