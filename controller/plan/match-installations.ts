// Finds the record of each desired installation, and whether its app will be there to be installed.
import type { AppRecord, Conflict, InstallationRecord, ResourceRecord } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { type AppResource, appKey, installationKey } from '../../src/manifest/resource.ts'
import { conflict } from './conflicts.ts'
import { keepIgnored } from './ignore-changes.ts'
import { type Ownership, ownerConflict, type Pair, presentSlugs, type Records } from './match.ts'
import type { AppMatch } from './match-apps.ts'

/** What becomes of an app in this plan. */
export type AppFate =
  | { fate: 'there'; resource: AppResource }
  | { fate: 'renamed'; to: string }
  /** Before this plan, by whoever owns it. */
  | { fate: 'was renamed'; to: string }
  | { fate: 'deleted' }
  | { fate: 'in conflict' }

export type Fates = ReadonlyMap<string, AppFate>

/** What becomes of every app that is desired or on the platform, by slug. `deleted` holds the keys that the plan prunes. */
export function appFates(apps: readonly Desired[], match: AppMatch, records: Records, deleted: ReadonlySet<string>): Fates {
  const fates = new Map<string, AppFate>()
  for (const record of records.values()) {
    if (record.kind === 'App') fates.set(record.resource.metadata.slug, deleted.has(record.key) ? { fate: 'deleted' } : there(record))
  }
  for (const [old, to] of match.renamed) fates.set(old, { fate: 'renamed', to })
  for (const { resource } of apps) if (resource.kind === 'App') fates.set(resource.metadata.slug, { fate: 'in conflict' })
  for (const { desired, record } of match.pairs) {
    const resource = record ? keepIgnored(desired.resource, record.resource) : desired.resource
    if (resource.kind === 'App') fates.set(resource.metadata.slug, { fate: 'there', resource })
  }
  for (const [former, slug] of presentSlugs(records)) {
    if (!fates.has(former) && fates.get(slug)?.fate !== 'deleted')
      fates.set(former, { fate: 'was renamed', to: match.renamed.get(slug) ?? slug })
  }
  return fates
}

/** Installations under the slug that their app has after the renames of this plan; the others as they are. */
export function underNewSlugs(records: Iterable<ResourceRecord>, renamed: AppMatch['renamed']): Map<string, InstallationRecord> {
  const found = new Map<string, InstallationRecord>()
  for (const record of records) {
    if (record.kind !== 'Installation') continue
    const app = renamed.get(record.resource.metadata.app)
    const moved = app === undefined ? record : underSlug(record, app)
    found.set(moved.key, moved)
  }
  return found
}

/**
 * `installations` in the order of their keys; `records` by the key after the renames; `present`: slugs of apps by those that they had before.
 * One with an error has no pair.
 */
export function matchInstallations(
  installations: readonly Desired[],
  records: Records,
  fates: Fates,
  ownership: Ownership,
  present: ReadonlyMap<string, string>,
): { pairs: Pair[]; conflicts: Conflict[] } {
  const pairs: Pair[] = []
  const conflicts: Conflict[] = []
  const wanted = new Set(installations.map(({ key }) => key))
  for (const desired of installations) {
    const record = records.get(desired.key) ?? null
    const obstacle = (record && ownerConflict(desired.key, record, ownership)) ?? appConflict(desired, fates)
    // Of an app in conflict nothing is known that could be granted; its own conflict is enough to tell.
    const unknowable =
      record === null && desired.resource.kind === 'Installation' && fates.get(desired.resource.metadata.app)?.fate === 'in conflict'
    if (obstacle) conflicts.push(obstacle)
    else if (!unknowable) {
      pairs.push({ desired, record, from: null })
      const other = record === null ? installedBefore(desired, present) : null
      if (other !== null && !wanted.has(other.key) && records.get(other.key)?.fleet === ownership.fleet)
        conflicts.push(conflict('AW420', desired.key, { other: other.key, slug: other.slug }))
    }
  }
  return { pairs, conflicts }
}

/** What the installation would be called if the app that had its slug before is meant: that another one has it by now, nobody sees in a key. */
function installedBefore({ resource }: Desired, present: ReadonlyMap<string, string>): { key: string; slug: string } | null {
  if (resource.kind !== 'Installation') return null
  const { app, space } = resource.metadata
  const slug = present.get(app)
  return slug === undefined ? null : { key: installationKey(slug, space), slug }
}

function appConflict({ key, resource }: Desired, fates: Fates): Conflict | null {
  if (resource.kind !== 'Installation') return null
  const slug = resource.metadata.app
  const app = appKey(slug)
  const is = fates.get(slug)
  if (is === undefined) return conflict('AW407', key, { app })
  if (is.fate === 'deleted') return conflict('AW408', key, { app })
  if (is.fate === 'renamed') return conflict('AW410', key, { app, to: is.to })
  if (is.fate === 'was renamed') return conflict('AW417', key, { app, to: appKey(is.to), slug: is.to })
  if (is.fate === 'in conflict') return null
  const { metadata, spec } = is.resource
  return spec.visibility === 'private' && metadata.space !== resource.metadata.space
    ? conflict('AW409', key, { app, space: metadata.space })
    : null
}

function there(record: AppRecord): AppFate {
  return { fate: 'there', resource: record.resource }
}

function underSlug(record: InstallationRecord, app: string): InstallationRecord {
  const { metadata } = record.resource
  return { ...record, key: installationKey(app, metadata.space), resource: { ...record.resource, metadata: { ...metadata, app } } }
}
