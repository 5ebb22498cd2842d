// Freezes. The empty space stands for the whole platform. Writes are parts of transactions.
import type { Selectable } from 'kysely'
import type { Caller, Freeze } from '../../generated/types.ts'
import { freezeAudit } from '../domain/freeze.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import type { Reach } from '../domain/rights.ts'
import { appendAudit } from './audit-log.ts'
import { type Database, inParts, type Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import { placeRefusal } from './place-refusal.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'
import { withinReach } from './reach.ts'

const platform = ''
/** A cursor is never empty, though the platform's space is. */
const cursorMark = '@'

/** The freeze of a space; of the whole platform where it is null. */
export async function findFreeze(db: Database, space: string | null): Promise<Freeze | null> {
  const row = await db
    .selectFrom('freezes')
    .selectAll()
    .where('space', '=', space ?? platform)
    .executeTakeFirst()
  return row === undefined ? null : freezeOf(row)
}

/** The platform's, then those of spaces within reach by login. */
export async function listFreezes(db: Database, page: PageQuery, reach: Reach): Promise<Page<Freeze>> {
  const rows = await db
    .selectFrom('freezes')
    .selectAll()
    .where((eb) => eb.or([eb('space', '=', platform), withinReach(eb, 'freezes', reach)]))
    .$if(page.after !== null, (select) => select.where('space', '>', (page.after ?? '').slice(cursorMark.length)))
    .orderBy('space')
    .limit(rowsFor(page))
    .execute()
  const { items, next } = pageOf(rows, page, (row) => cursorMark + row.space)
  return { items: items.map(freezeOf), next }
}

/** Those that hold in some spaces, the platform's first. */
export async function freezesIn(db: Database, spaces: readonly string[]): Promise<Freeze[]> {
  const freezes: Freeze[] = []
  for (const part of inParts([...new Set([platform, ...spaces])].sort())) {
    freezes.push(...(await db.selectFrom('freezes').selectAll().where('space', 'in', part).orderBy('space').execute()).map(freezeOf))
  }
  return freezes
}

/** A freeze that is there gets the new reason. */
export async function putFreeze(
  db: Database,
  caller: Caller,
  { space, reason }: Pick<Freeze, 'space' | 'reason'>,
  origin: Origin,
): Promise<Outcome<{ freeze: Freeze; created: boolean }>> {
  const refused = await placeRefusal(db, caller, space)
  if (refused !== null) return refused
  const before = await findFreeze(db, space)
  const freeze: Freeze = { space, reason, by: caller.login, at: origin.at }
  const row = { ...freeze, space: space ?? platform }
  await db
    .insertInto('freezes')
    .values(row)
    .onConflict((conflict) => conflict.column('space').doUpdateSet(row))
    .execute()
  await appendAudit(db, [freezeAudit(before, freeze)], origin)
  return { rejection: null, freeze, created: before === null }
}

export async function endFreeze(db: Database, caller: Caller, space: string | null, origin: Origin): Promise<Outcome<object>> {
  const refused = await placeRefusal(db, caller, space)
  if (refused !== null) return refused
  const before = await findFreeze(db, space)
  if (before === null) return { rejection: rejected('not_found', `${space === null ? 'The platform' : space} is not frozen.`) }
  await db
    .deleteFrom('freezes')
    .where('space', '=', space ?? platform)
    .execute()
  await appendAudit(db, [freezeAudit(before, null)], origin)
  return { rejection: null }
}

function freezeOf({ space, reason, by, at }: Selectable<Tables['freezes']>): Freeze {
  return { space: space === platform ? null : space, reason, by, at }
}
