// Repositories with their owners, as the app-side API tells of them.
import { sql } from 'kysely'
import type { RepositoryRef } from '../domain/access.ts'
import type { SpaceType } from '../domain/rights.ts'
import type { Database } from './database.ts'
import type { Counted, NumberedPage, RepositoryFilter } from './ports-app-side.ts'
import { prepared } from './prepared.ts'

/** What `repositoryRef` needs of repositories joined with their owners' spaces. */
export const repositoryColumns: readonly [
  'repositories.id',
  'repositories.owner',
  'repositories.name',
  'repositories.private',
  'repositories.created_at',
  'spaces.type',
  'spaces.id as owner_id',
] = [
  'repositories.id',
  'repositories.owner',
  'repositories.name',
  'repositories.private',
  'repositories.created_at',
  'spaces.type',
  'spaces.id as owner_id',
]

type RepositoryRow = {
  id: number
  owner: string
  name: string
  private: number
  created_at: string
  type: SpaceType
  owner_id: number
}

export function repositoryRef(row: RepositoryRow): RepositoryRef {
  return {
    id: row.id,
    owner: { login: row.owner, type: row.type, id: row.owner_id },
    name: row.name,
    private: row.private === 1,
    createdAt: row.created_at,
  }
}

/** Names go without regard to case, as people type them. */
const anyCase = (column: string) => sql<string>`${sql.ref(column)} collate nocase`

/** Names go without regard to case, as people type them. */
const repositoryNamed = prepared((db, { owner, name }: { owner: string; name: string }) =>
  db
    .selectFrom('repositories')
    .innerJoin('spaces', 'spaces.login', 'repositories.owner')
    .select(repositoryColumns)
    .where('repositories.owner', '=', owner)
    .where(sql<boolean>`repositories.name = ${name} collate nocase`),
)

export async function findRepository(db: Database, owner: string, name: string): Promise<RepositoryRef | null> {
  const [row] = await repositoryNamed(db, { owner: owner.toLowerCase(), name })
  return row === undefined ? null : repositoryRef(row)
}

/** By id. */
export async function repositoriesOf(
  db: Database,
  owner: string,
  { names, ids }: RepositoryFilter,
  { page, perPage }: NumberedPage,
): Promise<Counted<RepositoryRef>> {
  const matching = db
    .selectFrom('repositories')
    .innerJoin('spaces', 'spaces.login', 'repositories.owner')
    .where('repositories.owner', '=', owner)
    .$if(names !== null, (query) => query.where(anyCase('repositories.name'), 'in', names ?? []))
    .$if(ids !== null, (query) => query.where('repositories.id', 'in', ids ?? []))
  const counted =
    names === null && ids === null
      ? db.selectFrom('spaces').select('repository_count as total').where('login', '=', owner)
      : matching.select((eb) => eb.fn.countAll<number>().as('total'))
  const total = (await counted.executeTakeFirst())?.total ?? 0
  const rows = await matching
    .select(repositoryColumns)
    // Of few names, each is looked up; the order of all would have every repository of the owner read.
    .orderBy(names === null ? 'repositories.id' : sql`+repositories.id`)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return { items: rows.map(repositoryRef), total }
}

/** How many repositories of `owner` are public and private. */
export async function repositoryTotals(db: Database, owner: string): Promise<{ public: number; private: number }> {
  const rows = await db
    .selectFrom('repositories')
    .select(['private', (eb) => eb.fn.countAll<number>().as('total')])
    .where('owner', '=', owner)
    .groupBy('private')
    .execute()
  const totals = new Map(rows.map((row) => [row.private, row.total]))
  return { public: totals.get(0) ?? 0, private: totals.get(1) ?? 0 }
}
