// What an audit found, as a person reads it: findings of one rule together, and what they have in common said once.
import type { Audit, AuditFinding, Excepted } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import { type Colours, warned } from './colours.ts'
import { placeOf } from './places.ts'
import { rowLines } from './row-lines.ts'
import { counted, mostListed, shownValue } from './shown-value.ts'

/** New findings of one rule, at least one; in the order of the audit. */
export type AuditGroup = { severity: AuditFinding['severity']; code: string; rule: string; findings: readonly AuditFinding[] }

/** The groups in the order of the audit: the gravest first. What the baseline holds is counted in the summary alone. */
export function groupsOf({ findings }: Audit): AuditGroup[] {
  const groups = Map.groupBy(
    findings.filter(({ known }) => !known),
    ({ severity, code, rule }) => `${severity} ${code} ${rule}`,
  )
  return [...groups.values()].flatMap((those) => {
    const [first] = those
    return first === undefined ? [] : [{ severity: first.severity, code: first.code, rule: first.rule, findings: those }]
  })
}

/** What was looked at, in words: `the manifests and http://apps.example, spaces acme, alice`. */
export function scopeText({ target, scope }: Audit): string {
  const what = [...(scope.manifests ? ['the manifests'] : []), ...(scope.platform ? [visible(target ?? 'the platform')] : [])]
  const spaces = scope.spaces === null ? '' : `, ${scope.spaces.length === 1 ? 'space' : 'spaces'} ${scope.spaces.map(visible).join(', ')}`
  return `${what.join(' and ')}${spaces}`
}

/** `error AW301  baseline/no-secrets`. */
export function groupHead({ severity, code, rule }: AuditGroup, colours: Colours): string {
  return `${warned(colours, severity === 'note' ? 'low' : severity, `${severity} ${code}`)}  ${colours.bold(visible(rule))}`
}

/** Below its head: why, where, and what to do. What all of its findings say is said once. */
export function groupLines({ findings }: AuditGroup, scope: Audit['scope'], colours: Colours): string[] {
  const common = (of: (finding: AuditFinding) => string) => {
    const [first, ...others] = new Set(findings.map(of))
    return first !== undefined && others.length === 0 ? first : null
  }
  const [message, hint, link] = [common((each) => each.message), common((each) => each.hint), common((each) => each.link)]
  const rows = findings.map((finding) => [placeText(finding, scope), visible(finding.key), fieldText(finding, scope)])
  const widths = [0, 1].map((column) => Math.min(widest, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))))
  return [
    ...(message === null ? [] : [`    ${visible(message)}`]),
    ...findings.flatMap((finding, index) => {
      const [place = '', key = '', field = ''] = rows[index] ?? []
      const line = `    ${colours.dim(place.padEnd(widths[0] ?? 0))}  ${key.padEnd(widths[1] ?? 0)}  ${field}`
      return [
        line.trimEnd(),
        ...(message === null ? [`        ${visible(finding.message)}`] : []),
        ...(hint === null && finding.hint !== '' ? [`        ${visible(finding.hint)}`] : []),
      ]
    }),
    ...(hint ? [`    ${colours.cyan('->')} ${visible(hint)}`] : []),
    ...(link ? [`    ${colours.dim(visible(link))}`] : []),
  ]
}

/** What is longer pushes only its own row away. */
const widest = 48

/** `apps/ci.yaml:12:7`, or that there is none, where manifests were looked at. */
export function placeText(finding: AuditFinding, { manifests }: Audit['scope']): string {
  return placeOf(finding) || (manifests && finding.key !== '' ? 'in no manifest' : 'on the platform')
}

/** The field, and where manifests and platform differ which of them breaks the rule. */
function fieldText(finding: AuditFinding, scope: Audit['scope']): string {
  const field = shownPath(finding.path)
  const where = differenceText(finding, scope)
  return where === '' ? field : `${field}${field === '' ? '' : '  '}(${where})`
}

/** Empty where there is nothing to say: both have it, or only one was asked, or the place says it already. */
export function differenceText({ seen, file, key }: AuditFinding, { manifests, platform }: Audit['scope']): string {
  if (!manifests || !platform || seen.length !== 1 || key === '') return ''
  if (seen[0] === 'manifests') return 'not on the platform yet'
  return file === null ? '' : 'on the platform still'
}

/** A field as plans name it. */
export function shownPath(path: string): string {
  return visible(path.replace(/^spec\./, ''))
}

/** What exceptions spare, each with its owner, reason and last day; none for nothing. */
export function exceptedLines(excepted: readonly Excepted[], colours: Colours): string[] {
  if (excepted.length === 0) return []
  const rows = excepted.slice(0, mostListed).map(({ rule, key, path, owner, reason, until }) => ({
    label: rule,
    text: `${visible(key)}${path === '' ? '' : ` ${shownPath(path)}`}: until ${visible(until)}, by ${shownValue(owner)}: ${shownValue(reason)}`,
  }))
  const rest = excepted.length - mostListed
  return [colours.dim('Spared by an exception:'), ...rowLines(rows, colours), ...(rest > 0 ? [`    and ${rest} more`] : [])]
}

/** How much was found and how much was looked at, in one line. */
export function auditSummary({ summary }: Audit, colours: Colours): string {
  const { errors, warnings, notes, known, excepted, apps, installations, rules, policies } = summary
  const found = [
    ...(errors > 0 ? [warned(colours, 'error', counted(errors, 'error', 'errors'))] : []),
    ...(warnings > 0 ? [warned(colours, 'warning', counted(warnings, 'warning', 'warnings'))] : []),
    ...(notes > 0 ? [counted(notes, 'note', 'notes')] : []),
  ]
  const besides = [...(known > 0 ? [`${known} known before`] : []), ...(excepted > 0 ? [`${excepted} excepted`] : [])]
  const findings = found.length > 0 ? found.join(', ') : `No ${known > 0 ? 'new ' : ''}findings`
  const looked = `${counted(apps, 'app', 'apps')} and ${counted(installations, 'installation', 'installations')}`
  const asked = `${counted(rules, 'rule', 'rules')} of ${counted(policies, 'policy', 'policies')}`
  return `${findings}${besides.length > 0 ? ` (${besides.join(', ')})` : ''} · ${looked} held against ${asked}`
}
