// Policies -> rules that can be asked: globs compiled once, rules grouped by what they look at.
import type { PolicyPlaces, PolicyResource, RuleResource } from '../manifest/policy.ts'
import { type Assertion, kept } from './breach.ts'
import { compileMatch, type Match } from './match.ts'
import { denyPermissions } from './permissions.ts'

/** A policy, and where it comes from. `source`: where its parts stand in a file; null where the platform keeps it. */
export type PolicySource = { policy: PolicyResource; origin: 'file' | 'platform'; source: PolicyPlaces | null }

export type Rule = Pick<RuleResource, 'kind' | 'severity' | 'message' | 'hint' | 'link'> & {
  /** POLICY/NAME. */
  rule: string
  origin: PolicySource['origin']
  source: PolicyPlaces['rules'][number] | null
  matches: Match
  assertion: Assertion
}

/** In the order of the policies. */
export type Rules = { all: readonly Rule[]; byKind: Readonly<Record<RuleResource['kind'], readonly Rule[]>> }

export function compilePolicies(policies: readonly PolicySource[]): Rules {
  const all = policies.flatMap(({ policy, origin, source }) =>
    policy.spec.rules.map((rule, index) => compileRule(rule, policy.metadata.name, origin, source?.rules[index] ?? null)),
  )
  return { all, byKind: { App: all.filter(({ kind }) => kind === 'App'), Installation: all.filter(({ kind }) => kind === 'Installation') } }
}

function compileRule(rule: RuleResource, policy: string, origin: Rule['origin'], source: Rule['source']): Rule {
  const { name, kind, severity, message, hint, link, match } = rule
  return {
    rule: `${policy}/${name}`,
    kind,
    severity,
    message,
    hint,
    link,
    origin,
    source,
    matches: compileMatch(match),
    assertion: assertionOf(rule),
  }
}

function assertionOf({ deny }: RuleResource): Assertion {
  return deny?.permissions === undefined ? () => kept : denyPermissions(deny.permissions)
}
