// How many repositories the spaces of some installations have, for those that reach all of them.
import type { Database } from './database.ts'

type Installed = { space: string; repository_count: number | null }

/** Counts by space; spaces whose installations all name their repositories are left out. */
export async function repositoryCounts(db: Database, installations: readonly Installed[]): Promise<Map<string, number>> {
  const owners = new Set(installations.flatMap((row) => (row.repository_count === null ? [row.space] : [])))
  if (owners.size === 0) return new Map()
  const rows = await db
    .selectFrom('spaces')
    .select(['login', 'repository_count'])
    .where('login', 'in', [...owners])
    .execute()
  return new Map(rows.map((row) => [row.login, row.repository_count]))
}
