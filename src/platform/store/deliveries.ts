// What was sent to apps' webhooks, and how it was answered.
import type { Insertable, Selectable } from 'kysely'
import { jsonOrNull } from '../../lib/json-text.ts'
import { apiFaults } from '../domain/api-fault.ts'
import type { PrincipalOf } from '../domain/principal.ts'
import { later } from '../domain/time.ts'
import { longestRetry } from '../domain/webhook-event.ts'
import { payloadText, placeholderOrigin } from '../domain/webhook-payload.ts'
import type { Database, Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page } from './ports.ts'
import type { ApiOutcome } from './ports-app-side.ts'
import type { Delivery, DeliveryDraft, DeliveryQuery, DeliverySummary } from './ports-credentials.ts'

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

export async function findDelivery(db: Database, appId: number, id: number): Promise<Delivery | null> {
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
    request: { headers: parsed(row.request_headers), payload: parsed(payloadText(kept, row.installation_id, placeholderOrigin)) },
    response: { headers: parsed(row.response_headers), payload: row.response_payload },
  }
}

export async function insertDelivery(db: Database, draft: DeliveryDraft): Promise<number> {
  const { request, response } = draft
  const event = await db
    .insertInto('webhook_events')
    .values({
      name: draft.event,
      action: draft.action,
      repository_id: draft.repositoryId,
      payload: JSON.stringify(request.payload ?? {}),
      created_at: draft.deliveredAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row: Insertable<Tables['deliveries']> = {
    app_id: draft.appId,
    event_id: event.id,
    guid: draft.guid,
    delivered_at: draft.deliveredAt,
    redelivery: draft.redelivery ? 1 : 0,
    duration: draft.duration,
    status: draft.status,
    status_code: draft.statusCode,
    event: draft.event,
    action: draft.action,
    installation_id: draft.installationId,
    repository_id: draft.repositoryId,
    throttled_at: draft.throttledAt,
    url: draft.url,
    request_headers: jsonOrNull(request.headers),
    response_headers: jsonOrNull(response.headers),
    response_payload: response.payload,
  }
  return (await db.insertInto('deliveries').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** The delivery is due once more, under the same id. Part of a transaction. */
export async function noteAttempt(db: Database, { app }: PrincipalOf<'app'>, id: number, at: string): Promise<ApiOutcome<object>> {
  const row = await db.selectFrom('deliveries').selectAll().where('id', '=', id).where('app_id', '=', app.id).executeTakeFirst()
  if (row === undefined) return { fault: apiFaults.notFound }
  const { event_id, installation_id, guid } = row
  const due = { redelivery: 1, next_at: at, gives_up_at: later(at, longestRetry) }
  await db
    .insertInto('outbox')
    .values({ app_id: app.id, event_id, installation_id, guid, ...due })
    .execute()
  return { fault: null }
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
