// An audit as SARIF 2.1.0, which code scanning and editors read: what is to be mended, at its line, followed from one audit to the next.
import type { Audit, AuditFinding, AuditRule, Excepted } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import { codeSpan } from './markdown.ts'
import { addressOf } from './places.ts'
import { counted } from './shown-value.ts'

export type SarifOptions = {
  /** Of the program. */
  version: string
  /** A file relative to the root of the repository, with `/` between its parts. */
  fileOf: (file: string) => string
  /** Where findings are shown that are in no file, and whose rule is in none either; relative to that root. */
  fallback: string
  /** Whether the audit was compared with a baseline: then each result says whether it is new. */
  baseline: boolean
  /** Whether what exceptions spare is told too, as suppressed. GitHub's code scanning would show it as open. */
  suppressed: boolean
}

/** GitHub refuses a file with more in one run. */
export const mostResults = 25_000

const root = '%SRCROOT%'
const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const informationUri = 'https://appward.dev'

/** The whole document, ending in a line break. Of very many results the gravest are in it, and it says how many are not. */
export function renderSarif(audit: Audit, options: SarifOptions): string {
  const rules = rulesOf(audit)
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]))
  const found = audit.findings.map((finding) => findingResult(finding, audit, rules[indexes.get(finding.rule) ?? -1], options))
  const spared = options.suppressed ? audit.excepted.map((each) => exceptedResult(each, rules[indexes.get(each.rule) ?? -1], options)) : []
  const all = [...found, ...spared]
  const results = all.slice(0, mostResults).map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId) ?? -1 }))
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Appward', version: options.version, informationUri, rules: rules.map(descriptor) } },
        invocations: [{ executionSuccessful: true, endTimeUtc: audit.at, ...leftOut(all.length - results.length) }],
        // Where it is on this machine is nobody's affair: readers know where they have the repository.
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: results.map(({ ruleId, ...rest }) => ({ ruleId: visible(ruleId), ...rest })),
        properties: { target: audit.target, ...audit.scope },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

type Rule = Pick<AuditRule, 'rule' | 'severity' | 'message' | 'hint' | 'link' | 'file' | 'line' | 'column'>
type Result = { ruleId: string; level: AuditFinding['severity'] } & Readonly<Record<string, unknown>>

/** Each once, with those that only findings and exceptions name. */
function rulesOf({ rules, findings, excepted }: Audit): Rule[] {
  const unknown = { hint: '', link: '', file: null, line: null, column: null }
  const named = excepted.map(({ rule }) => ({ ...unknown, rule, severity: 'warning' as const, message: rule }))
  const byName = new Map<string, Rule>()
  for (const each of [...rules, ...findings.map((finding) => ({ ...finding, ...unknown })), ...named]) {
    if (!byName.has(each.rule)) byName.set(each.rule, each)
  }
  return [...byName.values()]
}

function descriptor({ rule, severity, message, hint, link }: Rule): object {
  const address = addressOf(link)
  const about = message === '' ? rule : message
  const more = [about, hint].filter((text) => text !== '')
  const markdown = [...more.map(codeSpan), ...(address === null ? [] : [`[More about this rule](<${address}>)`])]
  return {
    id: visible(rule),
    name: visible(rule.slice(rule.indexOf('/') + 1)),
    shortDescription: { text: literal(about) },
    fullDescription: { text: literal(more.join(' ')) },
    help: { text: literal(more.join('\n')), markdown: markdown.join('\n\n') },
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { level: severity },
    properties: { tags: ['policy'], 'problem.severity': severity === 'note' ? 'recommendation' : severity },
  }
}

function findingResult(finding: AuditFinding, { target, scope }: Audit, rule: Rule | undefined, options: SarifOptions): Result {
  const { id, code, rule: ruleId, severity, kind, key, space, path, message, hint, seen, known, file } = finding
  const nowhere =
    file === null && key !== '' && scope.manifests ? `It is in no manifest${target === null ? '' : `, but on ${target}`}.` : ''
  const text = [key === '' ? message : `${key}: ${message}`, hint, nowhere].filter((each) => each !== '').join(' ')
  return {
    ruleId,
    level: severity,
    message: { text: literal(text) },
    locations: [{ ...physicalLocation(finding, rule, options), ...logicalLocation(key) }],
    // The first is the one that GitHub follows a result by; made of lines, it would change with them, and be one for all that is in no file.
    partialFingerprints: { primaryLocationLineHash: visible(id), 'appwardFinding/v1': visible(id) },
    ...(options.baseline ? { baselineState: known ? 'unchanged' : 'new' } : {}),
    properties: { code, kind, key, space, path, seen },
  }
}

function exceptedResult(excepted: Excepted, rule: Rule | undefined, options: SarifOptions): Result {
  const { rule: ruleId, key, path, owner, reason, until } = excepted
  const nowhere = { file: null, line: null, column: null }
  return {
    ruleId,
    level: rule?.severity ?? 'warning',
    message: { text: literal(`${key}: ${rule?.message ?? ruleId}`) },
    locations: [{ ...physicalLocation(nowhere, rule, options), ...logicalLocation(key) }],
    suppressions: [{ kind: 'external', status: 'accepted', justification: `${reason} (${owner}, until ${until})` }],
    ...(options.baseline ? { baselineState: 'unchanged' } : {}),
    properties: { key, path, owner, until },
  }
}

type Place = Pick<AuditFinding, 'file' | 'line' | 'column'>

/** Code scanning takes no result without a file. What no manifest says stands where its rule does: that is the line to be argued about. */
function physicalLocation(finding: Place, rule: Rule | undefined, { fileOf, fallback }: SarifOptions): object {
  const inFile = ({ file }: Place) => file !== null && file !== '' && file !== '-'
  const place = [finding, rule].find((each) => each !== undefined && inFile(each)) ?? { file: null, line: null, column: null }
  const uri = uriOf(place.file === null ? fallback : fileOf(place.file))
  const region = { startLine: place.line ?? 1, ...(place.line === null || place.column === null ? {} : { startColumn: place.column }) }
  return { physicalLocation: { artifactLocation: { uri, ...(uri.startsWith('file:') ? {} : { uriBaseId: root }) }, region } }
}

function logicalLocation(key: string): object {
  return key === '' ? {} : { logicalLocations: [{ name: visible(key), fullyQualifiedName: visible(key), kind: 'resource' }] }
}

/** A path as a reference: nothing in it is more than a name. */
function uriOf(path: string): string {
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

/** Text that a reader shows as it is: in SARIF braces enclose what is filled in, and `[text](target)` is a link. */
function literal(text: string): string {
  return visible(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (')
}

function leftOut(count: number): object {
  if (count <= 0) return {}
  const text = `${counted(count, 'result', 'results')} of lower severity had no room here; other formats have all of them.`
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] }
}
