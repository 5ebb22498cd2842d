// Rows that say whose work a change takes back.
import type { Change, Undone } from '../../src/generated/types.ts'
import { shownDate } from '../../src/lib/shown-time.ts'
import { visible } from '../../src/lib/visible.ts'
import { refusalPath } from '../plan/memory.ts'
import { type Row, wrappedRows } from './field-rows.ts'
import { listed, shownLabel } from './shown-value.ts'

/** For each person and day in rows of its own. */
export function undoneRows({ kind, undoes }: Change): Row[] {
  const groups = Map.groupBy(undoes, (undone) => whoAndWhen(undone))
  const rows = [...groups].flatMap(([who, group]) => {
    const whole = group.flatMap(({ path }) =>
      path === '' ? [kind === 'App' ? 'deleted' : 'uninstalled'] : path === refusalPath ? [path] : [],
    )
    const paths = group.map(({ path }) => path).filter((path) => path !== '' && path !== refusalPath)
    const changed = paths.length === 0 ? [] : wrappedRows('', [...listed(paths.map(shownLabel)), `changed ${who}`], ', ')
    return [...whole.map((word) => ({ label: '', text: `${word} ${who}` })), ...changed]
  })
  return rows.map(({ text }, index) => ({ label: index === 0 ? 'undoes' : '', text }))
}

function whoAndWhen({ by, at }: Undone): string {
  return `by ${by === null ? 'somebody' : visible(by)}${at === null ? '' : ` on ${shownDate(at)}`}`
}
