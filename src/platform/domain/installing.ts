// Who may have an app installed where: admins install, members wish, and nobody hears of another space's private app. Pure.
import type { Caller } from '../../generated/types.ts'
import { type Rejection, rejected } from './obstacle.ts'
import type { StoredApp } from './registry.ts'
import { administers, belongsTo, holdsScopeFor, refusalIn, type SpaceRef } from './rights.ts'

type Question = {
  caller: Caller
  app: StoredApp | null
  /** The space that the app belongs to. */
  home: SpaceRef | null
  /** Where it is to be installed. */
  space: SpaceRef | null
}

export type Answer =
  | { rejection: Rejection }
  /** `how`: at once, or as a request that an admin decides. */
  | { rejection: null; how: 'install' | 'request'; app: StoredApp; space: SpaceRef }

/** What becomes of a caller's wish to install an app in a space. The space comes first: who has no say there hears nothing of apps. */
export function installingBy({ caller, app, home, space }: Question): Answer {
  if (space === null) return { rejection: rejected('not_found', 'There is no such space.') }
  const refusal = refusalIn(caller, space)
  if (refusal !== null && !belongsTo(caller, space)) return { rejection: rejected(refusal.code, refusal.detail) }
  if (app === null || home === null || !isKnownTo(caller, app, home)) {
    return { rejection: rejected('not_found', 'There is no such app that you may see.') }
  }
  if (!isInstallable(app, space.login)) {
    return { rejection: rejected('app_not_installable', `It is private and can be installed in ${app.space} only.`) }
  }
  return { rejection: null, how: refusal === null ? 'install' : 'request', app, space }
}

/** A private app may be installed in its own space only. */
export function isInstallable(app: StoredApp, space: string): boolean {
  return app.resource.spec.visibility === 'public' || app.space === space
}

/** Private apps are known in their own space. */
function isKnownTo(caller: Caller, app: StoredApp, home: SpaceRef): boolean {
  return app.resource.spec.visibility === 'public' || belongsTo(caller, home)
}

/** Why the caller may not decide on a request that is about `space`; the requester may take it back. */
export function decidingOn(caller: Caller, space: SpaceRef, requester: string, decision: 'approve' | 'end'): Rejection | null {
  if (administers(caller, space)) return null
  if (decision === 'end' && caller.login === requester && holdsScopeFor(caller, space.type)) return null
  return rejected('not_found', 'There is no such request that you may decide on.')
}
