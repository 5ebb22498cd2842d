// Policies asked of apps and installations. Their expressions may come with a change request, so they get so much time and no more.
import { createContext, Script } from 'node:vm'
import { compilePolicies, haveExpressions, type PolicySource, type Rules } from '../audit/compile-policies.ts'
import { evaluate, type Violation } from '../audit/evaluate.ts'
import type { Subject } from '../audit/subject.ts'
import { AppError } from '../lib/app-error.ts'

/** The rules of these policies; what reads expressions is imported only where there is one. */
export async function rulesOf(policies: readonly PolicySource[]): Promise<Rules> {
  if (!haveExpressions(policies)) return compilePolicies(policies)
  const { compileExpression } = await import('../audit/cel/compile-expression.ts')
  return compilePolicies(policies, compileExpression)
}

/** For ten thousand apps and two hundred rules it takes seconds. */
const longest = 60_000

/** As `evaluate`, but that AppError 'input' ends it where it takes more than `most` milliseconds. */
export function askRules(rules: Rules, subjects: Iterable<Subject>, now: Date, most: number = longest): Violation[] {
  const asked = { rule: '' }
  const answer: { violations: Violation[] } = { violations: [] }
  const work = () => {
    answer.violations = evaluate(rules, subjects, { now, asked })
  }
  if (!rules.all.some(({ hasExpression }) => hasExpression)) work()
  else inTime(work, most, asked)
  return answer.violations
}

/** Stops whatever runs, in the middle of a loop too; only the engine's own watch does that. */
function inTime(work: () => void, most: number, asked: { rule: string }): void {
  try {
    new Script('work()').runInContext(createContext({ work }), { timeout: most })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new AppError('input', `the rules took longer than ${most / 1000} seconds; the last one asked was ${asked.rule}`, {
      hint: 'Nothing was decided. Look at the loops of its expression, or ask fewer resources.',
      cause: error,
    })
  }
}
