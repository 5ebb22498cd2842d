// Permissions in plain words: what a level of one lets its holder do, and why a dangerous one is dangerous.
import words from '../../schemas/catalog/permission-words.json' with { type: 'json' }
import type { Level } from '../generated/types.ts'
import { findPermission, includesLevel, isDangerous } from './permissions.ts'

type Words = { name: string; about: string; risk?: string }

const byName: ReadonlyMap<string, Words> = new Map((words.permissions as Words[]).map((row) => [row.name, row]))

const verbs: Readonly<Record<Level, string>> = { read: 'Read', write: 'Read and change', admin: 'Read, change and administer' }

/** What settings pages call it; its name, made readable, where the catalog does not say. */
export function permissionTitle(name: string): string {
  return findPermission(name)?.title || sentence(name.replaceAll('_', ' '))
}

/** What the level lets its holder do, as a sentence without a full stop. */
export function permissionWords(name: string, level: Level): string {
  const [lowest = 'read'] = findPermission(name)?.levels ?? []
  // Some have no level that reads.
  const verb = includesLevel('read', lowest) ? verbs[level] : 'Change'
  return `${verb} ${byName.get(name)?.about ?? name.replaceAll('_', ' ')}`
}

/** Why the level is dangerous; null where it is not. */
export function permissionRisk(name: string, level: Level): string | null {
  return isDangerous(name, level) ? (byName.get(name)?.risk ?? 'The catalog calls it dangerous.') : null
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
