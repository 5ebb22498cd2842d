// Installing, and the requests that members make where only admins may.
import type { Caller, InstallationRecord, InstallationRequest } from '../../generated/types.ts'
import { installationKey, slugOf } from '../../manifest/resource.ts'
import { unknownRepositories } from '../domain/installation-changes.ts'
import { decidingOn, installingBy, isInstallable } from '../domain/installing.ts'
import { rejected } from '../domain/obstacle.ts'
import type { AuditDraft, Origin, StoredApp } from '../domain/registry.ts'
import type { Reach, SpaceRef } from '../domain/rights.ts'
import { readOnlyRejection } from '../domain/token-rules.ts'
import { requestDigest, requestMoved } from '../domain/user-authorization.ts'
import { findAppById, findAppBySlug } from './app-side-installations.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import { homeOf, insertInstallation } from './installation-changes.ts'
import { pageOf, rowsFor, startOf } from './pages.ts'
import type { Outcome, Page } from './ports.ts'
import type { Counted, NumberedPage } from './ports-app-side.ts'
import type { Installed, Installing, RequestQuery } from './ports-consent.ts'
import { withinReach } from './reach.ts'
import { repositoryNames, spacesByLogin } from './spaces.ts'

type RequestRow = { id: number; key: string; space: string; requester: string; repositories: string; created_at: string }

export async function listRequests(db: Database, query: RequestQuery, reach: Reach, login: string): Promise<Page<InstallationRequest>> {
  const rows = await requests(db)
    .where('installation_requests.id', '>', Number(query.after ?? 0))
    .$if(query.space !== null, (select) => select.where('installation_requests.space', '=', query.space ?? ''))
    .where((eb) => eb.or([withinReach(eb, 'installation_requests', reach), eb('requester', '=', login)]))
    .orderBy('installation_requests.id')
    .limit(rowsFor(query))
    .execute()
  const { items, next } = pageOf(rows, query, (row) => String(row.id))
  return { items: items.map(requestOf), next }
}

/** Of one app, oldest first. */
export async function requestsOfApp(db: Database, appId: number, page: NumberedPage): Promise<Counted<InstallationRequest>> {
  const matching = requests(db).where('app_id', '=', appId)
  const counted = matching.clearSelect().select((eb) => eb.fn.countAll<number>().as('total'))
  const { total } = await counted.executeTakeFirstOrThrow()
  const rows = await matching.orderBy('installation_requests.id').limit(page.perPage).offset(startOf(page)).execute()
  return { items: rows.map(requestOf), total }
}

/** For an admin at once, for a member as a request. Part of a transaction. */
export async function installOrRequest(db: Database, caller: Caller, wanted: Installing, origin: Origin): Promise<Outcome<Installed>> {
  const app = await findAppBySlug(db, wanted.app)
  const space = (await spacesByLogin(db, [wanted.space])).get(wanted.space) ?? null
  const answer = installingBy({ caller, app, home: await homeOf(db, app), space })
  if (answer.rejection !== null) return answer
  if (answer.how === 'request') return insertRequest(db, caller, answer, wanted, origin)
  const installed = await insertInstallation(db, answer.app, answer.space, wanted.repositories, origin)
  return installed.rejection === null ? { ...installed, request: null } : installed
}

/** Of those that `listRequests` lists. */
export async function findRequestWithin(db: Database, id: number, reach: Reach, login: string): Promise<InstallationRequest | null> {
  const row = await requests(db)
    .where('installation_requests.id', '=', id)
    .where((eb) => eb.or([withinReach(eb, 'installation_requests', reach), eb('requester', '=', login)]))
    .executeTakeFirst()
  return row === undefined ? null : requestOf(row)
}

/** Part of a transaction. */
export async function approveRequest(
  db: Database,
  caller: Caller,
  { id, consent }: { id: number; consent: string | null },
  origin: Origin,
): Promise<Outcome<{ installation: InstallationRecord }>> {
  const row = await findRequest(db, id)
  const space = row === null ? undefined : (await spacesByLogin(db, [row.space])).get(row.space)
  if (row === null || space === undefined) return { rejection: noRequest }
  const rejection = decidingOn(caller, space, row.requester, 'approve') ?? readOnlyRejection(caller)
  if (rejection !== null) return { rejection }
  const app = await findAppById(db, row.app_id)
  if (app === null || !isInstallable(app, space.login)) return { rejection: noRequest }
  const { repositories } = requestOf(row)
  if (consent !== null && requestDigest(app, repositories) !== consent) return { rejection: requestMoved }
  await appendAudit(db, [entryOf('approve-request', row)], origin)
  return insertInstallation(db, app, space, repositories, origin, row.requester)
}

/** Part of a transaction. */
export async function endRequest(db: Database, caller: Caller, id: number, origin: Origin): Promise<Outcome<object>> {
  const row = await findRequest(db, id)
  const space = row === null ? undefined : (await spacesByLogin(db, [row.space])).get(row.space)
  if (row === null || space === undefined) return { rejection: noRequest }
  const rejection = decidingOn(caller, space, row.requester, 'end') ?? readOnlyRejection(caller)
  if (rejection !== null) return { rejection }
  await db.deleteFrom('installation_requests').where('id', '=', id).execute()
  const action = caller.login === row.requester ? 'withdraw-request' : 'decline-request'
  await appendAudit(db, [entryOf(action, row)], origin)
  return { rejection: null }
}

const noRequest = rejected('not_found', 'There is no such request that you may decide on.')

/** One for each member: a later one says what that member wants now. */
async function insertRequest(
  db: Database,
  caller: Caller,
  { app, space }: { app: StoredApp; space: SpaceRef },
  { repositories }: Installing,
  origin: Origin,
): Promise<Outcome<Installed>> {
  const known = (await repositoryNames(db, [space.login])).get(space.login) ?? new Set()
  const rejection = unknownRepositories(space.login, repositories, known)
  if (rejection !== null) return { rejection }
  const { id } = await db
    .insertInto('installation_requests')
    .values({
      app_id: app.id,
      space: space.login,
      requester: caller.login,
      repositories: JSON.stringify(repositories),
      created_at: origin.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['app_id', 'space', 'requester']).doUpdateSet((eb) => ({ repositories: eb.ref('excluded.repositories') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = await requests(db).where('installation_requests.id', '=', id).executeTakeFirstOrThrow()
  const request = requestOf(row)
  const entry = { ...entryOf('request-installation', row), before: null, after: { requester: caller.login, repositories } }
  await appendAudit(db, [entry], origin)
  return { rejection: null, installation: null, request }
}

async function findRequest(db: Database, id: number): Promise<(RequestRow & { app_id: number }) | null> {
  return (await requests(db).select('app_id').where('installation_requests.id', '=', id).executeTakeFirst()) ?? null
}

/** Of apps that can be installed where they are wished for; the others are none of the space's business any more. */
function requests(db: Database) {
  return db
    .selectFrom('installation_requests')
    .innerJoin('apps', 'apps.id', 'installation_requests.app_id')
    .select(['installation_requests.id', 'apps.key', 'installation_requests.space', 'requester', 'repositories'])
    .select('installation_requests.created_at')
    .where((eb) => eb.or([eb('apps.visibility', '=', 'public'), eb('apps.space', '=', eb.ref('installation_requests.space'))]))
}

function requestOf(row: RequestRow): InstallationRequest {
  const { id, space, requester, created_at: createdAt } = row
  const repositories = JSON.parse(row.repositories) as InstallationRequest['repositories']
  return { id, app: slugOf(row.key), space, requester, repositories, createdAt }
}

function entryOf(action: string, row: RequestRow): AuditDraft {
  const { app, space, requester, repositories } = requestOf(row)
  return { action, key: installationKey(app, space), space, before: { requester, repositories }, after: null }
}
