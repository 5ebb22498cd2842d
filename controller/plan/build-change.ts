// Makes one change of a plan from what is wanted and what is there: its action, fields, reasons, risk and impact.
import type {
  Alteration,
  Change,
  Creation,
  Ending,
  Impact,
  Reason,
  Resource,
  ResourceRecord,
  SecretChange,
} from '../../src/generated/types.ts'
import { installationAction } from '../../src/manifest/installation-action.ts'
import { reasonsOf, riskOf } from '../../src/manifest/reasons.ts'
import type { InstallationResource } from '../../src/manifest/resource.ts'
import { diff, settings } from './diff.ts'
import { keepIgnored } from './ignore-changes.ts'
import type { Pair } from './match.ts'
import { withSecret } from './secrets.ts'

const nothing: Impact = { installations: 0, spaces: [], repositories: 0, keys: 0, lastUsedAt: null, widensOwnConsent: false }

/** What later steps of planning fill in: they need more than the pair. */
const unasked = { adopts: null, undoes: [], consents: [] }

/**
 * The change that a pair needs for `fleet`; null where it needs none. `secret`: what its secret needs. What a new installation is given is
 * not among its fields yet.
 */
export function changeOf(pair: Pair, fleet: string, secret: SecretChange | null): Change | null {
  return pair.record ? alteration(pair, pair.record, fleet, secret) : creation(pair, secret)
}

/** The change that deletes an app or uninstalls an installation. */
export function endingOf(record: ResourceRecord): Ending {
  const { kind, key, id, revision, resource: before } = record
  const action = kind === 'App' ? 'delete' : 'uninstall'
  const reasons = reasonsOf({ action, before, after: null })
  return {
    action,
    kind,
    key,
    id,
    revision,
    from: null,
    before,
    after: null,
    fields: [],
    ...unasked,
    reasons,
    risk: riskOf(reasons),
    impact: { ...reach(record), ...credentials(record) },
    how: 'api',
  }
}

function creation({ desired }: Pair, secret: SecretChange | null): Creation {
  const { kind, key, resource: after } = desired
  const action = kind === 'App' ? 'create' : 'install'
  const fields = withSecret(settings(after), secret)
  const reasons = reasonsOf({ action, before: null, after })
  return {
    action,
    kind,
    key,
    id: null,
    revision: null,
    from: null,
    before: null,
    after,
    fields,
    ...unasked,
    reasons,
    risk: riskOf(reasons),
    impact: after.kind === 'App' ? nothing : installed(after),
    how: 'api',
  }
}

function alteration({ desired, from }: Pair, record: ResourceRecord, fleet: string, secret: SecretChange | null): Alteration | null {
  const adopts = record.fleet === fleet ? null : { fleet: record.fleet }
  if (record.digest === desired.digest && adopts === null && secret === null) return null
  const { kind, id, revision, resource: before } = record
  const after = keepIgnored(desired.resource, before)
  const grant = record.kind === 'Installation' ? record.status.grant : undefined
  const fields = withSecret(diff(before, after, grant), secret)
  if (fields.length === 0 && from === null && adopts === null) return null
  const action = alterationAction(before, after, from)
  const reasons = reasonsOf({ action, before, after, grant: grant ?? null })
  const impact = touches(record, reasons) ? reach(record) : nothing
  return {
    action,
    kind,
    key: desired.key,
    id,
    revision,
    from,
    before,
    after,
    fields,
    ...unasked,
    adopts,
    reasons,
    risk: riskOf(reasons),
    impact,
    how: 'api',
  }
}

/** A transfer may rename too. */
function alterationAction(before: Resource, after: Resource, from: string | null): Alteration['action'] {
  if (before.kind === 'Installation' && after.kind === 'Installation') return installationAction(before, after)
  if (before.metadata.space !== after.metadata.space) return 'transfer'
  return from === null ? 'update' : 'rename'
}

/** A change of an app's texts or labels touches nothing but the app. */
function touches(record: ResourceRecord, reasons: readonly Reason[]): boolean {
  return record.kind === 'Installation' || reasons.length > 0
}

function reach(record: ResourceRecord): Impact {
  const { repositories } = record.status
  if (record.kind === 'Installation') return { ...nothing, spaces: [record.resource.metadata.space], repositories }
  return { ...nothing, installations: record.status.installations, spaces: [...record.status.spaces], repositories }
}

/** What ends with an app, and whether anybody would miss it. */
function credentials({ kind, status }: ResourceRecord): Pick<Impact, 'keys' | 'lastUsedAt'> | null {
  return kind === 'App' && 'keys' in status ? { keys: status.keys, lastUsedAt: status.lastUsedAt } : null
}

/** How many repositories `all` will be is the platform's to say. */
function installed({ metadata, spec }: InstallationResource): Impact {
  return { ...nothing, spaces: [metadata.space], repositories: spec.repositories === 'all' ? 0 : spec.repositories.length }
}
