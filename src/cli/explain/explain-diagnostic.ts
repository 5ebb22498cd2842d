// Diagnostics, conflicts and refusals by their code, explained from their tables; the example is run, so what it gives is what is said.
import { conflictTable } from '../../../controller/plan/conflicts.ts'
import { gateTable } from '../../../controller/plan/gates.ts'
import { nearName } from '../../catalog/near-name.ts'
import { AppError } from '../../lib/app-error.ts'
import { type CodeRow, diagnosticCodes } from '../../manifest/diagnostic-codes.ts'
import { diagnosticExamples } from '../../manifest/diagnostic-examples.ts'
import { loadManifests } from '../../manifest/load-manifests.ts'
import { type Explanation, explanation } from './explanation.ts'

type Row = Pick<CodeRow, 'message' | 'hint'> & Partial<CodeRow>

/** What gives a code, by its first digit. */
const givers: Readonly<Record<string, string>> = {
  1: 'reading manifests: files, syntax and schema',
  2: 'reading manifests: meaning',
  4: 'planning: what stands in the way on the platform',
  5: 'the safety gates, which refuse a finished plan',
}

const rows: ReadonlyMap<string, Row> = new Map<string, Row>(Object.entries({ ...diagnosticCodes, ...conflictTable, ...gateTable }))

/** AppError 'usage' where no diagnostic has this code. */
export function explainDiagnostic(code: string): Explanation {
  const row = rows.get(code)
  if (row === undefined) {
    const near = nearName(code, [...rows.keys()])
    const hint = near === null ? '"appward explain diagnostic" lists them.' : `Did you mean "${near}"?`
    throw new AppError('usage', `there is no diagnostic "${code}"`, { hint })
  }
  const example = diagnosticExamples[code as keyof typeof diagnosticExamples]
  return explanation('diagnostic', code, row.title ?? '', '', [
    ['given by', givers[code.charAt(2)] ?? null],
    ['severity', row.severity ?? 'error'],
    ['message', row.message],
    ['hint', row.hint],
    ['or', row.otherwise ?? null],
    ['example', example ?? null],
    ['gives', example === undefined ? null : said(code, example)],
  ])
}

/** Every diagnostic. */
export function listDiagnostics(): Explanation {
  const items = [...rows].map(([name, row]) => ({ name, text: row.title ?? row.message }))
  return explanation('topics', 'diagnostic', 'Diagnostics', 'One of them: appward explain CODE', [], [{ title: '', items }])
}

/** Whether a word looks like a code. */
export function isCode(word: string): boolean {
  return /^AW\d+$/i.test(word)
}

function said(code: string, text: string): string {
  const found = loadManifests([{ file: 'example.yaml', text, named: true }]).diagnostics.filter((each) => each.code === code)
  return found.map(({ line, column, message, hint }) => `${line}:${column}  ${message} ${hint}`.trimEnd()).join('\n')
}
