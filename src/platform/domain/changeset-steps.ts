// The first half of a changeset: each change by itself. Form, resource, rights, existence, ownership, revision, effect.
import type { Caller, ChangeRequest } from '../../generated/types.ts'
import { checkGivenManifest } from '../../manifest/check-manifest.ts'
import { type AppResource, type InstallationResource, identityOf, keyOf, kindOfKey, type Resource } from '../../manifest/resource.ts'
import type { LaterField } from '../../manifest/resource-schema.ts'
import { effectFault } from './change-effects.ts'
import { formFault } from './change-forms.ts'
import { ownershipFault, spaceFault } from './change-place.ts'
import type { Obstacle } from './obstacle.ts'
import type { StoredApp, StoredInstallation, StoredResource, WorkingSet } from './registry.ts'
import { administers, refusalIn } from './rights.ts'
import { skewFault } from './version-skew.ts'

type Change<S, R> =
  | { change: ChangeRequest; stored: null; resource: R }
  | { change: ChangeRequest; stored: S; resource: R }
  | { change: ChangeRequest; stored: S; resource: null }

/** A change with what it is about: no `stored` for a creation, no `resource` for an ending. */
export type AppStep = { kind: 'App' } & Change<StoredApp, AppResource>
export type InstallationStep = { kind: 'Installation' } & Change<StoredInstallation, InstallationResource>
export type Step = AppStep | InstallationStep

/** Beyond this many nobody reads them, and a hostile changeset could have millions. */
const maxObstacles = 1000

export type StepContext = {
  changes: readonly ChangeRequest[]
  fleet: string | null
  schema: number | undefined
  caller: Caller
  set: WorkingSet
  laterFields: readonly LaterField[]
}

/** The steps that are fine by themselves, and what is wrong with the rest. */
export function readSteps(context: StepContext): { steps: Step[]; obstacles: Obstacle[] } {
  const obstacles: Obstacle[] = []
  const storedById = new Map<string, StoredResource>()
  for (const stored of [...context.set.apps, ...context.set.installations]) storedById.set(identityOf(stored), stored)
  const seen = new Set<string>()
  const steps = context.changes.flatMap((change) => {
    if (obstacles.length >= maxObstacles) return []
    const step = readStep(context, change, storedById, obstacles)
    if (step === null) return []
    const subject = step.stored === null ? change.key : identityOf(step.stored)
    if (seen.has(subject)) obstacles.push({ code: 'duplicate_change', key: change.key, detail: 'One changeset changes a resource once.' })
    seen.add(subject)
    return [step]
  })
  return { steps, obstacles }
}

function readStep(
  context: StepContext,
  change: ChangeRequest,
  storedById: ReadonlyMap<string, StoredResource>,
  obstacles: Obstacle[],
): Step | null {
  const before = obstacles.length
  const report = (obstacle: Omit<Obstacle, 'key'>) => void obstacles.push({ key: change.key, ...obstacle })
  const fault = formFault(change)
  if (fault !== null) {
    report({ code: 'invalid_change', detail: fault })
    return null
  }
  const resource = change.resource === null ? null : readResource(change, report)
  const stored = change.id === null ? null : (storedById.get(identityOf({ kind: kindOfKey(change.key), id: change.id })) ?? null)
  if (obstacles.length === before) checkPlace(context, change, stored, resource, report)
  if (obstacles.length === before && stored !== null && resource !== null) checkEffect(change, stored, resource, report)
  return obstacles.length > before ? null : stepOf(change, stored, resource)
}

type Report = (obstacle: Omit<Obstacle, 'key'>) => void

function readResource(change: ChangeRequest, report: Report): Resource | null {
  const { resource, secretFrom, findings } = checkGivenManifest(change.resource)
  for (const finding of findings.filter((f) => f.severity === 'error')) {
    const detail = [finding.message, finding.hint].filter((text) => text !== '').join(' ')
    report({ code: 'invalid_resource', detail, finding: finding.code })
  }
  // Where the caller reads it from is nothing to the platform; that nobody sends it would go unseen.
  if (secretFrom !== null)
    report({ code: 'invalid_resource', detail: 'Send the secret itself, as `secret` of the change, in the place of webhook.secretFrom.' })
  if (resource !== null && keyOf(resource) !== change.key) {
    report({ code: 'invalid_change', detail: `The resource is ${keyOf(resource)}, not what the key says.` })
  }
  return resource
}

function checkPlace(context: StepContext, change: ChangeRequest, stored: StoredResource | null, resource: Resource | null, report: Report) {
  const { caller, set, schema, laterFields } = context
  if (change.id !== null && (stored === null || !visible(context, stored))) {
    report({ code: 'gone', detail: goneDetail(context, change) })
    return
  }
  const login = stored?.space ?? resource?.metadata.space ?? ''
  const space = set.spaces.get(login)
  if (space === undefined) {
    report({ code: 'unknown_space', detail: `There is no space ${login}.` })
    return
  }
  const refusal = refusalIn(caller, space)
  // Who may not write hears nothing of fleets and revisions.
  if (refusal !== null) report(refusal)
  if (refusal !== null || stored === null) return
  const faults = [
    resource === null ? null : spaceFault(context, change, stored, resource),
    ownershipFault(context, change, stored),
    resource === null ? null : skewFault(stored.resource, resource, schema, laterFields),
  ]
  for (const fault of faults) if (fault !== null) report(fault)
  if (stored.revision !== change.revision) {
    report({
      code: 'revision_moved',
      detail: `${stored.updatedBy} changed it at ${stored.updatedAt} (revision ${stored.revision}, ${movedDetail(context, change)}`,
    })
  }
}

function movedDetail({ fleet }: StepContext, { revision }: ChangeRequest): string {
  return fleet === null ? `you saw ${revision}); look at it once more.` : `the plan has ${revision}); make a new plan.`
}

/** Asked last: before the revision is known to be right, nobody can say what a change does. */
function checkEffect(change: ChangeRequest, stored: StoredResource, resource: Resource, report: Report): void {
  const fault = effectFault(change, stored, resource)
  if (fault !== null) report({ code: 'invalid_change', detail: fault })
}

/** Who ended it is for the admins of its space to hear. */
function goneDetail({ caller, set, fleet }: StepContext, { key }: ChangeRequest): string {
  const ending = set.endings.get(key)
  const space = set.spaces.get(ending?.space ?? '')
  const told = ending !== undefined && space !== undefined && administers(caller, space)
  const next = fleet === null ? '.' : '; make a new plan.'
  return `There is no such resource any more${told ? `: ${ending.by} ended it at ${ending.at}` : ''}${next}`
}

function visible(context: StepContext, stored: StoredResource): boolean {
  const space = context.set.spaces.get(stored.space)
  if (stored.kind === 'App' && stored.resource.spec.visibility === 'public') return true
  return space !== undefined && administers(context.caller, space)
}

function stepOf(change: ChangeRequest, stored: StoredResource | null, resource: Resource | null): Step | null {
  if (stored === null && resource === null) return null
  const subject = stored ?? resource
  if (subject?.kind === 'App') return { kind: 'App', change, stored, resource } as AppStep
  return { kind: 'Installation', change, stored, resource } as InstallationStep
}
