// What an app asks for beyond what it was given: old and new side by side, to accept or refuse.
import { requestTo } from '../../catalog/consent.ts'
import { permissionRisk, permissionTitle, permissionWords } from '../../catalog/permission-words.ts'
import type { Level, PendingConsent } from '../../generated/types.ts'
import { type Html, hidden, html } from './html.ts'
import type { Shown } from './installation.ts'
import type { PersonCall } from './page.ts'
import { fleetConfirmation } from './parts/fleet.ts'
import { riskBadge } from './parts/permissions.ts'
import { badge, table, time } from './parts/show.ts'

/** The answer names the request by its digest, so that nobody accepts what they have not seen. */
export function consentReview({ csrf }: PersonCall, shown: Shown, pending: PendingConsent, handFault: string | null): Html {
  const { installation, account, path } = shown
  const { state, digest, refusedAt, refusedBy } = pending
  // Without a consent in its manifest, accepting is nothing that the fleet would undo.
  const fleet = installation.resource.spec.permissions === undefined ? null : installation.fleet
  const form = (decision: string, button: Html) => html`<form id="${decision}" method="post" action="${`${path}/${decision}`}">
${csrf()}
${hidden({ digest })}
${button}
</form>`
  return html`<section class="box care" aria-labelledby="asks-for-more">
<h2 id="asks-for-more">It asks for more</h2>
<p>Until an admin of ${account.login} accepts, it keeps what it has.</p>
${comparison(shown, pending)}
${state === 'refused' ? html`<p>${refusedBy ?? 'Somebody'} refused this, ${time(refusedAt, 'some time ago')}; it can still be accepted.</p>` : null}
${fleetConfirmation(fleet, 'accept-by-hand', handFault, 'accept')}
<div class="actions">
${form('accept', html`<button class="first">Accept</button>`)}
${state === 'refused' ? null : form('refuse', html`<button>Refuse</button>`)}
</div>
</section>`
}

type Compared = { name: string; now: Level | null; asked: Level | null; isPending: boolean }

/** What is new or raised comes first, and of that what is dangerous. */
function comparison({ installation, app, account }: Shown, { changes }: PendingConsent): Html {
  const now: Record<string, Level> = { ...installation.grant.repository, ...installation.grant.organization }
  const request = requestTo(account.type, app.resource.spec.permissions)
  const asked: Record<string, Level> = { ...request.repository, ...request.organization }
  const pending = new Set(changes.map(({ permission }) => permission))
  const rows = [...new Set([...Object.keys(now), ...Object.keys(asked)])].map(
    (name): Compared => ({ name, now: now[name] ?? null, asked: asked[name] ?? null, isPending: pending.has(name) }),
  )
  const rank = ({ name, asked, isPending }: Compared) => (isPending ? (permissionRisk(name, asked ?? 'read') === null ? 1 : 0) : 2)
  return table({
    caption: `What it has in ${account.login} and what it asks for`,
    head: ['Permission', 'Now', 'Asked for'],
    rows: rows.toSorted((a, b) => rank(a) - rank(b)).map(row),
    empty: '',
  })
}

function row({ name, now, asked, isPending }: Compared): Html[] {
  const title = html`${permissionTitle(name)} <code class="quiet small">${name}</code>`
  if (!isPending || asked === null) return [html`<span class="quiet">${title}</span>`, level(now), level(asked ?? now)]
  const risk = permissionRisk(name, asked)
  return [
    html`<strong>${title}</strong> <span class="marks">${badge(now === null ? 'New' : 'Raised', 'care')}${riskBadge(name, asked)}</span><p class="plain small">${permissionWords(name, asked)}.${risk === null ? null : html` <span class="risk">${risk}</span>`}</p>`,
    level(now),
    html`<strong>${level(asked)}</strong>`,
  ]
}

function level(held: Level | null): Html {
  return held === null ? html`<span class="quiet">none</span>` : html`<code>${held}</code>`
}
