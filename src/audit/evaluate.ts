// Rules asked of apps and installations: what breaks which, and where.
import { dayOf } from '../lib/day.ts'
import { fill } from '../lib/fill.ts'
import type { Position } from '../manifest/desired.ts'
import { diagnosticCodes } from '../manifest/diagnostic-codes.ts'
import type { RuleResource } from '../manifest/policy.ts'
import type { Breach } from './breach.ts'
import type { Rule, Rules } from './compile-policies.ts'
import { type Exception, isOver } from './exceptions.ts'
import { type Facts, factsOf } from './facts.ts'
import type { Subject } from './subject.ts'

export type Violation = Pick<RuleResource, 'severity' | 'message' | 'hint' | 'link' | 'kind'> & {
  /** AW301: a rule is broken; AW302: an exception is over; AW303: a rule cannot be asked of it. */
  code: 'AW301' | 'AW302' | 'AW303'
  /** POLICY/NAME. */
  rule: string
  /** Which of all rules it is: policies of different origin may have the same name. */
  place: number
  /** Of what breaks it; empty where it is about the policy alone. */
  key: string
  space: string
  /** The field that breaks it, as in spec.permissions.repository.administration; empty for the resource as a whole. Of a policy, its own field. */
  path: string
  /** What spares it; null where nothing does. */
  exception: Exception | null
  /** Where the policy says it, of what is about the policy alone; null for all else, and where the platform keeps the policy. */
  source: Position | null
}

/** Where the match of a rule cannot be told. */
const unmatched: readonly Breach[] = [{ path: '', unknown: 'what the rule matches by is not known of it' }]

/**
 * What is about the policies themselves comes first, then all else in the order of the subjects and of their rules. `asked` is told the rule
 * that is being asked, for whoever ends it.
 */
export function evaluate(
  rules: Rules,
  subjects: Iterable<Subject>,
  { now, asked = { rule: '' } }: { now: Date; asked?: { rule: string } },
): Violation[] {
  const [time, today] = [now.getTime(), dayOf(now)]
  const found = rules.all.flatMap((rule) => overIn(rule, today))
  for (const subject of subjects) {
    const facts = factsOf(subject, time, today)
    for (const rule of rules.byKind[subject.kind]) {
      const fits = rule.matches(facts)
      if (fits === false) continue
      asked.rule = rule.rule
      const breaches = fits === null ? unmatched : rule.assertion(facts)
      if (breaches.length > 0) tell(found, rule, facts, breaches)
    }
  }
  return found
}

function tell(found: Violation[], rule: Rule, facts: Facts, breaches: readonly Breach[]): void {
  const exception = sparing(rule, facts)
  const told = new Set<string>()
  for (const { path, unknown } of breaches) {
    if (told.has(path)) continue
    told.add(path)
    const where = { key: facts.subject.key, space: facts.space, path, exception, source: null }
    const { message, hint } = rule
    if (unknown === null) found.push({ ...partsOf(rule), code: 'AW301', message, hint, ...where })
    else
      found.push({
        ...partsOf(rule),
        code: 'AW303',
        message: fill(diagnosticCodes.AW303.message, { why: unknown, message }),
        hint,
        ...where,
      })
  }
}

function partsOf({ rule, place, severity, kind, link }: Rule): Pick<Violation, 'rule' | 'place' | 'severity' | 'kind' | 'link'> {
  return { rule, place, severity, kind, link }
}

/** The exception in force that holds longest; null for none. */
function sparing({ exceptions }: Rule, facts: Facts): Exception | null {
  let longest: Exception | null = null
  for (const each of exceptions) {
    if (isOver(each, facts.today) || !each.spares(facts)) continue
    if (longest === null || each.until > longest.until) longest = { owner: each.owner, reason: each.reason, until: each.until }
  }
  return longest
}

/** Exceptions that spare nobody any more. What they spared is told beside them, for itself. */
function overIn(rule: Rule, today: string): Violation[] {
  return rule.exceptions
    .filter((exception) => isOver(exception, today))
    .map(({ owner, reason, until, index }) => ({
      ...partsOf(rule),
      code: 'AW302',
      severity: rule.severity === 'note' ? 'note' : 'warning',
      key: '',
      space: '',
      path: `spec.rules[${rule.index}].exceptions[${index}].until`,
      message: fill(diagnosticCodes.AW302.message, { until, owner, reason }),
      hint: diagnosticCodes.AW302.hint,
      exception: null,
      source: rule.ends[index] ?? null,
    }))
}
