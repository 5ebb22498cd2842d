// What apps are still to hear, as whoever tells them reads it: small parts, each found by an index.
import { sql } from 'kysely'
import type { Grant } from '../../generated/types.ts'
import type { Hearing } from '../domain/recipients.ts'
import type { KeptPayload } from '../domain/webhook-payload.ts'
import type { Database } from './database.ts'
import { hookOf } from './hook-rows.ts'
import type { Attempt, Due } from './ports-webhooks.ts'
import { prepared } from './prepared.ts'

type DueRow = { id: number; app_id: number; redelivery: number }

const untriedRows = prepared<{ after: number; limit: number }, DueRow>((db, { after, limit }) => ({
  compile: () =>
    sql<DueRow>`select id, app_id, redelivery from outbox
      where id > ${after} and attempts = 0 and parked = 0 order by id limit ${limit}`.compile(db),
}))

export async function untried(db: Database, after: number, limit: number): Promise<Due[]> {
  return (await untriedRows(db, { after, limit })).map(dueOf)
}

const untriedRowsOf = prepared<{ appId: number; after: number; until: number; limit: number }, DueRow>(
  (db, { appId, after, until, limit }) => ({
    compile: () =>
      sql<DueRow>`select id, app_id, redelivery from outbox
        where app_id = ${appId} and parked = 0 and attempts = 0 and id > ${after} and id <= ${until} order by id limit ${limit}`.compile(
        db,
      ),
  }),
)

export async function untriedOf(db: Database, appId: number, after: number, until: number, limit: number): Promise<Due[]> {
  return (await untriedRowsOf(db, { appId, after, until, limit })).map(dueOf)
}

/** From app to app by the index, whatever number of rows each has. */
const appsAgain = prepared<{ at: string }, { app_id: number }>((db, { at }) => ({
  compile: () =>
    sql<{ app_id: number }>`with recursive waiting (app_id) as (
      select min(app_id) from outbox where attempts > 0 and parked = 0
      union all
      select (select min(outbox.app_id) from outbox where attempts > 0 and parked = 0 and outbox.app_id > waiting.app_id)
        from waiting where waiting.app_id is not null
    )
    select app_id from waiting where exists (
      select 1 from outbox where outbox.app_id = waiting.app_id and attempts > 0 and parked = 0 and next_at <= ${at}
    )`.compile(db),
}))

export async function appsDueAgain(db: Database, at: string): Promise<number[]> {
  return (await appsAgain(db, { at })).map((row) => row.app_id)
}

const againRowsOf = prepared<{ appId: number; at: string; limit: number }, DueRow>((db, { appId, at, limit }) => ({
  compile: () =>
    sql<DueRow>`select id, app_id, redelivery from outbox
      where app_id = ${appId} and attempts > 0 and parked = 0 and next_at <= ${at} order by next_at limit ${limit}`.compile(db),
}))

export async function dueAgainOf(db: Database, appId: number, at: string, limit: number): Promise<Due[]> {
  return (await againRowsOf(db, { appId, at, limit })).map(dueOf)
}

function dueOf(row: DueRow): Due {
  return { id: row.id, appId: row.app_id, redelivery: row.redelivery === 1 }
}

type AttemptRow = DueRow & {
  event_id: number
  guid: string
  attempts: number
  gives_up_at: string
  installation_id: number | null
  name: string
  action: string | null
  repository_id: number | null
  size: number
  listens: number
  url: string
  content_type: 'json' | 'form' | null
  insecure_ssl: number | null
  sealed_secret: string | null
  secret_mac: string | null
  grant_json: string | null
  suspended_at: string | null
  selected: number
  subscribed: number
}

/** An event may be the last thing that is heard of a repository: one that is gone is in nobody's way. */
const selected = sql`case
  when installations.id is null then 0
  when repositories.id is null then 1
  when repositories.owner <> installations.space then 0
  when installations.repository_count is null then 1
  else repositories.name in (select value from json_each(installations.resource, '$.spec.repositories')) end`

const attemptRows = prepared<{ ids: string }, AttemptRow>((db, { ids }) => ({
  compile: () =>
    sql<AttemptRow>`select outbox.id, outbox.app_id, outbox.redelivery, outbox.event_id, outbox.guid, outbox.attempts,
        outbox.gives_up_at, outbox.installation_id, webhook_events.name, webhook_events.action, webhook_events.repository_id,
        length(webhook_events.payload) as size, apps.listens, apps.resource ->> '$.spec.webhook.url' as url, hooks.content_type,
        hooks.insecure_ssl, hooks.sealed_secret, hooks.secret_mac, installations.grant_json, installations.suspended_at,
        ${selected} as selected,
        exists (select 1 from subscriptions where app_id = outbox.app_id and event = webhook_events.name) as subscribed
      from json_each(${ids}) as wanted
      join outbox on outbox.id = wanted.value
      join webhook_events on webhook_events.id = outbox.event_id
      join apps on apps.id = outbox.app_id
      left join hooks on hooks.app_id = outbox.app_id
      left join installations on installations.id = outbox.installation_id
      left join repositories on repositories.id = webhook_events.repository_id`.compile(db),
}))

export async function attemptsOf(db: Database, ids: readonly number[]): Promise<Attempt[]> {
  return (await attemptRows(db, { ids: JSON.stringify(ids) })).map(attemptOf)
}

function attemptOf(row: AttemptRow): Attempt {
  const { content_type = null, insecure_ssl = null, sealed_secret, secret_mac } = row
  const settings = { content_type: content_type ?? 'json', insecure_ssl: insecure_ssl ?? 0, sealed_secret, secret_mac }
  return {
    ...dueOf(row),
    eventId: row.event_id,
    guid: row.guid,
    attempts: row.attempts,
    givesUpAt: row.gives_up_at,
    event: row.name,
    action: row.action,
    repositoryId: row.repository_id,
    installationId: row.installation_id,
    size: row.size,
    hearing: hearingOf(row),
    receiver: row.listens === 1 ? { ...hookOf({ app_id: row.app_id, ...settings }), url: row.url } : null,
  }
}

function hearingOf(row: AttemptRow): Hearing | null {
  if (row.grant_json === null) return null
  return {
    listens: row.listens === 1,
    subscribed: row.subscribed === 1,
    suspended: row.suspended_at !== null,
    selected: row.selected === 1,
    grant: JSON.parse(row.grant_json) as Grant,
  }
}

/** @throws Error where there is no such event; one that anybody is still to hear is kept. */
export async function eventPayload(db: Database, id: number): Promise<KeptPayload> {
  const query = db.selectFrom('webhook_events').select(['payload', 'given', 'names_installation']).where('id', '=', id)
  const { payload, given, names_installation } = await query.executeTakeFirstOrThrow()
  return { payload, given: given === 1, namesInstallation: names_installation === 1 }
}
