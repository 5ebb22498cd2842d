// A plan and what was found in manifests as test cases: one for each change and file, failed where something refuses it.
import type { Conflict, Diagnostic, Plan } from '../../src/generated/types.ts'
import { kindOfKey } from '../../src/manifest/resource.ts'
import type { PlaceOf } from './annotations.ts'
import { noColours } from './colours.ts'
import type { TestCase } from './junit.ts'
import { detailLines, riskText } from './plan-text.ts'

/** A case for each change; conflicts and gates about other resources, or the plan as a whole, have cases of their own. */
export function planCases(plan: Plan, refusals: readonly Conflict[], placeOf: PlaceOf): TestCase[] {
  const findings = Map.groupBy([...plan.conflicts, ...refusals], ({ key }) => key)
  const changed = new Set(plan.changes.map(({ key }) => key))
  return [
    ...plan.changes.map((change) => ({
      group: change.kind,
      name: `${change.action} ${change.key} (${riskText(change)})`,
      at: placeOf(change.key),
      ...outcomeOf(findings.get(change.key) ?? [], detailLines(change, plan.waiting, noColours)),
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

type Finding = Pick<Conflict, 'severity' | 'code' | 'message' | 'hint'>

/** Warnings are no failures. */
function outcomeOf(findings: readonly Finding[], lines: readonly string[]): Pick<TestCase, 'failure' | 'output'> {
  const text = ({ code, message, hint }: Finding) => `${code} ${message}${hint === '' ? '' : `\n${hint}`}`
  const [first, ...others] = findings.filter(({ severity }) => severity === 'error')
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return {
    // Most readers take one failure of a case.
    failure: first ? { type: first.code, message: first.message + more, text: [first, ...others].map(text).join('\n') } : null,
    output: [...warnings.map((finding) => `warning ${text(finding)}`), ...lines].join('\n'),
  }
}
