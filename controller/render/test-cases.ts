// A plan, what was found in manifests, and an audit as test cases: one for each change, file and finding, failed where something refuses it.
import type { Audit, AuditFinding, Conflict, Diagnostic, Plan } from '../../src/generated/types.ts'
import { kindOfKey } from '../../src/manifest/resource.ts'
import type { PlaceOf } from './annotations.ts'
import { placeText } from './audit-groups.ts'
import { noColours } from './colours.ts'
import { renderJunit, type TestCase } from './junit.ts'
import { detailLines, riskText } from './plan-text.ts'
import { mildViolations, violationHint, violationText } from './violation-rows.ts'

/** A case for each change; conflicts and gates about other resources, or the plan as a whole, have cases of their own. */
export function planCases(plan: Plan, refusals: readonly Conflict[], placeOf: PlaceOf): TestCase[] {
  const mild = mildViolations(plan).map((each) => ({ ...each, message: violationText(each), hint: violationHint(each) }))
  const findings = Map.groupBy<string, Finding & { key: string }>([...plan.conflicts, ...refusals, ...mild], ({ key }) => key)
  const changed = new Set(plan.changes.map(({ key }) => key))
  return [
    ...plan.changes.map((change) => ({
      group: change.kind,
      name: `${change.action} ${change.key} (${riskText(change)})`,
      at: placeOf(change.key),
      ...outcomeOf(findings.get(change.key) ?? [], detailLines(change, plan, noColours)),
    })),
    ...[...findings]
      .filter(([key]) => !changed.has(key))
      .map(([key, found]) => ({
        group: key === '' ? 'plan' : kindOfKey(key),
        name: key === '' ? 'the plan as a whole' : key,
        at: placeOf(key),
        ...outcomeOf(found, []),
      })),
  ]
}

/** A case for each file, of those where something was found too. */
export function fileCases(files: readonly string[], diagnostics: readonly Diagnostic[]): TestCase[] {
  const byFile = Map.groupBy(diagnostics, ({ file }) => file)
  return [...new Set([...files, ...byFile.keys()])].map((file) => {
    const found = byFile.get(file) ?? []
    const [first] = found
    return {
      group: file,
      name: 'manifests',
      at: { file, line: first?.line ?? 1 },
      ...outcomeOf(
        found.map((each) => ({ ...each, message: `${each.line}:${each.column} ${each.message}` })),
        [],
      ),
    }
  })
}

type FailOn = AuditFinding['severity'] | 'never'

const severities: readonly AuditFinding['severity'][] = ['note', 'warning', 'error']

/** An audit as JUnit: a suite for each rule. The whole document, ending in a line break. */
export function renderAuditJunit(audit: Audit, options: { failOn: FailOn }): string {
  return renderJunit('appward audit', auditCases(audit, options), ({ group }) => group)
}

/** Each finding fails that is new and as grave as `failOn`; a rule that nothing breaks is a case that passes. The group is the rule. */
function auditCases(audit: Audit, { failOn }: { failOn: FailOn }): TestCase[] {
  const found = Map.groupBy(audit.findings, ({ rule }) => rule)
  const spared = Map.groupBy(audit.excepted, ({ rule }) => rule)
  const fails = ({ severity, known }: AuditFinding) =>
    !known && failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn)
  const rules = new Set([...audit.rules.map(({ rule }) => rule), ...found.keys(), ...spared.keys()])
  return [...rules].flatMap((rule): TestCase[] => {
    const cases = [
      ...(found.get(rule) ?? []).map((finding) => findingCase(finding, audit.scope, fails(finding))),
      ...(spared.get(rule) ?? []).map(({ key, path, owner, reason, until }): TestCase => {
        const skipped = `Spared until ${until} by ${owner}: ${reason}`
        return { group: rule, name: caseName(key, path), at: null, failure: null, skipped, output: '' }
      }),
    ]
    return cases.length > 0 ? cases : [{ group: rule, name: 'nothing breaks it', at: null, failure: null, output: '' }]
  })
}

function findingCase(finding: AuditFinding, scope: Audit['scope'], fails: boolean): TestCase {
  const { code, rule, key, path, severity, message, hint, link, known, file, line } = finding
  const text = [`${code} ${message}`, placeText(finding, scope), hint, link].filter((each) => each !== '').join('\n')
  return {
    group: rule,
    name: caseName(key, path),
    at: file === null ? null : { file, line: line ?? 1 },
    failure: fails ? { type: code, message, text } : null,
    ...(known ? { skipped: `Known before: ${message}` } : {}),
    output: fails || known ? '' : `${severity} ${text}`,
  }
}

function caseName(key: string, path: string): string {
  return [key, path].filter((text) => text !== '').join(' ') || 'the policy itself'
}

type Finding = Pick<Conflict, 'message' | 'hint'> & { severity: 'error' | 'warning' | 'note'; code: string }

/** Warnings are no failures. */
function outcomeOf(findings: readonly Finding[], lines: readonly string[]): Pick<TestCase, 'failure' | 'output'> {
  const text = ({ code, message, hint }: Finding) => `${code} ${message}${hint === '' ? '' : `\n${hint}`}`
  const [first, ...others] = findings.filter(({ severity }) => severity === 'error')
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  const mild = findings.filter(({ severity }) => severity !== 'error')
  return {
    // Most readers take one failure of a case.
    failure: first ? { type: first.code, message: first.message + more, text: [first, ...others].map(text).join('\n') } : null,
    output: [...mild.map((finding) => `${finding.severity} ${text(finding)}`), ...lines].join('\n'),
  }
}
