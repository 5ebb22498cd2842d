// What rules need of the language of expressions. Its implementation is loaded where some rule has an expression, and nowhere else.
import type { RuleResource } from '../manifest/policy.ts'
import type { ExpressionFault } from '../manifest/read-expressions.ts'
import { type Assertion, breach, kept, unknown } from './breach.ts'
import type { Facts } from './facts.ts'

/** Whether the rule is kept; throws an Error, of whose message people are told, where that cannot be told. */
export type Ask = (facts: Facts) => boolean

/** Never throws for what the text says. */
export type CompileExpression = (text: string, kind: RuleResource['kind']) => Ask | ExpressionFault

/** `compile` is null where nobody has loaded the language: then the rule cannot be asked. */
export function expressionHolds(text: string, kind: RuleResource['kind'], compile: CompileExpression | null): Assertion {
  const ask = compile === null ? null : compile(text, kind)
  if (typeof ask !== 'function') {
    const found = [unknown('', ask === null ? 'expressions are not understood here' : `its expression cannot be read: ${ask.message}`)]
    return () => found
  }
  const found = [breach('')]
  return (facts) => {
    try {
      return ask(facts) ? kept : found
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      return [unknown('', error.message)]
    }
  }
}

/** An expression that gives no answer for one app or installation; its message says why. */
export class ExpressionError extends Error {}
