// The limits that files have, for values that come without one: in bodies of requests, say.
import { atKey, atValue, type Finding } from './finding.ts'
import { maxDepth, maxValues } from './limits.ts'

type Walk = { path: (string | number)[]; values: number; findings: Finding[] }

/** What is wrong with the size of a value, by the limits that files have; empty where it keeps them. */
export function limitFindings(value: unknown): Finding[] {
  const walk: Walk = { path: [], values: 0, findings: [] }
  visit(value, walk)
  return walk.findings
}

function visit(value: unknown, walk: Walk): void {
  if (walk.findings.length > 0) return
  if (++walk.values > maxValues) walk.findings.push(atValue([], 'AW113', { limit: maxValues }))
  if (walk.path.length > maxDepth) walk.findings.push(atValue([], 'AW114', { limit: maxDepth }))
  if (Array.isArray(value)) for (const [index, item] of value.entries()) visitBelow(index, item, walk)
  else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (key === '__proto__') walk.findings.push(atKey([...walk.path, key], 'AW116'))
      else visitBelow(key, (value as Record<string, unknown>)[key], walk)
    }
  }
}

function visitBelow(part: string | number, value: unknown, walk: Walk): void {
  walk.path.push(part)
  visit(value, walk)
  walk.path.pop()
}
