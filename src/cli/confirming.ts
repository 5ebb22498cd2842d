// What a person at the terminal types to let a plan pass: the names of what is dangerous in it, so that a reflex does not do it.
import { isAllowed } from '../../controller/plan/allow.ts'
import type { Change, Plan } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import { visible } from '../lib/visible.ts'
import { isHigh } from '../manifest/reasons.ts'
import type { Context } from './context.ts'

export type Question = { text: string; answer: string }

/** Of more than so many nobody types every name with care; then it is the fleet's name and how many they are. */
const mostNames = 5

/** The question that stands for a whole fleet. */
export function destroyQuestions({ fleet }: Plan): Question[] {
  return [{ text: `This deletes all of the above. Type the fleet's name (${fleet}) to go on: `, answer: fleet }]
}

/** One question for each resource of high risk that `allow` does not cover; a plain yes where there is none. */
export function applyQuestions(plan: Plan, allow: readonly string[]): Question[] {
  const covered = new Set(allow)
  const risky = plan.changes.filter((change) => openReasons(change, covered).length > 0)
  if (risky.length === 0) return [{ text: `Apply this to fleet ${plan.fleet} on ${visible(plan.target)}? Type yes: `, answer: 'yes' }]
  if (risky.length <= mostNames) {
    return risky.map((change, index) => {
      const place = risky.length > 1 ? ` (${index + 1} of ${risky.length})` : ''
      return { text: `${openReasons(change, covered).join(', ')}: type ${change.key} to go on${place}: `, answer: change.key }
    })
  }
  const answer = `${plan.fleet} ${risky.length}`
  const reasons = [...new Set(risky.flatMap((change) => openReasons(change, covered)))].join(', ')
  return [{ text: `${risky.length} changes of high risk (${reasons}). Type the fleet and their number ("${answer}") to go on: `, answer }]
}

function openReasons({ key, reasons }: Change, covered: ReadonlySet<string>): string[] {
  return reasons.filter((reason) => isHigh(reason) && !isAllowed(covered, reason, key))
}

/** Asks one after the other. @throws AppError 'usage' where nobody can be asked, or at the first answer that is another one. */
export async function confirm(context: Context, questions: readonly Question[]): Promise<void> {
  if (!context.interactive) {
    throw new AppError('usage', 'nobody can be asked here; nothing was done', { hint: 'Give --yes to go on without a question.' })
  }
  for (const { text, answer } of questions) {
    if ((await context.ask(text)).trim() !== answer) throw new AppError('usage', 'not confirmed; nothing was done')
  }
}
