// Which apps hear of an event in a repository: the store finds those that might, the rules say which do.
import { type SqlBool, sql } from 'kysely'
import { findEvent } from '../../catalog/events.ts'
import type { Grant } from '../../generated/types.ts'
import type { Happening } from '../domain/events-of-writes.ts'
import { type Hearing, hears } from '../domain/recipients.ts'
import type { Recipient } from '../domain/webhook-event.ts'
import type { Database } from './database.ts'
import { prepared } from './prepared.ts'

/** Where it happened. */
export type Place = { name: string; owner: { login: string } }

const columns = ['installations.id as installationId', 'installations.app_id as appId', 'installations.grant_json as grant'] as const

/** Looked at only where an installation is not for all repositories. */
const isSelected = (name: string) =>
  sql<number>`installations.repository_count is null or exists (
    select 1 from json_each(installations.resource, '$.spec.repositories') where value = ${name})`

/** A cross join keeps SQLite from going through every app on the platform that subscribes. */
const subscribers = prepared((db, { space, repository, event }: { space: string; repository: string; event: string }) =>
  db
    .selectFrom('installations')
    .crossJoin('subscriptions')
    .select(columns)
    .select(isSelected(repository).as('selected'))
    .where('installations.space', '=', space)
    .where('installations.suspended_at', 'is', null)
    .where('subscriptions.event', '=', event)
    .where(sql<SqlBool>`subscriptions.app_id = installations.app_id`),
)

const listeners = prepared((db, { space, repository }: { space: string; repository: string }) =>
  db
    .selectFrom('installations')
    .innerJoin('apps', 'apps.id', 'installations.app_id')
    .select(columns)
    .select(isSelected(repository).as('selected'))
    .where('installations.space', '=', space)
    .where('installations.suspended_at', 'is', null)
    .where('apps.listens', '=', 1),
)

/** Part of a transaction. */
export async function hearersOf(
  db: Database,
  { name, action, onlyFor }: Pick<Happening, 'name' | 'action' | 'onlyFor'>,
  { name: repository, owner }: Place,
): Promise<Recipient[]> {
  const place = { space: owner.login, repository }
  const always = findEvent(name)?.delivery === 'always'
  const rows = always ? await listeners(db, place) : await subscribers(db, { ...place, event: name })
  // Of a thousand installations most are granted the same.
  const verdicts = new Map<string, boolean>()
  const known = (grant: string, selected: boolean) => {
    const key = `${selected} ${grant}`
    const verdict = verdicts.get(key) ?? hears({ name, action }, { ...listening, selected, grant: JSON.parse(grant) as Grant })
    verdicts.set(key, verdict)
    return verdict
  }
  return rows.flatMap(({ installationId, appId, grant, selected }) =>
    (onlyFor === undefined || onlyFor === appId) && known(grant, selected === 1) ? [{ appId, installationId }] : [],
  )
}

/** What the queries ask for. */
const listening: Pick<Hearing, 'listens' | 'subscribed' | 'suspended'> = { listens: true, subscribed: true, suspended: false }
