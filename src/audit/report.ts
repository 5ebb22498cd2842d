// What was found in manifests and on the platform, as one report of the published shape.
import type { Audit, AuditFinding, AuditRule } from '../generated/types.ts'
import { compare } from '../lib/diagnostic.ts'
import { sha256 } from '../lib/digest.ts'
import type { Position } from '../manifest/desired.ts'
import type { Rules } from './compile-policies.ts'
import type { Violation } from './evaluate.ts'

type Seen = AuditFinding['seen'][number]

export type ReportInput = Pick<Audit, 'target' | 'at' | 'scope'> & {
  counts: Pick<Audit['summary'], 'apps' | 'installations' | 'policies'>
  rules: Rules
  /** By where they were looked for. */
  violations: Readonly<Record<Seen, readonly Violation[]>>
  /** Where a manifest says it: the field, or what of the manifest is nearest to it; null where no manifest is of this key. */
  placeOf: (key: string, path: string) => Position | null
  /** Ids of findings that are known; null without a baseline. */
  baseline: ReadonlySet<string> | null
}

export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

type Joined = { violation: Violation; seen: Seen[] }

/** What is so in manifests and on the platform is one finding. */
export function auditReport({ target, at, scope, counts, rules, violations, placeOf, baseline }: ReportInput): Audit {
  const findings: AuditFinding[] = []
  const excepted: Audit['excepted'] = []
  for (const [name, { violation, seen }] of joined(violations)) {
    const { rule, key, path, exception } = violation
    const id = sha256(name).slice(0, 24)
    if (exception === null) findings.push(findingOf(id, violation, seen, placeOf, baseline?.has(id) ?? false))
    else excepted.push({ rule, key, path, ...exception })
  }
  findings.sort(inOrder)
  excepted.sort((a, b) => compare(a.rule, b.rule) || compare(a.key, b.key) || compare(a.path, b.path))
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity && !finding.known).length
  return {
    version: 1,
    target,
    at,
    scope,
    summary: {
      ...counts,
      rules: rules.all.length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      known: findings.filter(({ known }) => known).length,
      excepted: excepted.length,
    },
    rules: rules.all.map(ruleOf),
    findings,
    excepted,
  }
}

/** Whether a report has a new finding of this severity or a graver one. */
export function failsOn({ findings }: Audit, least: Severity): boolean {
  return findings.some(({ severity, known }) => !known && severities.indexOf(severity) <= severities.indexOf(least))
}

/** By what says what is found of what; not where in a file it stands, which moves. */
function joined(violations: ReportInput['violations']): Map<string, Joined> {
  const found = new Map<string, Joined>()
  for (const seen of ['manifests', 'platform'] as const) {
    for (const violation of violations[seen]) {
      const name = [violation.code, violation.rule, violation.key, violation.path].join('\n')
      const known = found.get(name)
      if (known === undefined) found.set(name, { violation, seen: [seen] })
      else if (!known.seen.includes(seen)) known.seen.push(seen)
    }
  }
  return found
}

function findingOf(id: string, violation: Violation, seen: Seen[], placeOf: ReportInput['placeOf'], known: boolean): AuditFinding {
  const { code, rule, severity, kind, key, space, path, message, hint, link, source } = violation
  const place = key === '' ? source : placeOf(key, path)
  const { file, line, column } = place ?? { file: null, line: null, column: null }
  return { id, code, rule, severity, kind, key, space, path, message, hint, link, seen, known, file, line, column }
}

function ruleOf({ rule, severity, kind, message, hint, link, origin, source }: Rules['all'][number]): AuditRule {
  const { file, line, column } = source ?? { file: null, line: null, column: null }
  return { rule, severity, kind, message, hint, link, origin, file, line, column }
}

function inOrder(a: AuditFinding, b: AuditFinding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.rule, b.rule) ||
    compare(a.key, b.key) ||
    compare(a.path, b.path)
  )
}
