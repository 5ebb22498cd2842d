// Turns a definition of the corpus, in the shape of GitHub's app manifest, into an App manifest with the same names.
import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { findPermission } from '../../src/catalog/permissions.ts'

type Definition = {
  name?: string | null
  default_permissions?: Record<string, string>
  permissions?: Record<string, string>
  default_events?: string[]
  events?: string[]
  setup_url?: string
  request_oauth_on_install?: boolean
  callback_urls?: string[]
  single_file_name?: string
  single_file_paths?: string[]
}

const folder = 'test/fixtures/corpus'

export type Indexed = { file: string; oddities: string[] }

export const index: Indexed[] = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'))

/** The text of a definition as it is kept. */
export function definitionText(file: string): string {
  return readFileSync(`${folder}/${file}`, 'utf8')
}

/** Permission and event names as found, each permission in its group, unknown ones under `repository`. Addresses are replaced. */
export function appTextOf(file: string): string {
  const definition: Definition = parse(definitionText(file))
  const paths = [definition.single_file_name, ...(definition.single_file_paths ?? [])].filter((path) => typeof path === 'string')
  return stringify({
    apiVersion: 'appward/v1',
    kind: 'App',
    metadata: { slug: 'app', space: 'acme' },
    spec: {
      name: definition.name?.replace(/[^\w .-]/g, '') || 'app',
      authorization: {
        callbackUrls: (definition.callback_urls ?? []).map((_url, number) => `https://app.example.com/callback/${number}`),
        requestOAuthOnInstall: definition.request_oauth_on_install ?? false,
        setupUrl: definition.setup_url ? 'https://app.example.com/setup' : '',
      },
      webhook: { active: true, url: 'https://app.example.com/hooks' },
      permissions: grouped(definition.default_permissions ?? definition.permissions ?? {}),
      singleFilePaths: paths,
      events: definition.default_events ?? definition.events ?? [],
    },
  })
}

function grouped(permissions: Record<string, string>): Record<string, Record<string, string>> {
  const groups: Record<string, Record<string, string>> = {}
  for (const [name, level] of Object.entries(permissions)) {
    const group = findPermission(name)?.group ?? 'repository'
    groups[group] ??= {}
    groups[group][name] = level
  }
  return groups
}
