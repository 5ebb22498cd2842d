// Finds the record of each desired app: under its own slug, or under the one that `movedFrom` names.
import type { Conflict } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { appKey, slugOf } from '../../src/manifest/resource.ts'
import { conflict } from './conflicts.ts'
import { type Ownership, ownerConflict, type Pair, presentSlugs, type Records } from './match.ts'
import { oldKeyOf, renamesOf } from './renames.ts'

export type AppMatch = {
  pairs: Pair[]
  conflicts: Conflict[]
  /** New slug by old slug, for the renames of this plan. */
  renamed: ReadonlyMap<string, string>
  /** Old keys that some manifest still means by movedFrom: they are spoken for, whether the rename is possible or not. */
  claimed: ReadonlySet<string>
}

/** `present`: slugs of apps by the ones that they had before. */
type Context = { records: Records; ownership: Ownership; present: ReadonlyMap<string, string> }
type Found = { pair: Pair | null; conflicts: Conflict[] }

/** `apps` in the order of their keys; `records` by key. An app with an error has no pair. */
export function matchApps(apps: readonly Desired[], records: Records, ownership: Ownership): AppMatch {
  const { moves, blocked, claimed, conflicts } = renamesOf(apps, records)
  const context = { records, ownership, present: presentSlugs(records) }
  const found = apps.filter(({ key }) => !blocked.has(key)).map((app) => matchApp(app, moves.get(app.key) ?? null, context))
  const pairs = found.flatMap(({ pair }) => (pair ? [pair] : []))
  return {
    pairs,
    conflicts: [...conflicts, ...found.flatMap((each) => each.conflicts)],
    renamed: new Map(pairs.flatMap(({ desired, from }) => (from ? [[slugOf(from), slugOf(desired.key)]] : []))),
    claimed,
  }
}

function matchApp(desired: Desired, from: string | null, { records, ownership, present }: Context): Found {
  const record = records.get(from ?? desired.key) ?? null
  if (record === null) {
    const warning = missingBefore(desired, present) ?? movedOn(desired, present, records)
    return { pair: { desired, record, from }, conflicts: warning ? [warning] : [] }
  }
  const obstacle = ownerConflict(desired.key, record, ownership) ?? spaceConflict(desired, record.resource.metadata.space)
  return obstacle ? { pair: null, conflicts: [obstacle] } : { pair: { desired, record, from }, conflicts: [] }
}

/** An app changes its space only where its manifest says which one it leaves. */
function spaceConflict({ key, resource, movedFrom }: Desired, actual: string): Conflict | null {
  const { space } = resource.metadata
  return actual === space || movedFrom?.space === actual ? null : conflict('AW405', key, { space, actual })
}

/** The warning of an app that will be created under a slug that others have renamed the app of; null where nobody has. */
function movedOn({ key, movedFrom }: Desired, present: Context['present'], records: Records): Conflict | null {
  const slug = movedFrom === null ? present.get(slugOf(key)) : undefined
  if (slug === undefined) return null
  const fleet = records.get(appKey(slug))?.fleet ?? null
  return conflict('AW419', key, { to: appKey(slug), slug, owner: fleet === null ? 'of no fleet' : `of the fleet ${fleet}` })
}

/** The warning of an app that will be created although its manifest says where it was; null where it does not say so. */
function missingBefore(desired: Desired, present: Context['present']): Conflict | null {
  const { key, resource, movedFrom } = desired
  const space = movedFrom?.space === resource.metadata.space ? undefined : movedFrom?.space
  const old = oldKeyOf(desired)
  if (old === null && space === undefined) return null
  const slug = present.get(slugOf(old ?? key))
  if (slug !== undefined) return conflict('AW418', key, { from: old ?? key, to: appKey(slug), slug })
  return conflict('AW404', key, { from: space === undefined ? (old ?? key) : `${old ?? key} in ${space}` })
}
