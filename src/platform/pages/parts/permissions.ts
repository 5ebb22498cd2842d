// What an app asks for, or was given, in plain words: by whom it is about, and what is dangerous first.
import { permissionRisk, permissionTitle, permissionWords } from '../../../catalog/permission-words.ts'
import type { Level } from '../../../generated/types.ts'
import { visible } from '../../../lib/visible.ts'
import { type Html, html } from '../html.ts'
import { badge } from './show.ts'

type Levels = Readonly<Record<string, Level>>

export type ShownPermissions = {
  repository?: Levels
  organization?: Levels
  user?: Levels
  /** The files that `single_file` is about. */
  paths?: readonly string[]
}

type Headings = Partial<Record<'repository' | 'organization' | 'user', string>>

const groups = [
  { group: 'repository', heading: 'In the repositories' },
  { group: 'organization', heading: 'In the organization' },
  { group: 'user', heading: 'Of the account of each user who authorizes it' },
] as const

/** Each group with its heading, or the one given for it; `none` where there is nothing at all. */
export function permissionGroups(shown: ShownPermissions, none: string, headings: Headings = {}): Html {
  const filled = groups.filter(({ group }) => Object.keys(shown[group] ?? {}).length > 0)
  if (filled.length === 0) return html`<p class="quiet">${none}</p>`
  return html`${filled.map(
    ({ group, heading }) => html`<h3>${headings[group] ?? heading}</h3>
<ul class="rows permissions">${dangerousFirst(shown[group] ?? {}).map(([name, level]) => item(name, level, shown.paths ?? []))}</ul>`,
  )}`
}

/** The mark of a dangerous level; nothing for others. */
export function riskBadge(name: string, level: Level): Html | null {
  return permissionRisk(name, level) === null ? null : badge('High risk', 'danger')
}

function item(name: string, level: Level, paths: readonly string[]): Html {
  const risk = permissionRisk(name, level)
  return html`<li>
<div><strong>${permissionTitle(name)}</strong> <code class="quiet">${name}: ${level}</code>
<p>${permissionWords(name, level)}.</p>
${name === 'single_file' && paths.length > 0 ? html`<p>${paths.map((path) => html`<code>${visible(path)}</code> `)}</p>` : null}
${risk === null ? null : html`<p class="risk">${risk}</p>`}</div>
${riskBadge(name, level)}
</li>`
}

function dangerousFirst(levels: Levels): [string, Level][] {
  const entries = Object.entries(levels)
  const dangerous = ([name, level]: [string, Level]) => permissionRisk(name, level) !== null
  return [...entries.filter(dangerous), ...entries.filter((entry) => !dangerous(entry))]
}
