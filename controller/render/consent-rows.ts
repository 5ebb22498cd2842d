// What a change means to the grants of installations, and what waits for people, as rows.
import type { Change, ConsentEffect, GrantChange, Waiting } from '../../src/generated/types.ts'
import { type Colours, warned } from './colours.ts'
import { type Row, wrappedRows } from './field-rows.ts'
import { rowLines } from './row-lines.ts'
import { counted, listed, mostListed, shownValue } from './shown-value.ts'

const states: Readonly<Record<Waiting['state'], string>> = { raised: '', open: ', asked before this plan', refused: ', refused so far' }

/** Of an app by space, of an installation by permission. What a new installation is given is among its fields. */
export function consentRows({ kind, before, consents, impact }: Change, waiting: readonly Waiting[]): Row[] {
  const told = before === null ? consents.filter(({ effect }) => effect === 'waiting') : consents
  const rows = kind === 'App' ? spaceRows(told, byInstallation(waiting)) : told.flatMap(permissionRows)
  if (!impact.widensOwnConsent) return rows
  return [...rows, { label: 'own consent', text: 'this plan asks for more and consents to it by itself' }]
}

const indexes = new WeakMap<readonly Waiting[], ReadonlyMap<string, Waiting>>()

/** Made once for a list: all changes of a plan ask the same one. */
function byInstallation(waiting: readonly Waiting[]): ReadonlyMap<string, Waiting> {
  const known = indexes.get(waiting) ?? new Map(waiting.map((each) => [each.installation, each]))
  indexes.set(waiting, known)
  return known
}

/** What waits, each with who consents and where; none for nothing. */
export function waitingLines(waiting: readonly Waiting[], colours: Colours): string[] {
  if (waiting.length === 0) return []
  const rows = waiting
    .slice(0, mostListed)
    .flatMap(({ installation, permissions, who, state, page }): Row[] => [
      ...wrappedRows(installation, listed([...permissions.map(levelText), `for ${shownWho(who)}${states[state]}`]), ', '),
      ...(page === null ? [] : [{ label: '', text: page }]),
    ])
  const rest = waiting.length - mostListed
  return [
    warned(colours, 'medium', 'Waits for consent:'),
    ...rowLines(rows, colours),
    ...(rest > 0 ? [`    and ${counted(rest, 'installation', 'installations')} more`] : []),
  ]
}

/** `1 waits for consent`. */
export function waitingCount(waiting: readonly Waiting[]): string {
  return `${waiting.length} ${waiting.length === 1 ? 'waits' : 'wait'} for consent`
}

function spaceRows(consents: readonly ConsentEffect[], waiting: ReadonlyMap<string, Waiting>): Row[] {
  const bySpace = Map.groupBy(consents, ({ space }) => space)
  const parts = [...bySpace].map(
    ([space, effects]) => `${shownValue(space)}: ${effects.map((each) => effectText(each, waiting)).join(', ')}`,
  )
  return wrappedRows('consent', listed(parts), ' · ')
}

function effectText({ installation, space, effect, by }: ConsentEffect, waiting: ReadonlyMap<string, Waiting>): string {
  if (effect === 'removed') return 'removed at once'
  if (effect === 'granted') return by === 'this plan' ? 'in this plan' : 'consented before'
  const { who = '' } = waiting.get(installation) ?? {}
  return who === space ? `waits for ${shownValue(space)}` : 'waits for its admins'
}

const labels: Readonly<Record<ConsentEffect['effect'], string>> = { granted: 'granted', waiting: 'waits', removed: 'removed' }

/** What its permissions are called where they stand above already. */
const asAbove: Readonly<Record<ConsentEffect['effect'], string>> = { granted: 'in this plan', waiting: 'as above', removed: 'at once' }

function permissionRows({ effect, by, permissions }: ConsentEffect): Row[] {
  if (permissions.length === 0 && by !== 'earlier consent') return [{ label: labels[effect], text: asAbove[effect] }]
  const before = by === 'earlier consent' ? ['consented before'] : []
  return wrappedRows(labels[effect], [...listed(permissions.map(levelText)), ...before], ', ')
}

function levelText({ permission, from, to }: GrantChange): string {
  return `${shownValue(permission)}: ${from === null ? '' : `${shownValue(from)} -> `}${shownValue(to)}`
}

/** A login, or words around one. */
function shownWho(who: string): string {
  return who
    .split(' ')
    .map((word) => shownValue(word))
    .join(' ')
}
