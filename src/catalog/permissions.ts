// Questions to the catalog about permissions: what is known of one, which levels it has, what is dangerous.
import catalog from '../../schemas/catalog/permissions.json' with { type: 'json' }
import type { Level } from '../generated/types.ts'

/** Groups as manifests name them; what the catalog calls `account` is `user` there. */
export type PermissionGroup = 'repository' | 'organization' | 'user' | 'enterprise'

export type PermissionFacts = {
  name: string
  group: PermissionGroup
  /** What an app may ask for, lowest first. */
  levels: readonly Level[]
  status: 'current' | 'deprecated' | 'retired'
  /** Why it is deprecated or retired; empty while it is current. */
  reason: string
  /** What took its place; null where nothing did. */
  replacement: string | null
  aliases: readonly string[]
  /** What a settings page calls it; empty where the catalog does not say. */
  title: string
  /** The lowest level that the catalog calls dangerous; null where none is. */
  dangerousFrom: Level | null
}

type Ending = { reason: string; replacement: string | null }
type Row = {
  name: string
  resource: string
  levels: string[]
  status: string
  aliases?: string[]
  ui_title?: string
  dangerous_from?: string
  deprecated?: Ending
  retired?: Ending
}

/** Levels, lowest first; each includes the ones before it. */
export const levelOrder: readonly Level[] = ['read', 'write', 'admin']

const byName: ReadonlyMap<string, PermissionFacts> = new Map((catalog.permissions as Row[]).map((row) => [row.name, factsOf(row)]))

const unconfirmed: ReadonlySet<string> = new Set(catalog.names_seen_but_not_confirmed.map((row) => row.name))

function factsOf(row: Row): PermissionFacts {
  const ending = row.retired ?? row.deprecated
  return {
    name: row.name,
    group: (row.resource === 'account' ? 'user' : row.resource) as PermissionGroup,
    levels: row.levels as Level[],
    status: row.status as PermissionFacts['status'],
    reason: ending?.reason ?? '',
    replacement: ending?.replacement ?? null,
    aliases: row.aliases ?? [],
    title: row.ui_title ?? '',
    dangerousFrom: (row.dangerous_from ?? null) as Level | null,
  }
}

/** The permission of exactly this name, in whatever group; names are unique across groups. */
export function findPermission(name: string): PermissionFacts | undefined {
  return byName.get(name)
}

/** Every permission of the catalog, in its order. */
export function allPermissions(): PermissionFacts[] {
  return [...byName.values()]
}

/** Whether the name was seen somewhere but no source confirms it: it counts as unknown. */
export function isUnconfirmed(name: string): boolean {
  return unconfirmed.has(name)
}

/** Whether the catalog calls this level of this permission dangerous. Unknown names are not. */
export function isDangerous(name: string, level: Level): boolean {
  const from = byName.get(name)?.dangerousFrom
  return from != null && includesLevel(level, from)
}

/** Whether holding `held` is enough where `needed` is asked for. */
export function includesLevel(held: Level, needed: Level): boolean {
  return levelOrder.indexOf(held) >= levelOrder.indexOf(needed)
}

/** The lower of two levels. */
export function lowerLevel(a: Level, b: Level): Level {
  return includesLevel(a, b) ? b : a
}
