// Reads as much of the platform as a plan needs, and makes the plan.
import type { Plan } from '../src/generated/types.ts'
import type { Desired } from '../src/manifest/desired.ts'
import { appKey } from '../src/manifest/resource.ts'
import { makePlan } from './plan/make-plan.ts'
import type { PlatformReader, StateQuery } from './ports.ts'

export type PlanRequest = {
  reader: PlatformReader
  fleet: string
  desired: readonly Desired[]
  /** Whether what the fleet owns and no manifest holds is deleted. */
  prune: boolean
}

/** The plan for one fleet. Rejects with the reader's errors. */
export async function planFleet({ reader, fleet, desired, prune }: PlanRequest): Promise<Plan> {
  const actual = await reader.readState(queryFor(fleet, desired))
  return makePlan({ target: reader.target, fleet, desired, actual, prune })
}

/** What a plan must know: the spaces that the manifests name, and apps that they install without holding them. */
function queryFor(fleet: string, desired: readonly Desired[]): StateQuery {
  const keys = new Set(desired.map(({ key }) => key))
  const spaces = new Set(desired.map(({ resource }) => resource.metadata.space))
  const apps = new Set(desired.flatMap(({ resource }) => (resource.kind === 'Installation' ? [resource.metadata.app] : [])))
  return { fleet, spaces: [...spaces].sort(), apps: [...apps].filter((slug) => !keys.has(appKey(slug))).sort() }
}
