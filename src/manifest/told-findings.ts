// How many findings are told of one document, and which.
import { atValue, type Finding } from './finding.ts'
import { maxFindings } from './limits.ts'

/** Enough of them to be told; the checks are lazy, so the rest costs nothing. */
export function taken(findings: Iterable<Finding>): Finding[] {
  const some: Finding[] = []
  for (const finding of findings) {
    some.push(finding)
    if (some.length > maxFindings) break
  }
  return some
}

/** Where a forbidden text stands, nothing else is told: it is in the wrong place altogether. */
export function joined(forbidden: readonly Finding[], others: readonly Finding[]): Finding[] {
  const places = new Set(forbidden.map(({ path }) => path.join('\n')))
  const findings = [...forbidden, ...others.filter(({ path }) => !places.has(path.join('\n')))]
  return findings.length <= maxFindings ? findings : [...findings.slice(0, maxFindings), atValue([], 'AW119', { limit: maxFindings })]
}
