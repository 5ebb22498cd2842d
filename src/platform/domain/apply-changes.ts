// Changes against the registry, a fleet's or a person's: the rows to write and what to log, or what stands in the way. Pure.
import type { Caller, ChangeRequest, ChangesetResult } from '../../generated/types.ts'
import type { LaterField } from '../../manifest/resource-schema.ts'
import { auditOf } from './changeset-audit.ts'
import { checkDraft } from './changeset-checks.ts'
import { type Draft, draftOf } from './changeset-draft.ts'
import { readSteps, type Step } from './changeset-steps.ts'
import { freezeObstacles } from './freeze.ts'
import { type LostResource, lostOf } from './last-applied.ts'
import { type Rejection, rejectionOf } from './obstacle.ts'
import type { AuditDraft, StoredApp, StoredInstallation, WorkingSet } from './registry.ts'

export type ChangesInput = {
  changes: readonly ChangeRequest[]
  /** null: a person's own changes, whatever fleet the resources belong to. */
  fleet: string | null
  /** Version of the resource shapes that the sender knows; the first one where it does not say. */
  schema: number | undefined
  caller: Caller
  set: WorkingSet
  /** ISO 8601, UTC. */
  at: string
  /** What came after version 1 of the resource shapes. */
  laterFields: readonly LaterField[]
}

/** Rows of the registry to write, all in one transaction. */
export type RegistryWrites = {
  /** New and changed rows, whole. */
  apps: StoredApp[]
  installations: StoredInstallation[]
  /** Ids that end. */
  endedApps: number[]
  endedInstallations: number[]
  /** Of what ends, what fleets had applied that did not ask for it. */
  lost: LostResource[]
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

/** What became of each change, in their order. */
export type ChangeResults = ChangesetResult['changes']

export type ChangesOutcome = { rejection: Rejection } | { rejection: null; steps: Step[]; writes: RegistryWrites; results: ChangeResults }

/** Applies the changes to their working set; all of them or nothing. */
export function applyChanges(input: ChangesInput): ChangesOutcome {
  const { fleet, caller, set, at } = input
  const { steps, obstacles } = readSteps(input)
  const draft = draftOf(steps, set, { at, actor: caller.login, fleet })
  // What is wrong with a change by itself would show again in the whole; both are told only where the parts are fine.
  const rejection = rejectionOf(
    obstacles.length > 0 ? obstacles : [...freezeObstacles(steps, set.freezes), ...checkDraft({ steps, set, draft, caller })],
  )
  if (rejection !== null) return { rejection }
  return { rejection: null, steps, writes: writesOf(input, steps, draft), results: steps.map((step) => resultOf(step, draft)) }
}

function writesOf({ set, fleet }: ChangesInput, steps: readonly Step[], draft: Draft): RegistryWrites {
  const storedApps = new Map(set.apps.map((app) => [app.id, app]))
  const storedInstallations = new Map(set.installations.map((installation) => [installation.id, installation]))
  const apps = [...draft.apps.values()].filter((app) => storedApps.get(app.id) !== app)
  const endedApps = set.apps.filter(({ id }) => !draft.apps.has(id))
  const endedInstallations = set.installations.filter(({ id }) => !draft.installations.has(id))
  return {
    apps,
    installations: [...draft.installations.values()].filter((installation) => storedInstallations.get(installation.id) !== installation),
    endedApps: endedApps.map(({ id }) => id),
    endedInstallations: endedInstallations.map(({ id }) => id),
    lost: lostOf([...endedApps, ...endedInstallations], fleet),
    redirects: redirectsOf(apps, storedApps, draft),
    takenSlugs: apps.map((app) => app.resource.metadata.slug),
    renames: apps.flatMap(({ id, key: to }) => {
      const from = storedApps.get(id)?.key ?? to
      return from === to ? [] : [{ from, to }]
    }),
    secrets: secretsOf(steps, draft),
    audit: auditOf(steps, set, draft),
    nextIds: draft.nextIds,
  }
}

function secretsOf(steps: readonly Step[], draft: Draft): RegistryWrites['secrets'] {
  return steps.flatMap((step) => {
    const [appId, secret] = [draft.ids.get(step), step.change.secret ?? null]
    return appId === undefined || secret === null ? [] : [{ appId, secret }]
  })
}

/** The old slug of a renamed app leads to it, unless another app has taken the slug. */
function redirectsOf(apps: readonly StoredApp[], storedApps: ReadonlyMap<number, StoredApp>, draft: Draft): RegistryWrites['redirects'] {
  return apps.flatMap((app) => {
    const stored = storedApps.get(app.id)
    if (stored === undefined || stored.key === app.key || draft.appsByKey.has(stored.key)) return []
    return [{ slug: stored.resource.metadata.slug, appId: app.id }]
  })
}

function resultOf(step: Step, draft: Draft): ChangeResults[number] {
  const { action, key } = step.change
  const id = draft.ids.get(step) ?? 0
  const live = step.kind === 'App' ? draft.apps.get(id) : draft.installations.get(id)
  return { action, key, id, revision: live?.revision ?? null, digest: live?.digest ?? null }
}
