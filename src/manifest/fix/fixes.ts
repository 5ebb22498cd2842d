// What mends a diagnostic: a row for each code that has one right answer. Where there are several, a person decides.
import { findEvent, subscribableEvents } from '../../catalog/events.ts'
import { soleNear } from '../../catalog/near-name.ts'
import { allPermissions, findPermission, type PermissionFacts } from '../../catalog/permissions.ts'
import type { Code } from '../diagnostic-codes.ts'
import type { Path } from '../finding.ts'
import { fieldsAt, type SchemaName, typesAt, valuesAt } from '../schema-fields.ts'
import { type Edit, type Fix, valueAt } from './edit.ts'

/** Where the diagnostic stands in which manifest, as written. */
export type Mistake = { path: Path; document: unknown; schema: SchemaName }

type Fixer = (mistake: Mistake) => Fix | null

/** Where fields stand that the versions have in different places; what is in the same place is not here. */
type Places = { permission: (facts: PermissionFacts) => Path; webhookUrl: Path; webhookActive: Path }

const placesOfNewest: Places = {
  permission: ({ group, name }) => ['spec', 'permissions', group, name],
  webhookUrl: ['spec', 'webhook', 'url'],
  webhookActive: ['spec', 'webhook', 'active'],
}

const places: Readonly<Record<SchemaName, Places>> = {
  App: placesOfNewest,
  Installation: placesOfNewest,
  Policy: placesOfNewest,
  'v1alpha1/App': {
    permission: ({ name }) => ['spec', name],
    webhookUrl: ['spec', 'webhook_url'],
    webhookActive: ['spec', 'webhook_active'],
  },
}

export const fixers: Partial<Record<Code, Fixer>> = {
  AW130: meantField,
  AW133: ({ path, document, schema }) => set(path, soleNear(textAt(document, path), valuesAt(schema, path))),
  AW136: ({ path }) => safe({ op: 'remove', path }),
  AW201: ({ path, document }) => rename(path, document, meantPermission(lastText(path), path[2])),
  AW204: replacePermission,
  AW206: mendLevel,
  AW211: mendEvent,
  AW212: ({ path }) => safe({ op: 'remove', path }),
  AW216: askForNeed,
  AW217: switchWebhookOn,
}

/** Sets that have an order for people alone. */
const sets: readonly Path[] = [
  ['spec', 'events'],
  ['spec', 'singleFilePaths'],
  ['spec', 'single_file_paths'],
]

/** Edits that put the sets of an app in order. */
export function orderingEdits(document: unknown): Edit[] {
  return sets.flatMap((path): Edit[] => {
    const items = valueAt(document, path)
    if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) return []
    return items.join('\n') === items.toSorted().join('\n') ? [] : [{ op: 'sort', path }]
  })
}

function safe(edit: Edit): Fix {
  return { asksMore: false, edits: [edit] }
}

function set(path: Path, to: string | null): Fix | null {
  return to === null ? null : safe({ op: 'set', path, to })
}

function rename(path: Path, document: unknown, to: string | null): Fix | null {
  const taken = to === null || valueAt(document, [...path.slice(0, -1), to]) !== undefined
  return taken ? null : safe({ op: 'rename', path, to })
}

function lastText(path: Path): string {
  return String(path.at(-1))
}

function textAt(document: unknown, path: Path): string {
  const value = valueAt(document, path)
  return typeof value === 'string' ? value : ''
}

/** Only where the value fits the field: `callback_url: https://…` is no list of addresses, and a permission's is one of its levels. */
function meantField({ path, document, schema }: Mistake): Fix | null {
  const parent = path.slice(0, -1)
  const meant = soleNear(lastText(path), fieldsAt(schema, parent))
  if (meant === null) return null
  const value = valueAt(document, path)
  const permission = schema === 'v1alpha1/App' ? findPermission(meant) : undefined
  if (permission !== undefined) return isLevelOf(permission, value) ? rename(path, document, meant) : null
  const types = typesAt(schema, [...parent, meant])
  return types.length === 0 || types.includes(Array.isArray(value) ? 'array' : typeof value) ? rename(path, document, meant) : null
}

function isLevelOf({ status, group, levels }: PermissionFacts, value: unknown): boolean {
  return status === 'current' && group !== 'enterprise' && levels.some((level) => level === value)
}

/** The one permission whose name this can only be a slip of; null where that is in another group. */
function meantPermission(name: string, group: unknown): string | null {
  const usable = allPermissions().filter((facts) => facts.status !== 'retired' && facts.group !== 'enterprise')
  const sole = soleNear(
    name,
    usable.map((facts) => facts.name),
  )
  const meant: PermissionFacts | undefined = usable.find((facts) => (sole === null ? facts.aliases.includes(name) : facts.name === sole))
  return meant?.group === group && meant?.status === 'current' ? meant.name : null
}

/** `none` is a level of registration forms; here it is to leave the permission out. */
function mendLevel({ path, document }: Mistake): Fix | null {
  const level = textAt(document, path)
  return level === 'none' ? safe({ op: 'remove', path }) : set(path, soleNear(level, findPermission(lastText(path))?.levels ?? []))
}

function mendEvent({ path, document }: Mistake): Fix | null {
  const meant = soleNear(textAt(document, path), subscribableEvents())
  const listed = valueAt(document, path.slice(0, -1))
  if (meant === null || findEvent(meant)?.status !== 'current') return null
  return Array.isArray(listed) && listed.includes(meant) ? safe({ op: 'remove', path }) : safe({ op: 'set', path, to: meant })
}

/** The replacement in place of a retired permission, at the same level. */
function replacePermission({ path, document, schema }: Mistake): Fix | null {
  const facts = findPermission(findPermission(lastText(path))?.replacement ?? '')
  const level = facts?.levels.find((each) => each === valueAt(document, path))
  if (facts === undefined || level === undefined || (schema === 'Installation' && facts.group === 'user')) return null
  const to = places[schema].permission(facts)
  const added: Edit[] = valueAt(document, to) === undefined ? [{ op: 'add', path: to, to: level }] : []
  return { asksMore: true, edits: [{ op: 'remove', path }, ...added] }
}

/** The least permission for an event: the only one that will do, or the only one of several that is asked for already. */
function askForNeed({ path, document, schema }: Mistake): Fix | null {
  const requires = (findEvent(textAt(document, path))?.requires ?? []).flatMap(({ permission, level }) => {
    const facts = findPermission(permission)
    return facts === undefined ? [] : [{ at: places[schema].permission(facts), level }]
  })
  const asked = requires.filter(({ at }) => valueAt(document, at) !== undefined)
  const [need, ...others] = asked.length > 0 ? asked : requires
  if (need === undefined || others.length > 0) return null
  return { asksMore: true, edits: [{ op: asked.length > 0 ? 'set' : 'add', path: need.at, to: need.level }] }
}

function switchWebhookOn({ document, schema }: Mistake): Fix | null {
  const { webhookUrl, webhookActive: path } = places[schema]
  if (textAt(document, webhookUrl) === '') return null
  return { asksMore: true, edits: [{ op: valueAt(document, path) === undefined ? 'add' : 'set', path, to: true }] }
}
