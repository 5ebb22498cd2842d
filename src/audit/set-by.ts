// Who put a setting in force: found among the entries of the platform's audit log, the newest first.
import type { AuditEntry } from '../generated/types.ts'
import { canonicalJson } from '../lib/canonical-json.ts'
import { appKey, installationKey, isResource, kindOfKey, partsOfInstallation } from '../manifest/resource.ts'
import { type Leaf, type LeafValue, leafValue } from './leaf.ts'

/** A resource as the log names it at some time: its key, and the space whose part of the log tells of it. */
export type Named = { key: string; space: string }

/** What is sought: the settings that nobody has been found for, each with its value in force. */
export type Sought = Leaf & { value: LeafValue }

/** The settings that an entry about the resource named `key` put in force. */
export function setIn(entry: AuditEntry, key: string, sought: readonly Sought[]): Sought[] {
  if (entry.key !== key) return []
  return sought.filter((leaf) => sets(entry, leaf, key))
}

function sets({ action, before, after }: AuditEntry, { at, value }: Sought, key: string): boolean {
  if (after === null) return false
  const ofGrant = kindOfKey(key) === 'Installation' && at[1] === 'permissions'
  if (ofGrant && action === 'grant') return differ(inGrant(before, at), inGrant(after, at)) && !differ(inGrant(after, at), value)
  if (!isResource(after)) return false
  // What a new installation is given is in no entry of its own; what nobody gave it, its beginning did not take away.
  if (before === null) return value !== null && (ofGrant || !differ(leafValue(after, at), value))
  return !ofGrant && isResource(before) && differ(leafValue(before, at), leafValue(after, at)) && !differ(leafValue(after, at), value)
}

function inGrant(grant: object | null, [, , ...rest]: Leaf['at']): unknown {
  return leafValue(grant, rest)
}

function differ(before: unknown, after: unknown): boolean {
  return canonicalJson(before) !== canonicalJson(after)
}

/** Under which name entries before this one speak of the resource; null where it began with this one, or an earlier one of that name ended. */
export function namedBefore({ key, before, after }: AuditEntry, named: Named): Named | null {
  if (key !== named.key) return named
  if (isResource(after) && before === null) return null
  if (after === null && isResource(before) && before.metadata.space === named.space) return null
  if (!isResource(before) || !isResource(after)) return named
  if (before.kind === 'App') return { key: appKey(before.metadata.slug), space: before.metadata.space }
  return { key: installationKey(before.metadata.app, before.metadata.space), space: before.metadata.space }
}

/** The slug by which the log is asked for entries of a resource. */
export function slugIn(key: string): string {
  return kindOfKey(key) === 'App' ? key.slice(appKey('').length) : partsOfInstallation(key).app
}
