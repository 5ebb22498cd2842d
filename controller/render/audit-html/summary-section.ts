// The first that a person sees: how much is wrong, which rules are broken most, and in which spaces.
import type { AccessMatrix } from '../../../src/audit/access-matrix.ts'
import type { Audit, AuditFinding } from '../../../src/generated/types.ts'
import { type Html, html } from '../../../src/lib/html.ts'
import { visible } from '../../../src/lib/visible.ts'
import { counted } from '../shown-value.ts'

const mostListed = 12
const severities: readonly AuditFinding['severity'][] = ['error', 'warning', 'note']

export function summarySection(audit: Audit, matrix: AccessMatrix | null): Html {
  const { errors, warnings, notes, known, excepted } = audit.summary
  const tiles: [string, number, string, Html | null][] = [
    ['danger', errors, errors === 1 ? 'error' : 'errors', find({ severity: 'error' })],
    ['care', warnings, warnings === 1 ? 'warning' : 'warnings', find({ severity: 'warning' })],
    ['note', notes, notes === 1 ? 'note' : 'notes', find({ severity: 'note' })],
    ...(known > 0 ? [['quiet', known, 'known before', null] as [string, number, string, null]] : []),
    ...(excepted > 0 ? [['quiet', excepted, 'excepted', null] as [string, number, string, null]] : []),
  ]
  return html`<section id="summary" aria-labelledby="summary-title"><h2 id="summary-title" class="unseen">Summary</h2>
<ul class="tiles">${tiles.map(
    ([look, count, words, link]) =>
      html`<li class="tile ${count > 0 ? look : 'quiet'}">${
        link !== null && count > 0
          ? html`<a ${link}><b>${count}</b> <span>${words}</span></a>`
          : html`<b>${count}</b> <span>${words}</span>`
      }</li>`,
  )}</ul>
<div class="halves">${brokenRules(audit)}${spaces(audit, matrix)}</div></section>`
}

/** A link to the findings, which the script narrows to these. */
function find(wanted: Readonly<Record<string, string>>): Html {
  return html`href="#findings" data-find="${JSON.stringify(wanted)}"`
}

function brokenRules({ findings, rules }: Audit): Html | null {
  const fresh = findings.filter(({ known }) => !known)
  if (fresh.length === 0) return null
  const messages = new Map(rules.map(({ rule, message }) => [rule, message]))
  const groups = [...Map.groupBy(fresh, ({ rule }) => rule)].slice(0, mostListed)
  const most = Math.max(...groups.map(([, those]) => those.length))
  const rest = new Set(fresh.map(({ rule }) => rule)).size - groups.length
  return html`<div><h3>Broken rules, the gravest first</h3><ul class="bars">${groups.map(
    ([
      rule,
      those,
    ]) => html`<li><a ${find({ rule: visible(rule) })}>${visible(rule)}</a> <span class="small quiet">${visible(messages.get(rule) ?? '')}</span>
<meter aria-hidden="true" class="${those[0]?.severity ?? 'note'}" min="0" max="${most}" value="${those.length}">${those.length}</meter> <b>${those.length}</b></li>`,
  )}</ul>${rest > 0 ? html`<p class="small quiet">and ${counted(rest, 'more rule', 'more rules')}</p>` : null}</div>`
}

function spaces({ findings }: Audit, matrix: AccessMatrix | null): Html | null {
  const apps = Map.groupBy(matrix?.rows.filter(({ space }) => space !== null) ?? [], ({ space }) => space ?? '')
  const fresh = findings.filter(({ known, space }) => !known && space !== '')
  const bySpace = Map.groupBy(fresh, ({ space }) => space)
  const names = [...new Set([...apps.keys(), ...bySpace.keys()])]
  if (names.length === 0) return null
  const count = (name: string, severity: string) => (bySpace.get(name) ?? []).filter((each) => each.severity === severity).length
  const rows = names
    .map((name) => ({ name, apps: apps.get(name)?.length ?? 0, counts: severities.map((severity) => count(name, severity)) }))
    .sort((a, b) => weight(b.counts) - weight(a.counts) || b.apps - a.apps || (a.name < b.name ? -1 : 1))
  const rest = rows.length - mostListed
  return html`<div><h3>Spaces</h3><table class="list counts"><thead><tr><th scope="col">Space</th><th scope="col">Apps</th>${severities.map(
    (severity) => html`<th scope="col">${severity === 'error' ? 'Errors' : severity === 'warning' ? 'Warnings' : 'Notes'}</th>`,
  )}</tr></thead><tbody>${rows
    .slice(0, mostListed)
    .map(
      (row) =>
        html`<tr><th scope="row">${
          weight(row.counts) > 0 ? html`<a ${find({ space: visible(row.name) })}>${visible(row.name)}</a>` : visible(row.name)
        }</th><td class="number">${row.apps}</td>${row.counts.map(
          (count, index) => html`<td class="number${count > 0 ? ` ${severities[index] ?? ''}` : ' none'}">${count}</td>`,
        )}</tr>`,
    )}</tbody></table>${rest > 0 ? html`<p class="small quiet">and ${counted(rest, 'more space', 'more spaces')}</p>` : null}</div>`
}

function weight([errors = 0, warnings = 0, notes = 0]: readonly number[]): number {
  return errors * 1e10 + warnings * 1e5 + notes
}
