// Ctrl-C while a changeset is under way: the platform takes it whole or not at all, so what remains is to hear which.
import { AppError } from '../lib/app-error.ts'
import type { Context } from './context.ts'

/**
 * Runs `work`, which sends a changeset, in a context that no interruption reaches: the answer is waited for and told. An interruption before
 * the beginning ends it with AppError 'interrupted'; a second one ends the program.
 */
export async function finishing<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> {
  if (context.stop.aborted) throw new AppError('interrupted', 'interrupted; nothing was done')
  const explain = () =>
    context.say(
      'interrupted; the changeset is under way, so its answer is waited for. Interrupt again to leave: "appward plan" then shows whether it was taken.',
    )
  context.stop.addEventListener('abort', explain, { once: true })
  try {
    const result = await work({ ...context, stop: new AbortController().signal })
    if (context.stop.aborted) context.say('the changeset was taken as a whole; nothing is left half done')
    return result
  } catch (error) {
    if (context.stop.aborted) context.say('interrupted; the changeset was not taken, as far as the platform said')
    throw error
  } finally {
    context.stop.removeEventListener('abort', explain)
  }
}
