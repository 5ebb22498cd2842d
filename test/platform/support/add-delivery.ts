// A delivery that was made before, put into the database of a fixture's platform: for tests of what is shown of deliveries.
import { DatabaseSync } from 'node:sqlite'
import type { Fixture } from './fixture.ts'

type Columns = Partial<Record<'url' | 'status' | 'status_code' | 'repository_id' | 'response_payload' | 'delivered_at', string | number>>

/** One that was taken; `more` replaces parts of it. Its id. */
export function addDelivery(fixture: Fixture, appId: number, more: Columns = {}): number {
  const database = new DatabaseSync(`${fixture.data}/appward.db`, { timeout: 5_000 })
  const insert = (table: string, row: Record<string, string | number | null>): number => {
    const columns = Object.keys(row)
    const statement = `insert into ${table} (${columns.join(', ')}) values (${columns.map((name) => `:${name}`).join(', ')})`
    return Number(database.prepare(statement).run(row).lastInsertRowid)
  }
  try {
    const at = '2030-01-01T00:00:00.000Z'
    const event_id = insert('webhook_events', { name: 'installation', action: 'created', payload: '{"action":"created"}', created_at: at })
    const delivery = {
      app_id: appId,
      event_id,
      guid: '0b989ba4-242f-11e5-81e1-c7b6966d2516',
      delivered_at: at,
      redelivery: 0,
      duration: 0.27,
      status: 'OK',
      status_code: 200,
      event: 'installation',
      action: 'created',
      installation_id: 1,
      repository_id: null,
      url: 'https://bots.example.com/hooks',
      request_headers: '{"X-GitHub-Event":"installation"}',
      response_headers: '{"content-type":"text/plain"}',
      response_payload: null,
    }
    return insert('deliveries', { ...delivery, ...more })
  } finally {
    database.close()
  }
}
