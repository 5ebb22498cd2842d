// Values of a definition of another tool, taken into a registration one by one: what is not of the right kind, or looks like
// a credential, is left out and told.
import { allPermissions, findPermission } from '../catalog/permissions.ts'
import { nameOfType } from '../manifest/schema-findings.ts'
import { looksSecret } from '../manifest/secret-text.ts'
import type { Notes } from './note.ts'
import type { Registration, rows } from './registration.ts'

export type Given = Partial<Registration>

/** What a credential in a definition comes to. */
export const secretLeftOut = 'a credential is never carried over; replace it where it was issued, since it was written down'

/** Takes the value of a row. `field` is what the definition calls it. An empty value counts as none. */
export function take(row: (typeof rows)[number], field: string, value: unknown, given: Given, notes: Notes): void {
  if (value === null || value === undefined) return
  if (row.kind === 'text') {
    const text = textOf(field, value, notes)
    if (text !== null) given[row.key] = text
  } else if (row.kind === 'list') given[row.key] = listOf(field, value, notes)
  else if (typeof value === 'boolean') given[row.key] = value
  else notes.leftOut(field, `it must be true or false, not ${nameOfType(value)}`)
}

/** Permissions by name. `none` is the same as leaving one out; other names of a permission become its own. */
export function levelsOf(field: string, value: unknown, notes: Notes): Record<string, string> {
  const levels: Record<string, string> = {}
  if (value === null || value === undefined) return levels
  if (typeof value !== 'object' || Array.isArray(value)) {
    notes.leftOut(field, `it must be a mapping of permissions to levels, not ${nameOfType(value)}`)
    return levels
  }
  for (const [name, level] of Object.entries(value)) takeLevel(name, level, levels, notes)
  return levels
}

/** Takes one permission. */
export function takeLevel(name: string, level: unknown, levels: Record<string, string>, notes: Notes): void {
  const wrong = name === '__proto__' || looksSecret(name)
  if (wrong) notes.leftOut(name, 'no permission has such a name')
  const text = wrong ? null : textOf(name, level, notes)
  if (text !== null && text !== 'none') levels[permissionName(name, notes)] = text
}

/** The name under which apps are registered, for the one that the REST API has. */
function permissionName(name: string, notes: Notes): string {
  const own = findPermission(name) === undefined ? allPermissions().find(({ aliases }) => aliases.includes(name))?.name : undefined
  if (own === undefined) return name
  notes.assumed(name, `read as ${own}, which is its name in a registration`)
  return own
}

function textOf(field: string, value: unknown, notes: Notes): string | null {
  if (value === null) return null
  if (typeof value !== 'string') notes.leftOut(field, `it must be a text, not ${nameOfType(value)}`)
  else if (looksSecret(value) || holdsPassword(value)) notes.leftOut(field, secretLeftOut)
  else if (value.includes('\0')) notes.leftOut(field, 'it holds a NUL character')
  else return value.toWellFormed()
  return null
}

/** `https://user:password@host`. */
function holdsPassword(text: string): boolean {
  return text.includes('@') && (URL.parse(text)?.password ?? '') !== ''
}

function listOf(field: string, value: unknown, notes: Notes): string[] {
  if (typeof value === 'string') notes.assumed(field, 'read as a list of one')
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  if (items.length === 0 && !Array.isArray(value)) notes.leftOut(field, `it must be a list, not ${nameOfType(value)}`)
  return items.flatMap((item, index) => textOf(`${field}[${index}]`, item, notes) ?? [])
}
