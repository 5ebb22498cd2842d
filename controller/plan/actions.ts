// The actions of a plan: their order, and how each is counted.
import type { Action } from '../../src/generated/types.ts'

/** What a person counts in a plan. */
export type Group = 'create' | 'change' | 'rename' | 'transfer' | 'delete'

/**
 * In the order in which a plan's changes stand, so that each finds what it depends on: installations go before their app does, a slug is free
 * before it is taken, an app is there, under its new name and visibility, before it is installed.
 */
const actionTable: readonly { action: Action; group: Group }[] = [
  { action: 'uninstall', group: 'delete' },
  { action: 'delete', group: 'delete' },
  { action: 'rename', group: 'rename' },
  { action: 'transfer', group: 'transfer' },
  { action: 'create', group: 'create' },
  { action: 'update', group: 'change' },
  { action: 'consent', group: 'change' },
  { action: 'rescope', group: 'change' },
  { action: 'suspend', group: 'change' },
  { action: 'unsuspend', group: 'change' },
  { action: 'install', group: 'create' },
]

const ranks: ReadonlyMap<Action, number> = new Map(actionTable.map(({ action }, rank) => [action, rank]))
const groups: ReadonlyMap<Action, Group> = new Map(actionTable.map(({ action, group }) => [action, group]))

/** Place of an action in a plan, from 0. */
export function rankOf(action: Action): number {
  return ranks.get(action) ?? ranks.size
}

/** How an action is counted. */
export function groupOf(action: Action): Group {
  return groups.get(action) ?? 'change'
}
