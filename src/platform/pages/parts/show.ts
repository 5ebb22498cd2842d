// Parts that show things: marks, notices, facts, tables, tabs, times.
import { shownTime } from '../../../lib/shown-time.ts'
import { type Html, html } from '../html.ts'
import type { MenuItem } from '../menus.ts'

/** good: done, allowed; care: waits, may surprise; danger: high risk, refused. */
export type Tone = 'plain' | 'good' | 'care' | 'danger'

/** A word that marks what it stands beside. */
export function badge(text: string, tone: Tone = 'plain'): Html {
  return html`<span class="badge ${tone}">${text}</span>`
}

/** Something to read first. What is wrong is said at once to those who hear the page. */
export function notice(body: Html | string, tone: Tone = 'plain'): Html {
  return html`<div class="notice ${tone}"${tone === 'danger' ? html` role="alert"` : null}>${typeof body === 'string' ? html`<p>${body}</p>` : body}</div>`
}

/** What the page says after a form has done its work: the text of `texts` that `?done=` names; nothing where it names none. */
export function doneNotice(query: URLSearchParams, texts: Readonly<Record<string, string>>): Html | null {
  const done = query.get('done') ?? ''
  return Object.hasOwn(texts, done) ? notice(texts[done] ?? '', 'good') : null
}

/** Names with their values; rows without a value are left out. */
export function facts(rows: readonly (readonly [name: string, value: Html | string | null])[]): Html {
  return html`<dl class="facts">${rows.map(([name, value]) => (value === null ? html`` : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>`
}

export type Table = {
  caption: string
  /** An empty one is that of buttons, and heard as such. */
  head: readonly string[]
  rows: readonly (readonly (Html | string)[])[]
  /** Said where there are no rows. */
  empty: string
}

/** A table, the first column its rows' heads; wide ones scroll by themselves. */
export function table({ caption, head, rows, empty }: Table): Html {
  if (rows.length === 0) return html`<p class="quiet">${empty}</p>`
  const row = ([first = '', ...rest]: Table['rows'][number]) =>
    html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name === '' ? html`<span class="unseen">Actions</span>` : name}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody>
</table></div>`
}

/** Pages about one thing, side by side. */
export function tabs(label: string, items: readonly MenuItem[], current: string): Html {
  const item = ({ path, text }: MenuItem) =>
    html`<li><a href="${path}"${path === current ? html` aria-current="page"` : null}>${text}</a></li>`
  return html`<nav class="tabs" aria-label="${label}"><ul>${items.map(item)}</ul></nav>`
}

/** A time (ISO 8601, UTC), to the minute; `none` where there is none. */
export function time(at: string | null, none = 'never'): Html {
  return at === null ? html`${none}` : html`<time datetime="${at}">${shownTime(at)}</time>`
}

/** A button that copies the text of another element; it shows itself where there is script. */
export function copyButton(id: string): Html {
  return html`<button type="button" data-copy="${id}" hidden>Copy</button>`
}

/** A way on to the next page of a list; nothing at its end. */
export function nextPage(path: string | null): Html | null {
  return path === null ? null : html`<p><a class="button" rel="next" href="${path}">More</a></p>`
}
