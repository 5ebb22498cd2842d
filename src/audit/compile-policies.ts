// Policies -> rules that can be asked: globs and expressions compiled once, rules grouped by what they look at.
import type { Position } from '../manifest/desired.ts'
import type { PolicyPlaces, PolicyResource, RuleResource } from '../manifest/policy.ts'
import { allowEvents, denyEvents, listedIsNot, visibilityIs, webhookHas } from './app-assertions.ts'
import { type Assertion, both } from './breach.ts'
import { isGuarded, notForAllRepositories, reviewIsAhead, someFleetOwns, textsAre } from './common-assertions.ts'
import { compileExceptions, type Sparing } from './exceptions.ts'
import { type CompileExpression, expressionHolds } from './expression.ts'
import { compileMatch, type Match } from './match.ts'
import { denyPermissions, maxPermissions } from './permissions.ts'

/**
 * A policy, and where it comes from. `source`: where its parts stand in a file; null where the platform keeps it. `space`: the one that the
 * platform keeps it for; none for all.
 */
export type PolicySource = { policy: PolicyResource; origin: 'file' | 'platform'; source: PolicyPlaces | null; space?: string | null }

export type Rule = Pick<RuleResource, 'kind' | 'severity' | 'message' | 'hint' | 'link'> & {
  /** POLICY/NAME. */
  rule: string
  /** Among the rules of its policy, from 0. */
  index: number
  /** Among all rules, from 0. */
  place: number
  origin: PolicySource['origin']
  /** Where its name stands; null where the platform keeps it. */
  source: Position | null
  /** Where its exceptions end, in their order. */
  ends: readonly Position[]
  hasExpression: boolean
  matches: Match
  assertion: Assertion
  exceptions: readonly Sparing[]
}

/** `all` in the order of the policies. */
export type Rules = { all: readonly Rule[]; byKind: Readonly<Record<RuleResource['kind'], readonly Rule[]>> }

/** Whether `compilePolicies` needs the language of expressions. */
export function haveExpressions(policies: readonly PolicySource[]): boolean {
  return policies.some(({ policy }) => policy.spec.rules.some(({ cel }) => cel !== undefined))
}

/** Whether some rule asks how permissions are used, which costs the platform a question for each installation. */
export function askUses(policies: readonly PolicySource[]): boolean {
  return policies.some(({ policy }) => policy.spec.rules.some(({ cel }) => cel !== undefined && /\buses\b/.test(cel)))
}

/** Never throws for what policies say: a rule with an expression that cannot be read, which loading refuses, cannot be asked of anything. */
export function compilePolicies(policies: readonly PolicySource[], expressions: CompileExpression | null = null): Rules {
  const compiled = policies.flatMap((each) => each.policy.spec.rules.map((_, index) => compileRule(each, index, expressions)))
  const all = compiled.map((rule, place): Rule => ({ ...rule, place }))
  const ofKind = (kind: RuleResource['kind']) => all.filter((rule) => rule.kind === kind)
  return { all, byKind: { App: ofKind('App'), Installation: ofKind('Installation') } }
}

function compileRule(
  { policy, origin, source, space = null }: PolicySource,
  index: number,
  expressions: CompileExpression | null,
): Omit<Rule, 'place'> {
  const rule = policy.spec.rules[index] as RuleResource
  const { kind, severity, message, hint, link } = rule
  const places = source?.rules[index]
  return {
    rule: `${policy.metadata.name}/${rule.name}`,
    ...{ index, kind, severity, message, hint, link, origin },
    source: places?.name ?? null,
    ends: places?.exceptions ?? [],
    hasExpression: rule.cel !== undefined,
    matches: within(space, compileMatch(rule.match)),
    assertion: both([...assertionsOf(rule, expressions)]),
    exceptions: compileExceptions(rule.exceptions),
  }
}

/** What a space has kept says nothing of other spaces. */
function within(space: string | null, match: Match): Match {
  return space === null ? match : (facts) => (facts.space === space ? match(facts) : false)
}

function* assertionsOf(
  { deny, require, allowEvents: events, maxPermissions: most, cel, kind }: RuleResource,
  expressions: CompileExpression | null,
): Generator<Assertion> {
  if (deny !== undefined) yield* denied(deny)
  if (require !== undefined) yield* required(require)
  if (events !== undefined) yield allowEvents(events)
  if (most !== undefined) yield maxPermissions(most)
  if (cel !== undefined) yield expressionHolds(cel, kind, expressions)
}

function* denied({ permissions, events, visibility, listed, repositories }: NonNullable<RuleResource['deny']>): Generator<Assertion> {
  if (permissions !== undefined) yield denyPermissions(permissions)
  if (events !== undefined) yield denyEvents(events)
  if (visibility !== undefined) yield visibilityIs(visibility, false)
  if (listed !== undefined) yield listedIsNot(listed)
  if (repositories !== undefined) yield notForAllRepositories()
}

function* required(given: NonNullable<RuleResource['require']>): Generator<Assertion> {
  const { webhook, labels, annotations, reviewBy, visibility, fleet, preventDestroy } = given
  if (webhook !== undefined) yield webhookHas(webhook)
  if (labels !== undefined) yield* textsAre('labels', labels)
  if (annotations !== undefined) yield* textsAre('annotations', annotations)
  if (reviewBy !== undefined) yield reviewIsAhead()
  if (visibility !== undefined) yield visibilityIs(visibility, true)
  if (fleet !== undefined) yield someFleetOwns()
  if (preventDestroy !== undefined) yield isGuarded()
}
