// The summary of a step of GitHub Actions: Markdown that is appended to the file that the runner names.
import { appendFileSync, statSync } from 'node:fs'
import { messageOf } from '../lib/app-error.ts'
import type { Context } from './context.ts'

/** A step whose summary is larger has none at all. */
const maxBytes = 1024 * 1024
/** UTF-8 needs at most so many bytes for what JavaScript counts as a character. */
const bytesPerCharacter = 3
const leastCharacters = 4_096

/** Appends what `render` makes of so many characters, where there is such a file and room in it. A fault is said and is no failure. */
export function appendStepSummary(context: Context, render: (limit: number) => string): void {
  const file = context.env.GITHUB_STEP_SUMMARY
  if (!file) return
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    const limit = Math.floor((maxBytes - size - 1) / bytesPerCharacter)
    if (limit < leastCharacters) context.say('the summary of this step is full; nothing was added to it')
    else appendFileSync(file, `${render(limit)}\n`)
  } catch (error) {
    context.say(`the summary of this step could not be written: ${messageOf(error)}`)
  }
}
