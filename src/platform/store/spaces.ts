// Spaces, memberships and repositories: reading them, as spaces and as accounts, and adding spaces.
import { type ExpressionBuilder, type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import type { Repository, Space } from '../../generated/types.ts'
import type { SpaceType } from '../domain/rights.ts'
import { takeIds } from './counters.ts'
import { type Database, inParts, type Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page, PageQuery } from './ports.ts'
import type { Account } from './ports-app-side.ts'

const spaceColumns = ['login', 'type', 'consent_from as consentFrom', 'created_at as createdAt'] as const

export async function findSpace(db: Database, login: string): Promise<Space | null> {
  const row = await db.selectFrom('spaces').select(spaceColumns).where('login', '=', login).executeTakeFirst()
  return row ?? null
}

/** `type` null: of either. */
export async function listSpaces(db: Database, page: PageQuery, type: SpaceType | null): Promise<Page<Space>> {
  const rows = await db
    .selectFrom('spaces')
    .select(spaceColumns)
    .where('login', '>', page.after ?? '')
    .$if(type !== null, (select) => select.where('type', '=', type ?? 'user'))
    .orderBy('login')
    .limit(rowsFor(page))
    .execute()
  return pageOf(rows, page, (row) => row.login)
}

export async function listRepositories(db: Database, owner: string, withPrivate: boolean, page: PageQuery): Promise<Page<Repository>> {
  const rows = await db
    .selectFrom('repositories')
    .select(['id', 'owner', 'name', 'private', 'created_at as createdAt'])
    .where('owner', '=', owner)
    .where('name', '>', page.after ?? '')
    .$if(!withPrivate, (query) => query.where('private', '=', 0))
    .orderBy('name')
    .limit(rowsFor(page))
    .execute()
  const { items, next } = pageOf(rows, page, (row) => row.name)
  return { items: items.map((row) => ({ ...row, private: row.private === 1 })), next }
}

const accountColumns = ['login', 'type', 'id', 'created_at', 'site_owner', 'consent_from'] as const

type AccountRow = Pick<Selectable<Tables['spaces']>, (typeof accountColumns)[number]>

/** A user or an organization with the numeric id that the app-side API shows. */
export async function findAccount(db: Database, login: string): Promise<Account | null> {
  const row = await db.selectFrom('spaces').select(accountColumns).where('login', '=', login).executeTakeFirst()
  return row === undefined ? null : accountOf(row)
}

/** By login, of those that exist. */
export async function findAccounts(db: Database, logins: readonly string[]): Promise<Map<string, Account>> {
  const accounts = new Map<string, Account>()
  for (const part of inParts([...new Set(logins)])) {
    const rows = await db.selectFrom('spaces').select(accountColumns).where('login', 'in', part).execute()
    for (const row of rows) accounts.set(row.login, accountOf(row))
  }
  return accounts
}

function accountOf(row: AccountRow): Account {
  const { login, type, id, created_at: createdAt, consent_from: consentFrom } = row
  return { login, type, id, createdAt, consentFrom, siteOwner: row.site_owner === 1 }
}

/** Spaces by login, of those that exist. */
export async function spacesByLogin(db: Database, logins: readonly string[]): Promise<Map<string, Space>> {
  const spaces = new Map<string, Space>()
  for (const part of inParts(logins)) {
    const rows = await db.selectFrom('spaces').select(spaceColumns).where('login', 'in', part).execute()
    for (const row of rows) spaces.set(row.login, row)
  }
  return spaces
}

/** A query for the logins of spaces in which the fleet owns something. */
export function spacesOwnedBy(
  eb: ExpressionBuilder<Tables, 'spaces'>,
  fleet: string,
): SelectQueryBuilder<Tables, 'spaces' | 'apps', { space: string }> {
  return eb
    .selectFrom('apps')
    .select('apps.space')
    .where('apps.fleet', '=', fleet)
    .union(eb.selectFrom('installations').select('installations.space').where('installations.fleet', '=', fleet))
}

/** Of these logins those that exist, those in which the fleet owns something, and those that its apps are installed in; by login. */
export async function spacesAround(db: Database, logins: readonly string[], fleet: string | null): Promise<Space[]> {
  const named = await spacesByLogin(db, logins)
  if (fleet !== null) {
    const rows = await db
      .selectFrom('spaces')
      .select(spaceColumns)
      .where('login', 'in', (eb) =>
        spacesOwnedBy(eb, fleet).union(
          eb
            .selectFrom('installations')
            .innerJoin('apps', 'apps.id', 'installations.app_id')
            .select('installations.space')
            .where('apps.fleet', '=', fleet),
        ),
      )
      .execute()
    for (const row of rows) named.set(row.login, row)
  }
  return [...named.values()].sort((a, b) => (a.login < b.login ? -1 : 1))
}

/** Keys of the apps whose name, in lower case, is one of these. */
export async function appsByName(db: Database, names: readonly string[]): Promise<Map<string, string>> {
  const apps = new Map<string, string>()
  // As the index has it.
  const name = sql<string>`lower(json_extract(resource, '$.spec.name'))`
  for (const part of inParts(names)) {
    const rows = await db
      .selectFrom('apps')
      .select(['key', name.as('name')])
      .where(name, 'in', part)
      .execute()
    for (const row of rows) apps.set(row.name, row.key)
  }
  return apps
}

/** Names of all repositories of some owners. */
export async function repositoryNames(db: Database, owners: readonly string[]): Promise<Map<string, Set<string>>> {
  const names = new Map<string, Set<string>>()
  for (const part of inParts(owners)) {
    const rows = await db.selectFrom('repositories').select(['owner', 'name']).where('owner', 'in', part).execute()
    for (const { owner, name } of rows) names.set(owner, (names.get(owner) ?? new Set()).add(name))
  }
  return names
}

type NewSpace = Omit<Tables['spaces'], 'id' | 'repository_count' | 'consent_from'> & { consent_from?: Space['consentFrom'] }

/** Adds spaces that are not there yet, each with an id that none had before. Part of a transaction. */
export async function insertSpaces(db: Database, spaces: readonly NewSpace[]): Promise<void> {
  if (spaces.length === 0) return
  const first = await takeIds(db, 'space', spaces.length)
  const rows = spaces.map((space, index) => ({ ...space, id: first + index }))
  for (const part of inParts(rows)) await db.insertInto('spaces').values(part).execute()
}

/** Part of a transaction. */
export async function setConsentFrom(db: Database, login: string, consentFrom: Space['consentFrom']): Promise<void> {
  await db.updateTable('spaces').set({ consent_from: consentFrom }).where('login', '=', login).execute()
}
