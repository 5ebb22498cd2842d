// An admin's own changes of what no manifest says about a webhook.
import type { Caller } from '../../generated/types.ts'
import { frozenRejection } from '../domain/freeze.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { rejectionFor } from './app-credentials.ts'
import { findAppById } from './app-side-installations.ts'
import type { Database } from './database.ts'
import { freezesIn } from './freezes.ts'
import { applyHook } from './hooks.ts'
import type { Outcome } from './ports.ts'
import type { HookWanted } from './ports-credentials.ts'

/** Part of a transaction. */
export async function changeHookByHand(
  db: Database,
  caller: Caller,
  appId: number,
  wanted: Omit<HookWanted, 'url'>,
  origin: Origin,
): Promise<Outcome<object>> {
  const app = await findAppById(db, appId)
  if (app === null) return { rejection: rejected('not_found', 'The app was deleted while the request was on its way.') }
  const rejection = (await rejectionFor(db, caller, appId)) ?? frozenRejection(app.resource, await freezesIn(db, [app.space]))
  if (rejection !== null) return { rejection }
  const { fault } = await applyHook(db, app, wanted, origin)
  if (fault !== null) throw new Error('Settings without an address have no fault.')
  return { rejection: null }
}
