// What fleets applied and others took away: kept until its fleet makes it again, or says that it does without.
import { sql } from 'kysely'
import type { Lost } from '../../generated/types.ts'
import { type InstallationResource, installationKey, kindOfKey, slugOf } from '../../manifest/resource.ts'
import { type LostResource, underSlug } from '../domain/last-applied.ts'
import type { Origin } from '../domain/registry.ts'
import type { Reach } from '../domain/rights.ts'
import { type Database, inParts } from './database.ts'
import { spaceWithinReach } from './reach.ts'

/** Part of the transaction that takes them away. */
export async function keepLost(db: Database, lost: readonly LostResource[], { at, actor }: Pick<Origin, 'at' | 'actor'>): Promise<void> {
  for (const part of inParts(lost)) {
    const rows = part.map(({ applied, ...resource }) => ({ ...resource, applied: JSON.stringify(applied), at, by: actor }))
    await db
      .insertInto('lost')
      .values(rows)
      // It was made again by nobody's fleet in between, and is gone once more.
      .onConflict((conflict) => conflict.columns(['fleet', 'key']).doNothing())
      .execute()
  }
}

/** Part of a transaction. */
export async function dropLost(db: Database, fleet: string, keys: readonly string[]): Promise<void> {
  const rows = await db.selectFrom('lost').select('key').where('fleet', '=', fleet).execute()
  if (rows.length === 0) return
  const settled = new Set(keys)
  const dropped = rows.flatMap(({ key }) => (settled.has(key) ? [key] : []))
  for (const part of inParts(dropped)) await db.deleteFrom('lost').where('fleet', '=', fleet).where('key', 'in', part).execute()
}

/** Installations go by the slug of their app, also those that are gone. `renames`: keys of apps, swaps among them. Part of a transaction. */
export async function renameLost(db: Database, renames: readonly { from: string; to: string }[]): Promise<void> {
  if (renames.length === 0) return
  const slugs = new Map(renames.map(({ from, to }) => [slugOf(from), slugOf(to)]))
  const rows = await db.selectFrom('lost').selectAll().where('key', 'like', 'Installation/%').execute()
  const moved = rows.flatMap((row) => {
    const applied = JSON.parse(row.applied) as InstallationResource
    const slug = slugs.get(applied.metadata.app)
    if (slug === undefined) return []
    const next = { ...row, key: installationKey(slug, applied.metadata.space), applied: JSON.stringify(underSlug(applied, slug)) }
    return [{ row, next }]
  })
  for (const { row } of moved) await db.deleteFrom('lost').where('fleet', '=', row.fleet).where('key', '=', row.key).execute()
  for (const part of inParts(moved)) {
    await db
      .insertInto('lost')
      .values(part.map(({ next }) => next))
      .onConflict((conflict) => conflict.columns(['fleet', 'key']).doNothing())
      .execute()
  }
}

/** By key; of spaces within reach alone. */
export async function listLost(db: Database, fleet: string, reach: Reach): Promise<Lost[]> {
  const rows = await db
    .selectFrom('lost')
    .innerJoin('spaces', (join) => join.on(sql<boolean>`spaces.login = json_extract(lost.applied, '$.metadata.space')`))
    .select(['lost.key', 'lost.id', 'lost.at', 'lost.by', 'lost.applied'])
    .where('lost.fleet', '=', fleet)
    .where(spaceWithinReach(reach))
    .orderBy('lost.key')
    .execute()
  return rows.map(({ applied, ...row }) => ({ kind: kindOfKey(row.key), ...row, applied: JSON.parse(applied) as Lost['applied'] }))
}
