// What an app asks for, as a list for people.
import { findPermission } from '../../catalog/permissions.ts'
import type { Level } from '../../generated/types.ts'
import { type Html, html } from './html.ts'

/** Permissions with their levels; `none` where there are none. */
export function permissionList(permissions: Readonly<Record<string, Level>>, none: string): Html {
  const entries = Object.entries(permissions)
  if (entries.length === 0) return html`<p>${none}</p>`
  return html`<ul>${entries.map(([name, level]) => html`<li>${findPermission(name)?.title || name}: ${level}</li>`)}</ul>`
}
