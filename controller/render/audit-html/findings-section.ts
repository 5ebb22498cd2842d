// What breaks a rule: the first of it without script, all of it with script, which narrows and sorts it.
import type { Audit, AuditFinding } from '../../../src/generated/types.ts'
import { type Html, html } from '../../../src/lib/html.ts'
import { visible } from '../../../src/lib/visible.ts'
import { differenceText, placeText, shownPath } from '../audit-groups.ts'
import { addressOf } from '../places.ts'

const mostShown = 200
const looks: Readonly<Record<AuditFinding['severity'], string>> = { error: 'danger', warning: 'care', note: 'quiet' }

export function findingsSection(audit: Audit): Html {
  const fresh = audit.findings.filter(({ known }) => !known)
  if (audit.findings.length === 0) {
    return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
<p class="notice good">Nothing that was looked at breaks a rule.</p></section>`
  }
  const count = fresh.length > mostShown ? `The first ${mostShown} of ${fresh.length}.` : ''
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${controls(audit)}
<p id="findings-count" class="small quiet" role="status">${count}</p>
<table class="list findings"><thead><tr><th scope="col">Severity</th><th scope="col">Where it is so</th><th scope="col">What is wrong, and what to do</th><th scope="col">Written in</th></tr></thead>
<tbody id="findings-body">${fresh.slice(0, mostShown).map((finding) => findingRow(finding, audit))}</tbody></table>
<button id="more-findings" type="button" hidden>Show more</button>
</section>`
}

function controls({ findings, summary }: Audit): Html {
  const options = (of: (finding: AuditFinding) => string) =>
    [...new Set(findings.map(of))]
      .filter((text) => text !== '')
      .sort()
      .map((text) => html`<option>${visible(text)}</option>`)
  return html`<form id="find" class="controls" aria-label="Narrow and sort the findings" hidden>
<label>Text<input name="text" type="search" autocomplete="off" placeholder="any"></label>
<label>Severity<select name="severity"><option value="">any</option><option>error</option><option>warning</option><option>note</option></select></label>
<label>Rule<select name="rule"><option value="">any</option>${options(({ rule }) => rule)}</select></label>
<label>Space<select name="space"><option value="">any</option>${options(({ space }) => space)}</select></label>
<label>Sort by<select name="order"><option value="gravest">severity</option><option value="resource">app and installation</option><option value="rule">rule</option><option value="file">file</option></select></label>
${summary.known > 0 ? html`<fieldset><legend class="unseen">Also</legend><label class="tick"><input name="known" type="checkbox"> also what was known before</label></fieldset>` : null}
</form>`
}

function findingRow(finding: AuditFinding, { scope }: Audit): Html {
  const { severity, key, path, message, hint, rule, code, link } = finding
  const address = addressOf(link)
  const where = differenceText(finding, scope)
  return html`<tr><td><span class="badge ${looks[severity]}">${severity}</span></td>
<th scope="row"><span class="key">${visible(key) || 'the policy itself'}</span>${path === '' ? null : html`<code>${shownPath(path)}</code>`}</th>
<td><span>${visible(message)}</span>${hint === '' ? null : html`<span class="hint">${visible(hint)}</span>`}
<span class="rule">${visible(rule)}${code === 'AW301' ? '' : ` · ${visible(code)}`}${address === null ? null : html` · <a href="${address}" rel="noreferrer">about this rule</a>`}</span></td>
<td><code>${placeText(finding, scope)}</code>${where === '' ? null : html`<span class="hint">${where}</span>`}</td></tr>
`
}
