// One YAML document as a plain value, with the limits that manifests have: for settings, which come from the same hands.
import { LineCounter } from 'yaml'
import { decodeText } from './decode-text.ts'
import type { Fault } from './finding.ts'
import { placeOf } from './locate.ts'
import { nodeValue } from './node-value.ts'
import { parseYaml } from './parse-yaml.ts'

/** The value of the first document, null where there is none; or the first fault with its place (from 1). Never throws. */
export function plainYaml(bytes: Uint8Array): { value: unknown } | { fault: Fault; line: number; column: number } {
  const decoded = decodeText(bytes)
  if ('fault' in decoded) return { fault: decoded.fault, line: decoded.fault.line, column: decoded.fault.column }
  const lines = new LineCounter()
  for (const { contents, fault } of parseYaml(decoded.text, lines)) {
    const { value, faults } = fault === null ? nodeValue(contents) : { value: null, faults: [fault] }
    const [first] = faults
    return first === undefined ? { value } : { fault: first, ...placeOf(lines, first.offset) }
  }
  return { value: null }
}
