// Everything about one app, put together from what the platform told of it.
import { isObservable } from '../catalog/observable.ts'
import { permissionRisk } from '../catalog/permission-words.ts'
import { isDangerous } from '../catalog/permissions.ts'
import type {
  AppAudit,
  AppRecord,
  AuditedApp,
  AuditedGrant,
  AuditedInstallation,
  AuditedPermission,
  GrantUse,
  InstallationGrants,
  InstallationRecord,
} from '../generated/types.ts'
import { isDay } from '../lib/day.ts'
import { compare } from '../lib/diagnostic.ts'

export type AppFacts = Pick<AppAudit, 'target' | 'at' | 'credentials' | 'use' | 'changes' | 'notes'> & {
  record: AppRecord
  /** Those in spaces that the token administers. */
  installations: readonly InstallationRecord[]
  /** What all its installations were given, wherever they are, for who administers the app; else as `installations`. */
  grants: readonly InstallationGrants[]
}

export function appReport({ record, installations, grants, ...facts }: AppFacts): AppAudit {
  const { spec } = record.resource
  const { active, url } = spec.webhook
  const audited = auditedInstallations(installations, grants)
  return {
    version: 1,
    target: facts.target,
    at: facts.at,
    app: auditedApp(record, facts.at),
    request: { permissions: askedPermissions(record, audited), events: spec.events },
    // Whoever does not administer the app is told that there is none.
    webhook: { active, url, signed: facts.credentials === null ? null : record.webhookSecret },
    credentials: facts.credentials,
    use: facts.use,
    reach: { installations: audited.length, repositories: audited.reduce((sum, { repositories }) => sum + (repositories?.count ?? 0), 0) },
    installations: audited,
    changes: facts.changes,
    notes: [...elsewhereNotes(audited), ...facts.notes],
  }
}

function auditedApp({ key, id, clientId, fleet, createdAt, updatedAt, formerSlug, drift, resource }: AppRecord, at: string): AuditedApp {
  const { metadata, spec } = resource
  const annotation = (name: string) => (Object.hasOwn(metadata.annotations, name) ? metadata.annotations[name] : '') || null
  const reviewBy = annotation('review-by')
  return {
    key,
    id,
    clientId,
    name: spec.name,
    space: metadata.space,
    visibility: spec.visibility,
    listed: spec.market.listed,
    homepage: spec.homepage,
    fleet,
    createdAt,
    updatedAt,
    formerSlug,
    drifted: drift !== null,
    owner: annotation('owner'),
    reviewBy,
    // It holds through that day.
    reviewPast: reviewBy !== null && isDay(reviewBy) ? reviewBy < at.slice(0, 10) : null,
  }
}

/** By group, the dangerous first. */
function askedPermissions({ resource }: AppRecord, installations: readonly AuditedInstallation[]): AuditedPermission[] {
  const given = Map.groupBy(
    installations.flatMap(({ permissions }) => permissions),
    ({ permission }) => permission,
  )
  return (['repository', 'organization', 'user'] as const).flatMap((group) =>
    Object.entries(resource.spec.permissions[group])
      .map(([permission, level]) => {
        const grants = group === 'user' ? [] : (given.get(permission) ?? [])
        return {
          group,
          permission,
          level,
          danger: permissionRisk(permission, level),
          installations: grants.length,
          observable: group !== 'user' && isObservable(permission, level),
          lastUsedAt: latest(grants.map(({ lastUsedAt }) => lastUsedAt)),
        }
      })
      .sort((a, b) => Number(b.danger !== null) - Number(a.danger !== null) || compare(a.permission, b.permission)),
  )
}

function auditedInstallations(records: readonly InstallationRecord[], grants: readonly InstallationGrants[]): AuditedInstallation[] {
  const known = new Map(records.map((record) => [record.key, record]))
  const given = new Map(grants.map((each) => [each.installation, each]))
  return [...new Set([...known.keys(), ...given.keys()])]
    .map((key) => auditedInstallation(key, known.get(key) ?? null, given.get(key) ?? null))
    .sort((a, b) => compare(a.space, b.space))
}

function auditedInstallation(key: string, record: InstallationRecord | null, given: InstallationGrants | null): AuditedInstallation {
  const repositories = record?.resource.spec.repositories ?? []
  return {
    key,
    space: record?.resource.metadata.space ?? given?.space ?? '',
    fleet: record?.fleet ?? given?.fleet ?? null,
    createdAt: record?.createdAt ?? null,
    repositories:
      record === null
        ? null
        : { all: repositories === 'all', count: record.status.repositories, names: repositories === 'all' ? [] : repositories },
    suspended: record?.status.suspension ?? null,
    permissions: (given?.permissions ?? [])
      .map(auditedGrant)
      .sort((a, b) => compare(b.group, a.group) || compare(a.permission, b.permission)),
    waiting: record?.status.pending ?? null,
  }
}

function auditedGrant({
  group,
  permission,
  level,
  since,
  observable,
  calls,
  deliveries,
  lastCallAt,
  lastDeliveryAt,
}: GrantUse): AuditedGrant {
  const lastUsedAt = latest([lastCallAt, lastDeliveryAt])
  return { group, permission, level, dangerous: isDangerous(permission, level), since, observable, lastUsedAt, calls, deliveries }
}

/** Times of the platform sort as texts. */
function latest(times: readonly (string | null)[]): string | null {
  return times.reduce((last, time) => (time !== null && (last === null || time > last) ? time : last), null)
}

function elsewhereNotes(installations: readonly AuditedInstallation[]): string[] {
  const elsewhere = installations.filter(({ repositories }) => repositories === null)
  if (elsewhere.length === 0) return []
  return [
    `Of ${elsewhere.length === 1 ? '1 installation' : `${elsewhere.length} installations`} it is told what they were given, and nothing else: this token does not administer the spaces that they are in.`,
  ]
}
