// Personal access tokens and who holds them. Only the hash of a token's value is kept.
import type { Caller, Scope, Token } from '../../generated/types.ts'
import { type Rejection, rejected } from '../domain/obstacle.ts'
import type { AuditDraft, Origin } from '../domain/registry.ts'
import { siteOwnerLogin } from '../domain/site-owner.ts'
import { allScopes, hasEnded } from '../domain/token-rules.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page, PageQuery, TokenDraft } from './ports.ts'
import { prepared } from './prepared.ts'
import { findSpace, insertSpaces } from './spaces.ts'

const columns = ['id', 'name', 'scopes', 'read_only', 'created_at', 'expires_at', 'last_used_at'] as const
type TokenRow = {
  id: number
  name: string
  scopes: string
  read_only: number
  created_at: string
  expires_at: string | null
  last_used_at: string | null
}

/** The answer to a caller whose token was live when the request began. */
export const endedMeanwhile: Rejection = rejected(
  'unauthorized',
  'The token was revoked or ran out while the request was on its way. Nothing was changed.',
)

/** Who holds the token with this hash, over or not. */
export async function findCaller(db: Database, hash: string): Promise<Caller | null> {
  return callerOf(db, await holdersByHash(db, { value: hash }))
}

/** Who holds the token with this id; null where it is gone, or over at `at`. */
export async function liveCaller(db: Database, id: number, at: string): Promise<Caller | null> {
  const caller = await callerOf(db, await holdersById(db, { value: id }))
  return caller === null || hasEnded(caller.token, new Date(at)) ? null : caller
}

const holdersWith = (column: 'tokens.hash' | 'tokens.id') =>
  prepared((db, { value }: { value: string | number }) =>
    db
      .selectFrom('tokens')
      .innerJoin('spaces', 'spaces.login', 'tokens.login')
      .select(['tokens.login', 'spaces.site_owner', 'tokens.id', 'tokens.name', 'tokens.scopes', 'tokens.read_only'])
      .select(['tokens.created_at', 'tokens.expires_at', 'tokens.last_used_at'])
      .where(column, '=', value),
  )

const holdersByHash = holdersWith('tokens.hash')
const holdersById = holdersWith('tokens.id')
const membershipsOf = prepared((db, { login }: { login: string }) =>
  db.selectFrom('members').select(['organization', 'role']).where('user', '=', login).orderBy('organization'),
)

async function callerOf(db: Database, [row]: Awaited<ReturnType<typeof holdersById>>): Promise<Caller | null> {
  if (row === undefined) return null
  return {
    login: row.login,
    siteOwner: row.site_owner === 1,
    spaces: await spacesOf(db, row.login),
    token: tokenOf(row),
  }
}

/** A user with the roles it has; null where there is none of this login. */
export async function membershipOf(db: Database, login: string): Promise<Omit<Caller, 'token'> | null> {
  const row = await db.selectFrom('spaces').select('site_owner').where('login', '=', login).where('type', '=', 'user').executeTakeFirst()
  return row === undefined ? null : { login, siteOwner: row.site_owner === 1, spaces: await spacesOf(db, login) }
}

async function spacesOf(db: Database, login: string): Promise<Caller['spaces']> {
  const memberships = await membershipsOf(db, { login })
  return [
    { login, type: 'user', role: 'admin' },
    ...memberships.map(({ organization, role }) => ({ login: organization, type: 'organization' as const, role })),
  ]
}

export async function listTokens(db: Database, login: string, page: PageQuery): Promise<Page<Token>> {
  const rows = await db
    .selectFrom('tokens')
    .select(columns)
    .where('login', '=', login)
    .where('kind', '=', 'personal')
    .where('id', '>', Number(page.after ?? 0))
    .orderBy('id')
    .limit(rowsFor(page))
    .execute()
  const { items, next } = pageOf(rows, page, (row) => String(row.id))
  return { items: items.map(tokenOf), next }
}

/** A token that nobody has the value of: what a session has that was opened without a token. Part of a transaction. */
export async function insertSessionToken(db: Database, login: string, sessionHash: string, at: string): Promise<number> {
  const row = await db
    .insertInto('tokens')
    .values({
      login,
      kind: 'session',
      name: 'session',
      hash: `session ${sessionHash}`,
      scopes: JSON.stringify(allScopes),
      read_only: 0,
      created_at: at,
      expires_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Part of a transaction. */
export async function insertToken(db: Database, draft: TokenDraft, origin: Origin): Promise<Token> {
  const { login, name, hash, expiresAt } = draft
  const row = await db
    .insertInto('tokens')
    .values({
      login,
      name,
      hash,
      scopes: JSON.stringify(draft.scopes),
      read_only: draft.readOnly ? 1 : 0,
      created_at: origin.at,
      expires_at: expiresAt,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
  const token = tokenOf(row)
  await appendAudit(db, [tokenEntry('create-token', login, null, token)], origin)
  return token
}

/** Part of a transaction. */
export async function removeToken(db: Database, login: string, id: number, origin: Origin): Promise<boolean> {
  const row = await db
    .deleteFrom('tokens')
    .where('login', '=', login)
    .where('kind', '=', 'personal')
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst()
  if (row === undefined) return false
  await appendAudit(db, [tokenEntry('revoke-token', login, tokenOf(row), null)], origin)
  return true
}

/** The site owner, where there is none yet, and a token for it. Part of a transaction. */
export async function insertOwner(db: Database, draft: TokenDraft, origin: Origin): Promise<void> {
  const space = { login: siteOwnerLogin, type: 'user' as const }
  if ((await findSpace(db, siteOwnerLogin)) === null) {
    await insertSpaces(db, [{ ...space, site_owner: 1, created_at: origin.at }])
    const entry = { action: 'create-user', key: `User/${siteOwnerLogin}`, space: siteOwnerLogin, before: null, after: space }
    await appendAudit(db, [entry], origin)
  }
  await insertToken(db, draft, origin)
}

function tokenOf(row: TokenRow): Token {
  return {
    id: row.id,
    name: row.name,
    scopes: JSON.parse(row.scopes) as Scope[],
    readOnly: row.read_only === 1,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  }
}

function tokenEntry(action: string, login: string, before: Token | null, after: Token | null): AuditDraft {
  const subject = before ?? after
  const facts = (token: Token | null) => {
    if (token === null) return null
    const { name, scopes, readOnly, expiresAt } = token
    return { name, scopes, readOnly, expiresAt }
  }
  return { action, key: `Token/${login}/${subject?.id}`, space: login, before: facts(before), after: facts(after) }
}
