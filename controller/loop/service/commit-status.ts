// What a commit is told became of it, in the form of GitHub's commit statuses.
import type { FleetReport } from '../fleet-worker.ts'

export type CommitState = { sha: string; state: 'success' | 'pending' | 'failure' | 'error'; description: string }

/** Characters that GitHub takes. */
const longest = 140

/** Of the newest commit of the source; null where that is no commit, or nothing is known of it yet. */
export function commitState({ findings, conditions }: Pick<FleetReport, 'findings' | 'conditions'>): CommitState | null {
  const { newest, inForce } = findings
  if (newest === null || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(newest)) return null
  const so = (type: string, status: string) => conditions.find((condition) => condition.type === type && condition.status === status)
  const ready = so('Ready', 'True')
  // It may be about a revision before this one.
  if (ready !== undefined && newest === inForce && ready.revision === newest) return told(newest, 'success', ready.message)
  const waiting = so('AwaitingApproval', 'True') ?? so('Suspended', 'True') ?? so('Reconciling', 'True')
  if (waiting !== undefined) return told(newest, 'pending', waiting.message)
  const stalled = so('Stalled', 'True') ?? so('Ready', 'False')
  return stalled === undefined ? null : told(newest, 'failure', stalled.message)
}

/** `fleet` tells the statuses of several fleets in one repository apart. */
export function statusBody(fleet: string, { state, description }: CommitState): string {
  return JSON.stringify({ state, description, context: `appward/${fleet}` })
}

function told(sha: string, state: CommitState['state'], message: string): CommitState {
  const [line = ''] = message.split('\n', 1)
  return { sha, state, description: line.length <= longest ? line : `${line.slice(0, longest - 1).toWellFormed()}…` }
}
