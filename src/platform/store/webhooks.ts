// The ports of telling apps over the tables.
import { appDeliveries } from './app-use.ts'
import type { Database } from './database.ts'
import { appsDueAgain, attemptsOf, dueAgainOf, eventPayload, untried, untriedOf } from './due-deliveries.ts'
import type { WebhooksReader, WebhooksWriter } from './ports-webhooks.ts'
import { pruneDeliveries, pruneEvents, redeliverByApp, redeliverByCaller, settleAttempts } from './settle-deliveries.ts'
import { transactions } from './transactions.ts'
import { sendPing, waitingDeliveries } from './waiting-deliveries.ts'

export function webhooksReader(db: Database): WebhooksReader {
  return {
    untried: (after, limit) => untried(db, after, limit),
    untriedOf: (appId, after, until, limit) => untriedOf(db, appId, after, until, limit),
    appsDueAgain: (at) => appsDueAgain(db, at),
    dueAgainOf: (appId, at, limit) => dueAgainOf(db, appId, at, limit),
    attempts: (ids) => attemptsOf(db, ids),
    eventPayload: (eventId) => eventPayload(db, eventId),
    appDeliveries: (appId, since) => appDeliveries(db, appId, since),
    waitingDeliveries: (appId, limit) => waitingDeliveries(db, appId, limit),
  }
}

export function webhooksWriter(db: Database): WebhooksWriter {
  const { within, asCaller, asPrincipal } = transactions(db)
  return {
    settle: (attempts) => within((db) => settleAttempts(db, attempts)),
    redeliverByApp: (authority, id) => asPrincipal('app', authority, (db, app) => redeliverByApp(db, app, id, authority.at)),
    redeliver: (appId, id, by, origin) => asCaller(by, origin, (db, caller) => redeliverByCaller(db, caller, appId, id, origin)),
    sendPing: (appId, by, origin) => asCaller(by, origin, (db, caller) => sendPing(db, caller, appId, origin)),
    pruneDeliveries: (before) => within((db) => pruneDeliveries(db, before)),
    pruneEvents: (before, after) => within((db) => pruneEvents(db, before, after)),
  }
}
