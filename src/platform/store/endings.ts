// Who ended what somebody still wants to change, from the audit log.
import type { ChangeRequest } from '../../generated/types.ts'
import { kindOfKey } from '../../manifest/resource.ts'
import type { Ending } from '../domain/registry.ts'
import { type Database, inParts } from './database.ts'

/** Of very many that are gone, the first ones are told of. */
const mostTold = 100

/** The last ending of each key that a change names with an id which no row has any more. */
export async function endingsOf(
  db: Database,
  changes: readonly ChangeRequest[],
  apps: ReadonlySet<number>,
  installations: ReadonlySet<number>,
): Promise<Map<string, Ending>> {
  const gone = changes.filter(({ key, id }) => id !== null && !(kindOfKey(key) === 'App' ? apps : installations).has(id))
  const keys = [...new Set(gone.slice(0, mostTold).map(({ key }) => key))]
  const endings = new Map<string, Ending>()
  for (const part of inParts(keys)) {
    const rows = await db
      .selectFrom('audit_log')
      .select(['key', 'space', 'actor as by', 'at'])
      .where('key', 'in', part)
      .where('action', 'in', ['delete', 'uninstall'])
      .orderBy('id')
      .execute()
    for (const { key, space, by, at } of rows) if (space !== null) endings.set(key, { space, by, at })
  }
  return endings
}
