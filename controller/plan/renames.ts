// Which apps change their slug in a plan. All renames are looked at together, so that slugs can be swapped and handed on in one plan.
import type { Conflict } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { appKey, slugOf } from '../../src/manifest/resource.ts'
import { conflict } from './conflicts.ts'
import type { Records } from './match.ts'

export type Renames = {
  /** Key before the rename by key after it. */
  moves: ReadonlyMap<string, string>
  /** Keys of manifests whose rename is not possible: nothing is planned for them. */
  blocked: ReadonlySet<string>
  /** Old keys that a manifest still means: they are spoken for, whether the rename is possible or not. */
  claimed: ReadonlySet<string>
  conflicts: Conflict[]
}

/** A rename that a manifest asks for and the platform does not have yet. */
type Wish = { from: string; to: string }

type Wishes = {
  byTo: ReadonlyMap<string, Wish>
  /** Several manifests that name one old key are told as a conflict. */
  byFrom: ReadonlyMap<string, readonly Wish[]>
  wanted: ReadonlySet<string>
  records: Records
}

/** `apps` in the order of their keys; `records` by key. */
export function renamesOf(apps: readonly Desired[], records: Records): Renames {
  const wishes = apps.flatMap((app) => wishOf(app, records) ?? [])
  const all: Wishes = {
    byTo: new Map(wishes.map((wish) => [wish.to, wish])),
    byFrom: Map.groupBy(wishes, ({ from }) => from),
    wanted: new Set(apps.map(({ key }) => key)),
    records,
  }
  const blocked = blockedOf(wishes, all)
  const moves = wishes.filter((wish) => !blocked.has(wish))
  return {
    moves: new Map(moves.map(({ to, from }) => [to, from])),
    blocked: new Set([...blocked].map(({ to }) => to)),
    claimed: new Set(wishes.map(({ from }) => from)),
    conflicts: [...blocked].flatMap((wish) => obstacleOf(wish, all) ?? []),
  }
}

/** The key that the manifest says the app had before; null where that is its present one. */
export function oldKeyOf({ key, movedFrom }: Desired): string | null {
  const old = movedFrom?.slug === undefined ? key : appKey(movedFrom.slug)
  return old === key ? null : old
}

/** Null where there is nothing to rename: it is done, or the old slug leads nowhere. What an app was called last, the platform remembers. */
function wishOf(app: Desired, records: Records): Wish | null {
  const from = oldKeyOf(app)
  if (from === null || !records.has(from)) return null
  const here = records.get(app.key)
  const done = here?.kind === 'App' && here.formerSlug === slugOf(from)
  return done ? null : { from, to: app.key }
}

/**
 * The wishes that cannot come true, and those that fail with them. Of the others each finds its new slug free, or left by another rename:
 * a ring of renames frees its slugs by itself.
 */
function blockedOf(wishes: readonly Wish[], all: Wishes): Set<Wish> {
  const blocked = new Set(wishes.filter((wish) => obstacleOf(wish, all) !== null))
  // A set goes on to what is added to it meanwhile.
  for (const { from, to } of blocked) {
    // Whoever was to take the slug that this app keeps, and whoever was to leave the slug that it does not take.
    const followers = [all.byTo.get(from), ...(all.byFrom.get(to) ?? [])]
    for (const next of followers) if (next !== undefined) blocked.add(next)
  }
  return blocked
}

/** What by itself stands in the way of a rename; null for nothing. */
function obstacleOf({ from, to }: Wish, { byTo, byFrom, wanted, records }: Wishes): Conflict | null {
  const other = byFrom.get(from)?.find((wish) => wish.to !== to)
  if (other !== undefined) return conflict('AW412', to, { from, to, other: other.to })
  if (records.has(to) && !byFrom.has(to)) return conflict('AW403', to, { from })
  return wanted.has(from) && !byTo.has(from) ? conflict('AW411', from, { to }) : null
}
