// The status of one fleet, and the plan in it that a person is asked about.
import type { Transport } from '../../client/transport.ts'
import type { FleetStatus, WaitingPlan } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import { type FoundConfig, resolveFleet } from '../settings.ts'

const pathOf = (fleet: string): string => `/api/v1/fleets/${encodeURIComponent(fleet)}`

export async function readFleetStatus(transport: Transport, fleet: string): Promise<FleetStatus> {
  return (await transport.send({ method: 'GET', path: `${pathOf(fleet)}/status`, holds: ['fleet', 'conditions', 'plan'] })) as FleetStatus
}

/** Where approvals of the fleet are. */
export function approvalsPath(fleet: string): string {
  return `${pathOf(fleet)}/approvals`
}

/** Digest and fleet as they are given. @throws AppError 'usage' for what is no digest. */
export async function whichPlan(
  digest: string | undefined,
  flag: string | undefined,
  found: FoundConfig | null,
): Promise<{ digest: string; fleet: string }> {
  if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) {
    throw new AppError('usage', `a plan is named by its digest, 64 hexadecimal digits, not "${visible(digest ?? '')}"`, {
      hint: '"appward controller status --fleet FLEET" shows the plan that waits, and its digest.',
    })
  }
  return { digest, fleet: (await resolveFleet(flag, found)).fleet }
}

/** The plan of this digest, where it waits. @throws AppError 'conflict'. */
export function waitingPlan({ fleet, plan }: FleetStatus, digest: string): WaitingPlan {
  if (plan?.digest === digest) return plan
  const now = plan === null ? 'no plan waits for approval' : `another plan waits by now: ${visible(plan.summary)}`
  throw new AppError('conflict', `fleet ${visible(fleet)}: ${now}; nothing was approved`, {
    hint: `"appward controller status --fleet ${visible(fleet)}" shows what waits.`,
  })
}
