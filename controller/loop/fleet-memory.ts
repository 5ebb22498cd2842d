// What the controller knows of a fleet between two reconciles. Nothing of it is needed: without it everything is looked at anew.
import type { Plan } from '../../src/generated/types.ts'
import { digestOf } from '../../src/lib/digest.ts'
import type { PlanMemory, Question, Revision, Stand } from '../ports.ts'
import type { Converged, Fault } from './findings.ts'
import type { Manifests } from './fleet-ports.ts'
import type { Healing } from './healings.ts'

export type InForce = { revision: Revision; manifests: Manifests }

export type FleetMemory = {
  /** The newest revision that was heard of; null before the first. */
  newest: string | null
  /** The one that was loaded last. */
  seen: string | null
  /** What is wrong with it; null where nothing is. */
  invalid: Fault | null
  /** The last revision that was free of errors. */
  inForce: InForce | null
  plans: OwnPlans
  /** What came of the last plan. */
  converged: Converged | null
  healings: readonly Healing[]
}

export type OwnPlans = PlanMemory & { forget(): void }

export function fleetMemory(): FleetMemory {
  return { newest: null, seen: null, invalid: null, inForce: null, plans: ownPlans(), converged: null, healings: [] }
}

/** The last plan, kept in memory alone. */
function ownPlans(): OwnPlans {
  let kept: { asked: string; stand: Stand; plan: Plan } | null = null
  return {
    recall: (question: Question) => (kept?.asked === digestOf(question) ? kept : null),
    keep: (question, stand, plan) => {
      kept = { asked: digestOf(question), stand, plan }
    },
    forget: () => {
      kept = null
    },
  }
}
