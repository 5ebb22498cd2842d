// Finds the record of each desired app: under its own slug, or under the one that `movedFrom` names.
import type { Conflict } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { appKey } from '../../src/manifest/resource.ts'
import { conflict } from './conflicts.ts'
import { ownerConflict, type Pair, type Records } from './match.ts'

export type AppMatch = {
  pairs: Pair[]
  conflicts: Conflict[]
  /** New slug by old slug, for the renames of this plan. */
  renamed: ReadonlyMap<string, string>
  /** Old keys that some manifest names in movedFrom: they are spoken for, whether the rename is possible or not. */
  claimed: ReadonlySet<string>
}

type Context = { records: Records; fleet: string; wanted: ReadonlySet<string>; claims: ReadonlyMap<string, readonly string[]> }
type Found = { pair: Pair | null; conflicts: Conflict[] }

/** `apps` in the order of their keys; `records` by key. An app with an error has no pair. */
export function matchApps(apps: readonly Desired[], records: Records, fleet: string): AppMatch {
  const claims = new Map<string, string[]>()
  for (const app of apps) {
    const old = oldKey(app)
    if (old) claims.set(old, [...(claims.get(old) ?? []), app.key])
  }
  const context: Context = { records, fleet, wanted: new Set(apps.map((app) => app.key)), claims }
  const found = apps.map((app) => matchApp(app, context))
  const pairs = found.flatMap(({ pair }) => (pair ? [pair] : []))
  return {
    pairs,
    conflicts: found.flatMap(({ conflicts }) => conflicts),
    renamed: new Map(pairs.flatMap(({ desired, from }) => (from ? [[slugOf(from), slugOf(desired.key)]] : []))),
    claimed: new Set(claims.keys()),
  }
}

function matchApp(desired: Desired, context: Context): Found {
  const old = oldKey(desired)
  const here = context.records.get(desired.key) ?? null
  const there = (old && context.records.get(old)) || null
  // Where both are there and the old slug has a manifest of its own, the rename is done and the slug in use again.
  const done = here !== null && old !== null && context.wanted.has(old)
  if (old && there && !done) {
    const obstacle = renameConflict(desired, old, here !== null, context)
    return obstacle ? { pair: null, conflicts: [obstacle] } : checked({ desired, record: there, from: old }, context.fleet)
  }
  if (here) return checked({ desired, record: here, from: null }, context.fleet)
  const moved = movedFromText(desired)
  return { pair: { desired, record: null, from: null }, conflicts: moved ? [conflict('AW404', desired.key, { from: moved })] : [] }
}

function renameConflict(desired: Desired, from: string, taken: boolean, { wanted, claims }: Context): Conflict | null {
  const other = claims.get(from)?.find((key) => key !== desired.key)
  if (other) return conflict('AW412', desired.key, { from, to: desired.key, other })
  if (wanted.has(from)) return conflict('AW411', from, { to: desired.key })
  return taken ? conflict('AW403', desired.key, { from }) : null
}

/** The pair, unless its record is somebody else's or lives in another space. */
function checked(pair: Pair, fleet: string): Found {
  const { desired, record } = pair
  const obstacle = (record && ownerConflict(desired.key, record, fleet)) ?? spaceConflict(pair)
  return obstacle ? { pair: null, conflicts: [obstacle] } : { pair, conflicts: [] }
}

function spaceConflict({ desired, record }: Pair): Conflict | null {
  const space = desired.resource.metadata.space
  const actual = record?.resource.metadata.space ?? space
  if (actual === space) return null
  return conflict(desired.movedFrom?.space === actual ? 'AW406' : 'AW405', desired.key, { space, actual })
}

/** The key that the manifest says the app had before; null where that is its present one. */
function oldKey({ key, movedFrom }: Desired): string | null {
  const old = movedFrom?.slug === undefined ? key : appKey(movedFrom.slug)
  return old === key ? null : old
}

function movedFromText(desired: Desired): string | null {
  const { resource, movedFrom } = desired
  const space = movedFrom?.space === resource.metadata.space ? undefined : movedFrom?.space
  const old = oldKey(desired)
  if (space) return `${old ?? desired.key} in ${space}`
  return old
}

function slugOf(key: string): string {
  return key.slice(appKey('').length)
}
