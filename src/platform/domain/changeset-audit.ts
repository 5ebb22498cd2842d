// What a changeset leaves in the audit log: one entry for each change, and one for each thing that follows from it.
import { reasonsOf } from '../../manifest/reasons.ts'
import { type Draft, sameGrant } from './changeset-draft.ts'
import type { Step } from './changeset-steps.ts'
import { maskedSecret } from './hook-config.ts'
import type { AuditDraft, StoredInstallation, WorkingSet } from './registry.ts'

/**
 * Entries in the order of the changes, then what was taken over and what left its space, then the consequences: ended, renamed and
 * regranted installations.
 */
export function auditOf(steps: readonly Step[], set: WorkingSet, draft: Draft): AuditDraft[] {
  const named = new Set(steps.flatMap((step) => (step.kind === 'Installation' && step.stored !== null ? [step.stored.id] : [])))
  return [
    ...steps.flatMap((step) => [changeEntry(step, draft), ...secretEntries(step)]),
    ...steps.flatMap((step) => handovers(step, draft)),
    ...set.installations.flatMap((stored) => consequences(stored, draft.installations.get(stored.id) ?? null, named.has(stored.id))),
  ]
}

function changeEntry(step: Step, draft: Draft): AuditDraft {
  const { action, key } = step.change
  const id = draft.ids.get(step) ?? 0
  const live = step.kind === 'App' ? draft.apps.get(id) : draft.installations.get(id)
  const before = step.stored?.resource ?? null
  const after = live?.resource ?? null
  const grant = step.kind === 'Installation' ? (step.stored?.grant ?? null) : null
  const reasons = reasonsOf({ action, before, after, grant })
  return { action, key, space: (after ?? before)?.metadata.space ?? null, before, after, reasons }
}

/** What another fleet owned so far, and what another space had: its admins read of it too, but not what it becomes. */
function handovers({ kind, change: { key }, stored }: Step, draft: Draft): AuditDraft[] {
  const live = (kind === 'App' ? draft.apps : draft.installations).get(stored?.id ?? 0)
  if (stored === null || live === undefined) return []
  const adopted = { action: 'adopt', key, space: live.space, before: { fleet: stored.fleet }, after: { fleet: live.fleet } }
  const left = { action: 'leave', key: stored.key, space: stored.space, before: stored.resource, after: null }
  return [...(stored.fleet === live.fleet ? [] : [adopted]), ...(stored.space === live.space ? [] : [left])]
}

/** That a secret was set is told, and nothing about it. */
function secretEntries({ change, resource }: Step): AuditDraft[] {
  if (change.secret == null) return []
  const space = resource?.metadata.space ?? null
  return [{ action: 'update-hook', key: change.key, space, before: null, after: { secret: maskedSecret, secretChanged: true } }]
}

function consequences(stored: StoredInstallation, live: StoredInstallation | null, named: boolean): AuditDraft[] {
  const entries: AuditDraft[] = []
  const add = (action: string, before: object, after: object | null) =>
    void entries.push({ action, key: live?.key ?? stored.key, space: stored.space, before, after })
  if (!named && live === null) add('uninstall', stored.resource, null)
  if (!named && live !== null && live.key !== stored.key) add('rename', stored.resource, live.resource)
  if (live !== null && !sameGrant(stored.grant, live.grant)) add('grant', stored.grant, live.grant)
  return entries
}
