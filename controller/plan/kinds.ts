// What a plan knows of each kind: its fields, what they may do before what they are called, and how each compares.
import type { Kind, Resource } from '../../src/generated/types.ts'
import { valueAt } from '../../src/lib/value-at.ts'

/**
 * value: one value; list: ordered texts; set: texts in no order; levels: permission to level; map: name to text;
 * scope: `all` or a set; presence: whether it is stated at all.
 */
type Comparison = 'value' | 'list' | 'set' | 'levels' | 'map' | 'scope' | 'presence'

export type Field = {
  /** As plans show it and as `ignoreChanges` names it. */
  path: string
  /** Where the resource holds it. */
  at: readonly string[]
  compare: Comparison
  /** Whether `ignoreChanges` may name it. */
  ignorable: boolean
  /** Whether people decide where the manifest does not say. */
  unmanaged: boolean
  /** Part of a space's consent; a new installation shows its grant instead. */
  consent: boolean
  /** The default, where it is neither empty nor written out in a complete resource. */
  fallback?: (resource: Resource) => unknown
}

type Options = Partial<Omit<Field, 'path' | 'at' | 'compare'>> & { in?: string; at?: string }

/** A row; `in` names the part that holds the field, which its path leaves out. */
function field(path: string, compare: Comparison, { in: part = 'spec', at = path, ...rest }: Options = {}): Field {
  return { path, at: `${part}.${at}`.split('.'), compare, ignorable: false, unmanaged: false, consent: false, ...rest }
}

/** A row that `ignoreChanges` may name. */
function setting(path: string, compare: Comparison, options: Options = {}): Field {
  return field(path, compare, { ...options, ignorable: true })
}

const spaceOf = ({ metadata }: Resource): unknown => metadata.space
const slugOf = (resource: Resource): unknown => (resource.kind === 'App' ? resource.metadata.slug : null)

/** A new kind is a row here, beside its schema. */
export const kinds: Readonly<Record<Kind, readonly Field[]>> = {
  App: [
    // A new app's space is no setting among others; of a transfer it is the change itself.
    field('space', 'value', { in: 'metadata', fallback: spaceOf }),
    setting('visibility', 'value', { fallback: () => 'private' }),
    setting('permissions.repository', 'levels'),
    setting('permissions.organization', 'levels'),
    setting('permissions.user', 'levels'),
    setting('singleFilePaths', 'set'),
    setting('events', 'set'),
    setting('webhook.active', 'value'),
    setting('webhook.url', 'value'),
    setting('authorization.callbackUrls', 'list'),
    setting('authorization.requestOAuthOnInstall', 'value'),
    setting('authorization.setupUrl', 'value'),
    setting('authorization.setupOnUpdate', 'value'),
    setting('market.listed', 'value'),
    setting('market.category', 'value'),
    setting('name', 'value', { fallback: slugOf }),
    setting('description', 'value'),
    setting('homepage', 'value'),
    setting('cover', 'value'),
    setting('labels', 'map', { in: 'metadata' }),
    setting('annotations', 'map', { in: 'metadata' }),
    field('preventDestroy', 'value', { in: 'spec.lifecycle' }),
    field('ignoreChanges', 'set', { in: 'spec.lifecycle' }),
  ],
  Installation: [
    field('suspended', 'value', { unmanaged: true, fallback: () => false }),
    field('repositories', 'scope'),
    field('consent', 'presence', { at: 'permissions', consent: true }),
    field('permissions.repository', 'levels', { unmanaged: true, consent: true }),
    field('permissions.organization', 'levels', { unmanaged: true, consent: true }),
    field('labels', 'map', { in: 'metadata' }),
    field('annotations', 'map', { in: 'metadata' }),
    field('preventDestroy', 'value', { in: 'spec.lifecycle' }),
  ],
}

/** Whether a manifest says what the field of a change is to be, by writing it or by leaving its default; false where it leaves it to people. */
export function isManaged(desired: Resource, path: string): boolean {
  const field = kinds[desired.kind].find((each) => path === each.path || path.startsWith(`${each.path}.`))
  return field !== undefined && !(field.unmanaged && valueAt(desired, field.at) === undefined)
}

/** A copy of `object` that holds `value` at a place; the rest is shared. */
export function withValueAt<T extends object>(object: T, at: readonly string[], value: unknown): T {
  const [name, ...rest] = at
  if (name === undefined) return object
  const inner = (object as Record<string, unknown>)[name]
  return { ...object, [name]: rest.length === 0 ? value : withValueAt((inner ?? {}) as object, rest, value) }
}
