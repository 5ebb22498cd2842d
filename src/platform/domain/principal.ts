// Who a request of the app-side API comes from: what it proved (a credential), and what that is worth (a principal).
import type { Caller, Grant } from '../../generated/types.ts'
import type { SpaceRef } from './rights.ts'

/** What a request proved, as plain data: it can be asked again, within the transaction that it leads to. */
export type Credential =
  | { kind: 'anonymous' }
  /** A personal access token, by hash. */
  | { kind: 'token'; hash: string }
  /** A JWT that this key of the app signed. */
  | { kind: 'app'; appId: number; keyId: number }
  | { kind: 'installation'; hash: string }
  /** A user token of an app. */
  | { kind: 'app-user'; hash: string }
  /** Client id and secret. */
  | { kind: 'client'; appId: number; secretId: number }

export type AppRef = { id: number; slug: string; space: string }

export type InstallationRef = {
  id: number
  app: AppRef
  space: SpaceRef
  grant: Grant
  /** `all`, or names of repositories. */
  repositories: 'all' | readonly string[]
  suspended: boolean
}

/** What narrows a token; null where nothing does. */
export type Narrowing = { permissions: Grant | null; repositoryIds: readonly number[] | null }

export type Principal =
  | { kind: 'anonymous' }
  | { kind: 'token'; caller: Caller }
  | { kind: 'app'; app: AppRef }
  | { kind: 'installation'; installation: InstallationRef; tokenId: number; narrowing: Narrowing }
  /** `caller` holds the user's roles; `userPermissions` is what the user has consented to. */
  | {
      kind: 'app-user'
      app: AppRef
      caller: Pick<Caller, 'login' | 'siteOwner' | 'spaces'>
      tokenId: number
      userPermissions: Readonly<Record<string, 'read' | 'write' | 'admin'>>
      narrowing: (Narrowing & { installationId: number }) | null
    }
  | { kind: 'client'; app: AppRef }

export type PrincipalKind = Principal['kind']

/** The principal of one kind. */
export type PrincipalOf<K extends PrincipalKind> = Extract<Principal, { kind: K }>

/** The login that acts, as logs and answers name it. */
export function actorOf(principal: Principal): string {
  if (principal.kind === 'token' || principal.kind === 'app-user') return principal.caller.login
  if (principal.kind === 'installation') return botLogin(principal.installation.app.slug)
  return principal.kind === 'anonymous' ? 'anonymous' : botLogin(principal.app.slug)
}

/** What the logins of apps end in; no space's does. */
export const botSuffix = '[bot]'

/** An app acts under this login. */
export function botLogin(slug: string): string {
  return slug + botSuffix
}
