// What is on the platform as files of manifests: one for each app of the space with its installation there, one for each app from elsewhere.
import { stringify } from 'yaml'
import { minimalManifest } from '../../controller/plan/minimal-manifest.ts'
import type { ResourceRecord } from '../generated/types.ts'
import { formatText } from '../manifest/rewrite/format-text.ts'

export type ImportedFile = {
  /** Below the folder of the import. */
  path: string
  text: string
  keys: string[]
}

/** Slugs are unique and hold no dot or slash: two records share a file only where they belong together. */
export function importedFiles(records: readonly ResourceRecord[]): ImportedFile[] {
  const own = new Set(records.flatMap(({ kind, resource }) => (kind === 'App' ? [resource.metadata.slug] : [])))
  const byPath = Map.groupBy(records, ({ resource }) => {
    if (resource.kind === 'App') return `${resource.metadata.slug}.yaml`
    const { app } = resource.metadata
    return own.has(app) ? `${app}.yaml` : `installations/${app}.yaml`
  })
  return [...byPath].map(([path, group]) => ({ path, text: textOf(path, group), keys: group.map(({ key }) => key) }))
}

function textOf(file: string, records: readonly ResourceRecord[]): string {
  const text = records.map(({ resource }) => stringify(minimalManifest(resource), { lineWidth: 0 })).join('---\n')
  return formatText({ file, text, named: true }).text
}
