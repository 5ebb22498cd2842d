// Writes of people and apps to single installations: what is there is loaded, the rules decide, the row is written with its audit entries.
import type { Caller, InstallationRecord } from '../../generated/types.ts'
import { installationKey } from '../../manifest/resource.ts'
import { apiFaults } from '../domain/api-fault.ts'
import {
  type ChangedInstallation,
  changeInstallation,
  type InstallationChange,
  type InstallationContext,
  newInstallation,
  type Repositories,
} from '../domain/installation-changes.ts'
import { lostOf } from '../domain/last-applied.ts'
import { rejected } from '../domain/obstacle.ts'
import type { PrincipalOf } from '../domain/principal.ts'
import type { Origin, StoredApp, StoredInstallation } from '../domain/registry.ts'
import { administers, roleIn, type SpaceRef } from '../domain/rights.ts'
import { readOnlyRejection } from '../domain/token-rules.ts'
import { findAppById, findInstallationById } from './app-side-installations.ts'
import { appendAudit } from './audit-log.ts'
import { takeIds } from './counters.ts'
import type { Database } from './database.ts'
import { tellOfInstallations } from './installation-events.ts'
import { installationRecords } from './installations.ts'
import { keepLost } from './lost.ts'
import type { Outcome } from './ports.ts'
import type { ApiOutcome } from './ports-app-side.ts'
import { storedInstallation } from './resource-rows.ts'
import { repositoryNames, spacesByLogin } from './spaces.ts'
import { upsertInstallations } from './write-changes.ts'

type Acting = Pick<InstallationContext, 'at' | 'actor' | 'side' | 'ownsApp'>

/** By an admin of the space. Part of a transaction. */
export async function changeAsAdmin(
  db: Database,
  caller: Caller,
  { app, space }: { app: string; space: string },
  change: InstallationChange,
  origin: Origin,
): Promise<Outcome<{ installation: InstallationRecord | null }>> {
  const home = (await spacesByLogin(db, [space])).get(space)
  const row = await db.selectFrom('installations').selectAll().where('key', '=', installationKey(app, space)).executeTakeFirst()
  if (home === undefined || row === undefined || !administers(caller, home)) {
    return { rejection: rejected('not_found', `There is no installation of ${app} in ${space} that you may see.`) }
  }
  const readOnly = readOnlyRejection(caller)
  if (readOnly !== null) return { rejection: readOnly }
  const owner = await homeOf(db, await findAppById(db, row.app_id))
  const ownsApp = owner !== null && administers(caller, owner)
  const acting = { at: origin.at, actor: caller.login, side: 'space' as const, ownsApp }
  const changed = await applyChange(db, storedInstallation(row), change, acting, origin)
  if (changed.rejection !== null) return changed
  return { rejection: null, installation: changed.after === null ? null : await recordOf(db, changed.after.id) }
}

/** By an admin of the app's space, from the app's side. Part of a transaction. */
export async function changeAsAppOwner(
  db: Database,
  caller: Caller,
  { appId, id }: { appId: number; id: number },
  change: InstallationChange,
  origin: Origin,
): Promise<Outcome<object>> {
  const home = await homeOf(db, await findAppById(db, appId))
  const installation = await findInstallationById(db, id)
  if (home === null || installation?.appId !== appId || !administers(caller, home)) {
    return { rejection: rejected('not_found', 'There is no such installation of the app.') }
  }
  const readOnly = readOnlyRejection(caller)
  if (readOnly !== null) return { rejection: readOnly }
  const acting = { at: origin.at, actor: caller.login, side: 'app' as const, ownsApp: true }
  const { rejection } = await applyChange(db, installation, change, acting, origin)
  return { rejection }
}

/** By the app itself. Part of a transaction. */
export async function changeAsApp(
  db: Database,
  { app }: PrincipalOf<'app'>,
  id: number,
  change: InstallationChange,
  origin: Origin,
): Promise<ApiOutcome<object>> {
  const installation = await findInstallationById(db, id)
  if (installation?.appId !== app.id) return { fault: apiFaults.notFound }
  const acting = { at: origin.at, actor: origin.actor, side: 'app' as const, ownsApp: true }
  const changed = await applyChange(db, installation, change, acting, origin)
  return changed.rejection === null ? { fault: null } : { fault: { status: 403, message: changed.rejection.detail } }
}

/** By an admin of the space, whose token is for repositories. Part of a transaction. */
export async function selectAsAdmin(
  db: Database,
  { caller }: PrincipalOf<'token'>,
  ids: { installation: number; repository: number },
  kind: 'add-repository' | 'remove-repository',
  origin: Origin,
): Promise<ApiOutcome<object>> {
  const installation = await findInstallationById(db, ids.installation)
  const role = installation === null ? null : roleIn(caller, installation.space)
  // Whoever has nothing to do with the space learns of no installation in it.
  if (installation === null || role === null) return { fault: apiFaults.notFound }
  const query = db.selectFrom('repositories').select('name').where('id', '=', ids.repository).where('owner', '=', installation.space)
  const repository = await query.executeTakeFirst()
  if (repository === undefined) return { fault: apiFaults.notFound }
  if (role !== 'admin') return { fault: apiFaults.tokenForbidden }
  const acting = { at: origin.at, actor: origin.actor, side: 'space' as const, ownsApp: false }
  const changed = await applyChange(db, installation, { kind, name: repository.name }, acting, origin)
  if (changed.rejection === null) return { fault: null }
  const { code, detail } = changed.rejection
  return { fault: code === 'not_found' ? apiFaults.notFound : { status: 422, message: detail } }
}

/**
 * A new installation with the next free id; requests for it are over. `requester`: whose wish it was. Part of a
 * transaction, for whoever may install it.
 */
export async function insertInstallation(
  db: Database,
  app: StoredApp,
  space: SpaceRef,
  repositories: Repositories,
  origin: Origin,
  requester: string | null = null,
): Promise<Outcome<{ installation: InstallationRecord }>> {
  const there = await db.selectFrom('installations').select('id').where('app_id', '=', app.id).where('space', '=', space.login).execute()
  if (there.length > 0) return { rejection: rejected('exists', `${app.key} is installed in ${space.login} already.`) }
  const known = await namesIn(db, space.login)
  const id = await takeIds(db, 'installation')
  const made = newInstallation({ app, space, known, at: origin.at, actor: origin.actor }, id, repositories)
  if (made.rejection !== null) return made
  await upsertInstallations(db, { installations: [made.installation] }, origin)
  await db.deleteFrom('installation_requests').where('app_id', '=', app.id).where('space', '=', space.login).execute()
  await appendAudit(db, made.audit, origin)
  const written = [{ before: null, after: made.installation }]
  await tellOfInstallations(db, written, { at: origin.at, actor: origin.actor, apps: new Map([[app.id, app]]), requester })
  return { rejection: null, installation: await recordOf(db, made.installation.id) }
}

async function applyChange(
  db: Database,
  installation: StoredInstallation,
  change: InstallationChange,
  acting: Acting,
  origin: Origin,
): Promise<ChangedInstallation> {
  const app = await findAppById(db, installation.appId)
  const space = (await spacesByLogin(db, [installation.space])).get(installation.space)
  if (app === null || space === undefined) throw new Error(`${installation.key} has lost its app or its space.`)
  const known = await namesIn(db, space.login)
  const changed = changeInstallation(change, { ...acting, installation, app, space, known })
  if (changed.rejection !== null) return changed
  const { after } = changed
  const doing = { at: origin.at, actor: origin.actor, apps: new Map([[app.id, app]]) }
  if (after === null) {
    await db.deleteFrom('installations').where('id', '=', installation.id).execute()
    await keepLost(db, lostOf([installation], null), origin)
  } else if (after !== installation) await upsertInstallations(db, { installations: [after] }, origin)
  await appendAudit(db, changed.audit, origin)
  await tellOfInstallations(db, [{ before: installation, after }], doing)
  return changed
}

/** The space that an app belongs to. */
export async function homeOf(db: Database, app: StoredApp | null): Promise<SpaceRef | null> {
  return app === null ? null : ((await spacesByLogin(db, [app.space])).get(app.space) ?? null)
}

async function namesIn(db: Database, space: string): Promise<ReadonlySet<string>> {
  return (await repositoryNames(db, [space])).get(space) ?? new Set()
}

async function recordOf(db: Database, id: number): Promise<InstallationRecord> {
  const row = await db.selectFrom('installations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const [record] = await installationRecords(db, [row])
  if (record === undefined) throw new Error(`Installation ${id} has no record.`)
  return record.value()
}
