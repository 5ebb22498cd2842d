// Is a finished plan safe to apply? Answers with what refuses it, and the words that would let it pass.
import type { Change, Conflict, Plan, PlanViolation } from '../../src/generated/types.ts'
import { isHigh } from '../../src/manifest/reasons.ts'
import { allowance, allowancesFor, isAllowed } from './allow.ts'
import { frozenRefusals } from './frozen.ts'
import { refusal } from './gates.ts'
import { defaultMaxDelete, endsTooMuch, type MaxDelete, neededMost, shownMost } from './max-delete.ts'

export type GuardOptions = {
  /** REASON or REASON:KEY, as `parseAllow` returns them. */
  allow: readonly string[]
  /** Whether a person has seen this plan and said yes to it. */
  confirmed: boolean
  /** How much one plan may end. */
  maxDelete: MaxDelete
  /** Whether ending the whole fleet is what was asked for. */
  destroy: boolean
}

/** Everything that refuses the plan: freezes, rules of policies, then in the order of its changes, then what they come to; empty where it may be applied. */
export function guard(plan: Plan, options: GuardOptions): Conflict[] {
  const allow = new Set(options.allow)
  const perChange = plan.changes.flatMap((change) => [...protectedBy(change), ...(options.confirmed ? [] : unallowed(change, allow))])
  return [...frozenRefusals(plan), ...brokenRules(plan), ...perChange, ...(options.destroy ? [] : massDeletion(plan, options.maxDelete))]
}

/** Gates that no flag lifts, and nobody's yes to a plan. */
const unliftable = new Set<string>(['AW503', 'AW504', 'AW505'])

export function isLiftable({ code }: Pick<Conflict, 'code'>): boolean {
  return !unliftable.has(code)
}

/** The flags that let the plan pass from the start, whatever was given this time; null where `refusals` hold one that no flag lifts. */
export function flagsToPass(plan: Plan, refusals: readonly Conflict[]): string[] | null {
  if (!refusals.every(isLiftable)) return null
  const allow = allowancesFor(plan).map((value) => `--allow ${value}`)
  return massDeletion(plan, defaultMaxDelete).length > 0
    ? [...allow, `--max-delete ${neededMost(defaultMaxDelete, endingsOf(plan), plan.summary.owned)}`]
    : allow
}

/** No option lifts this one: whoever protected the resource takes the protection off. */
function protectedBy({ key, before, after }: Change): Conflict[] {
  return after === null && before.spec.lifecycle.preventDestroy ? [refusal('AW503', key)] : []
}

/** No option lifts these either: who keeps the policy writes an exception, or another rule. */
function brokenRules({ violations = [] }: Plan): Conflict[] {
  return violations.filter(({ severity }) => severity === 'error').map(refusalOf)
}

function refusalOf({ rule, key, path, message, hint, link }: PlanViolation): Conflict {
  const words = [hint, link].filter((text) => text !== '').join(' ')
  return refusal('AW505', key, {
    rule: path === '' ? rule : `${rule} (${path})`,
    message,
    hint: words || 'Whoever keeps the policy can write an exception.',
  })
}

function unallowed({ key, reasons }: Change, allow: ReadonlySet<string>): Conflict[] {
  return reasons
    .filter((reason) => isHigh(reason) && !isAllowed(allow, reason, key))
    .map((reason) => refusal('AW501', key, { reason, allowance: allowance(reason, key) }))
}

function massDeletion(plan: Plan, most: MaxDelete): Conflict[] {
  const { owned } = plan.summary
  const endings = endingsOf(plan)
  if (!endsTooMuch(most, endings, owned)) return []
  const words = { endings: `${endings}`, owned: `${owned}`, most: shownMost(most), needed: neededMost(most, endings, owned) }
  return [refusal('AW502', '', words)]
}

function endingsOf({ changes }: Plan): number {
  return changes.filter(({ after }) => after === null).length
}
