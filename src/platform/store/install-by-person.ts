// Installing an app from its page: by an admin of the space at once, by a member as a request. The one place that the install page writes through.
import { grantOf } from '../../catalog/grants.ts'
import type { Caller } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import { type InstallationResource, installationKey } from '../../manifest/resource.ts'
import type { Rejection } from '../domain/obstacle.ts'
import type { Origin, StoredApp, StoredInstallation } from '../domain/registry.ts'
import { refusalIn, roleIn } from '../domain/rights.ts'
import { consentDigest } from '../domain/user-authorization.ts'
import { findAppById, findInstallationIn } from './app-side-installations.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import type { Outcome } from './ports.ts'
import type { InstallationDone, PersonalInstallation } from './ports-people.ts'
import { installationRow } from './resource-rows.ts'
import { findSpace, repositoryNames } from './spaces.ts'

const reject = (code: Rejection['code'], detail: string) => ({ rejection: { code, detail, errors: [] } })

/** Part of a transaction. */
export async function installByPerson(
  db: Database,
  wanted: PersonalInstallation,
  caller: Caller,
  origin: Origin,
): Promise<Outcome<InstallationDone>> {
  const app = await findAppById(db, wanted.appId)
  const space = await findSpace(db, wanted.space)
  const role = space === null ? null : roleIn(caller, space.login)
  if (app === null || space === null || role === null || (app.resource.spec.visibility === 'private' && app.space !== space.login)) {
    return reject('app_not_installable', 'There is no such app, or it is private to another space, or the space is none of yours.')
  }
  if (caller.token.readOnly)
    return reject('token_read_only', `The token ${caller.token.name} is read-only; sign in with one that may write.`)
  if (consentDigest(app) !== wanted.consent) {
    return reject('revision_moved', 'The app has changed what it asks for; look at it once more.')
  }
  if (role === 'member') {
    await appendEntry(db, 'request-installation', installationKey(app.resource.metadata.slug, space.login), space.login, null, origin)
    return { rejection: null, action: 'request', installationId: null }
  }
  const refusal = refusalIn(caller, space)
  if (refusal !== null) return { rejection: { ...refusal, errors: [] } }
  const known = (await repositoryNames(db, [space.login])).get(space.login)
  const unknown = wanted.repositories === 'all' ? [] : wanted.repositories.filter((name) => known?.has(name) !== true)
  if (unknown.length > 0) return reject('unknown_repositories', `${space.login} has no repository ${unknown.join(', ')}.`)
  if (wanted.repositories.length === 0) return reject('invalid_resource', 'Choose at least one repository, or all of them.')
  const stored = await findInstallationIn(db, app.id, space.login)
  return { rejection: null, ...(await (stored === null ? insert(db, app, wanted, origin) : rescope(db, stored, wanted, origin))) }
}

async function insert(db: Database, app: StoredApp, wanted: PersonalInstallation, origin: Origin): Promise<InstallationDone> {
  const { next } = await db
    .updateTable('counters')
    .set((eb) => ({ next: eb('next', '+', 1) }))
    .where('name', '=', 'installation')
    .returning('next')
    .executeTakeFirstOrThrow()
  const id = next - 1
  const slug = app.resource.metadata.slug
  const resource: InstallationResource = {
    apiVersion: 'appward/v1',
    kind: 'Installation',
    metadata: { app: slug, space: wanted.space, labels: {}, annotations: {} },
    spec: { repositories: sorted(wanted.repositories), lifecycle: { preventDestroy: false } },
  }
  const installation: StoredInstallation = {
    kind: 'Installation',
    id,
    key: installationKey(slug, wanted.space),
    appId: app.id,
    space: wanted.space,
    fleet: null,
    revision: 1,
    digest: digestOf(resource),
    resource,
    grant: grantOf(app.resource.spec.permissions, null, null),
    suspension: null,
    refusal: null,
    createdAt: origin.at,
    updatedAt: origin.at,
    updatedBy: origin.actor,
  }
  await db.insertInto('installations').values(installationRow(installation)).execute()
  await appendEntry(db, 'install', installation.key, wanted.space, { before: null, after: resource }, origin)
  return { action: 'install', installationId: id }
}

async function rescope(db: Database, stored: StoredInstallation, wanted: PersonalInstallation, origin: Origin): Promise<InstallationDone> {
  const resource = { ...stored.resource, spec: { ...stored.resource.spec, repositories: sorted(wanted.repositories) } }
  const digest = digestOf(resource)
  const done: InstallationDone = { action: 'update', installationId: stored.id }
  if (digest === stored.digest) return done
  const changed = { ...stored, resource, digest, revision: stored.revision + 1, updatedAt: origin.at, updatedBy: origin.actor }
  await db.updateTable('installations').set(installationRow(changed)).where('id', '=', stored.id).execute()
  await appendEntry(db, 'rescope', stored.key, stored.space, { before: stored.resource, after: resource }, origin)
  return done
}

function sorted(repositories: PersonalInstallation['repositories']): PersonalInstallation['repositories'] {
  return repositories === 'all' ? 'all' : [...new Set(repositories)].toSorted()
}

async function appendEntry(
  db: Database,
  action: string,
  key: string,
  space: string,
  change: { before: object | null; after: object } | null,
  origin: Origin,
): Promise<void> {
  const entry = { action, key, space, before: change?.before ?? null, after: change?.after ?? null }
  await appendAudit(db, [entry], origin, { changeset: null, fleet: null })
}
