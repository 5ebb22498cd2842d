// What installing, consenting and suspending by people and apps needs from a store.
import type { AuditEntry, InstallationRecord, InstallationRequest, WaitingConsent } from '../../generated/types.ts'
import type { InstallationChange, Repositories } from '../domain/installation-changes.ts'
import type { Origin, StoredInstallation } from '../domain/registry.ts'
import type { Reach } from '../domain/rights.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'
import type { ApiOutcome, Authority, Counted, NumberedPage } from './ports-app-side.ts'

/** Each condition narrows; one that is null or absent does not. `since`: changed at or after that time. */
export type InstallationFilter = { appId?: number | null; spaces?: readonly string[] | null; id?: number | null; since?: string | null }

export type RequestQuery = PageQuery & { space: string | null }

/** `apps`: slugs that narrow it; none for all. */
export type WaitingQuery = PageQuery & { apps: readonly string[]; space: string | null }

export interface ConsentReader {
  /** What is pending on installations within reach, and on those of apps within reach. By key; a page may hold fewer than there is room for. */
  waitingConsents(query: WaitingQuery, reach: Reach): Promise<Page<WaitingConsent>>
  /** By numeric id, oldest first. */
  installationsWith(filter: InstallationFilter, page: NumberedPage): Promise<Counted<StoredInstallation>>
  /** In spaces within reach, and the caller's own. Of apps that can be installed there. By id. */
  installationRequests(query: RequestQuery, reach: Reach, login: string): Promise<Page<InstallationRequest>>
  /** One of those that `installationRequests` lists. */
  installationRequest(id: number, reach: Reach, login: string): Promise<InstallationRequest | null>
  /** What was written to it since it is there, newest first; at most `limit`. */
  installationLog(installation: StoredInstallation, limit: number): Promise<AuditEntry[]>
  installationRequestsOf(appId: number, page: NumberedPage): Promise<Counted<InstallationRequest>>
}

export type Installing = { app: string; space: string; repositories: Repositories }

/** An installation, or the request that a member's wish became. */
export type Installed = { installation: InstallationRecord; request: null } | { installation: null; request: InstallationRequest }

/** What the owner of an app does to one of its installations; the rest is for the admins of its space. */
export type AppSideChange = Extract<InstallationChange, { kind: 'suspend' | 'unsuspend' | 'uninstall' }>

/** Each is one transaction, in which the caller is asked about once more. */
export interface ConsentWriter {
  install(wanted: Installing, by: number, origin: Origin): Promise<Outcome<Installed>>
  /** Ends the request and installs its app. `consent`: the digest of the request as it was shown; null where nothing was. */
  approveRequest(id: number, consent: string | null, by: number, origin: Origin): Promise<Outcome<{ installation: InstallationRecord }>>
  /** Declined by an admin, or taken back by the requester. */
  endRequest(id: number, by: number, origin: Origin): Promise<Outcome<object>>
  /** By an admin of the space. `installation`: null where it has ended. */
  changeInstallation(
    target: { app: string; space: string },
    change: InstallationChange,
    by: number,
    origin: Origin,
  ): Promise<Outcome<{ installation: InstallationRecord | null }>>
  /** By an admin of the app's space, in the app's name: what the app itself may do to its installations. */
  changeInstallationOfApp(
    target: { appId: number; id: number },
    change: AppSideChange,
    by: number,
    origin: Origin,
  ): Promise<Outcome<object>>
  /** By the app itself. */
  changeOwnInstallation(authority: Authority, id: number, change: InstallationChange, origin: Origin): Promise<ApiOutcome<object>>
  /** By an admin of the space with a token for repositories. */
  selectRepository(
    authority: Authority,
    ids: { installation: number; repository: number },
    kind: 'add-repository' | 'remove-repository',
    origin: Origin,
  ): Promise<ApiOutcome<object>>
}
