// An audit as renderers get it: three rules, new and known findings, on the platform and in manifests, and an exception.
import type { Audit, AuditFinding, AuditRule } from '../../src/generated/types.ts'

const rules: AuditRule[] = [
  rule('baseline/no-administration-write', 'error', 'App', 12),
  rule('baseline/owner-named', 'warning', 'App', 20),
  { ...rule('baseline/no-dormant-write', 'note', 'Installation', 0), origin: 'platform', file: null, line: null, column: null },
  rule('baseline/secret-for-webhook', 'error', 'App', 30),
]

function rule(name: string, severity: AuditRule['severity'], kind: AuditRule['kind'], line: number): AuditRule {
  return {
    rule: name,
    severity,
    kind,
    message: `What ${name} says.`,
    hint: 'Ask the owners.',
    link: `https://wiki.acme.example/${name}`,
    origin: 'file',
    file: 'policies/baseline.yaml',
    line,
    column: 7,
  }
}

/** A finding of one of the rules; the id is made of rule, key and path. */
export function findingOf(name: string, key: string, more: Partial<AuditFinding> = {}): AuditFinding {
  const of = rules.find(({ rule }) => rule.endsWith(`/${name}`))
  if (of === undefined) throw new Error(`no rule ${name}`)
  const { rule: full, severity, kind, message, hint, link } = of
  const path = more.path ?? 'spec.permissions.repository.administration'
  return {
    id: `${full} ${key} ${path}`,
    code: 'AW301',
    rule: full,
    severity,
    kind,
    key,
    space: 'acme',
    path,
    message,
    hint,
    link,
    seen: ['manifests', 'platform'],
    known: false,
    file: 'apps/ci.yaml',
    line: 23,
    column: 23,
    ...more,
  }
}

const findings = [
  findingOf('no-administration-write', 'App/ci-insights'),
  findingOf('no-administration-write', 'App/by-hand', { seen: ['platform'], file: null, line: null, column: null }),
  findingOf('no-administration-write', 'App/old-bot', { known: true, file: 'apps/old bot.yaml' }),
  findingOf('owner-named', 'App/ci-insights', { path: 'metadata.annotations.owner', seen: ['manifests'], line: 5, column: 3 }),
  findingOf('no-dormant-write', 'Installation/ci-insights@widgets', {
    space: 'widgets',
    path: 'permissions.repository.contents',
    seen: ['platform'],
    file: null,
    line: null,
    column: null,
    message: 'Has contents: write and has not used it for 120 days.',
  }),
]

export const sampleAudit: Audit = auditOf(findings)

/** The audit with these findings instead. */
export function auditOf(found: readonly AuditFinding[]): Audit {
  const count = (severity: string) => found.filter((each) => each.severity === severity && !each.known).length
  return {
    version: 1,
    target: 'http://127.0.0.1:8787',
    at: '2026-11-21T10:04:05.000Z',
    scope: { manifests: true, platform: true, spaces: null },
    summary: {
      apps: 12,
      installations: 30,
      policies: 1,
      rules: rules.length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      known: found.filter(({ known }) => known).length,
      excepted: 1,
    },
    rules,
    findings: [...found],
    excepted: [
      {
        rule: 'baseline/no-administration-write',
        key: 'App/terraform',
        path: 'spec.permissions.repository.administration',
        owner: 'platform@acme.example',
        reason: 'It makes the repositories.',
        until: '2027-06-30',
      },
    ],
  }
}
