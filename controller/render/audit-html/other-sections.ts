// What else an audit has to say: what waits for consent and what it would open, what exceptions spare, and which rules were asked.
import type { Audit, AuditRule, Capability, Excepted, OpenedPermission } from '../../../src/generated/types.ts'
import { type Html, html } from '../../../src/lib/html.ts'
import { visible } from '../../../src/lib/visible.ts'
import { shownPath } from '../audit-groups.ts'
import { addressOf, placeOf } from '../places.ts'
import { counted } from '../shown-value.ts'

const mostWaiting = 100
const mostExcepted = 500

export function waitingSection(capabilities: readonly Capability[]): Html | null {
  if (capabilities.length === 0) return null
  const rest = capabilities.length - mostWaiting
  return html`<section id="waiting" aria-labelledby="waiting-title"><h2 id="waiting-title">What waits for consent</h2>
<p class="quiet">Until somebody consents the old grant stays in force. This is what a consent would open.</p>
<ul class="cards">${capabilities.slice(0, mostWaiting).map(
    ({ key, installations, repositories, permissions }) => html`<li><h3>${visible(key)}</h3>
<p class="small quiet">${[
      ...(installations.length > 1 ? [counted(installations.length, 'installation', 'installations')] : []),
      repositories === null ? 'nobody has counted its repositories' : counted(repositories, 'repository', 'repositories'),
    ].join(', ')}</p><ul>${permissions.map(openedItem)}</ul></li>`,
  )}</ul>${rest > 0 ? html`<p>and ${counted(rest, 'more', 'more')}</p>` : null}</section>`
}

function openedItem({ permission, from, to, served, routes, events }: OpenedPermission): Html {
  const none = served ? 'no API route that it could not call before' : 'no API route here needs it'
  return html`<li><b>${visible(permission)}: ${from === null ? '' : `${from} → `}${to}</b>${
    routes.length === 0
      ? html` <span class="small">${none}</span>`
      : html`<ul class="routes">${routes.map(
          ({ method, path, public: open }) =>
            html`<li><code>${visible(`${method} ${path}`)}</code>${open ? ' of private repositories' : ''}</li>`,
        )}</ul>`
  }${events.length === 0 ? null : html` <span class="small">can subscribe to ${visible(events.join(', '))}</span>`}</li>`
}

export function exceptedSection(excepted: readonly Excepted[]): Html | null {
  if (excepted.length === 0) return null
  const rest = excepted.length - mostExcepted
  return html`<section id="exceptions" aria-labelledby="exceptions-title"><h2 id="exceptions-title">Spared by an exception</h2>
<div class="scroll"><table class="list"><thead><tr><th scope="col">What</th><th scope="col">Rule</th><th scope="col">Until</th><th scope="col">Owner</th><th scope="col">Reason</th></tr></thead>
<tbody>${excepted.slice(0, mostExcepted).map(
    ({ rule, key, path, owner, reason, until }) => html`<tr><th scope="row"><span class="key">${visible(key)}</span>${
      path === '' ? null : html`<code>${shownPath(path)}</code>`
    }</th><td>${visible(rule)}</td><td>${visible(until)}</td><td>${visible(owner)}</td><td>${visible(reason)}</td></tr>
`,
  )}</tbody></table></div>${rest > 0 ? html`<p>and ${counted(rest, 'more', 'more')}</p>` : null}</section>`
}

export function rulesSection({ rules, findings }: Audit): Html {
  const counts = Map.groupBy(findings, ({ rule }) => rule)
  return html`<section id="rules" aria-labelledby="rules-title"><h2 id="rules-title">Rules that were asked</h2>
${rules.length === 0 ? html`<p>None: there is no policy. "appward audit --help" says how to give one.</p>` : null}
<ul class="rules">${rules.map((rule) => ruleItem(rule, counts.get(rule.rule)?.length ?? 0))}</ul></section>`
}

function ruleItem(rule: AuditRule, count: number): Html {
  const address = addressOf(rule.link)
  const place = rule.origin === 'platform' ? 'kept on the platform' : placeOf(rule)
  return html`<li><span class="key">${visible(rule.rule)}</span> <span class="badge">${rule.severity}</span>
<span>${visible(rule.message)}</span> <span class="small quiet">${count === 0 ? 'kept by all' : counted(count, 'finding', 'findings')} · ${place}${
    address === null ? null : html` · <a href="${address}" rel="noreferrer">about this rule</a>`
  }</span></li>`
}
