// What apps are to hear, as the platform has written it down.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { payloadText } from '../../../src/platform/domain/webhook-payload.ts'
import type { Fixture } from './fixture.ts'

export type Heard = {
  appId: number
  installationId: number | null
  /** Like `check_run.created`, or `status`. */
  what: string
  name: string
  action: string | null
  guid: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads whose schema they check
  payload: any
}

/** Where the platform says that it is reached. */
export const publicUrl = 'https://apps.example'

type Row = {
  event_id: number
  name: string
  action: string | null
  payload: string
  given: number
  names_installation: number
  app_id: number
  installation_id: number | null
  guid: string
}

/** Every event and recipient after the event with this id; what was delivered meanwhile too. */
function rowsAfter({ data }: Pick<Fixture, 'data'>, after: number): Row[] {
  const db = new DatabaseSync(join(data, 'appward.db'), { readOnly: true })
  try {
    return db
      .prepare(
        `select e.id as event_id, e.name, e.action, e.payload, e.given, e.names_installation, r.app_id, r.installation_id, r.guid
         from webhook_events e join (
           select app_id, event_id, installation_id, guid from outbox union select app_id, event_id, installation_id, guid from deliveries
         ) r on r.event_id = e.id where e.id > ? order by e.id, r.app_id`,
      )
      .all(after) as Row[]
  } finally {
    db.close()
  }
}

/** A reader of what was written since it was asked last. */
export function listen(fixture: Pick<Fixture, 'data'>): () => Heard[] {
  let last = rowsAfter(fixture, 0).at(-1)?.event_id ?? 0
  return () => {
    const rows = rowsAfter(fixture, last)
    last = rows.at(-1)?.event_id ?? last
    return rows.map(({ name, action, ...row }) => {
      const kept = { payload: row.payload, given: row.given === 1, namesInstallation: row.names_installation === 1 }
      const payload = JSON.parse(payloadText(kept, row.installation_id, publicUrl))
      const what = action === null ? name : `${name}.${action}`
      return { appId: row.app_id, installationId: row.installation_id, what, name, action, guid: row.guid, payload }
    })
  }
}

/** Which app hears what, in order: `check_run.created to ear`. */
export function told(heard: readonly Heard[], names: Readonly<Record<number, string>>): string[] {
  return heard.map(({ what, appId }) => `${what} to ${names[appId] ?? appId}`)
}
