// What a change means to the people who were there since the fleet's last changeset: whose work it takes back, whose decision it overrides.
import { includesLevel } from '../../src/catalog/permissions.ts'
import type {
  Change,
  FieldChange,
  InstallationRecord,
  Lost,
  PendingConsent,
  Resource,
  ResourceRecord,
  Settled,
  Undone,
} from '../../src/generated/types.ts'
import { riskOf, withReason } from '../../src/manifest/reasons.ts'
import { type InstallationResource, identityOf, installationKey } from '../../src/manifest/resource.ts'
import type { Actual } from '../ports.ts'
import { diff } from './diff.ts'
import { driftedFields } from './drift.ts'
import { keepIgnored } from './ignore-changes.ts'
import { isManaged } from './kinds.ts'
import type { Pair } from './match.ts'

/** Stands for a refusal of consent among what a change undoes: it is no field. */
export const refusalPath = 'refusal'

export type Memory = {
  fleet: string
  /** By kind and id: a rename changes keys. */
  records: ReadonlyMap<string, ResourceRecord>
  /** By the key that a resource would have after the plan. */
  lost: ReadonlyMap<string, Lost>
}

/** `renamed`: new slug by old slug, for the renames of the plan. */
export function memoryOf(fleet: string, { records, lost }: Pick<Actual, 'records' | 'lost'>, renamed: ReadonlyMap<string, string>): Memory {
  return {
    fleet,
    records: new Map(records.map((record) => [identityOf(record), record])),
    lost: new Map(lost.map((each) => [keyAfter(each, renamed), each])),
  }
}

/** The change with what it undoes, and with the risk of overriding people. */
export function withMemory(change: Change, memory: Memory): Change {
  const record = memory.records.get(identityOf(change)) ?? null
  const lost = change.before === null ? (memory.lost.get(change.key) ?? null) : null
  const decisions = lost === null ? overriddenDecisions(change, record, memory.fleet) : []
  const work = lost === null ? takenBack(change, record) : [{ path: '', by: lost.by, at: lost.at }]
  const undoes = [...work, ...decisions.filter(({ path }) => work.every((each) => each.path !== path))]
  const overrides = lost === null ? decisions.length > 0 : change.kind === 'Installation'
  if (!overrides) return undoes.length === 0 ? change : { ...change, undoes }
  const reasons = withReason(change.reasons, 'override-admin')
  return { ...change, undoes, reasons, risk: riskOf(reasons) }
}

/** What others took away and no manifest holds any more. */
export function forgottenOf(lost: readonly Lost[], wanted: ReadonlySet<string>): string[] {
  return lost.map(({ key }) => key).filter((key) => !wanted.has(key))
}

/** What others changed and the manifests hold as it is now, so that it is the fleet's own. */
export function settledOf(pairs: readonly Pair[], fleet: string): Settled[] {
  return pairs.flatMap(({ desired, record, from }) => {
    if (record === null || record.fleet !== fleet || from !== null) return []
    if (record.drift === null || differs(desired.resource, record)) return []
    // What a manifest leaves to people stays theirs, by whomever it was changed.
    const holds = driftedFields(record).some(({ change: { path } }) => isManaged(desired.resource, path))
    return record.digest === desired.digest || holds ? [{ key: record.key, id: record.id, revision: record.revision }] : []
  })
}

function differs(desired: Resource, record: ResourceRecord): boolean {
  const grant = record.kind === 'Installation' ? record.status.grant : undefined
  return diff(record.resource, keepIgnored(desired, record.resource), grant).length > 0
}

function takenBack({ after, fields }: Change, record: ResourceRecord | null): Undone[] {
  if (after === null || record === null) return []
  return driftedFields(record)
    .filter(({ change: drift }) => fields.some((field) => undoes(field, drift)))
    .map(({ change, by, at }) => ({ path: change.path, by, at }))
}

/** Of a set, only what was added or removed since is somebody's work; any other field is theirs as a whole. */
export function undoes(field: FieldChange, drift: FieldChange): boolean {
  if (field.path !== drift.path) return false
  if (field.type !== 'set' || drift.type !== 'set') return true
  return drift.added.some((name) => field.removed.includes(name)) || drift.removed.some((name) => field.added.includes(name))
}

/** Lifting a suspension that the fleet did not make, and consenting to what an admin refused. */
function overriddenDecisions({ after }: Change, record: ResourceRecord | null, fleet: string): Undone[] {
  if (record?.kind !== 'Installation' || after?.kind !== 'Installation') return []
  const { suspension, pending } = record.status
  if (liftsOthersSuspension(after, record, fleet)) return [{ path: 'suspended', by: suspension?.by ?? null, at: suspension?.at ?? null }]
  if (pending?.state !== 'refused' || !consentsToRefused(after, record, pending)) return []
  return [{ path: refusalPath, by: pending.refusedBy, at: pending.refusedAt }]
}

export function liftsOthersSuspension(
  after: InstallationResource,
  { resource, drift, status, ...record }: InstallationRecord,
  fleet: string,
): boolean {
  if (resource.spec.suspended !== true || after.spec.suspended !== false) return false
  const applied = drift === null ? resource : drift.applied
  const own = record.fleet === fleet && applied.kind === 'Installation' && applied.spec.suspended === true
  return !own || status.suspension?.side === 'app'
}

export function consentsToRefused(
  after: InstallationResource,
  { resource, status }: InstallationRecord,
  { changes }: PendingConsent,
): boolean {
  const consent = after.spec.permissions
  if (consent === undefined) return false
  const before = resource.spec.permissions ?? status.grant
  return changes.some(({ group, permission }) => {
    const [was, is] = [before[group][permission], consent[group][permission]]
    return is !== undefined && (was === undefined || !includesLevel(was, is))
  })
}

function keyAfter({ key, applied }: Lost, renamed: ReadonlyMap<string, string>): string {
  const slug = applied.kind === 'Installation' ? renamed.get(applied.metadata.app) : undefined
  return slug === undefined ? key : installationKey(slug, applied.metadata.space)
}
