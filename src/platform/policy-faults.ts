// What is wrong with a policy beyond its shape, before it is kept: whoever plans has to be able to ask it.
import type { ProblemItem } from '../generated/types.ts'
import type { PolicyResource } from '../manifest/policy.ts'

/** Empty for a sound one. `key` of an item is the place in the policy. */
export async function policyFaults({ spec }: PolicyResource): Promise<ProblemItem[]> {
  if (!spec.rules.some(({ cel }) => cel !== undefined)) return []
  // Importing the language of expressions takes time and memory that a platform without any need not spend.
  const { compileExpression } = await import('../audit/cel/compile-expression.ts')
  return spec.rules.flatMap(({ cel, kind }, index) => {
    const read = cel === undefined ? null : compileExpression(cel, kind)
    if (read === null || typeof read === 'function') return []
    const detail = [read.message, read.hint].filter((text) => text !== '').join('. ')
    return [{ key: `/spec/rules/${index}/cel`, code: read.tooMuch ? 'AW319' : 'AW318', detail }]
  })
}
