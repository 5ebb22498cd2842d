// What was sent to apps' webhooks, and how it was answered.
import type { Selectable } from 'kysely'
import { payloadText } from '../domain/webhook-payload.ts'
import type { Database, Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page } from './ports.ts'
import type { Delivery, DeliveryQuery, DeliverySummary } from './ports-credentials.ts'

const summaryColumns = [
  'id',
  'guid',
  'delivered_at',
  'redelivery',
  'duration',
  'status',
  'status_code',
  'event',
  'action',
  'installation_id',
  'repository_id',
  'throttled_at',
] as const

type SummaryRow = Pick<Selectable<Tables['deliveries']>, (typeof summaryColumns)[number]>

/** Codes of answers; what was not answered at all has none, and failed. */
const answeredWell = [200, 399] as const

/** Newest first. */
export async function listDeliveries(db: Database, appId: number, query: DeliveryQuery): Promise<Page<DeliverySummary>> {
  const { before, status, limit } = query
  const [least, most] = answeredWell
  const rows = await db
    .selectFrom('deliveries')
    .select(summaryColumns)
    .where('app_id', '=', appId)
    .$if(before !== null, (select) => select.where('id', '<', before))
    .$if(status === 'success', (select) => select.where('status_code', '>=', least).where('status_code', '<=', most))
    .$if(status === 'failure', (select) => select.where((eb) => eb.or([eb('status_code', '<', least), eb('status_code', '>', most)])))
    .orderBy('id', 'desc')
    .limit(rowsFor({ limit, after: null }))
    .execute()
  const { items, next } = pageOf(rows, { limit, after: null }, (row) => String(row.id))
  return { items: items.map(summaryOf), next }
}

export async function findDelivery(db: Database, appId: number, id: number, publicUrl: string): Promise<Delivery | null> {
  const row = await db
    .selectFrom('deliveries')
    .innerJoin('webhook_events', 'webhook_events.id', 'deliveries.event_id')
    .selectAll('deliveries')
    .select(['webhook_events.payload', 'webhook_events.given', 'webhook_events.names_installation'])
    .where('deliveries.id', '=', id)
    .where('deliveries.app_id', '=', appId)
    .executeTakeFirst()
  if (row === undefined) return null
  const kept = { payload: row.payload, given: row.given === 1, namesInstallation: row.names_installation === 1 }
  return {
    ...summaryOf(row),
    url: row.url,
    request: { headers: parsed(row.request_headers), payload: parsed(payloadText(kept, row.installation_id, publicUrl)) },
    response: { headers: parsed(row.response_headers), payload: row.response_payload },
  }
}

function summaryOf(row: SummaryRow): DeliverySummary {
  return {
    id: row.id,
    guid: row.guid,
    deliveredAt: row.delivered_at,
    redelivery: row.redelivery === 1,
    duration: row.duration,
    status: row.status,
    statusCode: row.status_code,
    event: row.event,
    action: row.action,
    installationId: row.installation_id,
    repositoryId: row.repository_id,
    throttledAt: row.throttled_at,
  }
}

function parsed<T extends object>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T)
}
