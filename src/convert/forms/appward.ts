// A manifest of this program: the form that holds everything. Written in the newest version, without what is default.
import { LineCounter, stringify } from 'yaml'
import { AppError } from '../../lib/app-error.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import type { Desired } from '../../manifest/desired.ts'
import { loadManifests } from '../../manifest/load-manifests.ts'
import { nodeValue } from '../../manifest/node-value.ts'
import type { CompleteApp } from '../../manifest/normalize.ts'
import { parseYaml } from '../../manifest/parse-yaml.ts'
import type { AppResource } from '../../manifest/resource.ts'
import type { Form, Read, ReadOptions, Written } from '../form.ts'
import { isPlaceholder } from '../identity.ts'
import { Notes } from '../note.ts'

export const appward: Form = {
  name: 'appward',
  title: 'an Appward manifest',
  read,
  write,
  locate: null,
  words: [],
  required: [],
  tolerated: {},
}

/** AppError 'input' where the file holds no app, or more than one. */
function read(text: string, { file, space }: ReadOptions): Read {
  const { resources, diagnostics } = loadManifests([{ file, text, named: true }])
  if (hasErrors(diagnostics)) return { app: null, notes: [], diagnostics, page: null }
  const apps = resources.filter(({ kind }) => kind === 'App')
  const [desired, other] = apps
  if (desired === undefined) throw new AppError('input', `${file} holds no app`)
  if (other !== undefined) {
    throw new AppError('input', `${file} holds ${apps.length} apps: ${slugsOf(apps)}`, {
      hint: 'Convert one at a time: "-" reads standard input.',
    })
  }
  const notes = new Notes()
  for (const { kind, key } of resources) if (kind !== 'App') notes.leftOut(key, 'it is a document of its own; only the app is converted')
  const app = appOf(desired, text)
  if (desired.secretFrom !== null && app.spec.webhook.secretFrom === undefined)
    notes.leftOut('spec.webhook.secretFrom', 'write it in again')
  if (space !== null && space !== app.metadata.space) {
    notes.assumed('metadata.space', `"${space}" as given, instead of "${app.metadata.space}"`)
    app.metadata.space = space
  }
  return { app, notes: notes.all(), diagnostics, page: null }
}

function slugsOf(apps: readonly Desired[]): string {
  const slugs = apps.map(({ resource }) => (resource as AppResource).metadata.slug)
  return slugs.length > 10 ? `${slugs.slice(0, 10).join(', ')}, ...` : slugs.join(', ')
}

/** The complete app with the instructions that resources leave out. */
function appOf({ resource, movedFrom }: Desired, text: string): CompleteApp {
  const { metadata, spec, ...kind } = resource as AppResource
  const secretFrom = secretFromOf(text, metadata.slug)
  const { name, ...unnamed } = spec
  return {
    ...kind,
    metadata: { ...metadata, ...(movedFrom === null ? {} : { movedFrom }) },
    spec: {
      ...unnamed,
      ...(isPlaceholder(name) ? {} : { name }),
      webhook: { ...spec.webhook, ...(secretFrom === undefined ? {} : { secretFrom }) },
    },
  }
}

type Raw = { kind?: unknown; metadata?: { slug?: unknown }; spec?: { webhook?: { secretFrom?: { env?: string; file?: string } } } }

/** Resources say only that a secret is named, not where; the text has been found valid. */
function secretFromOf(text: string, slug: string): { env?: string; file?: string } | undefined {
  for (const { contents } of parseYaml(text, new LineCounter())) {
    const value = nodeValue(contents).value as Raw | null
    if (value?.kind === 'App' && value.metadata?.slug === slug) return value.spec?.webhook?.secretFrom
  }
  return undefined
}

function write({ apiVersion, kind, metadata, spec }: CompleteApp): Written {
  const { slug, space, ...others } = metadata
  const { visibility, webhook, name, ...rest } = spec
  const manifest = {
    apiVersion,
    kind,
    metadata: { slug, space, ...withoutEmpty(others) },
    spec: {
      ...(name === undefined || name === slug ? {} : { name }),
      ...withoutEmpty({ description: rest.description, homepage: rest.homepage, cover: rest.cover }),
      visibility,
      ...withoutEmpty({ market: rest.market, authorization: rest.authorization }),
      // Dialects differ in its default, so it is always said.
      webhook: { active: webhook.active, ...withoutEmpty({ url: webhook.url, secretFrom: webhook.secretFrom }) },
      ...withoutEmpty({
        permissions: rest.permissions,
        singleFilePaths: rest.singleFilePaths,
        events: rest.events,
        lifecycle: rest.lifecycle,
      }),
    },
  }
  return { text: stringify(manifest, { lineWidth: 0 }), notes: [] }
}

/** Without empty texts, lists and mappings and what is false: all of them are defaults. */
function withoutEmpty(value: object): object {
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const kept = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? withoutEmpty(inner) : inner
    return isEmpty(kept) ? [] : [[key, kept]]
  })
  return Object.fromEntries(entries)
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  )
}
