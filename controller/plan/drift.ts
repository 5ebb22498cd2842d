// What became of a fleet's resources since its last changeset, field by field, and who did it.
import type { DriftedField, DriftedResource, DriftReport, Edit, FieldChange, ResourceRecord } from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import type { Resource } from '../../src/manifest/resource.ts'
import type { Actual } from '../ports.ts'
import { diff } from './diff.ts'
import { keepIgnored } from './ignore-changes.ts'

type Input = { target: string; fleet: string; actual: Pick<Actual, 'head' | 'records' | 'lost'> }

/** Resources with a field that others changed, and the resources that they took away. */
export function driftReport({ target, fleet, actual }: Input): DriftReport {
  const owned = actual.records.filter((record) => record.fleet === fleet)
  const resources = owned.map((record): DriftedResource => {
    const { kind, key, id } = record
    return { kind, key, id, fields: driftedFields(record) }
  })
  return {
    version: 1,
    target,
    fleet,
    head: actual.head,
    owned: owned.length,
    resources: resources.filter(({ fields }) => fields.length > 0).sort((a, b) => compare(a.key, b.key)),
    lost: [...actual.lost].sort((a, b) => compare(a.key, b.key)),
  }
}

/** From what was applied to what is there; what the fleet leaves to others (`ignoreChanges`) is none. */
export function driftedFields(record: ResourceRecord): DriftedField[] {
  const { drift, resource } = record
  if (drift === null) return []
  const applied = keepIgnored(drift.applied, resource)
  return differences(applied, stated(resource)).map((change) => ({ change, ...authorOf(change.path, drift.edits, record) }))
}

/** As a manifest would say it that leaves no suspension to people. */
export function stated(resource: Resource): Resource {
  if (resource.kind === 'App') return resource
  return { ...resource, spec: { ...resource.spec, suspended: resource.spec.suspended ?? false } }
}

/** Who touched the field last. A suspension has its author beside it, also where the edit is too long ago to be told. */
function authorOf(path: string, edits: readonly Edit[], record: ResourceRecord): Pick<DriftedField, 'by' | 'at'> {
  const edit = edits.findLast(({ before, after }) => before !== null && after !== null && touches(path, before, after))
  if (edit !== undefined) return { by: edit.by, at: edit.at }
  const suspension = record.kind === 'Installation' && path === 'suspended' ? record.status.suspension : null
  return suspension === null ? { by: null, at: null } : { by: suspension.by, at: suspension.at }
}

function touches(path: string, before: Resource, after: Resource): boolean {
  return differences(before, stated(after)).some((change) => change.path === path)
}

/** A rename is an action of a plan and a field like others of drift. An installation follows its app's. */
function differences(before: Resource, after: Resource): FieldChange[] {
  const [was, is] = [before, after].map((resource) => (resource.kind === 'App' ? resource.metadata.slug : ''))
  const renamed: FieldChange[] = was === is ? [] : [{ path: 'slug', type: 'value', before: was ?? '', after: is ?? '' }]
  return [...renamed, ...diff(before, after)]
}
