// Reads as much of the platform as a plan needs, and makes the plan.
import type { Plan, Selection } from '../src/generated/types.ts'
import type { Desired } from '../src/manifest/desired.ts'
import { makePlan } from './plan/make-plan.ts'
import { select } from './plan/selection.ts'
import type { Actual, PlatformReader, StateQuery } from './ports.ts'

export type PlanRequest = {
  reader: PlatformReader
  fleet: string
  desired: readonly Desired[]
  /** Whether what the fleet owns and no manifest holds is deleted. */
  prune: boolean
  /** Whether what the manifests name and the fleet does not own is taken over. */
  adopt?: boolean
  /** The part of the manifests that the plan is about; all of them where there is none. */
  selection?: Selection | null
}

/** The plan for one fleet. Rejects with the reader's errors, and where the selection is none of the manifests. */
export async function planFleet(request: PlanRequest): Promise<Plan> {
  return (await planWithActual(request)).plan
}

/** As `planFleet`, with all that was read for the plan. */
export async function planWithActual(request: PlanRequest): Promise<{ plan: Plan; actual: Actual }> {
  const { reader, fleet, desired: all, prune, adopt = false, selection = null } = request
  const desired = selection === null ? all : select(all, selection)
  const actual = await reader.readState(queryFor(fleet, desired))
  return { plan: makePlan({ target: reader.target, fleet, desired, actual, prune, adopt, selection }), actual }
}

/**
 * What a plan must know: the fleet and the spaces that the manifests name, and each app that a manifest speaks of, wherever it lives:
 * declared, installed, or named as what another was before. A slug is taken on the whole platform.
 */
function queryFor(fleet: string, desired: readonly Desired[]): StateQuery {
  const spaces = new Set(desired.map(({ resource }) => resource.metadata.space))
  const apps = new Set(desired.flatMap(slugsOf))
  return { fleet, spaces: [...spaces].sort(), apps: [...apps].sort() }
}

function slugsOf({ resource, movedFrom }: Desired): string[] {
  if (resource.kind === 'Installation') return [resource.metadata.app]
  return movedFrom?.slug === undefined ? [resource.metadata.slug] : [resource.metadata.slug, movedFrom.slug]
}
