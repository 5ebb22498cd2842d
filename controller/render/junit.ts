// JUnit XML, which CI systems show as test results: suites of cases, some of them failed.
import { visibleLines } from '../../src/lib/visible.ts'

export type TestCase = {
  /** What it belongs to: a file, a kind of resource. */
  group: string
  name: string
  /** Where it is; null where that is not known. */
  at: { file: string; line: number } | null
  /** Null where it passes. */
  failure: { type: string; message: string; text: string } | null
  /** Why it neither passes nor fails. */
  skipped?: string
  /** What else there is to say. */
  output: string
}

/** The whole document, ending in a line break. `suiteOf` names the suite of a case; one suite of all where it is left out. */
export function renderJunit(name: string, cases: readonly TestCase[], suiteOf: (each: TestCase) => string = () => name): string {
  const suites = [...Map.groupBy(cases, suiteOf)]
  const body = (suites.length > 0 ? suites : [[name, []] as const]).map(([suite, those]) => suiteElement(suite, those)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts(name, cases)}>\n${body}</testsuites>\n`
}

function suiteElement(name: string, cases: readonly TestCase[]): string {
  const skipped = cases.filter((each) => each.skipped !== undefined).length
  const start = `  <testsuite ${counts(name, cases)}${skipped > 0 ? ` ${attributes({ skipped: `${skipped}` })}` : ''}>`
  return `${start}\n${cases.map(caseElement).join('')}  </testsuite>\n`
}

function counts(name: string, cases: readonly TestCase[]): string {
  const failed = cases.filter(({ failure }) => failure !== null).length
  return attributes({ name, tests: `${cases.length}`, failures: `${failed}`, errors: '0' })
}

function caseElement({ group, name, at, failure, skipped, output }: TestCase): string {
  const place: Record<string, string> = at === null ? {} : { file: at.file, line: `${at.line}` }
  const start = `    <testcase ${attributes({ classname: group, name, ...place })}`
  const inner = [
    ...(failure === null ? [] : [failureElement(failure)]),
    ...(skipped === undefined ? [] : [`      <skipped ${attributes({ message: skipped })}/>\n`]),
    ...(output === '' ? [] : [`      <system-out>${escaped(output)}</system-out>\n`]),
  ]
  return inner.length === 0 ? `${start}/>\n` : `${start}>\n${inner.join('')}    </testcase>\n`
}

function failureElement({ type, message, text }: NonNullable<TestCase['failure']>): string {
  return `      <failure ${attributes({ type, message })}>${escaped(text)}</failure>\n`
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`)
    .join(' ')
}

/** Characters that XML does not have are shown as their code points, as on a terminal. */
function escaped(text: string): string {
  return visibleLines(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
