// How the fields of appward/v1alpha1 and appward/v1 correspond: one row for each, read in both directions and by `migrate`.
// Permissions have no rows: the catalog knows their groups.
import { findPermission } from '../../catalog/permissions.ts'

/** How a value changes on its way: not at all, or as named. */
export type Change = 'none' | 'visibility' | 'list'

export type FieldRow = {
  /** Below `spec` of appward/v1alpha1. */
  name: string
  /** Below `spec` of appward/v1; null where nothing there says it. */
  path: readonly string[] | null
  change: Change
}

export const fieldRows: readonly FieldRow[] = [
  { name: 'name', path: ['name'], change: 'none' },
  { name: 'description', path: ['description'], change: 'none' },
  { name: 'url', path: ['homepage'], change: 'none' },
  { name: 'public', path: ['visibility'], change: 'visibility' },
  { name: 'callback_url', path: ['authorization', 'callbackUrls'], change: 'list' },
  { name: 'request_oauth_on_install', path: ['authorization', 'requestOAuthOnInstall'], change: 'none' },
  { name: 'setup_url', path: ['authorization', 'setupUrl'], change: 'none' },
  { name: 'setup_on_update', path: ['authorization', 'setupOnUpdate'], change: 'none' },
  { name: 'webhook_active', path: ['webhook', 'active'], change: 'none' },
  { name: 'webhook_url', path: ['webhook', 'url'], change: 'none' },
  { name: 'single_file_name', path: ['singleFilePaths'], change: 'list' },
  { name: 'single_file_paths', path: ['singleFilePaths'], change: 'none' },
  { name: 'events', path: ['events'], change: 'none' },
  { name: 'lifecycle', path: ['lifecycle'], change: 'none' },
  { name: 'webhook_secret', path: null, change: 'none' },
  { name: 'domain', path: null, change: 'none' },
]

const byName: ReadonlyMap<string, FieldRow> = new Map(fieldRows.map((row) => [row.name, row]))

/** The row of a field below `spec` of appward/v1alpha1, permissions included; undefined where it has no such field. */
export function fieldRow(name: string): FieldRow | undefined {
  return byName.get(name) ?? permissionRow(name)
}

function permissionRow(name: string): FieldRow | undefined {
  const group = findPermission(name)?.group
  if (group === undefined) return undefined
  return { name, path: group === 'enterprise' ? ['permissions', name] : ['permissions', group, name], change: 'none' }
}
