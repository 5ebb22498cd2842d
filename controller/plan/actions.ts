// The actions of a plan: their order, how each is counted, and which one a set of changed fields amounts to.
import type { Action, Alteration, FieldChange } from '../../src/generated/types.ts'

/** What a person counts in a plan. */
export type Group = 'create' | 'change' | 'rename' | 'delete'

/**
 * In the order in which a plan's changes stand, so that each finds what it depends on: installations go before their app does, a slug is free
 * before it is taken, an app is there, under its new name and visibility, before it is installed.
 */
const actionTable: readonly { action: Action; group: Group }[] = [
  { action: 'uninstall', group: 'delete' },
  { action: 'delete', group: 'delete' },
  { action: 'rename', group: 'rename' },
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

/** Of several changed fields of an installation, the first of these names the action; any other field is an update. */
const tellingFields: readonly { action: Alteration['action']; tells: (field: FieldChange) => boolean }[] = [
  { action: 'suspend', tells: (field) => field.path === 'suspended' && field.type === 'value' && field.after === true },
  { action: 'unsuspend', tells: (field) => field.path === 'suspended' },
  { action: 'consent', tells: (field) => field.path === 'consent' || field.path.startsWith('permissions.') },
  { action: 'rescope', tells: (field) => field.path === 'repositories' },
]

/** Place of an action in a plan, from 0. */
export function rankOf(action: Action): number {
  return ranks.get(action) ?? ranks.size
}

/** How an action is counted. */
export function groupOf(action: Action): Group {
  return groups.get(action) ?? 'change'
}

/** The action that an installation's changed fields amount to. */
export function installationAction(fields: readonly FieldChange[]): Alteration['action'] {
  return tellingFields.find(({ tells }) => fields.some(tells))?.action ?? 'update'
}
