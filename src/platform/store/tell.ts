// Tells apps what happened in a repository, within the transaction of it.
import type { Happening } from '../domain/events-of-writes.ts'
import { platformEvent, type WebhookEvent } from '../domain/webhook-event.ts'
import type { Scene } from '../payloads/common.ts'
import type { Database } from './database.ts'
import { hearersOf } from './hearers.ts'
import { emit } from './outbox.ts'

/** `payloadOf`: what the payload shows beside the action; asked for once, and only where an app hears of it. Part of a transaction. */
export async function tell(
  db: Database,
  { repository, at }: Pick<Scene, 'repository'> & { at: string },
  happenings: readonly Happening[],
  payloadOf: () => Promise<object>,
): Promise<void> {
  const events: WebhookEvent[] = []
  let shown: object | null = null
  for (const happening of happenings) {
    const to = await hearersOf(db, happening, repository)
    if (to.length === 0) continue
    shown ??= await payloadOf()
    const { name, action, fields } = happening
    const payload = { ...(action === null ? {} : { action }), ...fields, ...shown }
    events.push(platformEvent({ name, action, repositoryId: repository.id, payload, to }))
  }
  await emit(db, events, at)
}
