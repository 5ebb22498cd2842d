// What is to be said first of a fleet: one of the conditions that its controller told of, in a word for people.
import type { ConditionType, FleetStatus } from '../generated/types.ts'

/** good: nothing to do; care: somebody may have to do something; danger: nothing goes on without somebody. */
export type FleetState = { words: string; tone: 'good' | 'care' | 'danger'; since: string }

/** What matters most comes first. */
const order: readonly [type: ConditionType, words: string, tone: FleetState['tone']][] = [
  ['Suspended', 'suspended', 'care'],
  ['Stalled', 'stalled', 'danger'],
  ['AwaitingApproval', 'waits for approval', 'care'],
  ['Reconciling', 'reconciling', 'good'],
  ['AwaitingConsent', 'waits for consent', 'care'],
  ['Drifted', 'drifted', 'care'],
  ['Ready', 'ready', 'good'],
]

export function fleetState({
  conditions,
  stale,
  approval,
  heardAt,
}: Pick<FleetStatus, 'conditions' | 'stale' | 'approval' | 'heardAt'>): FleetState {
  if (stale) return { words: 'silent', tone: 'danger', since: heardAt }
  for (const [type, words, tone] of order) {
    const found = conditions.find((each) => each.type === type && each.status === 'True')
    if (found === undefined) continue
    if (type === 'AwaitingApproval' && approval !== null) return { words: 'approved', tone: 'good', since: approval.at }
    return { words, tone, since: found.since }
  }
  const ready = conditions.find(({ type }) => type === 'Ready')
  return { words: 'not ready', tone: 'care', since: ready?.since ?? heardAt }
}
