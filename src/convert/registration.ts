// What registering an app takes: the flat set of fields that app manifests and registration URLs share, and the way to the
// neutral form and back. Each field is a row.
import { findPermission } from '../catalog/permissions.ts'
import type { Path } from '../manifest/finding.ts'
import type { CompleteApp } from '../manifest/normalize.ts'
import type { Level, Permissions } from '../manifest/resource.ts'

export type Registration = {
  /** Absent where the definition names no app. */
  name?: string
  description: string
  homepage: string
  public: boolean
  callbackUrls: string[]
  requestOAuthOnInstall: boolean
  setupUrl: string
  setupOnUpdate: boolean
  webhookActive: boolean
  webhookUrl: string
  singleFilePaths: string[]
  events: string[]
  /** By name, in no group. Names and levels are as written, right or wrong. */
  permissions: Record<string, string>
}

type Row = {
  /** The field in the neutral form. */
  path: Path
  /** The key in an app manifest, with a dot for the one mapping inside it; null where it has none. */
  manifest: string | null
  /** The parameter of a registration URL. */
  param: string
} & (
  | { kind: 'text'; key: 'name' | 'description' | 'homepage' | 'setupUrl' | 'webhookUrl' }
  | { kind: 'flag'; key: 'public' | 'requestOAuthOnInstall' | 'setupOnUpdate' | 'webhookActive' }
  | { kind: 'list'; key: 'callbackUrls' | 'singleFilePaths' | 'events' }
)

const authorization = (field: string): Path => ['spec', 'authorization', field]

/** In the order in which they are written. Permissions are not among them: each is a field of its own. */
export const rows: readonly Row[] = [
  { kind: 'text', key: 'name', path: ['spec', 'name'], manifest: 'name', param: 'name' },
  { kind: 'text', key: 'description', path: ['spec', 'description'], manifest: 'description', param: 'description' },
  { kind: 'text', key: 'homepage', path: ['spec', 'homepage'], manifest: 'url', param: 'url' },
  { kind: 'flag', key: 'public', path: ['spec', 'visibility'], manifest: 'public', param: 'public' },
  { kind: 'list', key: 'callbackUrls', path: authorization('callbackUrls'), manifest: 'callback_urls', param: 'callback_urls' },
  {
    kind: 'flag',
    key: 'requestOAuthOnInstall',
    path: authorization('requestOAuthOnInstall'),
    manifest: 'request_oauth_on_install',
    param: 'request_oauth_on_install',
  },
  { kind: 'text', key: 'setupUrl', path: authorization('setupUrl'), manifest: 'setup_url', param: 'setup_url' },
  { kind: 'flag', key: 'setupOnUpdate', path: authorization('setupOnUpdate'), manifest: 'setup_on_update', param: 'setup_on_update' },
  { kind: 'text', key: 'webhookUrl', path: ['spec', 'webhook', 'url'], manifest: 'hook_attributes.url', param: 'webhook_url' },
  { kind: 'flag', key: 'webhookActive', path: ['spec', 'webhook', 'active'], manifest: 'hook_attributes.active', param: 'webhook_active' },
  { kind: 'list', key: 'singleFilePaths', path: ['spec', 'singleFilePaths'], manifest: null, param: 'single_file_paths' },
  { kind: 'list', key: 'events', path: ['spec', 'events'], manifest: 'default_events', param: 'events' },
]

/** The row of the field that a path of the neutral form leads to or into. */
export function rowOf(path: Path): Row | undefined {
  return rows.find((row) => row.path.every((part, index) => path[index] === part))
}

/** What a manifest calls something, and what another form does. */
export type Word = readonly [manifest: string, own: string]

/** Names of fields in a form, for findings that call them by those of a manifest; longest first, since some begin others. */
export function wordsOf(nameOf: (row: Row) => string, others: readonly Word[]): readonly Word[] {
  const words = rows.flatMap((row): Word[] => {
    const short = String(row.path.at(-1))
    // A name such as setupUrl is also told alone; `name` or `events` alone is a word of English.
    return [[row.path.join('.'), nameOf(row)], ...(/[A-Z]/.test(short) ? [[short, nameOf(row)] as const] : [])]
  })
  return [...words, ...others].sort(([a], [b]) => b.length - a.length)
}

/** The neutral form. Permissions get their groups; names that the catalog does not know stand under `repository`. */
export function appOf(registration: Registration, metadata: { slug: string; space: string }): CompleteApp {
  const { name, description, homepage, callbackUrls, requestOAuthOnInstall, setupUrl, setupOnUpdate } = registration
  return {
    apiVersion: 'appward/v1',
    kind: 'App',
    metadata: { ...metadata, labels: {}, annotations: {} },
    spec: {
      ...(name === undefined ? {} : { name }),
      description,
      homepage,
      cover: '',
      visibility: registration.public ? 'public' : 'private',
      market: { listed: false, category: '' },
      authorization: { callbackUrls, requestOAuthOnInstall, setupUrl, setupOnUpdate },
      webhook: { active: registration.webhookActive, url: registration.webhookUrl },
      permissions: grouped(registration.permissions),
      singleFilePaths: registration.singleFilePaths,
      events: registration.events,
      lifecycle: { preventDestroy: false, ignoreChanges: [] },
    },
  }
}

/** What of an app registering takes. */
export function registrationOf({ spec }: CompleteApp): Registration {
  const { authorization, webhook, permissions } = spec
  return {
    ...(spec.name === undefined ? {} : { name: spec.name }),
    description: spec.description,
    homepage: spec.homepage,
    public: spec.visibility === 'public',
    ...authorization,
    webhookActive: webhook.active,
    webhookUrl: webhook.url,
    singleFilePaths: spec.singleFilePaths,
    events: spec.events,
    permissions: { ...permissions.repository, ...permissions.organization, ...permissions.user },
  }
}

/** Levels may be wrong here: what comes out is checked like any manifest. */
function grouped(permissions: Record<string, string>): Permissions {
  const groups: Permissions = { repository: {}, organization: {}, user: {} }
  for (const [name, level] of Object.entries(permissions)) {
    const group = findPermission(name)?.group ?? 'repository'
    groups[group === 'enterprise' ? 'repository' : group][name] = level as Level
  }
  return groups
}
