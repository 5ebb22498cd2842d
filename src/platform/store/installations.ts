// Installations as records: the stored resource with its grant.
import { deliveredEvents } from '../../catalog/events.ts'
import type { InstallationRecord } from '../../generated/types.ts'
import { type JsonText, withTexts } from '../../lib/json-text.ts'
import { type AppResource, installationKey } from '../../manifest/resource.ts'
import { pendingConsent } from '../domain/consent.ts'
import type { Reach } from '../domain/rights.ts'
import { type Database, inParts, type Tables } from './database.ts'
import { driftTexts } from './drift.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { InstallationQuery, Page } from './ports.ts'
import { withinReach } from './reach.ts'
import { decisionsOf, type InstallationRow, recordFields } from './resource-rows.ts'

export async function findInstallation(
  db: Database,
  app: string,
  space: string,
  reach: Reach,
): Promise<JsonText<InstallationRecord> | null> {
  const rows = await visibleInstallations(db, reach).where('key', '=', installationKey(app, space)).execute()
  const [record] = await installationRecords(db, rows)
  return record ?? null
}

export async function listInstallations(db: Database, query: InstallationQuery, reach: Reach): Promise<Page<JsonText<InstallationRecord>>> {
  const ofApp = installationKey(query.app ?? '', '')
  const rows = await visibleInstallations(db, reach)
    .where('key', '>', query.after ?? '')
    .$if(query.space !== null, (select) => select.where('space', '=', query.space ?? ''))
    // All keys of one app, and no others: a slug holds no `@`, and `A` follows `@`.
    .$if(query.app !== null, (select) => select.where('key', '>', ofApp).where('key', '<', `${ofApp.slice(0, -1)}A`))
    .orderBy('key')
    .limit(rowsFor(query))
    .execute()
  const { items, next } = pageOf(rows, query, (row) => row.key)
  return { items: await installationRecords(db, items), next }
}

export async function installationRecords(db: Database, rows: readonly InstallationRow[]): Promise<JsonText<InstallationRecord>[]> {
  const requests = await requestsOf(db, [...new Set(rows.map((row) => row.app_id))])
  const homes = await homesOf(db, [...new Set(rows.map((row) => row.space))])
  const drifts = await driftTexts(db, 'installations', rows)
  return rows.map((row) => {
    const { grant, suspension, refusal } = decisionsOf(row)
    const { permissions, events } = requests.get(row.app_id) ?? nothing
    const { type = 'organization', repository_count: all = 0 } = homes.get(row.space) ?? {}
    const status = {
      grant,
      repositories: row.repository_count ?? all,
      events: deliveredEvents(events, grant),
      pending: pendingConsent({ grant, refusal }, permissions, type),
      suspension: suspension === null ? null : { at: suspension.at, by: suspension.by, side: suspension.side },
    }
    const texts = { drift: drifts.get(row.id) ?? 'null', resource: row.resource }
    return withTexts<InstallationRecord>({ kind: 'Installation', ...recordFields(row), status }, texts)
  })
}

type Asked = Pick<AppResource['spec'], 'permissions' | 'events'>

const nothing: Asked = { permissions: { repository: {}, organization: {}, user: {} }, events: [] }

/** What apps ask for, by id. */
async function requestsOf(db: Database, appIds: readonly number[]): Promise<Map<number, Asked>> {
  const asked = new Map<number, Asked>()
  for (const part of inParts(appIds)) {
    const rows = await db.selectFrom('apps').select(['id', 'resource']).where('id', 'in', part).execute()
    for (const { id, resource } of rows) asked.set(id, (JSON.parse(resource) as AppResource).spec)
  }
  return asked
}

type Home = Pick<Tables['spaces'], 'login' | 'type'> & { repository_count: number }

/** Of the spaces that installations are in, by login: what they are, and what one for all repositories reaches. */
async function homesOf(db: Database, logins: readonly string[]): Promise<Map<string, Home>> {
  const homes = new Map<string, Home>()
  for (const part of inParts(logins)) {
    const rows = await db.selectFrom('spaces').select(['login', 'type', 'repository_count']).where('login', 'in', part).execute()
    for (const row of rows) homes.set(row.login, row)
  }
  return homes
}

function visibleInstallations(db: Database, reach: Reach) {
  return db
    .selectFrom('installations')
    .selectAll('installations')
    .where((eb) => withinReach(eb, 'installations', reach))
}
