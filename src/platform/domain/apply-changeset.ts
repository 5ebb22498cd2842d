// A changeset against the registry: the rows to write and what to log, or what stands in the way. Pure.
import type { Caller, Changeset, ChangesetResult } from '../../generated/types.ts'
import { keyOf } from '../../manifest/resource.ts'
import { laterFields as knownLaterFields, type LaterField } from '../../manifest/resource-schema.ts'
import { auditOf } from './changeset-audit.ts'
import { checkDraft } from './changeset-checks.ts'
import { type Draft, draftOf } from './changeset-draft.ts'
import { readSteps, type Step } from './changeset-steps.ts'
import { freezeObstacles } from './freeze.ts'
import { type LostResource, lostOf } from './last-applied.ts'
import { type Rejection, rejected, rejectionOf } from './obstacle.ts'
import type { AuditDraft, StoredApp, StoredFleet, StoredInstallation, WorkingSet } from './registry.ts'
import { administers } from './rights.ts'

export type ChangesetInput = {
  changeset: Changeset
  caller: Caller
  set: WorkingSet
  /** ISO 8601, UTC. */
  at: string
  dryRun: boolean
  /** What came after version 1 of the resource shapes, where a test makes some up. */
  laterFields?: readonly LaterField[]
}

/** Rows to write, all in one transaction. */
export type Writes = {
  fleet: StoredFleet
  /** New and changed rows, whole. */
  apps: StoredApp[]
  installations: StoredInstallation[]
  /** Ids that end. */
  endedApps: number[]
  endedInstallations: number[]
  /** Of what ends, what other fleets had applied. */
  lost: LostResource[]
  /** Keys that the fleet need not be reminded of any more: what it makes, and what it says that it does without. */
  settled: string[]
  /** Webhook secrets to seal and keep. */
  secrets: { appId: number; secret: string }[]
  /** Old slugs that lead to an app, and slugs that no longer do. */
  redirects: { slug: string; appId: number }[]
  takenSlugs: string[]
  /** Keys of apps before and after. */
  renames: { from: string; to: string }[]
  audit: AuditDraft[]
  nextIds: WorkingSet['nextIds']
}

export type ChangesetOutcome = { rejection: Rejection } | { rejection: null; writes: Writes; result: ChangesetResult }

/** Whether the caller may write through a fleet that exists. */
export function fleetRejection(fleet: StoredFleet | null, caller: Caller, set: Pick<WorkingSet, 'spaces'>): Rejection | null {
  const space = fleet === null ? undefined : set.spaces.get(fleet.space)
  if (fleet === null || (space !== undefined && administers(caller, space))) return null
  return rejected('fleet_not_yours', `Fleet ${fleet.name} belongs to another space; choose another name for yours.`)
}

/** Applies the changeset to its working set; all of it or nothing. */
export function applyChangeset(input: ChangesetInput): ChangesetOutcome {
  const { changeset, caller, set, at, laterFields = knownLaterFields } = input
  const early = fleetRejection(set.fleet, caller, set) ?? headRejection(input) ?? emptyRejection(input)
  if (early !== null) return { rejection: early }
  const { steps, obstacles } = readSteps({ changeset, caller, set, laterFields })
  const draft = draftOf(steps, set, { at, actor: caller.login, fleet: changeset.fleet })
  // What is wrong with a change by itself would show again in the whole; both are told only where the parts are fine.
  const rejection = rejectionOf(
    obstacles.length > 0 ? obstacles : [...freezeObstacles(steps, set.freezes), ...checkDraft({ steps, set, draft, caller })],
  )
  if (rejection !== null) return { rejection }
  return { rejection: null, writes: writesOf(input, steps, draft), result: resultOf(input, steps, draft) }
}

function headRejection({ changeset, set: { fleet } }: ChangesetInput): Rejection | null {
  const head = fleet?.head ?? null
  if (head === changeset.expectedHead) return null
  const expected = changeset.expectedHead ?? 'none'
  const now = fleet === null ? 'it has no changeset yet' : `${fleet.updatedBy} wrote changeset ${fleet.head} at ${fleet.updatedAt}`
  return rejected('head_moved', `Fleet ${changeset.fleet}: ${now}, the plan expects ${expected}. Make a new plan.`)
}

function emptyRejection({ changeset: { changes, forget = [], settles = [] }, set }: ChangesetInput): Rejection | null {
  if (changes.length > 0 || (forget.length + settles.length > 0 && set.fleet !== null)) return null
  return rejected('invalid_change', 'There is nothing to change, to forget or to settle.')
}

function writesOf(input: ChangesetInput, steps: readonly Step[], draft: Draft): Writes {
  const { changeset, caller, set, at } = input
  const storedApps = new Map(set.apps.map((app) => [app.id, app]))
  const storedInstallations = new Map(set.installations.map((installation) => [installation.id, installation]))
  const apps = [...draft.apps.values()].filter((app) => storedApps.get(app.id) !== app)
  const head = set.nextIds.changeset
  const [first] = steps
  const space = set.fleet?.space ?? first?.stored?.space ?? first?.resource?.metadata.space ?? ''
  return {
    fleet: { name: changeset.fleet, space, head, createdAt: set.fleet?.createdAt ?? at, updatedAt: at, updatedBy: caller.login },
    apps,
    installations: [...draft.installations.values()].filter((installation) => storedInstallations.get(installation.id) !== installation),
    endedApps: [...storedApps.keys()].filter((id) => !draft.apps.has(id)),
    endedInstallations: [...storedInstallations.keys()].filter((id) => !draft.installations.has(id)),
    lost: lostOf(
      set.installations.filter(({ id }) => !draft.installations.has(id)),
      changeset.fleet,
    ),
    settled: [...steps.flatMap(({ resource }) => (resource === null ? [] : [keyOf(resource)])), ...(changeset.forget ?? [])],
    redirects: redirectsOf(apps, storedApps, draft),
    takenSlugs: apps.map((app) => app.resource.metadata.slug),
    renames: apps.flatMap(({ id, key: to }) => {
      const from = storedApps.get(id)?.key ?? to
      return from === to ? [] : [{ from, to }]
    }),
    secrets: secretsOf(steps, draft),
    audit: auditOf(steps, set, draft),
    nextIds: { ...draft.nextIds, changeset: head + 1 },
  }
}

function secretsOf(steps: readonly Step[], draft: Draft): Writes['secrets'] {
  return steps.flatMap((step) => {
    const [appId, secret] = [draft.ids.get(step), step.change.secret ?? null]
    return appId === undefined || secret === null ? [] : [{ appId, secret }]
  })
}

/** The old slug of a renamed app leads to it, unless another app has taken the slug. */
function redirectsOf(apps: readonly StoredApp[], storedApps: ReadonlyMap<number, StoredApp>, draft: Draft): Writes['redirects'] {
  return apps.flatMap((app) => {
    const stored = storedApps.get(app.id)
    if (stored === undefined || stored.key === app.key || draft.appsByKey.has(stored.key)) return []
    return [{ slug: stored.resource.metadata.slug, appId: app.id }]
  })
}

function resultOf({ changeset, caller, set, at, dryRun }: ChangesetInput, steps: readonly Step[], draft: Draft): ChangesetResult {
  const id = dryRun ? null : set.nextIds.changeset
  return {
    id,
    fleet: changeset.fleet,
    head: dryRun ? (set.fleet?.head ?? null) : id,
    dryRun,
    createdAt: at,
    actor: caller.login,
    changes: steps.map((step) => {
      const resourceId = draft.ids.get(step) ?? 0
      const live = step.kind === 'App' ? draft.apps.get(resourceId) : draft.installations.get(resourceId)
      return {
        action: step.change.action,
        key: step.change.key,
        // A dry run gives out no id that the real one may give to something else.
        id: dryRun && step.stored === null ? null : resourceId,
        revision: live?.revision ?? null,
        digest: live?.digest ?? null,
      }
    }),
  }
}
