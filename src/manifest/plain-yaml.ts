// One YAML document as a plain value, with the limits that manifests have: for settings, which come from the same hands.
import { LineCounter } from 'yaml'
import { decodeText } from './decode-text.ts'
import type { Fault, Finding, Path } from './finding.ts'
import { offsetOf, placeOf } from './locate.ts'
import { nodeValue } from './node-value.ts'
import { parseYaml } from './parse-yaml.ts'

/** From 1. */
export type Place = { line: number; column: number }

/** `placeAt`: where the key or the value at a path stands, or what is nearest above it. */
export type PlainYaml = { value: unknown; placeAt: (path: Path, at: Finding['at']) => Place } | ({ fault: Fault } & Place)

/** The value of the first document, null where there is none; or the first fault with its place. Never throws. */
export function plainYaml(bytes: Uint8Array): PlainYaml {
  const decoded = decodeText(bytes)
  if ('fault' in decoded) return { fault: decoded.fault, line: decoded.fault.line, column: decoded.fault.column }
  const lines = new LineCounter()
  for (const { contents, fault } of parseYaml(decoded.text, lines)) {
    const { value, faults } = fault === null ? nodeValue(contents) : { value: null, faults: [fault] }
    const [first] = faults
    if (first !== undefined) return { fault: first, ...placeOf(lines, first.offset) }
    return { value, placeAt: (path, at) => placeOf(lines, offsetOf(contents, path, at)) }
  }
  return { value: null, placeAt: () => ({ line: 1, column: 1 }) }
}
