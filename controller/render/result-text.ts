// What a changeset did, as text for a person.
import type { ChangesetResult } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import { type Group, groupOf } from '../plan/actions.ts'
import type { Colours } from './colours.ts'

const done: readonly { group: Group; word: string }[] = [
  { group: 'create', word: 'created' },
  { group: 'change', word: 'changed' },
  { group: 'rename', word: 'renamed' },
  { group: 'transfer', word: 'transferred' },
  { group: 'delete', word: 'deleted' },
]

/** One line, ending in a line break. */
export function renderResultText({ id, fleet, dryRun, changes }: ChangesetResult, colours: Colours): string {
  const counts = done
    .map(({ group, word }) => ({ group, word, count: changes.filter(({ action }) => groupOf(action) === group).length }))
    .filter(({ count }) => count > 0)
    .map(({ group, word, count }) => `${count} ${dryRun ? `to ${group}` : word}`)
  const what = dryRun ? 'Checked, nothing applied' : `Applied changeset ${id}`
  return `${colours.bold(what)} · fleet ${visible(fleet)}: ${counts.join(', ')}\n`
}
