// A completed manifest -> the one form in which resources are stored and compared. Its own output comes out unchanged.
import type { AppResource, InstallationResource, MovedFrom, Resource, SecretFrom } from './resource.ts'

/** A manifest with the schema's defaults filled in, its lists as written, its instructions still there. */
export type CompleteApp = Omit<AppResource, 'metadata' | 'spec'> & {
  metadata: AppResource['metadata'] & { movedFrom?: MovedFrom }
  spec: Omit<AppResource['spec'], 'name' | 'webhook'> & {
    name?: string
    webhook: AppResource['spec']['webhook'] & { secretFrom?: SecretFrom }
  }
}

export type CompleteManifest = CompleteApp | InstallationResource

type Levels = AppResource['spec']['permissions']['repository']

/** Name given, sets sorted, instructions left out, implied permissions left out. Shares parts with its input. */
export function normalize(manifest: CompleteManifest): Resource {
  return manifest.kind === 'App' ? normalizeApp(manifest) : normalizeInstallation(manifest)
}

function normalizeApp({ apiVersion, kind, metadata, spec }: CompleteApp): AppResource {
  const { movedFrom: _instruction, ...named } = metadata
  return {
    apiVersion,
    kind,
    metadata: named,
    spec: {
      ...spec,
      name: spec.name ?? metadata.slug,
      webhook: { active: spec.webhook.active, url: spec.webhook.url },
      permissions: { ...spec.permissions, repository: withoutImplied(spec.permissions.repository) },
      events: spec.events.toSorted(),
      singleFilePaths: spec.singleFilePaths.toSorted(),
      lifecycle: { ...spec.lifecycle, ignoreChanges: spec.lifecycle.ignoreChanges.toSorted() },
    },
  }
}

function normalizeInstallation({ apiVersion, kind, metadata, spec }: InstallationResource): InstallationResource {
  const { repositories, permissions } = spec
  return {
    apiVersion,
    kind,
    metadata,
    spec: {
      ...spec,
      repositories: typeof repositories === 'string' ? repositories : repositories.toSorted(),
      ...(permissions === undefined ? {} : { permissions: { ...permissions, repository: withoutImplied(permissions.repository) } }),
    },
  }
}

/** `metadata: read` comes with any other repository permission; alone it is the one thing asked for, and stays. */
function withoutImplied(levels: Levels): Levels {
  const { metadata, ...others } = levels
  return metadata === undefined || Object.keys(others).length === 0 ? levels : others
}
