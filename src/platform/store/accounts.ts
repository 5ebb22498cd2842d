// Users and organizations as accounts: with the numeric id that the app-side API shows.
import { type Database, inParts } from './database.ts'
import type { Account } from './ports-app-side.ts'

const columns = ['login', 'type', 'id', 'created_at', 'site_owner'] as const

type AccountRow = { login: string; type: Account['type']; id: number; created_at: string; site_owner: number }

export async function findAccount(db: Database, login: string): Promise<Account | null> {
  const row = await db.selectFrom('spaces').select(columns).where('login', '=', login).executeTakeFirst()
  return row === undefined ? null : accountOf(row)
}

/** By login, of those that exist. */
export async function findAccounts(db: Database, logins: readonly string[]): Promise<Map<string, Account>> {
  const accounts = new Map<string, Account>()
  for (const part of inParts([...new Set(logins)])) {
    const rows = await db.selectFrom('spaces').select(columns).where('login', 'in', part).execute()
    for (const row of rows) accounts.set(row.login, accountOf(row))
  }
  return accounts
}

function accountOf(row: AccountRow): Account {
  return { login: row.login, type: row.type, id: row.id, createdAt: row.created_at, siteOwner: row.site_owner === 1 }
}
