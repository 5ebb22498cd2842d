// Who a credential belongs to, as the store has it at this moment: null where it is none, or over.
import { userGrantOf } from '../../catalog/grants.ts'
import type { Grant } from '../../generated/types.ts'
import { type InstallationResource, slugOf } from '../../manifest/resource.ts'
import type { AppRef, Credential, InstallationRef, Principal } from '../domain/principal.ts'
import type { SpaceType } from '../domain/rights.ts'
import { hasEnded } from '../domain/token-rules.ts'
import { findAppById } from './app-side-installations.ts'
import type { Database, Tables } from './database.ts'
import { prepared } from './prepared.ts'
import { findCaller, membershipOf } from './tokens.ts'
import { findUserToken } from './user-tokens.ts'

/** @param at ISO 8601, UTC: what has ended by then is not found. */
export async function findPrincipal(db: Database, credential: Credential, at: string): Promise<Principal | null> {
  switch (credential.kind) {
    case 'anonymous':
      return { kind: 'anonymous' }
    case 'token': {
      const caller = await findCaller(db, credential.hash)
      return caller === null || hasEnded(caller.token, new Date(at)) ? null : { kind: 'token', caller }
    }
    case 'app':
      return appPrincipal('app', await appWithKey(db, { appId: credential.appId, id: credential.keyId, at }))
    case 'client':
      return appPrincipal('client', await appWithSecret(db, { appId: credential.appId, id: credential.secretId, at }))
    case 'installation':
      return installationPrincipal(db, credential.hash, at)
    case 'app-user':
      return appUserPrincipal(db, credential.hash, at)
  }
}

/** Both tables have the columns asked for; one of them stands for both, which Kysely's types cannot say. */
const appWith = (table: 'app_keys' | 'client_secrets') =>
  prepared((db, { appId, id, at }: { appId: number; id: number; at: string }) =>
    db
      .selectFrom('apps')
      .innerJoin(table as 'app_keys', (join) => join.onRef(`${table as 'app_keys'}.app_id`, '=', 'apps.id'))
      .select(['apps.id', 'apps.key', 'apps.space'])
      .where('apps.id', '=', appId)
      .where(`${table as 'app_keys'}.id`, '=', id)
      .where((eb) => eb.or([eb(`${table as 'app_keys'}.expires_at`, 'is', null), eb(`${table as 'app_keys'}.expires_at`, '>', at)])),
  )

const appWithKey = appWith('app_keys')
const appWithSecret = appWith('client_secrets')

function appPrincipal(kind: 'app' | 'client', [row]: readonly AppColumns[]): Principal | null {
  return row === undefined ? null : { kind, app: appRef(row) }
}

type AppColumns = Pick<Tables['apps'], 'id' | 'key' | 'space'>

function appRef(row: AppColumns): AppRef {
  return { id: row.id, slug: slugOf(row.key), space: row.space }
}

const installationColumns = [
  'installations.id as installation_id',
  'installations.space as target',
  'installations.grant_json',
  'installations.resource',
  'installations.suspended_at',
  'apps.id',
  'apps.key',
  'apps.space',
  'spaces.type',
] as const

type InstallationColumns = {
  installation_id: number
  target: string
  grant_json: string
  resource: string
  suspended_at: string | null
  id: number
  key: string
  space: string
  type: SpaceType
}

const installationWithToken = prepared((db, { hash, at }: { hash: string; at: string }) =>
  installationsWithApps(db)
    .innerJoin('installation_tokens', 'installation_tokens.installation_id', 'installations.id')
    .select(['installation_tokens.id as token_id', 'installation_tokens.permissions', 'installation_tokens.repository_ids'])
    .where('installation_tokens.hash', '=', hash)
    .where('installation_tokens.expires_at', '>', at),
)

async function installationPrincipal(db: Database, hash: string, at: string): Promise<Principal | null> {
  const [row] = await installationWithToken(db, { hash, at })
  if (row === undefined) return null
  return {
    kind: 'installation',
    installation: installationRef(row),
    tokenId: row.token_id,
    narrowing: {
      permissions: row.permissions === null ? null : (JSON.parse(row.permissions) as Grant),
      repositoryIds: row.repository_ids === null ? null : (JSON.parse(row.repository_ids) as number[]),
    },
  }
}

/** A scoped token carries none of what the user consented to for the account itself. */
async function appUserPrincipal(db: Database, hash: string, at: string): Promise<Principal | null> {
  const token = await findUserToken(db, null, hash, at)
  const app = token === null ? null : await findAppById(db, token.appId)
  const caller = token === null ? null : await membershipOf(db, token.login)
  if (token === null || app === null || caller === null) return null
  const { metadata, spec } = app.resource
  const userPermissions = token.narrowing === null ? userGrantOf(spec.permissions.user, token.consent) : {}
  const ref: AppRef = { id: app.id, slug: metadata.slug, space: app.space }
  return { kind: 'app-user', app: ref, caller, tokenId: token.id, userPermissions, narrowing: token.narrowing }
}

/** The installation of an app in a space. */
export async function findInstallationRef(db: Database, appId: number, space: string): Promise<InstallationRef | null> {
  const row = await installationsWithApps(db)
    .where('installations.app_id', '=', appId)
    .where('installations.space', '=', space)
    .executeTakeFirst()
  return row === undefined ? null : installationRef(row)
}

function installationsWithApps(db: Database) {
  return db
    .selectFrom('installations')
    .innerJoin('apps', 'apps.id', 'installations.app_id')
    .innerJoin('spaces', 'spaces.login', 'installations.space')
    .select(installationColumns)
}

function installationRef(row: InstallationColumns): InstallationRef {
  const { spec } = JSON.parse(row.resource) as InstallationResource
  return {
    id: row.installation_id,
    app: appRef(row),
    space: { login: row.target, type: row.type },
    grant: JSON.parse(row.grant_json) as Grant,
    repositories: spec.repositories,
    suspended: row.suspended_at !== null,
  }
}
