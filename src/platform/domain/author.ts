// Who wrote something, as facts that outlive the account; and what the author is to the repository.
import type { RepositoryRef } from './access.ts'
import type { AppRef, Principal } from './principal.ts'
import { roleIn } from './rights.ts'

/** `id` is the space's, or for a bot the app's. `appId`: the app that it was done through; null where none was. */
export type AuthorFacts = { login: string; id: number; type: 'user' | 'bot'; appId: number | null }

/** What a writer is to a repository. */
export type Association = 'OWNER' | 'MEMBER' | 'NONE'

/** The app that acts, by itself or for a user; null where none does. */
export function actingApp(principal: Principal): AppRef | null {
  if (principal.kind === 'installation') return principal.installation.app
  return principal.kind === 'app-user' ? principal.app : null
}

/** Bots are nothing to a repository but what their grants say. */
export function associationOf(principal: Principal, { owner }: RepositoryRef): Association {
  if (principal.kind !== 'token' && principal.kind !== 'app-user') return 'NONE'
  if (owner.login === principal.caller.login) return 'OWNER'
  return roleIn(principal.caller, owner.login) === null ? 'NONE' : 'MEMBER'
}
