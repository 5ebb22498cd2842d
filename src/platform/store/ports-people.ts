// What people at browsers need from a store, and what apps need to act in their name.
import type { Authorization, Caller, ChangeRequest, Grant } from '../../generated/types.ts'
import type { AppResource } from '../../manifest/resource.ts'
import type { ChangeResults } from '../domain/apply-changes.ts'
import type { SealedSecret } from '../domain/hook-config.ts'
import type { OAuthErrorCode } from '../domain/oauth-error.ts'
import type { Origin, StoredApp } from '../domain/registry.ts'
import type { SignInWay } from '../domain/session-rules.ts'
import type { UserPermissions } from '../domain/user-authorization.ts'
import type { SecretKeys } from '../secret-box.ts'
import type { KeptValue } from '../token-value.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'
import type { ApiOutcome, Authority } from './ports-app-side.ts'

/** A person at a browser. */
export type Session = { id: number; caller: Caller; way: SignInWay; createdAt: string; seenAt: string }

/** `token`: the name of the one that opened it; null where none did. */
export type ListedSession = Omit<Session, 'caller'> & { token: string | null; address: string | null }

export type KeptPassword = { hash: string; updatedAt: string }

/** A new session by the hash of its cookie's value, and who asks for it from where. */
export type SigningIn = { session: string; at: string; address: string | null }

/** Hashes: of the session's cookie, of the password that the person has shown to know (null for none), and the new one's. */
export type NewPassword = { session: string; proven: string | null; password: string }

/** A user token without its value. */
export type UserToken = {
  id: number
  appId: number
  login: string
  /** Permissions of the account that the user has consented to. */
  consent: UserPermissions
  hash: string
  lastEight: string
  createdAt: string
  updatedAt: string
  expiresAt: string
  narrowing: TokenNarrowing | null
}

/** A scoped token belongs to one installation. */
export type TokenNarrowing = { installationId: number; permissions: Grant | null; repositoryIds: number[] | null }

export type AuthorizationDraft = {
  appId: number
  /** What the form showed, by `consentDigest`; another request in the meantime is refused. */
  consent: string
  codeHash: string
  redirectUri: string
  challenge: string | null
}

/** A new pair of tokens, by their hashes; `lastEight` of the access token. */
export type PairDraft = KeptValue & { refreshHash: string }

/** Client id and secret, as the app that they name and the secret's hash. */
export type ClientClaim = { appId: number; secretHash: string }

export type CodeExchange = { codeHash: string; redirectUri: string | null; verifier: string | null; repositoryId: number | null }

export type TokenOutcome = { error: OAuthErrorCode } | { error: null; secretId: number }

export type PersonalInstallation = {
  appId: number
  space: string
  /** `all`, or names. */
  repositories: 'all' | string[]
  consent: string
}

/** `request`: the person may not install there, and has asked those who may. */
export type InstallationDone = { action: 'install' | 'update' | 'request'; installationId: number | null }

export type ConversionDraft = {
  key: { publicKey: string; fingerprint: string }
  secret: { hash: string; lastEight: string }
  /** null for an app without a webhook. */
  hookSecret: SealedSecret | null
}

/** An app that was registered by a manifest, until somebody came for its credentials. */
export type ManifestApp = { app: StoredApp; webhook: boolean; createdBy: string }

export interface PeopleReader {
  /** Whose session this is; null where it is over, or its token is. */
  session(hash: string, at: string): Promise<Session | null>
  /** Of a user, the one that was used last first. */
  sessions(login: string, at: string): Promise<ListedSession[]>
  /** null where the user has none, and where there is no such user. */
  password(login: string): Promise<KeptPassword | null>
  /** Whose live link this is. */
  signInLink(hash: string, at: string): Promise<string | null>
  /** What a user has consented to; null where the user has not authorized the app. */
  consentTo(appId: number, login: string): Promise<UserPermissions | null>
  /** How many users authorized an app. */
  authorizedUsers(appId: number): Promise<number>
  authorizations(login: string, page: PageQuery): Promise<Page<Authorization>>
  /** A live user token of the app. */
  userToken(appId: number, hash: string, at: string): Promise<UserToken | null>
  /** Of the account with this numeric id; null where there is none. */
  loginOf(id: number): Promise<string | null>
  /** Whether the user has a role in the space. */
  isMember(login: string, space: string): Promise<boolean>
  /** The app of a live code of the manifest flow. */
  manifestApp(codeHash: string, at: string): Promise<ManifestApp | null>
}

export interface PeopleWriter {
  /** By the token that the person has. */
  createSession(hash: string, by: number, origin: Origin): Promise<Outcome<object>>
  /** `proven`: the hash that the person has shown to know the password of; `renewed`: what is kept from now on. */
  signInByPassword(password: { login: string; proven: string; renewed: string | null }, signingIn: SigningIn): Promise<Outcome<object>>
  /** Spends the link. */
  signInByLink(hash: string, signingIn: SigningIn): Promise<Outcome<{ login: string }>>
  createSignInLink(link: { login: string; hash: string }, by: number, origin: Origin): Promise<Outcome<{ expiresAt: string }>>
  /** `ended`: how many other sessions of the user ended with it. */
  setPassword(password: NewPassword, by: number, origin: Origin): Promise<Outcome<{ ended: number }>>
  /** Ends the user's sessions but the one with the hash `but`; with an id, that one alone. */
  endOtherSessions(which: { but: string; id: number | null }, by: number, origin: Origin): Promise<Outcome<{ ended: number }>>
  /** Notes that a session was used. */
  keepSession(hash: string, at: string): Promise<void>
  endSession(hash: string, origin: Origin): Promise<void>
  /** Keeps the consent, and a code that stands for it. */
  authorizeApp(draft: AuthorizationDraft, by: number, origin: Origin): Promise<Outcome<object>>
  /** Ends an authorization and all its tokens. */
  revokeAuthorization(login: string, id: number, by: number, origin: Origin): Promise<Outcome<{ found: boolean }>>
  /** A code that comes twice ends what the first time gave. */
  exchangeCode(client: ClientClaim, exchange: CodeExchange, draft: PairDraft, at: string): Promise<TokenOutcome>
  /** A refresh token that comes twice ends everything that came of the same code. */
  refreshUserToken(client: ClientClaim, refreshHash: string, draft: PairDraft, at: string): Promise<TokenOutcome>
  /** Another value for a token; tokens scoped from it end. */
  resetUserToken(authority: Authority, hash: string, draft: KeptValue): Promise<ApiOutcome<{ token: UserToken }>>
  scopeUserToken(
    authority: Authority,
    hash: string,
    draft: KeptValue & { narrowing: TokenNarrowing },
  ): Promise<ApiOutcome<{ token: UserToken }>>
  deleteUserToken(authority: Authority, hash: string): Promise<ApiOutcome<object>>
  /** Ends the authorization that the token belongs to. */
  deleteAuthorization(authority: Authority, hash: string, origin: Origin): Promise<ApiOutcome<object>>
  installFromPage(wanted: PersonalInstallation, by: number, origin: Origin): Promise<Outcome<InstallationDone>>
  /**
   * A person's own changes of apps: create, update, rename, transfer, delete, as a changeset has them, but of no fleet. All of them or
   * nothing, by the same rules; what a fleet owns stays its own, and shows as drift. Gives each change with its id and new revision (null
   * where it ended). `sealing`: what secrets of the changes are sealed under.
   */
  changeByHand(
    changes: readonly ChangeRequest[],
    sealing: SecretKeys,
    by: number,
    origin: Origin,
  ): Promise<Outcome<{ changes: ChangeResults }>>
  /** A new app, and a code by which whoever asked for it gets its credentials. */
  registerFromManifest(
    resource: AppResource,
    code: { hash: string; webhook: boolean; expiresAt: string },
    sealing: SecretKeys,
    by: number,
    origin: Origin,
  ): Promise<Outcome<object>>
  /** Spends the code. */
  convertManifest(authority: Authority, codeHash: string, draft: ConversionDraft, address: string | null): Promise<ApiOutcome<object>>
}
