// A fleet's history as text for a person: where one changeset came from, above the plan that it was.
import type { ChangesetSummary, PastChangeset } from '../../src/generated/types.ts'
import { shownTime } from '../../src/lib/shown-time.ts'
import { visible } from '../../src/lib/visible.ts'
import { rankOf } from '../plan/actions.ts'
import type { Colours } from './colours.ts'
import { renderPlanText } from './plan-text.ts'

/** The whole text, ending in a line break. */
export function renderPastChangeset({ changeset, plan }: PastChangeset, colours: Colours): string {
  const { id, actor, createdAt, source } = changeset
  const origin = [
    ...(source?.commit ? [`commit ${visible(source.commit)}`] : []),
    ...(source?.author ? [`by ${visible(source.author)}`] : []),
    ...(source?.url ? [`· ${visible(source.url)}`] : []),
  ]
  const head = [`${colours.bold(`changeset ${id}`)}, applied by ${visible(actor)}, ${shownTime(createdAt)}`]
  if (origin.length > 0) head.push(origin.join(' '))
  const body =
    plan.changes.length > 0
      ? renderPlanText(plan, { colours, refusals: [], command: null })
      : 'It changed nothing: the fleet took note of what others had done.\n'
  return `${head.join('\n')}\n${body}`
}

/** `2 create, 1 update`, in the order of plans. */
export function shownActions({ actions }: Pick<ChangesetSummary, 'actions'>): string {
  const counts = Object.entries(actions) as [Parameters<typeof rankOf>[0], number][]
  return counts
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([action, count]) => `${count} ${action}`)
    .join(', ')
}
