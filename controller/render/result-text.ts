// What a changeset did, as text for a person.
import type { ChangesetResult, Waiting } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import { type Group, groupOf } from '../plan/actions.ts'
import type { Colours } from './colours.ts'
import { waitingLines } from './consent-rows.ts'

const done: readonly { group: Group; word: string }[] = [
  { group: 'create', word: 'created' },
  { group: 'change', word: 'changed' },
  { group: 'rename', word: 'renamed' },
  { group: 'transfer', word: 'transferred' },
  { group: 'delete', word: 'deleted' },
]

/** What was done in one line, then what waits for consent; ends in a line break. */
export function renderResultText(
  { id, fleet, dryRun, changes }: ChangesetResult,
  colours: Colours,
  waiting: readonly Waiting[] = [],
): string {
  const counts = done
    .map(({ group, word }) => ({ group, word, count: changes.filter(({ action }) => groupOf(action) === group).length }))
    .filter(({ count }) => count > 0)
    .map(({ group, word, count }) => `${count} ${dryRun ? `to ${group}` : word}`)
  const what = dryRun ? 'Checked, nothing applied' : `Applied changeset ${id}`
  const lines = [`${colours.bold(what)} · fleet ${visible(fleet)}: ${counts.join(', ')}`, ...waitingLines(waiting, colours)]
  return `${lines.join('\n')}\n`
}
