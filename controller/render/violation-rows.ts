// What a plan would break without being refused for it: rules of policies at severity warning or note. Those at error are among the refusals.
import type { Plan, PlanViolation } from '../../src/generated/types.ts'

export type MildViolation = PlanViolation & { severity: 'warning' | 'note' }

export function mildViolations({ violations = [] }: Plan): MildViolation[] {
  return violations.filter((violation): violation is MildViolation => violation.severity !== 'error')
}

/** The rule with the field, and what it says. */
export function violationText({ rule, path, message }: PlanViolation): string {
  return `${rule}${path === '' ? '' : ` (${path})`}: ${message}`
}

/** What to do, and where more is told; may be empty. */
export function violationHint({ hint, link }: PlanViolation): string {
  return [hint, link].filter((text) => text !== '').join(' ')
}
