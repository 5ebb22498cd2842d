// The expressions of a file's policies, read by whoever knows their language: its import takes time, so it comes with the call.
import type { FileResult } from './file-result.ts'
import { fault } from './finding.ts'
import type { LoadedFile } from './load-file.ts'
import type { RuleResource } from './policy.ts'

/** What is wrong with an expression, and where in its text that begins. `tooMuch`: it could be read, but may take too long. */
export type ExpressionFault = { message: string; hint: string; start: number; tooMuch: boolean }

/** A function for a sound expression. Never throws for what the text says. */
export type ReadExpression = (text: string, kind: RuleResource['kind']) => ExpressionFault | ((...values: never[]) => unknown)

/** What is found in the file, with the faults of its expressions. */
export function withExpressions({ result, expressions }: LoadedFile, read: ReadExpression): FileResult {
  const unsound = new Set<number>()
  const faults = expressions.flatMap(({ text, kind, policy, placeAt }) => {
    const found = read(text, kind)
    if (typeof found === 'function') return []
    unsound.add(policy)
    const { message, hint, start, tooMuch } = found
    return [{ ...fault(tooMuch ? 'AW319' : 'AW318', { what: message, help: hint === '' ? null : hint }), ...placeAt(start) }]
  })
  const policies = result.policies.map((each, index) => ({ ...each, isSound: each.isSound && !unsound.has(index) }))
  return { ...result, faults: [...result.faults, ...faults], policies }
}
