// What is wrong with a policy beyond its shape, before it is kept: whoever plans has to be able to ask it.
import type { ProblemItem } from '../generated/types.ts'
import { checkGivenPolicy } from '../manifest/check-policy.ts'
import type { PolicyResource } from '../manifest/policy.ts'

/** Empty for a sound one. The key of an item is the place in the policy, its code that of the diagnostic. */
export async function policyFaults(policy: PolicyResource): Promise<ProblemItem[]> {
  const faults = checkGivenPolicy(policy).findings.flatMap(({ severity, code, path, message, hint }) =>
    severity === 'error' ? [{ key: `/${path.join('/')}`, code, detail: sentences(message, hint) }] : [],
  )
  return faults.length > 0 ? faults : expressionFaults(policy)
}

async function expressionFaults({ spec }: PolicyResource): Promise<ProblemItem[]> {
  if (!spec.rules.some(({ cel }) => cel !== undefined)) return []
  // Importing the language of expressions takes time and memory that a platform without any need not spend.
  const { compileExpression } = await import('../audit/cel/compile-expression.ts')
  return spec.rules.flatMap(({ cel, kind }, index) => {
    const read = cel === undefined ? null : compileExpression(cel, kind)
    if (read === null || typeof read === 'function') return []
    const code = read.tooMuch ? 'AW319' : 'AW318'
    return [{ key: `/spec/rules/${index}/cel`, code, detail: sentences(`${read.message}.`, read.hint) }]
  })
}

function sentences(...texts: string[]): string {
  return texts.filter((text) => text !== '').join(' ')
}
