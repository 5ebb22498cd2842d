// Rows that say whose work a change takes back.
import type { Change, Undone } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import type { Row } from './field-rows.ts'
import { shownDate } from './shown-time.ts'
import { shownLabel } from './shown-value.ts'

/** One row for each person and day. */
export function undoneRows({ kind, undoes }: Change): Row[] {
  const groups = Map.groupBy(undoes, (undone) => whoAndWhen(undone))
  return [...groups].map(([who, group], index) => {
    const paths = group.map(({ path }) => path).filter((path) => path !== '')
    const did = paths.length > 0 ? `${paths.map(shownLabel).join(', ')}, changed` : kind === 'App' ? 'deleted' : 'uninstalled'
    return { label: index === 0 ? 'undoes' : '', text: `${did} ${who}` }
  })
}

function whoAndWhen({ by, at }: Undone): string {
  return `by ${by === null ? 'somebody' : visible(by)}${at === null ? '' : ` on ${shownDate(at)}`}`
}
