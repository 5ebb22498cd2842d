// Policies, apps and installations for the tests of rules.
import { compileExpression } from '../../src/audit/cel/compile-expression.ts'
import { compilePolicies, type PolicySource, type Rules } from '../../src/audit/compile-policies.ts'
import { evaluate, type Violation } from '../../src/audit/evaluate.ts'
import type { AppSubject, InstallationSubject, Subject } from '../../src/audit/subject.ts'
import type { PolicyRule } from '../../src/generated/types.ts'
import type { RuleResource } from '../../src/manifest/policy.ts'
import type { AppResource, InstallationResource } from '../../src/manifest/resource.ts'
import { complete } from '../arbitraries/manifests.ts'

export const now: Date = new Date('2027-01-15T12:00:00Z')

export function app(spec: object = {}, metadata: object = {}, more: Partial<AppSubject> = {}): AppSubject {
  const resource = complete('App', { slug: 'bot', space: 'acme', ...metadata }, spec) as AppResource
  const key = `App/${resource.metadata.slug}`
  const { permissions } = resource.spec
  return { kind: 'App', key, app: resource, fleet: null, createdAt: null, hasSecret: null, permissions, live: null, ...more }
}

export function installation(spec: object = {}, metadata: object = {}, more: Partial<InstallationSubject> = {}): InstallationSubject {
  const resource = complete('Installation', { app: 'bot', space: 'acme', ...metadata }, { repositories: ['api'], ...spec })
  const { app: slug, space } = (resource as InstallationResource).metadata
  const permissions = (resource as InstallationResource).spec.permissions ?? { repository: {}, organization: {} }
  const known = { key: `Installation/${slug}@${space}`, fleet: null, createdAt: null, app: null, uses: null }
  return { kind: 'Installation', ...known, installation: resource as InstallationResource, permissions, ...more }
}

/** A policy `test` with rules named `rule`, `rule-2` and so on. */
export function policy(...given: Partial<PolicyRule>[]): PolicySource {
  const defaults = { kind: 'App', severity: 'error', message: 'Not so.', hint: '', link: '', match: {}, exceptions: [] } as const
  const all = given.map((rule, index) => ({ name: index === 0 ? 'rule' : `rule-${index + 1}`, ...defaults, ...rule }) as RuleResource)
  const metadata = { name: 'test', labels: {}, annotations: {} }
  return { policy: { apiVersion: 'appward/v1', kind: 'Policy', metadata, spec: { rules: all } }, origin: 'file', source: null }
}

/** Those rules, compiled. */
export function rules(...given: Partial<PolicyRule>[]): Rules {
  return compilePolicies([policy(...given)], compileExpression)
}

/** What one rule finds. */
export function found(rule: Partial<PolicyRule>, ...subjects: Subject[]): Violation[] {
  return evaluate(rules(rule), subjects, { now })
}

/** The fields that break one rule. */
export function paths(rule: Partial<PolicyRule>, ...subjects: Subject[]): string[] {
  return found(rule, ...subjects).map(({ path }) => path)
}
