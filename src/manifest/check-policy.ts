// One policy as a plain value: is its shape right, and can each of its rules find something? What its expressions say is read elsewhere.
import { validatePolicy } from '../generated/validators.ts'
import { checkKind } from './check-kind.ts'
import { checkRules } from './checks/policy-rules.ts'
import { checkTexts } from './checks/texts.ts'
import { atValue, type Finding } from './finding.ts'
import type { PolicyResource } from './policy.ts'
import { schemaFindings } from './schema-findings.ts'
import { joined, taken } from './told-findings.ts'
import { limitFindings } from './value-limits.ts'

/** `policy`: complete, null where its shape is wrong; `isSound`: without a finding of severity error. */
export type CheckedPolicy = { policy: PolicyResource | null; isSound: boolean; findings: Finding[] }

/** Checks any value; the caller's value stays as it is. Never throws. */
export function checkPolicy(value: unknown): CheckedPolicy {
  const limits = limitFindings(value)
  if (limits.length > 0) return unsound(limits)
  const wrongKind = checkKind(value, ['appward/v1'])
  if (wrongKind !== null) return unsound([wrongKind])
  const { kind } = value as { kind: string }
  if (kind !== 'Policy') return unsound([atValue(['kind'], 'AW133', { field: 'kind', allowed: 'Policy' })])
  return checkGivenPolicy(structuredClone(value))
}

/** As checkPolicy, on a value of its kind and within the limits that the caller gives away: defaults are written into it. */
export function checkGivenPolicy(value: unknown): CheckedPolicy {
  const forbidden = checkTexts(value)
  const errors = validatePolicy(value) ? [] : (validatePolicy.errors ?? [])
  const misshapen = schemaFindings('Policy', value, errors)
  if (misshapen.length > 0) return unsound(joined(forbidden, misshapen))
  const policy = value as PolicyResource
  const findings = joined(forbidden, taken(checkRules(policy)))
  return { policy, isSound: !findings.some(({ severity }) => severity === 'error'), findings }
}

function unsound(findings: Finding[]): CheckedPolicy {
  return { policy: null, isSound: false, findings }
}
