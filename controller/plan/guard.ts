// Is a finished plan safe to apply? Answers with what refuses it, and the words that would let it pass.
import type { Change, Conflict, Plan } from '../../src/generated/types.ts'
import { allowance, allowancesFor, isAllowed } from './allow.ts'
import { refusal } from './gates.ts'
import { isHigh } from './reasons.ts'

/** So many deletions pass whatever their share is. */
const fewEndings = 5

/** The largest share of a fleet that one plan may end, where nobody says otherwise: product.md, section 4. */
export const defaultMaxDelete = 0.2

export type GuardOptions = {
  /** REASON or REASON:KEY, as `parseAllow` returns them. */
  allow: readonly string[]
  /** Whether a person has seen this plan and said yes to it. */
  confirmed: boolean
  /** The largest share of the fleet that one plan may end: 0 to 1. */
  maxDelete: number
  /** Whether ending the whole fleet is what was asked for. */
  destroy: boolean
}

/** Everything that refuses the plan, in the order of its changes; empty where it may be applied. */
export function guard(plan: Plan, options: GuardOptions): Conflict[] {
  const allow = new Set(options.allow)
  const perChange = plan.changes.flatMap((change) => [...protectedBy(change), ...(options.confirmed ? [] : unallowed(change, allow))])
  return [...perChange, ...(options.destroy ? [] : massDeletion(plan, options.maxDelete))]
}

/** The flags that let the plan pass from the start, whatever was given this time; null where `refusals` hold one that no flag lifts. */
export function flagsToPass(plan: Plan, refusals: readonly Conflict[]): string[] | null {
  if (refusals.some(({ code }) => code === 'AW503')) return null
  const allow = allowancesFor(plan).map((value) => `--allow ${value}`)
  return massDeletion(plan, defaultMaxDelete).length > 0 ? [...allow, `--max-delete ${percent(shareEnded(plan))}`] : allow
}

/** No option lifts this one: whoever protected the resource takes the protection off. */
function protectedBy({ key, before, after }: Change): Conflict[] {
  return after === null && before.spec.lifecycle.preventDestroy ? [refusal('AW503', key)] : []
}

function unallowed({ key, reasons }: Change, allow: ReadonlySet<string>): Conflict[] {
  return reasons
    .filter((reason) => isHigh(reason) && !isAllowed(allow, reason, key))
    .map((reason) => refusal('AW501', key, { reason, allowance: allowance(reason, key) }))
}

function massDeletion(plan: Plan, maxDelete: number): Conflict[] {
  const share = shareEnded(plan)
  if (endingsOf(plan) <= fewEndings || share <= maxDelete) return []
  const words = { endings: `${endingsOf(plan)}`, owned: `${plan.summary.owned}`, most: percent(maxDelete), needed: percent(share) }
  return [refusal('AW502', '', words)]
}

function endingsOf({ changes }: Plan): number {
  return changes.filter(({ after }) => after === null).length
}

/** Of what the fleet owns, the share that the plan ends: 0 to 1. */
function shareEnded(plan: Plan): number {
  return endingsOf(plan) / Math.max(1, plan.summary.owned)
}

/** A share as whole percent, rounded up, so that it lets the share pass. */
function percent(share: number): string {
  return `${Math.ceil(share * 100 - 1e-9)}%`
}
