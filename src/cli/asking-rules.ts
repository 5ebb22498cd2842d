// Policies asked of apps and installations. Their expressions may come with a change request, so they get so much time and no more.
import { createContext, Script } from 'node:vm'
import type { Rules } from '../audit/compile-policies.ts'
import { evaluate, type Violation } from '../audit/evaluate.ts'
import type { Subject } from '../audit/subject.ts'
import { AppError } from '../lib/app-error.ts'

/** For ten thousand apps and two hundred rules it takes seconds. */
const longest = 60_000

/** As `evaluate`, as often as it is called; AppError 'input' ends it where all calls together take more than `most` milliseconds. */
export function asking(rules: Rules, now: Date, most: number = longest): (subjects: Iterable<Subject>) => Violation[] {
  if (!rules.all.some(({ hasExpression }) => hasExpression)) return (subjects) => evaluate(rules, subjects, { now })
  const watch: Watch = { most, left: most, asked: { rule: '' } }
  return (subjects) => {
    const answer: { violations: Violation[] } = { violations: [] }
    inTime(watch, () => {
      answer.violations = evaluate(rules, subjects, { now, asked: watch.asked })
    })
    return answer.violations
  }
}

/** In milliseconds; `asked`: the rule that is being asked. */
type Watch = { most: number; left: number; asked: { rule: string } }

/** Stops whatever runs, in the middle of a loop too; only the engine's own watch does that. */
function inTime(watch: Watch, work: () => void): void {
  const started = performance.now()
  try {
    new Script('work()').runInContext(createContext({ work }), { timeout: Math.max(1, Math.round(watch.left)) })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new AppError('input', `the rules took longer than ${watch.most / 1000} seconds; the last one asked was ${watch.asked.rule}`, {
      hint: 'Nothing was decided. Look at the loops of its expression, or ask fewer resources.',
      cause: error,
    })
  } finally {
    watch.left -= performance.now() - started
  }
}
