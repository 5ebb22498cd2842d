// A platform and manifests for it, at random, with nothing in the way of the plan: kept, new, changed, renamed, transferred and dropped
// resources side by side with those of other owners, which are taken over where that is wanted.
import * as fc from 'fast-check'
import type { Desired } from '../../src/manifest/desired.ts'
import type { Resource } from '../../src/manifest/resource.ts'
import { appSpec, complete, installationSpec, metadataLabels, wanted } from './manifests.ts'

/** A resource on the platform and the fleet that owns it. */
export type Placed = { fleet: string | null; resource: Resource }

export type World = { fleet: string; head: number | null; given: Placed[]; desired: Desired[]; prune: boolean; adopt: boolean }

type Spec = Record<string, unknown>
type Choice = { actual: Spec | null; desired: Spec | 'same' | null; owner: string | null; labels: Record<string, string>; guarded: boolean }
type AppChoice = Choice & { slug: string; home: string; goal: string; rename: boolean; installations: (Choice & { space: string })[] }

/** Renames to slugs of their own, all of them in a ring, or each to the slug of the one before it. */
type Renaming = 'apart' | 'ring' | 'chain'
type Frame = { prune: boolean; adopt: boolean; slugs: ReadonlyMap<string, string> }

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
    // An app is transferred where this is another space than its home.
    goal: fc.constantFrom(...spaces),
    rename: fc.boolean(),
    installations: fc.tuple(...spaces.map(installation)),
    ...choice(appSpec),
  })
}

/** Worlds whose plan has no conflict; a guarded resource may still be among those that would end. */
export const world: fc.Arbitrary<World> = fc
  .record({
    head: fc.integer({ min: 1, max: 99 }),
    prune: fc.boolean(),
    adopt: fc.boolean(),
    renaming: fc.constantFrom<Renaming>('apart', 'ring', 'chain'),
    apps: fc.tuple(...['ci-bot', 'docs-bot', 'stale', 'triage'].map(appChoice)),
  })
  .map(({ head, prune, adopt, renaming, apps }) => {
    const slugs = slugsAfter(apps, renaming, adopt)
    const parts = apps.map((app) => partOf(app, { prune, adopt, slugs }))
    const given = parts.flatMap((part) => part.given)
    return {
      fleet,
      head: given.some((placed) => placed.fleet === fleet) ? head : null,
      given,
      desired: parts.flatMap((part) => part.desired),
      prune,
      adopt,
    }
  })

/** New slugs by old ones, of the apps that are renamed. Whoever leaves a slug in a ring or a chain leaves it to the next. */
function slugsAfter(apps: readonly AppChoice[], renaming: Renaming, adopt: boolean): Map<string, string> {
  const movers = apps.filter((app) => app.rename && app.actual !== null && specAfter(app, adopt) !== null).map(({ slug }) => slug)
  return new Map(
    movers.map((slug, index) => {
      const before = movers[index - 1]
      if (renaming === 'apart' || (renaming === 'chain' && before === undefined)) return [slug, `${slug}-v2`]
      return [slug, before ?? movers.at(-1) ?? slug]
    }),
  )
}

/** What the manifests want of an app; nothing where somebody else owns it and keeps it. */
function specAfter({ actual, desired, owner }: Choice, adopt: boolean): Spec | null {
  if (actual !== null && owner !== fleet && !adopt) return null
  return desired === 'same' ? actual : desired
}

/** One app and its installations, before and after. */
function partOf(app: AppChoice, { prune, adopt, slugs }: Frame): Pick<World, 'given' | 'desired'> {
  const after = specAfter(app, adopt)
  const stays = after ?? (app.actual !== null && (app.owner !== fleet || !prune) ? app.actual : null)
  const inUse = app.installations.filter(({ actual }) => app.actual !== null && actual !== null)
  const intended = app.installations.filter((choice) => stays !== null && specAfter(choice, adopt) !== null)
  const goal = after !== null && app.actual !== null ? app.goal : app.home
  // An app that is installed elsewhere, before or after, is public throughout.
  const outside = [...inUse, ...intended].some(({ space }) => space !== app.home || space !== goal)
  const seen = (spec: Spec) => (outside ? { ...spec, visibility: 'public' } : spec)

  const slug = slugs.get(app.slug) ?? app.slug
  const moved = { ...(slug === app.slug ? {} : { slug: app.slug }), ...(goal === app.home ? {} : { space: app.home }) }
  const resource = (metadata: object, spec: Spec) => complete('App', metadata, seen(guarded(spec, app)))
  const installation = (name: string, choice: AppChoice['installations'][number], spec: Spec) =>
    complete('Installation', { app: name, space: choice.space }, guarded(spec, choice))
  const labels = app.desired === 'same' ? {} : app.labels
  return {
    given: [
      ...(app.actual ? [{ fleet: app.owner, resource: resource({ slug: app.slug, space: app.home }, app.actual) }] : []),
      ...inUse.map((choice) => ({ fleet: choice.owner, resource: installation(app.slug, choice, choice.actual ?? {}) })),
    ],
    desired: [
      ...(after ? [wanted(resource({ slug, space: goal, labels }, after), Object.keys(moved).length > 0 ? moved : null)] : []),
      ...intended.map((choice) => wanted(installation(slug, choice, specAfter(choice, adopt) ?? {}))),
    ],
  }
}

function guarded(spec: Spec, { owner, guarded }: Choice): Spec {
  const lifecycle = (spec.lifecycle ?? {}) as object
  return guarded && owner === fleet ? { ...spec, lifecycle: { ...lifecycle, preventDestroy: true } } : spec
}
