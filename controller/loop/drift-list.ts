// Drift as a status tells it: which field, from what to what, who did it and when, and what the controller does about it.
import type { FieldChange, Plan } from '../../src/generated/types.ts'
import { driftReport } from '../plan/drift.ts'
import { isManaged } from '../plan/kinds.ts'
import type { Left } from '../plan/leaving.ts'
import type { Actual } from '../ports.ts'
import { shownList, shownStep } from '../render/shown-value.ts'

/** `field`: null for a resource that is gone. heals: taken back by the plan. reports: left as it is. leaves: people's own affair. */
export type DriftEntry = {
  key: string
  field: string | null
  from: string | null
  to: string | null
  by: string | null
  at: string | null
  handling: 'heals' | 'reports' | 'leaves'
}

/** What others changed, but for what the manifests have come to say themselves. `plan` may still have to be applied. */
export function driftList(plan: Plan, actual: Actual, left: readonly Left[]): DriftEntry[] {
  const { resources, lost } = driftReport({ target: plan.target, fleet: plan.fleet, actual })
  const [settled, created] = [keysOf(plan.settles ?? []), keysOf(plan.changes.filter(({ before }) => before === null))]
  // What a changeset sets of a resource is the fleet's own again. An app that others renamed goes, and comes back under its old name.
  const planned = new Map(plan.changes.map(({ key, after }) => [key, after]))
  const why = new Map(left.map((each) => [placeOf(each.key, each.path), each.why]))
  const handling = (key: string, path: string): DriftEntry['handling'] => {
    const left = why.get(placeOf(key, path))
    if (left !== undefined) return left === 'people' ? 'leaves' : 'reports'
    const after = planned.get(key)
    return after !== undefined && (after === null || path === '' || isManaged(after, path)) ? 'heals' : 'leaves'
  }
  const changed = resources
    .filter(({ key }) => !settled.has(key))
    .flatMap(({ key, fields }) =>
      fields.map(({ change, by, at }) => ({ key, field: change.path, ...step(change), by, at, handling: handling(key, change.path) })),
    )
  const told = new Set(changed.map(({ key, field }) => placeOf(key, field)))
  return [
    ...changed,
    ...lost
      .filter(({ key }) => created.has(key) || why.has(placeOf(key, '')))
      .map(({ key, by, at }) => ({ key, field: null, from: null, to: null, by, at, handling: handling(key, '') })),
    // A refusal is of no field; a field that is healed no more may have been set along with others, as it is.
    ...left
      .filter(({ key, path }) => path !== '' && !told.has(placeOf(key, path)))
      .map(({ key, path, by, at }) => ({ key, field: path, from: null, to: null, by, at, handling: handling(key, path) })),
  ]
}

function step(change: FieldChange): Pick<DriftEntry, 'from' | 'to'> {
  if (change.type === 'set') {
    const signed = (sign: string, names: readonly string[]) => (names.length === 0 ? null : `${sign} ${shownList(names)}`)
    return { from: signed('-', change.removed), to: signed('+', change.added) }
  }
  if (change.type === 'secret') return { from: null, to: null }
  const [from, to] = shownStep(change.before, change.after)
  return { from, to }
}

function placeOf(key: string, path: string): string {
  return `${key} ${path}`
}

function keysOf(items: readonly { key: string }[]): Set<string> {
  return new Set(items.map(({ key }) => key))
}
