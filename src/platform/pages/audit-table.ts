// Entries of the audit log as a table: who did what by what, and what it changed, field by field.
import type { AuditEntry } from '../../generated/types.ts'
import { visible, visibleLines } from '../../lib/visible.ts'
import { riskOf } from '../../manifest/reasons.ts'
import { type FieldDifference, fieldDifferences } from '../domain/field-differences.ts'
import { type Html, html } from './html.ts'
import { badge, table, time } from './parts/show.ts'

/** Fields of one entry, and characters of one value, that are shown; the API has all of it. */
const shownFields = 60
const shownCharacters = 300

/** `empty` is said where there are none. */
export function auditTable(entries: readonly AuditEntry[], empty: string): Html {
  const rows = entries.map((entry) => [time(entry.at), whoOf(entry), html`${whatOf(entry)}${changeOf(entry)}`])
  return table({ caption: 'Entries, newest first', head: ['When', 'Who', 'What'], rows, empty })
}

function whoOf({ actor, credential, address }: AuditEntry): Html {
  return html`<strong>${visible(actor)}</strong><br><span class="quiet small">${visible(credential)}${address === null ? null : html` from ${visible(address)}`}</span>`
}

function whatOf({ action, key, changeset, fleet, reasons }: AuditEntry): Html {
  return html`${visible(action)} <code>${visible(key)}</code>${riskMark(reasons)}${
    changeset === null
      ? null
      : html`<br><span class="quiet small">changeset ${changeset}${fleet === null ? null : html` of ${visible(fleet)}`}</span>`
  }`
}

/** What made the change risky, in the words of plans. */
function riskMark(reasons: AuditEntry['reasons']): Html | null {
  if (reasons.length === 0) return null
  const risk = riskOf(reasons)
  return html`<br>${badge(`${risk} risk`, risk === 'high' ? 'danger' : 'care')} <span class="small">${reasons.join(', ')}</span>`
}

function changeOf({ id, before, after }: AuditEntry): Html {
  const differences = fieldDifferences(before, after)
  if (differences.length === 0) return html``
  const rest = differences.length - shownFields
  const count = differences.length === 1 ? '1 field' : `${differences.length} fields`
  return html`<details id="entry-${id}"><summary>${count}</summary>
<dl class="facts">${differences.slice(0, shownFields).map(difference)}</dl>
${rest > 0 ? html`<p class="quiet">and ${rest} more</p>` : null}
</details>`
}

function difference({ field, before, after }: FieldDifference): Html {
  return html`<dt>${visible(field)}</dt><dd>${before === undefined ? null : html`<del>${shown(before)}</del> `}${
    after === undefined ? null : html`<ins>${shown(after)}</ins>`
  }</dd>`
}

function shown(value: unknown): string {
  const text = Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join(', ') : plain(value)
  if (text.length <= shownCharacters) return text === '' ? '(empty)' : visibleLines(text)
  return `${visibleLines(text.slice(0, shownCharacters))} … and ${text.length - shownCharacters} more characters`
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
