// Apps and installations between their rows and the forms that rules and answers use.
import type { Insertable, Selectable } from 'kysely'
import type { Grant } from '../../generated/types.ts'
import { jsonOrNull } from '../../lib/json-text.ts'
import type { AppResource, InstallationResource } from '../../manifest/resource.ts'
import { listens } from '../domain/events-of-writes.ts'
import type { StoredApp, StoredInstallation, StoredResource } from '../domain/registry.ts'
import type { Tables } from './database.ts'

export type AppRow = Selectable<Tables['apps']>
export type InstallationRow = Selectable<Tables['installations']>

type RecordFields = Pick<StoredApp, 'id' | 'key' | 'fleet' | 'revision' | 'digest' | 'createdAt' | 'updatedAt'>

export function storedApp(row: AppRow): StoredApp {
  return {
    kind: 'App',
    ...storedFields(row),
    resource: JSON.parse(row.resource) as AppResource,
    applied: row.applied === null ? null : (JSON.parse(row.applied) as AppResource),
    formerSlug: row.former_slug,
  }
}

export function storedInstallation(row: InstallationRow): StoredInstallation {
  return {
    kind: 'Installation',
    ...storedFields(row),
    appId: row.app_id,
    resource: JSON.parse(row.resource) as InstallationResource,
    applied: row.applied === null ? null : (JSON.parse(row.applied) as InstallationResource),
    ...decisionsOf(row),
  }
}

type Decisions = Pick<StoredInstallation, 'grant' | 'suspension' | 'refusal'>

/** What was given, and what people and the app's owner have decided. */
export function decisionsOf(row: InstallationRow): Decisions {
  return {
    grant: JSON.parse(row.grant_json) as Grant,
    suspension: suspensionOf(row),
    refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as StoredInstallation['refusal']),
  }
}

export function appRow(app: StoredApp): Insertable<Tables['apps']> {
  return {
    ...columnsOf(app),
    visibility: app.resource.spec.visibility,
    former_slug: app.formerSlug,
    listens: listens(app.resource) ? 1 : 0,
  }
}

export function installationRow(installation: StoredInstallation): Insertable<Tables['installations']> {
  const { repositories } = installation.resource.spec
  return {
    ...columnsOf(installation),
    app_id: installation.appId,
    grant_json: JSON.stringify(installation.grant),
    repository_count: repositories === 'all' ? null : repositories.length,
    suspended_at: installation.suspension?.at ?? null,
    suspended_by: installation.suspension?.by ?? null,
    suspended_side: installation.suspension?.side ?? null,
    suspension_beneath: jsonOrNull(installation.suspension?.beneath ?? null),
    refusal: jsonOrNull(installation.refusal),
  }
}

function suspensionOf(
  row: Pick<InstallationRow, 'suspended_at' | 'suspended_by' | 'suspended_side' | 'suspension_beneath'>,
): StoredInstallation['suspension'] {
  const { suspended_at: at, suspended_by: by, suspended_side: side } = row
  if (at === null || by === null || side === null) return null
  return { at, by, side, ...(row.suspension_beneath === null ? {} : { beneath: JSON.parse(row.suspension_beneath) }) }
}

function storedFields(row: AppRow | InstallationRow) {
  return { ...recordFields(row), space: row.space, updatedBy: row.updated_by }
}

/** What a record of either kind says, but for its resource and status. */
export function recordFields(row: AppRow | InstallationRow): RecordFields {
  const { id, key, fleet, revision, digest } = row
  return { id, key, fleet, revision, digest, createdAt: row.created_at, updatedAt: row.updated_at }
}

function columnsOf(stored: StoredResource) {
  const { id, key, space, fleet, revision, digest } = stored
  const times = { created_at: stored.createdAt, updated_at: stored.updatedAt, updated_by: stored.updatedBy }
  return {
    id,
    key,
    space,
    fleet,
    revision,
    digest,
    resource: JSON.stringify(stored.resource),
    applied: jsonOrNull(stored.applied),
    ...times,
  }
}
