// Meaning of a policy's rules: one assertion each, of the things that its kind has, about names that there are.
import { isDay } from '../../lib/day.ts'
import { valueAt } from '../../lib/value-at.ts'
import { atKey, atValue, type Finding, fieldName, type Path } from '../finding.ts'
import type { PolicyResource, RuleResource } from '../policy.ts'
import { checkMatch, checkSlugsAndSpaces } from './policy-match.ts'
import { checkRuleEvents, checkRulePermissions } from './policy-names.ts'
import { checkUrl } from './urls.ts'

/** What a rule may assert by. */
const assertions = ['deny', 'require', 'allowEvents', 'maxPermissions', 'cel'] as const

/** What only one kind has. */
const ofOneKind: readonly [field: readonly string[], kind: RuleResource['kind']][] = [
  [['deny', 'permissions', 'user'], 'App'],
  [['deny', 'events'], 'App'],
  [['deny', 'visibility'], 'App'],
  [['deny', 'listed'], 'App'],
  [['deny', 'repositories'], 'Installation'],
  [['require', 'webhook'], 'App'],
  [['require', 'visibility'], 'App'],
  [['allowEvents'], 'App'],
  [['maxPermissions', 'user'], 'App'],
]

export function* checkRules({ spec }: PolicyResource): Iterable<Finding> {
  const names = new Set<string>()
  for (const [index, rule] of spec.rules.entries()) {
    const at = ['spec', 'rules', index]
    if (names.has(rule.name)) yield atValue([...at, 'name'], 'AW312', { name: rule.name })
    names.add(rule.name)
    yield* checkRule(rule, at)
  }
}

function* checkRule(rule: RuleResource, at: Path): Iterable<Finding> {
  yield* checkAssertions(rule, at)
  yield* checkMatch(rule.match, [...at, 'match'])
  for (const [index, exception] of rule.exceptions.entries()) {
    const path = [...at, 'exceptions', index]
    yield* checkSlugsAndSpaces(exception, path)
    if (!isDay(exception.until)) yield atValue([...path, 'until'], 'AW317', { day: exception.until })
  }
  const link = rule.link === '' ? null : checkUrl([...at, 'link'], rule.link)
  if (link !== null) yield link
}

function* checkAssertions(rule: RuleResource, at: Path): Iterable<Finding> {
  const given = assertions.filter((name) => rule[name] !== undefined)
  const [first, second] = given
  if (first === undefined) yield atValue(at, 'AW313', { name: rule.name, assertions: assertions.join(', ') })
  if (second !== undefined) yield atKey([...at, second], 'AW314', { first: first ?? '', second })
  for (const [field, kind] of ofOneKind) {
    if (rule.kind === kind || valueAt(rule, field) === undefined) continue
    yield atKey([...at, ...field], 'AW315', { field: fieldName(field), kind, own: rule.kind })
  }
  if (rule.deny?.permissions !== undefined) yield* checkRulePermissions(rule.deny.permissions, [...at, 'deny', 'permissions'])
  if (rule.maxPermissions !== undefined) yield* checkRulePermissions(rule.maxPermissions, [...at, 'maxPermissions'])
  if (rule.deny?.events !== undefined) yield* checkRuleEvents(rule.deny.events, [...at, 'deny', 'events'])
  if (rule.allowEvents !== undefined) yield* checkRuleEvents(rule.allowEvents, [...at, 'allowEvents'])
}
