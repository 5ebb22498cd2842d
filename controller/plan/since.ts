// What became of the resources that a saved plan is about since it was made.
import type { Change, ChangesetResult, FieldChange, Plan, ReadResource as Read, Resource, SavedPlan } from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import { appKey, identityOf, kindOfKey, slugOf } from '../../src/manifest/resource.ts'
import type { Actual, StateQuery } from '../ports.ts'
import { diff } from './diff.ts'

/** A resource that is not as the plan has read it. */
export type Moved = {
  key: string
  /** new: it was not there; replaced: another resource has the key by now. */
  how: 'new' | 'gone' | 'replaced' | 'changed'
  /** The key that it has now; null where it is gone. */
  nowKey: string | null
  /** The fleet that took it over, where that is how it changed hands; null otherwise. */
  takenBy: string | null
  /** What anybody did last to it, as far as the platform tells. */
  by: string | null
  at: string | null
  /** From what the plan was made on to what is there now; empty where the plan holds no copy of it. */
  fields: FieldChange[]
}

export type Since = {
  /** What the changes of the plan touch or rest on, by key. */
  moved: Moved[]
  /** Keys of other resources of the fleet that moved on: no change of the plan depends on them. */
  others: string[]
}

/** What must be read to compare a plan with what is there now: the fleet, and what its changes touch or rest on. */
export function queryOfPlan({ fleet, changes }: Plan): StateQuery {
  const spaces = changes.flatMap(({ before, after }) => [before, after].flatMap((resource) => resource?.metadata.space ?? []))
  const apps = changes
    .flatMap((change) => [...concerned(change), change.from ?? change.key])
    .flatMap((key) => (kindOfKey(key) === 'App' ? [slugOf(key)] : []))
  return { fleet, spaces: [...new Set(spaces)].sort(), apps: [...new Set(apps)].sort() }
}

/** Compares what a saved plan has read with what is there now. */
export function sinceSaved({ plan, reads }: SavedPlan, actual: Actual): Since {
  const planned = new Map(reads.map((read) => [read.key, read]))
  const keyBefore = keysBefore(reads)
  const keys = new Set(plan.changes.flatMap((change) => [keyBefore(change), ...concerned(change)]))
  const befores = new Map(plan.changes.map((change) => [keyBefore(change), change.before]))
  const others = actual.records.filter(({ fleet, key }) => fleet === plan.fleet && !keys.has(key))
  const ours = new Set(plan.changes.flatMap((change) => (change.before === null || change.adopts !== null ? [] : [keyBefore(change)])))
  const owners = new Map(actual.records.map(({ key, fleet }) => [key, fleet]))
  return {
    moved: movedOf(keys, planned, befores, actual).map((each) => {
      const owner = each.nowKey === null || !ours.has(each.key) ? null : (owners.get(each.nowKey) ?? null)
      return { ...each, takenBy: owner === plan.fleet ? null : owner }
    }),
    others: others.flatMap((record) => (differ(planned.get(record.key), record) ? [record.key] : [])).sort(compare),
  }
}

/** Compares what the first result of a plan left with what is there now. */
export function sinceResult({ changes }: Plan, result: ChangesetResult, actual: Actual): Moved[] {
  const left = new Map(
    result.changes.flatMap(({ key, id, revision }) => (id === null || revision === null ? [] : [[key, { key, id, revision }]])),
  )
  const keys = new Set(changes.flatMap(({ key, from }) => [key, ...(from === null ? [] : [from])]))
  return movedOf(keys, left, new Map(changes.map(({ key, after }) => [key, after])), actual)
}

/** What a change rests on besides its own resource: that the slug it takes is as it was, and the app that a space gives its trust to. */
function concerned({ kind, id, key, after }: Change): string[] {
  const app = after?.kind === 'Installation' ? [appKey(after.metadata.app)] : []
  // A known installation has the key that the renames of the plan give it; before them that may be another one's.
  return kind === 'App' || id === null ? [key, ...app] : app
}

/** Tells which key the resource of a change had when the plan was made: in a plan, keys are those after its renames. */
function keysBefore(reads: readonly Read[]): (change: Change) => string {
  const known = new Map(reads.map(({ key, id }) => [identityOf({ kind: kindOfKey(key), id }), key]))
  return ({ kind, id, key, from }) => (id === null ? null : known.get(identityOf({ kind, id }))) ?? from ?? key
}

function differ(was: Read | undefined, is: Read | undefined): boolean {
  return was?.id !== is?.id || was?.revision !== is?.revision
}

/** What moved of `keys`: `known` is how they were, `copies` are the resources that they held, as far as the plan has them. */
function movedOf(
  keys: ReadonlySet<string>,
  known: ReadonlyMap<string, Read>,
  copies: ReadonlyMap<string, Resource | null>,
  actual: Actual,
): Moved[] {
  const now = new Map(actual.records.map((record) => [record.key, record]))
  const moved = movements(actual)
  const moving = [...keys].filter((key) => differ(known.get(key), now.get(key))).sort(compare)
  return moving.map((key) => moved(key, known.get(key), copies.get(key) ?? null))
}

/** Tells of one key what became of the resource that had it; `before` is a copy of that. */
function movements({ records, lost }: Actual): (key: string, was: Read | undefined, before: Resource | null) => Moved {
  const byKey = new Map(records.map((record) => [record.key, record]))
  const byId = new Map(records.map((record) => [identityOf(record), record]))
  const losses = new Map(lost.map((each) => [each.key, each]))
  return (key, was, before) => {
    const record = was === undefined ? byKey.get(key) : byId.get(identityOf({ kind: kindOfKey(key), id: was.id }))
    if (record === undefined) {
      const { by = null, at = null } = losses.get(key) ?? {}
      return { key, how: byKey.has(key) ? 'replaced' : 'gone', nowKey: null, takenBy: null, by, at, fields: [] }
    }
    const edit = record.drift?.edits.at(-1)
    return {
      key,
      how: was === undefined ? 'new' : 'changed',
      nowKey: record.key,
      takenBy: null,
      by: edit?.by ?? null,
      at: edit?.at ?? record.updatedAt,
      fields: was === undefined || before?.kind !== record.kind ? [] : diff(before, record.resource),
    }
  }
}
