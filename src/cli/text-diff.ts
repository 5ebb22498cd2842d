// The difference of two texts of one file, as a unified diff.
import { createTwoFilesPatch } from 'diff'
import { visible } from '../lib/visible.ts'
import type { Context } from './context.ts'

const colourOf: Readonly<Record<string, 'red' | 'green' | 'cyan'>> = { '-': 'red', '+': 'green', '@': 'cyan' }

/** Empty where they are the same. What a terminal would act on is shown as its code point. */
export function textDiff(file: string, before: string, after: string, colours: Context['colours']): string {
  if (before === after) return ''
  const lines = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }).split('\n')
  return lines
    .filter((line) => !/^=+$/.test(line))
    .map((line) => {
      const shown = line.replace(/\r$/, '').split('\t').map(visible).join('\t').trimEnd()
      const colour = colourOf[line.charAt(0)]
      return colour === undefined ? shown : colours[colour](shown)
    })
    .join('\n')
}
