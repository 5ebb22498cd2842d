// What the platform needs from a store. Reads see what is committed; writes are few, coarse and each one transaction,
// with plain data in and out, since a thread of their own does them.
import type {
  AppRecord,
  Caller,
  ChangesetDetail,
  ChangesetSummary,
  Fleet,
  InstallationRecord,
  Repository,
  ResourceRecord,
  Scope,
  Seed,
  Space,
  State,
  Token,
  WaitingConsent,
} from '../../generated/types.ts'
import type { JsonText } from '../../lib/json-text.ts'
import type { Rejection } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import type { Reach, SpaceRef, SpaceType } from '../domain/rights.ts'
import type { SecretKeys } from '../secret-box.ts'
import type { AccountsReader, AccountsWriter } from './ports-accounts.ts'
import type { AppSideReader, AppSideWriter } from './ports-app-side.ts'
import type { AuditReader, AuditWriter } from './ports-audit.ts'
import type { ConsentReader, ConsentWriter } from './ports-consent.ts'
import type { ControllerReader, ControllerWriter } from './ports-controller.ts'
import type { CredentialsReader, CredentialsWriter } from './ports-credentials.ts'
import type { EventsWriter } from './ports-events.ts'
import type { GrantsReader } from './ports-grants.ts'
import type { MarketReader } from './ports-market.ts'
import type { PeopleReader, PeopleWriter } from './ports-people.ts'
import type { PoliciesReader, PoliciesWriter } from './ports-policies.ts'
import type { WebhooksReader, WebhooksWriter } from './ports-webhooks.ts'
import type { WriteBackReader, WriteBackWriter } from './ports-write-back.ts'

/** At most `limit` items whose key comes after `after`; null starts at the beginning. */
export type PageQuery = { limit: number; after: string | null }

/** `next` is the key of the last item where there are more, else null. */
export type Page<T> = { items: T[]; next: string | null }

export type AppQuery = PageQuery & { space: string | null }
export type InstallationQuery = PageQuery & { space: string | null; app: string | null }
export type StateQuery = PageQuery & { fleet: string | null; spaces: string[]; apps: string[] }

/** Of records, `reach` says which are shown; of an app's status, whose installations are counted. */
export interface StoreReader {
  /** Who holds the token with this hash. Expired tokens are found too. */
  callerByToken(hash: string): Promise<Caller | null>
  space(login: string): Promise<Space | null>
  /** Of one type where that is named. */
  spaces(page: PageQuery, type?: SpaceType): Promise<Page<Space>>
  repositories(owner: string, withPrivate: boolean, page: PageQuery): Promise<Page<Repository>>
  app(slug: string, reach: Reach): Promise<JsonText<AppRecord> | null>
  /** The present slug of the app that had this one before. */
  redirect(slug: string): Promise<string | null>
  apps(query: AppQuery, reach: Reach): Promise<Page<JsonText<AppRecord>>>
  installation(app: string, space: string, reach: Reach): Promise<JsonText<InstallationRecord> | null>
  installations(query: InstallationQuery, reach: Reach): Promise<Page<JsonText<InstallationRecord>>>
  fleet(name: string): Promise<Fleet | null>
  fleets(page: PageQuery, reach: Reach): Promise<Page<Fleet>>
  /** Spaces in which the fleet owns something, by login. */
  fleetSpaces(name: string): Promise<SpaceRef[]>
  /** Newest first. */
  changesets(fleet: string, page: PageQuery): Promise<Page<ChangesetSummary>>
  /** With the spaces that it touched; null where the fleet has no such changeset. 'removed': what it did is too old for the audit log. */
  changeset(fleet: string, id: number): Promise<{ spaces: SpaceRef[]; detail: JsonText<ChangesetDetail> } | 'removed' | null>
  /** What belongs to the whole of a state, whatever its pages. */
  stateContext(query: Pick<StateQuery, 'fleet' | 'spaces'>, reach: Reach): Promise<Pick<State, 'spaces' | 'freezes' | 'lost'>>
  /**
   * Of what is within reach: the fleet's resources and those of the spaces; and the named apps, public ones wherever they are.
   * `waiting`: on installations of the page's apps of the fleet that the listing leaves out.
   */
  state(query: StateQuery, reach: Reach): Promise<Page<JsonText<ResourceRecord>> & { waiting: WaitingConsent[] }>
  /** A number that moves with every write to what `state` can show. */
  registryMoves(): Promise<number>
  tokens(login: string, page: PageQuery): Promise<Page<Token>>
}

/** A token before it has an id. */
export type TokenDraft = { login: string; name: string; hash: string; scopes: Scope[]; readOnly: boolean; expiresAt: string | null }

/** Credentials that note when they were last used. */
export type CredentialKind = 'token' | 'key' | 'client-secret'

/** A write that rules may refuse; a refused one has written nothing. */
export type Outcome<T> = { rejection: Rejection } | ({ rejection: null } & T)

/** A changeset that the writer has read and keeps: under an id, with the number of its changes. */
export type ArrivedChangeset = { id: number; changes: number }

export type Submission = {
  /** Id of an arrived changeset. */
  arrived: number
  /** Id of the token that asks. */
  by: number
  origin: Origin
  dryRun: boolean
  /** null for a dry run. */
  idempotencyKey: string | null
  /** In no way to be had from the secrets in the body by guessing. */
  bodyDigest: string
  /** What secrets of the changeset are sealed under. */
  sealing: SecretKeys
}

/** `result`: the JSON text of a ChangesetResult. `repeated`: the answer is the first one's, and nothing was done. */
export type SubmissionOutcome = Outcome<{ result: string; repeated: boolean }>

/**
 * Writes on behalf of a caller name its token by id (`by`). A body may take minutes to arrive, so the caller is looked up again
 * within the transaction: what its token and roles are then is what counts, and a token that is gone or over is 'unauthorized'.
 */
export interface StoreWriter {
  /** Parses a body of UTF-8 and holds it against its schema. `digest`: of what it does, wherever it came from. It is kept until it is submitted or dropped. */
  takeChangeset(body: Uint8Array): Promise<Outcome<ArrivedChangeset & { digest: string }>>
  /** Does nothing where it was submitted. */
  dropChangeset(id: number): Promise<void>
  submit(submission: Submission): Promise<SubmissionOutcome>
  /** Adds and updates what the seed names. @throws AppError 'input' before anything is written. */
  seed(seed: Seed, origin: Origin): Promise<void>
  /** The site owner, where there is none yet, and a token for it. */
  createOwner(token: TokenDraft, origin: Origin): Promise<void>
  createToken(token: TokenDraft, by: number, origin: Origin): Promise<Outcome<{ token: Token }>>
  /** `found`: whether there was such a token. */
  deleteToken(login: string, id: number, by: number, origin: Origin): Promise<Outcome<{ found: boolean }>>
  setLastUsed(what: CredentialKind, id: number, at: string): Promise<void>
}

export interface Store {
  readonly reader: StoreReader &
    AppSideReader &
    CredentialsReader &
    AuditReader &
    ConsentReader &
    PeopleReader &
    AccountsReader &
    GrantsReader &
    PoliciesReader &
    WriteBackReader &
    MarketReader &
    WebhooksReader &
    ControllerReader
  readonly writer: StoreWriter &
    AppSideWriter &
    CredentialsWriter &
    AuditWriter &
    ConsentWriter &
    PeopleWriter &
    AccountsWriter &
    PoliciesWriter &
    WriteBackWriter &
    EventsWriter &
    WebhooksWriter &
    ControllerWriter
  /** `listener` is called after each write, without saying of what; there is one. */
  onWrite(listener: () => void): void
  /** Finishes what runs, then lets go of the files. */
  close(): Promise<void>
}
