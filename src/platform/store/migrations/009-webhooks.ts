// What apps hear: events with the apps that are still to hear them, every attempt to tell them, and which apps listen for what.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  // 1: its webhook is active and has an address.
  'alter table apps add column listens integer not null default 0',
  `update apps set listens = 1
    where json_extract(resource, '$.spec.webhook.active') = 1 and json_extract(resource, '$.spec.webhook.url') != ''`,
  // The events of apps that listen, beside those that every one of them hears.
  `create table subscriptions (
    app_id integer not null references apps (id) on delete cascade,
    event text not null,
    primary key (app_id, event)
  ) without rowid`,
  `insert into subscriptions (app_id, event)
    select apps.id, event.value from apps, json_each(apps.resource, '$.spec.events') as event where apps.listens = 1`,
  // Something that happened, once, whoever hears of it.
  `create table webhook_events (
    id integer primary key autoincrement,
    name text not null,
    action text,
    repository_id integer,
    payload text not null,
    given integer not null default 0,
    names_installation integer not null default 0,
    created_at text not null
  )`,
  // One row for each recipient, until it was told or given up. An installation may have ended before its app hears of that.
  `create table outbox (
    id integer primary key autoincrement,
    app_id integer not null references apps (id) on delete cascade,
    event_id integer not null references webhook_events (id),
    installation_id integer,
    guid text not null,
    redelivery integer not null default 0,
    attempts integer not null default 0,
    next_at text not null,
    gives_up_at text not null,
    parked integer not null default 0
  )`,
  // What an app is to hear for the first time, in its order; what is to be tried again, by when.
  'create index outbox_by_app on outbox (app_id, parked, attempts)',
  'create index outbox_again on outbox (app_id, next_at) where attempts > 0 and parked = 0',
  'create index outbox_parked on outbox (gives_up_at) where parked = 1',
  'create index outbox_by_event on outbox (event_id)',
  // One row for each attempt. Nothing was ever sent before there were events.
  'drop table deliveries',
  `create table deliveries (
    id integer primary key autoincrement,
    app_id integer not null references apps (id) on delete cascade,
    event_id integer not null references webhook_events (id),
    guid text not null,
    delivered_at text not null,
    redelivery integer not null,
    duration real not null,
    status text not null,
    status_code integer not null,
    event text not null,
    action text,
    installation_id integer,
    repository_id integer,
    throttled_at text,
    url text not null,
    request_headers text,
    response_headers text,
    response_payload text
  )`,
  'create index deliveries_by_app on deliveries (app_id, id)',
  'create index deliveries_by_event on deliveries (event_id)',
]

export const webhooks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
