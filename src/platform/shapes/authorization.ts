// A user token as its app sees it: whose it is, and what narrows it.
import { sha256 } from '../../lib/digest.ts'
import { clientIdOf } from '../domain/client-id.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import type { Account } from '../store/ports-app-side.ts'
import type { UserToken } from '../store/ports-people.ts'
import { accountShape } from './account.ts'
import { singleFileShape } from './installation.ts'
import { flatPermissions } from './permissions.ts'
import type { Urls } from './urls.ts'

type Parts = {
  token: UserToken
  /** As the app sent it, or as it gets it now. */
  value: string
  app: StoredApp
  user: Account
  /** The one that the token is scoped to, with the account it is in. */
  scope: { installation: StoredInstallation; account: Account } | null
}

export function authorizationShape(urls: Urls, { token, value, app, user, scope }: Parts): object {
  return {
    id: token.id,
    url: `${urls.api}/authorizations/${token.id}`,
    app: { client_id: clientIdOf(app.id), name: app.resource.spec.name, url: `${urls.host}/apps/${app.resource.metadata.slug}` },
    token: value,
    hashed_token: sha256(value),
    token_last_eight: token.lastEight,
    note: null,
    note_url: null,
    // Permissions say what the token may do; scopes belong to tokens of another kind.
    scopes: [],
    fingerprint: null,
    created_at: token.createdAt,
    updated_at: token.updatedAt,
    expires_at: token.expiresAt,
    user: accountShape(urls, user),
    installation: scope === null ? null : scopeShape(urls, app, token, scope),
  }
}

function scopeShape(urls: Urls, app: StoredApp, { narrowing }: UserToken, { installation, account }: NonNullable<Parts['scope']>): object {
  const held = narrowing?.permissions ?? installation.grant
  const selected = narrowing?.repositoryIds != null || installation.resource.spec.repositories !== 'all'
  return {
    permissions: flatPermissions(held),
    repository_selection: selected ? 'selected' : 'all',
    ...singleFileShape(app, held.repository),
    repositories_url: `${urls.api}/user/repos`,
    account: accountShape(urls, account),
  }
}
