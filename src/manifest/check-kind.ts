// Is a document a manifest of a version and kind that can be read?
import { nearName } from '../catalog/near-name.ts'
import { atValue, type Finding } from './finding.ts'
import { nameOfType } from './schema-findings.ts'

export type Version = 'appward/v1' | 'appward/v1alpha1'

/** Kinds by version, the newest first. */
export const kindsOfVersion: Readonly<Record<Version, readonly string[]>> = {
  'appward/v1': ['App', 'Installation', 'Policy'],
  'appward/v1alpha1': ['App'],
}

/** Null for a manifest of one of the versions; else what is wrong with its first lines. */
export function checkKind(value: unknown, versions: readonly Version[]): Finding | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return atValue([], 'AW120', { what: 'it is no mapping' })
  const { apiVersion, kind } = value as { apiVersion?: unknown; kind?: unknown }
  if (apiVersion === undefined) return atValue([], 'AW120', { what: 'it has no apiVersion' })
  if (typeof apiVersion !== 'string' || !apiVersion.startsWith('appward/')) {
    return atValue(['apiVersion'], 'AW120', { what: 'its apiVersion does not begin with appward/' })
  }
  const version = versions.find((each) => each === apiVersion)
  if (version === undefined) return atValue(['apiVersion'], 'AW121', { version: apiVersion, versions: versions.join(' or ') })
  if (kind === undefined) return atValue([], 'AW131', { parent: 'the document', field: 'kind' })
  if (typeof kind !== 'string') return atValue(['kind'], 'AW132', { field: 'kind', expected: 'a text', actual: nameOfType(kind) })
  const kinds = kindsOfVersion[version]
  if (kinds.includes(kind)) return null
  if (kindsOfVersion['appward/v1'].includes(kind)) return atValue(['kind'], 'AW124', { kind, version })
  return atValue(['kind'], 'AW122', { kind, near: nearName(kind, kinds) })
}
