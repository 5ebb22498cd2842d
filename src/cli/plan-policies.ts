// Policies that a plan is held against: those given by flag, those that the platform keeps, and those among the manifests, which can only add.
import { isNothing } from '../../controller/plan/to-changeset.ts'
import { withViolations } from '../../controller/plan/violations.ts'
import type { Again } from '../../controller/plan-again.ts'
import type { PolicySource } from '../audit/compile-policies.ts'
import type { Transport } from '../client/transport.ts'
import type { Plan, ResourceRecord } from '../generated/types.ts'
import { asking } from './asking-rules.ts'
import { eachOnce, keptPolicies, rulesOf } from './policy-sources.ts'

type Holding = {
  transport: Transport
  /** Given by flag, and among the manifests. */
  given: readonly PolicySource[]
  now: Date
}

/** The plan with what it would break. A known one, which nothing was read for, is made `anew` where there is a rule to hold it against. */
export async function heldAgainstPolicies(made: Again, holding: Holding, anew: () => Promise<Again>): Promise<Again> {
  const policies = await policiesFor(made.plan, holding)
  if (policies.length === 0) return made
  const whole = made.actual === null ? await anew() : made
  return { ...whole, plan: await judged(whole.plan, whole.actual?.records ?? [], policies, holding.now) }
}

/**
 * A saved plan with what it would break by the policies of now. What it was found to break by those among the manifests stays: they are not at
 * hand any more. `records`: what is there now.
 */
export async function savedAgainstPolicies(saved: Plan, records: readonly ResourceRecord[], holding: Holding): Promise<Plan> {
  const { violations: then = [], ...plan } = saved
  const found = (await judged(plan, records, await policiesFor(plan, holding), holding.now)).violations ?? []
  const places = new Set(found.map(({ rule, key, path }) => `${rule}\n${key}\n${path}`))
  const kept = then.filter(({ origin, rule, key, path }) => origin === 'file' && !places.has(`${rule}\n${key}\n${path}`))
  return found.length + kept.length === 0 ? plan : { ...plan, violations: [...found, ...kept] }
}

/** A plan that changes nothing costs the platform no question. */
async function policiesFor(plan: Plan, { transport, given }: Holding): Promise<PolicySource[]> {
  return isNothing(plan) || plan.changes.length === 0 ? [] : [...eachOnce(given), ...(await keptPolicies(transport, null))]
}

async function judged(plan: Plan, records: readonly ResourceRecord[], policies: readonly PolicySource[], now: Date): Promise<Plan> {
  if (plan.changes.length === 0 || policies.length === 0) return plan
  const rules = await rulesOf(policies)
  return withViolations(plan, records, rules, asking(rules, now))
}
