// Who did what to an installation, and when.
import type { AuditEntry } from '../../../generated/types.ts'
import type { Repositories } from '../../domain/installation-changes.ts'
import { type Html, html } from '../html.ts'
import { repositoryWords } from './repositories.ts'
import { table, time } from './show.ts'

const words: Readonly<Record<string, string>> = {
  install: 'Installed it',
  rescope: 'Changed its repositories',
  update: 'Changed it',
  consent: 'Accepted what it asks for',
  refuse: 'Refused what it asks for',
  grant: 'Its permissions changed',
  suspend: 'Suspended it',
  unsuspend: 'Lifted a suspension',
  adopt: 'A fleet took it over',
  transfer: 'Its app moved to another space',
  rename: 'Its app was renamed',
}

/** `readable`: whether whoever looks may read the log at all. */
export function installationLog(entries: readonly AuditEntry[], readable: boolean): Html {
  if (!readable) return html`<p class="quiet">The log is for tokens with the scope audit_log.</p>`
  return table({
    caption: 'The latest first',
    head: ['When', 'What', 'Who', 'By'],
    rows: entries.map((entry) => [time(entry.at), what(entry), entry.actor, by(entry)]),
    empty: 'Nothing yet.',
  })
}

function what({ action, after }: AuditEntry): string {
  const said = words[action] ?? action
  if (action !== 'rescope' && action !== 'install') return said
  const { repositories } = (after as { spec?: { repositories?: Repositories } } | null)?.spec ?? {}
  return repositories === undefined ? said : `${said}: ${repositoryWords(repositories)}`
}

function by({ credential, fleet, changeset }: AuditEntry): string {
  return fleet === null ? credential : `fleet ${fleet}, changeset ${changeset ?? ''}`
}
