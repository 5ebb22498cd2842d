// The plan of a fleet that waits for approval: what it would do, what holds it up, and the form that lets exactly this one pass.
import type { FleetStatus, PlanRefusal, WaitingPlan } from '../../../generated/types.ts'
import { visible, visibleLines } from '../../../lib/visible.ts'
import { type Html, hidden, html } from '../html.ts'
import { onceField } from '../once.ts'
import type { PersonCall } from '../page.ts'
import { faultList, textField } from '../parts/form.ts'
import { notice, time } from '../parts/show.ts'

/** What a form came back with: what was typed for the fleet's name, what is wrong with that, and with the form. */
export type SentApproval = { typed: string; fault: string | null; refusals: readonly string[] }

/** Nothing where no plan waits. `path`: of the fleet's page. */
export function waitingPlanPart(call: PersonCall, status: FleetStatus, path: string, sent: SentApproval | null): Html | null {
  const { plan } = status
  if (plan === null) return sent === null ? null : faultList(sent.refusals)
  const waits = status.approval === null
  return html`<section class="box${waits ? ' care' : ''}" aria-labelledby="waiting"><h2 id="waiting">${waits ? 'A plan waits for approval' : 'A plan was approved'}</h2>
${sent === null ? null : faultList(sent.refusals)}
<p><strong>${visible(plan.summary)}</strong></p>
${refusalList(waits ? 'What holds it up:' : 'What held it up:', plan.refusals)}
<pre class="long" tabindex="0" role="region" aria-label="The plan">${visibleLines(plan.text)}</pre>
${status.approval === null ? approvalForm(call, status.fleet, plan, path, sent) : approvedPart(call, status.approval, path)}
</section>`
}

function refusalList(heading: string, refusals: readonly PlanRefusal[]): Html | null {
  if (refusals.length === 0) return null
  const item = ({ code, key, message }: PlanRefusal) =>
    html`<li><code>${code}</code> ${key === '' ? null : html`<strong>${visible(key)}</strong>: `}${visibleLines(message)}</li>`
  return html`<p>${heading}</p><ul>${refusals.map(item)}</ul>`
}

function approvalForm(call: PersonCall, fleet: string, { digest }: WaitingPlan, path: string, sent: SentApproval | null): Html {
  const confirmation = textField({
    name: 'fleet',
    label: `Type ${fleet} to go on`,
    value: sent?.typed ?? '',
    autocomplete: 'off',
    required: true,
    fault: sent?.fault ?? null,
  })
  return html`<p class="small quiet">Its digest is <code class="digest">${digest}</code>: of this plan on what is there now. If anything moves it is another
plan, and waits for itself.</p>
<details class="ask"${sent === null ? null : html` open`}><summary>Approve this plan…</summary>
<p>The controller applies it with its next look, within a day. You are named in the audit log.</p>
<form method="post" action="${path}/approve">${call.csrf()}${onceField(call)}${hidden({ digest })}
${confirmation}
<button class="danger">Approve exactly this plan</button>
</form>
</details>`
}

function approvedPart(call: PersonCall, { by, at, expiresAt, digest }: NonNullable<FleetStatus['approval']>, path: string): Html {
  return html`${notice(html`<p><strong>${visible(by)}</strong> approved exactly this plan, ${time(at)}. The controller applies it with its next look, until ${time(expiresAt)}.</p>`, 'good')}
<form method="post" action="${path}/withdraw">${call.csrf()}${hidden({ digest })}<button>Take the approval back</button></form>`
}
