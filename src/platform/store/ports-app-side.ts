// What the app-side API needs from a store: who is asking, what they may do, and the credentials of apps.
import type { ConsentingSpace } from '../../catalog/consent.ts'
import type { Grant } from '../../generated/types.ts'
import type { Access, InstallationUse, RepositoryRef, Target } from '../domain/access.ts'
import type { ApiFault } from '../domain/api-fault.ts'
import type { Credential, Principal } from '../domain/principal.ts'
import type { Origin, StoredApp, StoredInstallation } from '../domain/registry.ts'
import type { SpaceRef } from '../domain/rights.ts'
import type { Outcome } from './ports.ts'

/** One request's claim to a route, as plain data: a write asks it again within its transaction. */
export type Authority = {
  credential: Credential
  access: Access
  /** Whether the route changes something. */
  writes: boolean
  /** Path parameters; `owner` with `repo`, `org` and `username` name the target. */
  params: Readonly<Record<string, string>>
  /** ISO 8601, UTC. */
  at: string
}

export type Granted = { principal: Principal; target: Target; uses: InstallationUse | null }

/** Refused by the rules, or granted. `principal` tells who was refused; absent for a credential that is none. */
export type Authorized = { fault: ApiFault; principal?: Principal } | ({ fault: null } & Granted)

/** A write that rules may refuse; a refused one has written nothing. */
export type ApiOutcome<T> = { fault: ApiFault } | ({ fault: null } & T)

/** A space with its numeric id, as the app-side API shows accounts. */
export type Account = ConsentingSpace & Pick<SpaceRef, 'login'> & { id: number; createdAt: string; siteOwner: boolean }

/** A page by number: `page` counts from 1. */
export type NumberedPage = { page: number; perPage: number }

/** One page and the number of all items. */
export type Counted<T> = { items: T[]; total: number }

export type AppKey = {
  id: number
  fingerprint: string
  /** PEM, SPKI. */
  publicKey: string
  createdAt: string
  createdBy: string
  lastUsedAt: string | null
  expiresAt: string | null
}

export type InstallationTokenDraft = {
  installationId: number
  hash: string
  permissions: Grant | null
  repositoryIds: number[] | null
  expiresAt: string
}

export interface AppSideReader {
  authorize(authority: Authority): Promise<Authorized>
  appById(id: number): Promise<StoredApp | null>
  /** By slug, whoever asks; a former slug too. */
  appBySlug(slug: string): Promise<StoredApp | null>
  /** Those that live at `at` (ISO 8601, UTC). */
  appKeys(appId: number, at: string): Promise<AppKey[]>
  account(login: string): Promise<Account | null>
  accounts(logins: readonly string[]): Promise<Map<string, Account>>
  installationCount(appId: number): Promise<number>
  installationById(id: number): Promise<StoredInstallation | null>
  installationIn(appId: number, space: string): Promise<StoredInstallation | null>
  /** Of `owner`; `names`: only these; `ids`: only these. By id. */
  repositoriesOf(owner: string, only: RepositoryFilter, page: NumberedPage): Promise<Counted<RepositoryRef>>
}

export type RepositoryFilter = { names: readonly string[] | null; ids: readonly number[] | null }

export interface AppSideWriter {
  createKey(appId: number, key: { publicKey: string; fingerprint: string }, by: number, origin: Origin): Promise<Outcome<{ key: AppKey }>>
  createInstallationToken(authority: Authority, draft: InstallationTokenDraft): Promise<ApiOutcome<{ id: number }>>
  /** Ends the token that the authority holds. */
  revokeInstallationToken(authority: Authority): Promise<ApiOutcome<object>>
}
