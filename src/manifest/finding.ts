// Findings about one manifest: made from the rows of diagnostic-codes.ts, at a path of its value.
import { fill } from '../lib/fill.ts'
import { type Code, type CodeRow, diagnosticCodes } from './diagnostic-codes.ts'
import { showable } from './secret-text.ts'

/** What is wrong, wherever it is. */
export type Fault = { code: Code; severity: 'error' | 'warning'; message: string; hint: string }

/** From the document's root: names of fields and indices of items. */
export type Path = readonly (string | number)[]

/** A fault at a field's key or at its value. */
export type Finding = Fault & { path: Path; at: 'key' | 'value' }

/** Fills in a row's texts. Values are user's input: shortened, and shown without control characters and credentials. */
export function fault(code: Code, parts: Record<string, string | number | null> = {}): Fault {
  const row: CodeRow = diagnosticCodes[code]
  const hint = row.otherwise === undefined || holdsAll(row.hint, parts) ? row.hint : row.otherwise
  const words = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, showable(String(value ?? ''))]))
  return { code, severity: row.severity, message: fill(row.message, words), hint: fill(hint, words) }
}

/** A fault at the value of `path`. */
export function atValue(path: Path, code: Code, parts: Record<string, string | number | null> = {}): Finding {
  return { ...fault(code, parts), path, at: 'value' }
}

/** A fault at the key of `path`. */
export function atKey(path: Path, code: Code, parts: Record<string, string | number | null> = {}): Finding {
  return { ...fault(code, parts), path, at: 'key' }
}

/** A path as people write it: `spec.events[2]`. */
export function fieldName(path: Path): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')
}

const part = /\{(\w+)\}/g

function holdsAll(text: string, parts: Record<string, string | number | null>): boolean {
  return [...text.matchAll(part)].every(([, name = '']) => parts[name] != null)
}
