// Home: what waits for whoever is signed in, their spaces with the apps there, and what changed last. For others, what this place is.

import type { AuditEntry, InstallationRequest, WaitingConsent } from '../../generated/types.ts'
import { installationPath } from '../../lib/installation-page.ts'
import { settingsRoot } from '../../lib/settings-root.ts'
import { visible } from '../../lib/visible.ts'
import type { StoredSummary } from '../domain/fleet-status.ts'
import { inForce } from '../domain/plan-approval.ts'
import { administers, holdsScopeFor, reachOf, roleIn } from '../domain/rights.ts'
import { auditTable } from './audit-table.ts'
import { type Html, html } from './html.ts'
import { type PageAnswer, type PageCall, type PageRoute, page, type SignedInCall } from './page.ts'
import { appSettingsPath } from './parts/app.ts'
import { badge } from './parts/show.ts'
import { home } from './sign-in.ts'
import { type OwnSpace, spacesOf } from './spaces-of.ts'

/** How much of each is shown. */
const shown = { apps: 8, waiting: 20, requests: 20, entries: 10 }

/** Installations that are looked at for what waits: most of them wait for nothing. */
const lookedAt = { pages: 5, limit: 200 }

async function show(call: PageCall): Promise<PageAnswer> {
  const { caller } = call
  if (caller === null) return welcome()
  const person: SignedInCall = { ...call, caller }
  const { spaces, more } = await spacesOf(person)
  const waiting = await waitingSection(person)
  const boxes = await Promise.all(spaces.map((space) => spaceBox(person, space)))
  const isEmpty = boxes.every(({ apps }) => apps === 0)
  const body = html`${waiting}
${isEmpty ? firstSteps : null}
${boxes.map(({ box }) => box)}
${more ? html`<p>There are more spaces: <code>appward get spaces</code></p>` : null}
${await recentSection(person, spaces)}`
  return page('Home', body)
}

function welcome(): PageAnswer {
  const body = html`<p>This is a platform for the apps that work with people's repositories. A team writes each app as a manifest in git, sees
what a change would do, and applies it; here people register apps, install them, and decide what each of them may do.</p>
<p class="actions"><a class="button first" href="/login">Sign in</a> <a class="button" href="/market">Look at the market</a></p>`
  return page('Appward', body)
}

const firstSteps = html`<div class="box"><h2>What to do next</h2>
<ul>
<li><a href="/settings/apps/new">Register an app</a> of your own by a form.</li>
<li>Write apps as manifests: <code>appward init</code> makes a tree to start with, <code>appward plan</code> shows what it would do.</li>
<li><a href="/market">Look at the market</a> for apps to install.</li>
<li><a href="/settings/tokens">Make an access key</a> for the command line and CI.</li>
</ul></div>`

/** Plans, consents and requests that wait for the person, and the person's own requests. */
async function waitingSection(call: SignedInCall): Promise<Html | null> {
  const { consents, cut } = await pendingConsents(call)
  const requests = await requestsOf(call)
  const items = [
    ...(await Promise.all((await plansThatWait(call)).map((each) => planItem(call, each)))),
    ...(await Promise.all(consents.map((each) => consentItem(call, each)))),
    ...(await Promise.all(requests.map((each) => requestItem(call, each)))),
  ]
  if (items.length === 0) return null
  return html`<h2>Waiting</h2>
<ul class="rows">${items}</ul>
${cut ? html`<p>There may be more: <code>appward get consents</code></p>` : null}`
}

async function plansThatWait({ services, caller, now }: SignedInCall): Promise<StoredSummary[]> {
  const query = { limit: shown.waiting, after: null, waiting: true }
  const { items } = await services.store.reader.fleetStatuses(query, reachOf(caller))
  return items.filter(({ approval }) => inForce(approval, now.toISOString()) === null)
}

async function planItem({ services }: SignedInCall, { fleet, space, plan }: StoredSummary): Promise<Html> {
  const account = await services.store.reader.account(space)
  const page = account === null ? '/' : `${settingsRoot(account)}/fleets/${fleet}`
  return html`<li>${badge('plan', 'care')} <span>A plan of the fleet <strong>${fleet}</strong> waits for approval: ${visible(plan?.summary ?? '')}</span>
<a href="${page}" aria-label="Review the plan of ${fleet}">Review</a></li>`
}

async function pendingConsents({ services, caller }: SignedInCall): Promise<{ consents: WaitingConsent[]; cut: boolean }> {
  const consents: WaitingConsent[] = []
  let after: string | null = null
  for (let turn = 0; turn < lookedAt.pages && consents.length < shown.waiting; turn++) {
    const found = await services.store.reader.waitingConsents({ apps: [], space: null, limit: lookedAt.limit, after }, reachOf(caller))
    consents.push(...found.items.filter(({ pending }) => pending.state === 'open'))
    after = found.next
    if (after === null) break
  }
  return { consents: consents.slice(0, shown.waiting), cut: after !== null || consents.length > shown.waiting }
}

async function consentItem({ services, caller }: SignedInCall, { id, app, space, pending }: WaitingConsent): Promise<Html> {
  const account = await services.store.reader.account(space)
  const count = pending.changes.length
  const what = html`<strong>${app}</strong> asks for ${count === 1 ? 'one permission' : `${count} permissions`} more in ${space}`
  if (account !== null && administers(caller, account)) {
    return html`<li>${badge('consent', 'care')} <span>${what}</span> <a href="${installationPath(account, id)}" aria-label="Review what ${app} asks for in ${space}">Review</a></li>`
  }
  return html`<li>${badge('consent')} <span>${what}; its admins decide.</span></li>`
}

async function requestsOf({ services, caller }: SignedInCall): Promise<InstallationRequest[]> {
  const requester = holdsScopeFor(caller, 'organization') ? caller.login : ''
  const query = { space: null, limit: shown.requests, after: null }
  return (await services.store.reader.installationRequests(query, reachOf(caller), requester)).items
}

async function requestItem(
  { services, caller, csrf }: SignedInCall,
  { id, app, space, requester, repositories }: InstallationRequest,
): Promise<Html> {
  const account = await services.store.reader.account(space)
  const where = repositories === 'all' ? 'all repositories' : repositories.join(', ')
  if (account !== null && administers(caller, account)) {
    const review = `${settingsRoot(account)}/installation-requests/${id}`
    return html`<li>${badge('request', 'care')} <span><strong>${requester}</strong> would like <strong>${app}</strong> in ${space} (${where})</span>
<a href="${review}" aria-label="Review the request for ${app} in ${space}">Review</a></li>`
  }
  return html`<li>${badge('request')} <span>You asked for <strong>${app}</strong> in ${space} (${where}); its admins decide.</span>
<form method="post" action="/settings/installation-requests/${id}/withdraw">${csrf()}<button aria-label="Take back the request for ${app} in ${space}">Take back</button></form></li>`
}

async function spaceBox({ services, caller }: SignedInCall, space: OwnSpace): Promise<{ box: Html; apps: number }> {
  const { login, type, role } = space
  const { items, next } = await services.store.reader.apps({ space: login, limit: shown.apps, after: null }, reachOf(caller))
  const settings = settingsRoot(space)
  const rows = items.map((record) => {
    const { resource, status } = record.value()
    const { slug } = resource.metadata
    const address = role === 'admin' ? appSettingsPath(space, slug) : `/apps/${slug}`
    const { visibility, name, description } = resource.spec
    return html`<li><a href="${address}">${visible(name)}</a> ${badge(visibility)} <span class="quiet">${visible(description.split('\n')[0] ?? '')}</span>
<span class="quiet small">${status.installations === 1 ? '1 installation' : `${status.installations} installations`}</span></li>`
  })
  const links = html`<span class="actions"><a href="${settings}/apps" aria-label="Develop applications of ${login}">Develop applications</a>
<a class="button" href="${settings}/apps/new" aria-label="Register an app of ${login}">Register an app</a></span>`
  const box = html`<section class="box" aria-labelledby="space-${login}">
<div class="head"><h2 id="space-${login}">${login}</h2> ${badge(type === 'user' ? 'personal space' : role)} ${role === 'admin' ? links : null}</div>
${rows.length === 0 ? html`<p class="quiet">No app lives here${role === 'admin' ? '' : ' that you may see'}.</p>` : html`<ul class="rows">${rows}</ul>`}
${next === null ? null : html`<p><a href="${settings}/apps" aria-label="All apps of ${login}">All apps</a></p>`}
</section>`
  return { box, apps: items.length }
}

/** What changed last where the person reads the log. */
async function recentSection(call: SignedInCall, spaces: readonly OwnSpace[]): Promise<Html | null> {
  const { caller, services } = call
  if (!caller.token.scopes.includes('audit_log')) return null
  const none = { actor: null, app: null, action: null, from: null, to: null }
  const logs = caller.siteOwner ? [null] : spaces.filter(({ login }) => roleIn(caller, login) === 'admin').map(({ login }) => login)
  const found = await Promise.all(
    logs.map((space) => services.store.reader.auditLog({ ...none, space, limit: shown.entries, after: null })),
  )
  const entries: AuditEntry[] = found.flatMap(({ items }) => items)
  const newest = entries.toSorted((a, b) => b.id - a.id).slice(0, shown.entries)
  return html`<h2>Recent changes</h2>
${auditTable(newest, 'Nothing has happened yet.')}
<p><a href="/audit-log">Audit log</a></p>`
}

export const homePages: readonly PageRoute[] = [{ method: 'GET', path: home, for: 'anyone', handle: show }]
