// User tokens: from codes and refresh tokens by the app that holds its client secret, and what the app may do with them later.
import type { Grant } from '../../generated/types.ts'
import { apiFaults, validationFault } from '../domain/api-fault.ts'
import { roleIn } from '../domain/rights.ts'
import { later } from '../domain/time.ts'
import { fitsChallenge, refreshTokenLife, type UserPermissions, userTokenLife } from '../domain/user-authorization.ts'
import type { KeptValue } from '../token-value.ts'
import { clientSecretId } from './app-credentials.ts'
import type { Database, Tables } from './database.ts'
import type { ApiOutcome } from './ports-app-side.ts'
import type { ClientClaim, CodeExchange, PairDraft, TokenNarrowing, TokenOutcome, UserToken } from './ports-people.ts'
import { membershipOf } from './tokens.ts'

/** The live token with this hash. `appId` null: of whichever app. */
export async function findUserToken(db: Database, appId: number | null, hash: string, at: string): Promise<UserToken | null> {
  const row = await db
    .selectFrom('user_tokens')
    .innerJoin('authorization_codes', 'authorization_codes.id', 'user_tokens.code_id')
    .innerJoin('authorizations', 'authorizations.id', 'authorization_codes.authorization_id')
    .selectAll('user_tokens')
    .select(['authorizations.app_id', 'authorizations.login', 'authorizations.permissions as consent'])
    .where('user_tokens.hash', '=', hash)
    .where('user_tokens.ended_at', 'is', null)
    .where('user_tokens.expires_at', '>', at)
    .$if(appId !== null, (query) => query.where('authorizations.app_id', '=', appId ?? 0))
    .executeTakeFirst()
  return row === undefined ? null : userTokenOf(row)
}

/** What narrows a token, from its row. */
function narrowingOf(row: Pick<Tables['user_tokens'], 'installation_id' | 'permissions' | 'repository_ids'>): TokenNarrowing | null {
  if (row.installation_id === null) return null
  return {
    installationId: row.installation_id,
    permissions: row.permissions === null ? null : (JSON.parse(row.permissions) as Grant),
    repositoryIds: row.repository_ids === null ? null : (JSON.parse(row.repository_ids) as number[]),
  }
}

type UserTokenRow = Omit<Tables['user_tokens'], 'id'> & { id: number; app_id: number; login: string; consent: string }

function userTokenOf(row: UserTokenRow): UserToken {
  return {
    id: row.id,
    appId: row.app_id,
    login: row.login,
    consent: JSON.parse(row.consent) as UserPermissions,
    hash: row.hash,
    lastEight: row.last_eight,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
    narrowing: narrowingOf(row),
  }
}

/** Part of a transaction. */
export async function exchangeCode(
  db: Database,
  client: ClientClaim,
  exchange: CodeExchange,
  draft: PairDraft,
  at: string,
): Promise<TokenOutcome> {
  const secretId = await clientSecretId(db, client.appId, client.secretHash, at)
  if (secretId === null) return { error: 'incorrect_client_credentials' }
  const code = await db
    .selectFrom('authorization_codes')
    .innerJoin('authorizations', 'authorizations.id', 'authorization_codes.authorization_id')
    .selectAll('authorization_codes')
    .select(['authorizations.login'])
    .where('authorization_codes.hash', '=', exchange.codeHash)
    .where('authorizations.app_id', '=', client.appId)
    .executeTakeFirst()
  if (code === undefined) return { error: 'bad_verification_code' }
  // Whoever has a code that was used has it from somebody else; one of the two is an attacker.
  if (code.used_at !== null) await endFamily(db, code.id)
  if (code.used_at !== null || code.expires_at <= at) return { error: 'bad_verification_code' }
  if (exchange.redirectUri !== null && exchange.redirectUri !== code.redirect_uri) return { error: 'redirect_uri_mismatch' }
  if (!fitsChallenge(code.challenge, exchange.verifier)) return { error: 'bad_verification_code' }
  const narrowing = exchange.repositoryId === null ? null : await narrowedTo(db, client.appId, code.login, exchange.repositoryId)
  if (narrowing === undefined) return { error: 'invalid_request' }
  await db.updateTable('authorization_codes').set({ used_at: at }).where('id', '=', code.id).execute()
  await insertPair(db, code.id, draft, narrowing, at)
  return { error: null, secretId }
}

/** The token is for one repository, which both the user and the app reach; undefined where there is none such. */
async function narrowedTo(db: Database, appId: number, login: string, repositoryId: number): Promise<TokenNarrowing | undefined> {
  const row = await db
    .selectFrom('repositories')
    .innerJoin('installations', 'installations.space', 'repositories.owner')
    .select(['installations.id', 'installations.resource', 'repositories.name', 'repositories.owner'])
    .where('repositories.id', '=', repositoryId)
    .where('installations.app_id', '=', appId)
    .executeTakeFirst()
  const member = await membershipOf(db, login)
  if (row === undefined || member === null || roleIn(member, row.owner) === null) return undefined
  const { repositories } = (JSON.parse(row.resource) as { spec: { repositories: 'all' | string[] } }).spec
  if (repositories !== 'all' && !repositories.includes(row.name)) return undefined
  return { installationId: row.id, permissions: null, repositoryIds: [repositoryId] }
}

/** Part of a transaction. */
export async function refreshUserToken(
  db: Database,
  client: ClientClaim,
  refreshHash: string,
  draft: PairDraft,
  at: string,
): Promise<TokenOutcome> {
  const secretId = await clientSecretId(db, client.appId, client.secretHash, at)
  if (secretId === null) return { error: 'incorrect_client_credentials' }
  const row = await db
    .selectFrom('user_tokens')
    .innerJoin('authorization_codes', 'authorization_codes.id', 'user_tokens.code_id')
    .innerJoin('authorizations', 'authorizations.id', 'authorization_codes.authorization_id')
    .selectAll('user_tokens')
    .where('user_tokens.refresh_hash', '=', refreshHash)
    .where('authorizations.app_id', '=', client.appId)
    .executeTakeFirst()
  if (row === undefined) return { error: 'bad_refresh_token' }
  if (row.ended_at !== null) await endFamily(db, row.code_id)
  if (row.ended_at !== null || (row.refresh_expires_at ?? '') <= at) return { error: 'bad_refresh_token' }
  await db.updateTable('user_tokens').set({ ended_at: at, updated_at: at }).where('id', '=', row.id).execute()
  await db.deleteFrom('user_tokens').where('scoped_from', '=', row.id).execute()
  await insertPair(db, row.code_id, draft, narrowingOf(row), at)
  return { error: null, secretId }
}

/** Ends every token that came of one code. */
async function endFamily(db: Database, codeId: number): Promise<void> {
  await db.deleteFrom('authorization_codes').where('id', '=', codeId).execute()
}

async function insertPair(db: Database, codeId: number, draft: PairDraft, narrowing: TokenNarrowing | null, at: string): Promise<void> {
  const refreshEnd = later(at, refreshTokenLife)
  await db
    .insertInto('user_tokens')
    .values({
      ...tokenRow(codeId, draft, narrowing, at),
      scoped_from: null,
      refresh_hash: draft.refreshHash,
      expires_at: later(at, userTokenLife),
      refresh_expires_at: refreshEnd,
    })
    .execute()
  await db.updateTable('authorization_codes').set({ ends_at: refreshEnd }).where('id', '=', codeId).execute()
}

function tokenRow(codeId: number, { hash, lastEight }: KeptValue, narrowing: TokenNarrowing | null, at: string) {
  const json = (value: object | null | undefined) => (value == null ? null : JSON.stringify(value))
  return {
    code_id: codeId,
    hash,
    last_eight: lastEight,
    installation_id: narrowing?.installationId ?? null,
    permissions: json(narrowing?.permissions),
    repository_ids: json(narrowing?.repositoryIds),
    created_at: at,
    updated_at: at,
    ended_at: null,
  }
}

const noSuchToken = validationFault([
  { resource: 'Authorization', field: 'access_token', code: 'invalid', message: 'It is no live token.' },
])

/** Part of a transaction. The new value lives as long as the old one would have. */
export async function resetUserToken(
  db: Database,
  appId: number,
  hash: string,
  draft: KeptValue,
  at: string,
): Promise<ApiOutcome<{ token: UserToken }>> {
  const token = await findUserToken(db, appId, hash, at)
  if (token === null) return { fault: noSuchToken }
  const { lastEight } = draft
  const row = { hash: draft.hash, last_eight: lastEight, updated_at: at }
  await db.updateTable('user_tokens').set(row).where('id', '=', token.id).execute()
  await db.deleteFrom('user_tokens').where('scoped_from', '=', token.id).execute()
  return { fault: null, token: { ...token, hash: draft.hash, lastEight, updatedAt: at } }
}

/** Part of a transaction. The scoped token ends no later than the one it comes from. */
export async function scopeUserToken(
  db: Database,
  appId: number,
  hash: string,
  draft: KeptValue & { narrowing: TokenNarrowing },
  at: string,
): Promise<ApiOutcome<{ token: UserToken }>> {
  const from = await findUserToken(db, appId, hash, at)
  if (from === null || from.narrowing !== null) return { fault: apiFaults.notFound }
  const row = await db.selectFrom('user_tokens').select('code_id').where('id', '=', from.id).executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('user_tokens')
    .values({
      ...tokenRow(row.code_id, draft, draft.narrowing, at),
      scoped_from: from.id,
      refresh_hash: null,
      expires_at: from.expiresAt,
      refresh_expires_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { lastEight, narrowing } = draft
  return { fault: null, token: { ...from, id, hash: draft.hash, lastEight, createdAt: at, updatedAt: at, narrowing } }
}

/** Part of a transaction. Its refresh token and the tokens scoped from it end with it. */
export async function deleteUserToken(db: Database, appId: number, hash: string, at: string): Promise<ApiOutcome<object>> {
  const token = await findUserToken(db, appId, hash, at)
  if (token === null) return { fault: noSuchToken }
  await db.deleteFrom('user_tokens').where('id', '=', token.id).execute()
  return { fault: null }
}

/** The user whose live token of the app this is; a fault where it is none. */
export async function userOfToken(db: Database, appId: number, hash: string, at: string): Promise<ApiOutcome<{ login: string }>> {
  const token = await findUserToken(db, appId, hash, at)
  return token === null ? { fault: noSuchToken } : { fault: null, login: token.login }
}
