// A fleet's changesets as they were: the list from their rows, one of them with its entries in the audit log.
import type { Selectable } from 'kysely'
import type { ChangesetDetail, ChangesetResult, ChangesetSummary, Source } from '../../generated/types.ts'
import { type JsonText, listText, withTexts } from '../../lib/json-text.ts'
import { countActions } from '../domain/changeset-identity.ts'
import type { SpaceRef } from '../domain/rights.ts'
import type { Database, Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page, PageQuery } from './ports.ts'
import { spacesByLogin } from './spaces.ts'

type Row = Pick<Selectable<Tables['changesets']>, 'id' | 'fleet' | 'created_at' | 'actor' | 'source' | 'actions'>
const columns = ['id', 'fleet', 'created_at', 'actor', 'source', 'actions'] as const

export async function listChangesets(db: Database, fleet: string, page: PageQuery): Promise<Page<ChangesetSummary>> {
  const rows = await db
    .selectFrom('changesets')
    .select(columns)
    .where('fleet', '=', fleet)
    .$if(page.after !== null, (select) => select.where('id', '<', Number(page.after)))
    .orderBy('id', 'desc')
    .limit(rowsFor(page))
    .execute()
  const { items, next } = pageOf(rows, page, ({ id }) => String(id))
  return { items: await Promise.all(items.map((row) => summaryOf(db, row))), next }
}

/** With the spaces that it touched, as far as they are still there. `removed`: its entries are not kept any more. */
export async function findChangeset(
  db: Database,
  fleet: string,
  id: number,
): Promise<{ spaces: SpaceRef[]; detail: JsonText<ChangesetDetail> } | 'removed' | null> {
  const row = await db
    .selectFrom('changesets')
    .select([...columns, 'result'])
    .where('id', '=', id)
    .where('fleet', '=', fleet)
    .executeTakeFirst()
  if (row === undefined) return null
  const before = await db
    .selectFrom('changesets')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('fleet', '=', fleet)
    .where('id', '<', id)
    .executeTakeFirst()
  const entries = await db
    .selectFrom('audit_log')
    .select(['action', 'key', 'space', 'before', 'after'])
    .where('changeset', '=', id)
    .orderBy('id')
    .execute()
  const { changes } = JSON.parse(row.result) as ChangesetResult
  const told = withEntries(changes, entries)
  if (told === null) return 'removed'
  const summary = { ...(await summaryOf(db, row)), previous: before?.id ?? null }
  const spaces = await spacesByLogin(db, [...new Set(entries.flatMap(({ space }) => space ?? []))])
  return { spaces: [...spaces.values()], detail: withTexts<ChangesetDetail>(summary, told) }
}

type Entry = { action: string; key: string; before: string | null; after: string | null }

/** Each change with its entry; the entries that are left are consequences. null where one has none: entries are removed by age, oldest first. */
function withEntries(changes: ChangesetResult['changes'], entries: readonly Entry[]): { changes: string; consequences: string } | null {
  const left = new Set(entries)
  const byChange = new Map(entries.toReversed().map((entry) => [`${entry.action} ${entry.key}`, entry]))
  if (changes.some(({ action, key }) => !byChange.has(`${action} ${key}`))) return null
  const told = changes.map(({ action, key, id, revision }) => {
    const entry = byChange.get(`${action} ${key}`)
    if (entry !== undefined) left.delete(entry)
    return withTexts({ action, key, id, revision }, { before: entry?.before ?? 'null', after: entry?.after ?? 'null' })
  })
  const rest = [...left].map(({ action, key, before, after }) =>
    withTexts({ action, key }, { before: before ?? 'null', after: after ?? 'null' }),
  )
  return { changes: listText(told), consequences: listText(rest) }
}

/** What older versions of the platform did not keep apart is in the answer that they gave. */
async function summaryOf(db: Database, { id, fleet, created_at, actor, source, actions }: Row): Promise<ChangesetSummary> {
  const known = { id, fleet, source: source === null ? null : (JSON.parse(source) as Source) }
  if (actions !== null) return { ...known, createdAt: created_at, actor, actions: JSON.parse(actions) }
  const { result } = await db.selectFrom('changesets').select('result').where('id', '=', id).executeTakeFirstOrThrow()
  const first = JSON.parse(result) as ChangesetResult
  return { ...known, createdAt: first.createdAt, actor: first.actor, actions: countActions(first) }
}
