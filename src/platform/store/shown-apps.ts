// Apps as payloads show them.
import { payloadUrls } from '../payloads/common.ts'
import { type AppShape, appShape } from '../shapes/app.ts'
import { findAppById } from './app-side-installations.ts'
import type { Database } from './database.ts'
import { findAccount } from './spaces.ts'

/** null where there is none of this id. */
export async function shownApp(db: Database, id: number | null): Promise<AppShape | null> {
  const app = id === null ? null : await findAppById(db, id)
  const owner = app === null ? null : await findAccount(db, app.space)
  return app === null || owner === null ? null : appShape(payloadUrls, app, owner)
}
