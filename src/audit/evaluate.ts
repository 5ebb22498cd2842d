// Rules asked of apps and installations: what breaks which, and where.
import type { Position } from '../manifest/desired.ts'
import type { RuleResource } from '../manifest/policy.ts'
import type { Rule, Rules } from './compile-policies.ts'
import { factsOf } from './facts.ts'
import { type Subject, spaceOf } from './subject.ts'

export type Exception = { owner: string; reason: string; until: string }

export type Violation = Pick<RuleResource, 'severity' | 'message' | 'hint' | 'link' | 'kind'> & {
  /** AW301: a rule is broken; AW302: an exception is over; AW303: a rule cannot be asked of it. */
  code: 'AW301' | 'AW302' | 'AW303'
  /** POLICY/NAME. */
  rule: string
  /** Of what breaks it; empty where it is about the policy alone. */
  key: string
  space: string
  /** The field that breaks it, as in spec.permissions.repository.administration; empty for the resource as a whole. */
  path: string
  /** What spares it; null where nothing does. */
  exception: Exception | null
  /** Where the policy says what is told, for what is about the policy alone. */
  source: Position | null
}

/** In the order of the subjects and of their rules. */
export function evaluate(rules: Rules, subjects: Iterable<Subject>, { now }: { now: Date }): Violation[] {
  const [time, today] = [now.getTime(), now.toISOString().slice(0, 10)]
  const found: Violation[] = []
  for (const subject of subjects) {
    const facts = factsOf(subject, time, today)
    for (const rule of rules.byKind[subject.kind]) {
      if (rule.matches(facts) === false) continue
      for (const { path } of rule.assertion(facts)) found.push(violation(rule, subject, path))
    }
  }
  return found
}

function violation({ rule, kind, severity, message, hint, link }: Rule, subject: Subject, path: string): Violation {
  const key = subject.key
  return { code: 'AW301', rule, severity, kind, key, space: spaceOf(subject), path, message, hint, link, exception: null, source: null }
}
