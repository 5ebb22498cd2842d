// Events that people give, to test their apps. The platform signs what they say as its own, so only their own apps hear it.
import type { Caller, EventDelivery } from '../../generated/types.ts'
import { slugOf } from '../../manifest/resource.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { roleIn } from '../domain/rights.ts'
import { repositoryKey } from '../domain/seed.ts'
import type { Recipient } from '../domain/webhook-event.ts'
import { appendAudit } from './audit-log.ts'
import { type Database, inParts } from './database.ts'
import { hearersOf } from './hearers.ts'
import { emit } from './outbox.ts'
import type { Outcome } from './ports.ts'
import type { EventsWriter, GivenEvent } from './ports-events.ts'
import { findRepository } from './repositories.ts'
import { transactions } from './transactions.ts'

export function eventsWriter(db: Database): EventsWriter {
  const { asCaller } = transactions(db)
  return { giveEvent: (event, by, origin) => asCaller(by, origin, (db, caller) => giveEvent(db, caller, event, origin)) }
}

/** Part of a transaction. */
async function giveEvent(
  db: Database,
  caller: Caller,
  { owner, repository: named, name, action, payload, namesInstallation }: GivenEvent,
  origin: Origin,
): Promise<Outcome<{ deliveries: EventDelivery[] }>> {
  const repository = await findRepository(db, owner, named)
  const role = repository === null ? null : roleIn(caller, repository.owner.login)
  if (repository === null || (repository.private && role === null)) {
    return { rejection: rejected('not_found', `There is no repository ${owner}/${named} that you may see.`) }
  }
  const space = repository.owner.login
  if (role !== 'admin') return { rejection: rejected('not_admin', `Only admins of ${space} give events in its repositories.`) }
  const hearers = await hearersOf(db, { name, action }, repository)
  const slugs = await ownSlugs(db, caller, hearers)
  const to = hearers.filter(({ appId }) => slugs.has(appId))
  const event = { name, action, repositoryId: repository.id, payload, given: true, namesInstallation, to }
  const [guids = []] = await emit(db, [event], origin.at)
  const deliveries = to.map(({ appId, installationId }, index) => ({
    id: guids[index] ?? '',
    app: slugs.get(appId) ?? '',
    installation: installationId ?? 0,
  }))
  const after = { event: name, action, deliveries: deliveries.length }
  await appendAudit(db, [{ action: 'give-event', key: repositoryKey(space, repository.name), space, before: null, after }], origin)
  return { rejection: null, deliveries }
}

/** Of the apps whose space the caller is an admin of, by id. */
async function ownSlugs(db: Database, caller: Caller, hearers: readonly Recipient[]): Promise<Map<number, string>> {
  const slugs = new Map<number, string>()
  for (const part of inParts(hearers)) {
    const rows = await db
      .selectFrom('apps')
      .select(['id', 'key', 'space'])
      .where(
        'id',
        'in',
        part.map(({ appId }) => appId),
      )
      .execute()
    for (const { id, key, space } of rows) if (roleIn(caller, space) === 'admin') slugs.set(id, slugOf(key))
  }
  return slugs
}
