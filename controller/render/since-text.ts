// What happened since a plan was saved, as text for a person.
import { visible } from '../../src/lib/visible.ts'
import type { Moved } from '../plan/since.ts'
import type { Colours } from './colours.ts'
import { fieldRows } from './field-rows.ts'
import { rowLines } from './row-lines.ts'
import { shownList } from './shown-value.ts'

const signs: Readonly<Record<Moved['how'], string>> = { new: '+', gone: '-', replaced: '-', changed: '~' }

/** In words, after "since it was made, this ...". */
export function movedWords({ key, how, nowKey, takenBy, by, at }: Moved): string {
  const who = `${by === null ? '' : ` by ${by}`}${at === null ? '' : `${by === null ? ', last at' : ' at'} ${at}`}`
  if (how === 'new') return `came to be${who}`
  if (how === 'gone') return `is gone${who}`
  if (how === 'replaced') return `is gone${who}, and another one has its key`
  if (takenBy !== null) return `was taken over by the fleet ${takenBy}${nowKey === key ? '' : `, as ${nowKey}`}${who}`
  return nowKey === key ? `was changed${who}` : `became ${nowKey}${who}`
}

/** The difference since, a section for each resource; ends in a line break. Empty where nothing moved. */
export function renderSinceText(moved: readonly Moved[], savedAt: string, colours: Colours): string {
  if (moved.length === 0) return ''
  const sections = moved.map((each) => [
    `${signs[each.how]} ${colours.bold(visible(each.key))}  ${visible(movedWords(each))}`,
    ...rowLines(fieldRows(each.fields), colours),
  ])
  return `${[colours.dim(`Since this plan was made at ${savedAt}:`), ...sections.flat()].join('\n')}\n`
}

/** A line about resources that moved on without touching the plan; null for none. */
export function othersText(others: readonly string[]): string | null {
  if (others.length === 0) return null
  return `changed since the plan was made, and not touched by it: ${shownList(others)}`
}
