// appward/v1alpha1 -> appward/v1, for an app of the right shape.
import type { App, AppV1Alpha1 } from '../../generated/types.ts'
import { atKey, type Finding, type Path } from '../finding.ts'
import type { Converted, PathPair } from './conversion.ts'
import { type FieldRow, fieldRow } from './v1alpha1-fields.ts'

type Spec = { [field: string]: unknown }
type Building = { spec: Spec; paths: PathPair[] }

/** What is written stays written and what is left out stays left out, but for the webhook, whose default is another one. */
export function upgradeApp({ kind, metadata, spec }: AppV1Alpha1): Converted<App> {
  const building: Building = { spec: {}, paths: [{ path: ['metadata'], source: ['metadata'], below: true }] }
  const entries = Object.entries(spec as Spec)
  for (const [name, value] of entries) {
    const row = fieldRow(name)
    if (row?.path != null && !isSingleFile(row) && !isNoAccess(row, value)) carry(building, row.path, upgraded(row, value), name)
  }
  mergeSingleFiles(building, spec)
  if (spec.webhook_active === undefined) carry(building, ['webhook', 'active'], true, 'webhook_active')
  return {
    value: { apiVersion: 'appward/v1', kind, metadata, spec: building.spec } as App,
    paths: building.paths,
    findings: entries.flatMap(([name, value]) => lost(name, value) ?? []),
  }
}

/** In the old dialect `none` is a level; leaving the permission out says the same. */
function isNoAccess({ path }: FieldRow, value: unknown): boolean {
  return path?.[0] === 'permissions' && value === 'none'
}

function isSingleFile({ path }: FieldRow): boolean {
  return path?.[0] === 'singleFilePaths'
}

function upgraded({ change }: FieldRow, value: unknown): unknown {
  if (change === 'visibility') return value === true ? 'public' : 'private'
  if (change === 'list') return value === '' ? [] : [value]
  return value
}

function carry({ spec, paths }: Building, path: readonly string[], value: unknown, name: string): void {
  put(spec, path, value)
  paths.push({ path: ['spec', ...path], source: ['spec', name], below: typeof value === 'object' && name !== 'callback_url' })
}

function put(spec: Spec, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path
  if (rest.length === 0) spec[name] = value
  else {
    spec[name] ??= {}
    put(spec[name] as Spec, rest, value)
  }
}

function mergeSingleFiles({ spec, paths }: Building, { single_file_name: name, single_file_paths: list }: AppV1Alpha1['spec']): void {
  if (name === undefined && list === undefined) return
  const files = list ?? []
  const added = name !== undefined && name !== '' && !files.includes(name) ? [name] : []
  spec.singleFilePaths = [...added, ...files]
  const root: Path = ['spec', 'singleFilePaths']
  const field = list === undefined ? 'single_file_name' : 'single_file_paths'
  paths.push({ path: root, source: ['spec', field], below: false })
  if (added.length > 0) paths.push({ path: [...root, 0], source: ['spec', 'single_file_name'], below: false })
  for (const index of files.keys()) {
    paths.push({ path: [...root, index + added.length], source: ['spec', 'single_file_paths', index], below: false })
  }
}

/** What appward/v1 has no place for; an empty text says nothing. */
function lost(name: string, value: unknown): Finding | null {
  if (fieldRow(name)?.path !== null || value === '') return null
  return name === 'webhook_secret' ? atKey(['spec', name], 'AW241') : atKey(['spec', name], 'AW261', { field: name })
}
