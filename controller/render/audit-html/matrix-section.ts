// The matrix of apps by permissions, with what narrows and sorts it, what its marks mean, and room for what a cell says.
import type { AccessMatrix } from '../../../src/audit/access-matrix.ts'
import type { Audit } from '../../../src/generated/types.ts'
import { type Html, html } from '../../../src/lib/html.ts'
import { visible } from '../../../src/lib/visible.ts'
import { cellTable, matrixBody, matrixHead, mostRows } from './static-matrix.ts'

export function matrixSection(matrix: AccessMatrix, scope: Audit['scope']): Html {
  const { columns, rows, unusedDays } = matrix
  const capped = rows.length > mostRows ? ` Without script these are the first ${mostRows} of them.` : ''
  return html`<section id="access" aria-labelledby="access-title">
<h2 id="access-title">Who may do what</h2>
<p class="quiet">Each app by each permission that some app has: what it was given, or asks for where nobody gave it anything.${capped}</p>
${controls(matrix)}
${legend(unusedDays)}
<p id="matrix-count" class="small quiet" role="status"></p>
<div class="beside">
<div id="matrix-area" class="matrix-area" role="region" aria-label="Apps by permissions; the arrow keys lead from cell to cell" tabindex="0">
<table id="matrix" class="matrix"><caption class="unseen">Apps by permissions</caption>
<thead id="matrix-head">${matrixHead(columns)}</thead><tbody id="matrix-body">${matrixBody(matrix, scope)}</tbody></table>
</div>
<aside id="details" aria-label="The chosen permission">
<button id="close-details" type="button" class="close">Close</button>
<div id="details-text"><p class="quiet">Choose a cell to see who asked, who gave, when it was last needed, who set it, and what it opens.</p></div>
</aside>
</div>
<noscript>${cellTable(matrix, scope)}</noscript>
</section>`
}

function controls({ columns, rows, unusedDays }: AccessMatrix): Html {
  const spaces = new Set(rows.flatMap(({ space, installations }) => [space ?? '', ...installations.map((each) => each.space)]))
  const names = [...spaces].filter((name) => name !== '').sort()
  return html`<form id="narrow" class="controls" aria-label="Narrow and sort the matrix" hidden>
<label>App<input name="text" type="search" autocomplete="off" placeholder="any"></label>
<label>Space<select name="space"><option value="">any</option>${names.map((name) => html`<option>${visible(name)}</option>`)}</select></label>
<label>Permission<select name="permission"><option value="">any</option>${columns.map(
    ({ group, permission }) => html`<option value="${group} ${visible(permission)}">${visible(permission)}</option>`,
  )}</select></label>
<label>At least<select name="level"><option value="">any level</option><option>read</option><option>write</option><option>admin</option></select></label>
<label>Sort by<select name="order"><option value="worst">findings</option><option value="name">name</option><option value="writes">permissions to write</option>
<option value="idle">last use, longest ago first</option><option value="repositories">repositories</option></select></label>
<fieldset><legend class="unseen">Only</legend>
<label class="tick"><input name="dangerous" type="checkbox"> only dangerous</label>
<label class="tick"><input name="unused" type="checkbox"> only not used in ${unusedDays} days</label>
<label class="tick"><input name="breaking" type="checkbox"> only what breaks a rule</label></fieldset>
</form>`
}

function legend(unusedDays: number): Html {
  const marks: [string, string, string][] = [
    ['read', 'R', 'reads'],
    ['write', 'W', 'reads and writes'],
    ['admin', 'A', 'administers'],
    ['write dangerous', 'W', 'dangerous'],
    ['read unused', 'R', `not used in ${unusedDays} days, where that can be seen`],
    ['read asked', 'R', 'asked for, given nowhere'],
    ['read waits', 'R', 'asks for more than it was given'],
    ['write breaks', 'W', 'breaks a rule'],
  ]
  return html`<ul class="legend" aria-label="What the marks mean">${marks.map(
    ([names, letter, words]) => html`<li><span class="mark ${names}" aria-hidden="true">${letter}</span> ${words}</li>`,
  )}</ul>`
}
