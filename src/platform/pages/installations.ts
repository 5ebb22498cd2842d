// The apps that are installed in a space, for its admins: what waits for them first.

import type { InstallationRecord, InstallationRequest, WaitingConsent } from '../../generated/types.ts'
import { installationPath } from '../../lib/installation-page.ts'
import { settingsRoot } from '../../lib/settings-root.ts'
import { visible } from '../../lib/visible.ts'
import { installationKey } from '../../manifest/resource.ts'
import { holdsScopeFor, reachOf } from '../domain/rights.ts'
import type { Account } from '../store/ports-app-side.ts'
import { type Html, html } from './html.ts'
import { settingsMenu } from './menus.ts'
import { type PageAnswer, type PageRoute, type PersonCall, page } from './page.ts'
import { appSign } from './parts/app.ts'
import { repositoryWords } from './parts/repositories.ts'
import { badge, nextPage, time } from './parts/show.ts'
import { requireSettingsSpace, settingsPaths } from './settings-space.ts'

const perPage = 50

/** Installations looked at in one step for what waits: others have their turn in between. */
const step = 200

async function show(call: PersonCall): Promise<PageAnswer> {
  const account = await requireSettingsSpace(call)
  const { caller, services, query } = call
  const { reader } = services.store
  const root = settingsRoot(account)
  const slug = query.get('after') ?? ''
  const after = slug === '' ? null : installationKey(slug, account.login)
  const { items, next } = await reader.installations({ space: account.login, app: null, limit: perPage, after }, reachOf(caller))
  const records = items.map((record) => record.value())
  // What waits is shown on the first page only, all of it.
  const waiting = after === null ? await waitingIn(call, account) : []
  const asked = after === null ? await requestsIn(call, account) : []
  const own = after === null && account.type === 'user' ? await ownRequests(call) : []
  const names = await namesOf(call, [
    ...records.map(({ resource }) => resource.metadata.app),
    ...waiting.map(({ app }) => app),
    ...[...asked, ...own].map(({ app }) => app),
  ])
  const nextSlug = next === null ? null : records.at(-1)?.resource.metadata.app
  const body = html`${waiting.length === 0 ? null : html`<h2>Waiting for your consent</h2><ul class="rows">${waiting.map((each) => waitingRow(each, account, names))}</ul>`}
${asked.length === 0 ? null : html`<h2>Requests of members</h2><ul class="rows">${asked.map((each) => requestRow(each, names, html`<a class="button" href="${`${root}/installation-requests/${each.id}`}">Review</a>`))}</ul>`}
${own.length === 0 ? null : html`<h2>Your requests</h2><ul class="rows">${own.map((each) => requestRow(each, names, withdrawal(call, each)))}</ul>`}
${waiting.length + asked.length + own.length === 0 ? null : html`<h2>Installed</h2>`}
${
  records.length === 0
    ? html`<div class="box"><p>${after === null ? `No app is installed in ${account.login} yet.` : 'There are no more.'}</p><p><a class="button first" href="/market">Find one in the market</a></p></div>`
    : html`<ul class="rows">${records.map((record) => installedRow(record, account, names))}</ul>`
}
${nextPage(nextSlug == null ? null : `${root}/installations?${new URLSearchParams({ after: nextSlug })}`)}`
  return page('Installed applications', body, { side: settingsMenu(account, '/installations') })
}

/** What is pending is found by looking at each installation, so a large space is looked through step by step. */
async function waitingIn({ services, caller }: PersonCall, { login }: Account): Promise<WaitingConsent[]> {
  const found: WaitingConsent[] = []
  let after: string | null = null
  do {
    const query = { apps: [], space: login, limit: step, after }
    const { items, next }: { items: WaitingConsent[]; next: string | null } = await services.store.reader.waitingConsents(
      query,
      reachOf(caller),
    )
    found.push(...items)
    after = next
  } while (after !== null)
  // What was refused waits for nobody.
  return found.filter(({ pending }) => pending.state === 'open')
}

async function requestsIn({ services, caller }: PersonCall, { login }: Account): Promise<InstallationRequest[]> {
  const { items } = await services.store.reader.installationRequests({ space: login, limit: perPage, after: null }, reachOf(caller), '')
  return items
}

/** Those that the person has made as a member of organizations. */
async function ownRequests({ services, caller }: PersonCall): Promise<InstallationRequest[]> {
  if (!holdsScopeFor(caller, 'organization')) return []
  const nowhere = { logins: [], types: [] }
  const { items } = await services.store.reader.installationRequests({ space: null, limit: perPage, after: null }, nowhere, caller.login)
  return items
}

type Names = ReadonlyMap<string, string>

async function namesOf({ services }: PersonCall, slugs: readonly string[]): Promise<Names> {
  const names = new Map<string, string>()
  for (const slug of new Set(slugs)) names.set(slug, (await services.store.reader.appBySlug(slug))?.resource.spec.name ?? slug)
  return names
}

function app(slug: string, names: Names, path: string | null): Html {
  const name = visible(names.get(slug) ?? slug)
  return html`${appSign(name)}<div><strong>${path === null ? name : html`<a href="${path}">${name}</a>`}</strong> <code class="quiet small">${slug}</code>`
}

function waitingRow({ app: slug, id, pending }: WaitingConsent, account: Account, names: Names): Html {
  const path = installationPath(account, id)
  const levels = pending.changes.map(({ permission, to }, index) => html`${index === 0 ? null : ', '}<code>${permission}: ${to}</code>`)
  return html`<li>${app(slug, names, path)}<br><span class="small">asks for ${levels}</span></div> <a class="button first" href="${path}">Review</a></li>`
}

function requestRow({ app: slug, space, requester, repositories, createdAt }: InstallationRequest, names: Names, beside: Html): Html {
  return html`<li>${app(slug, names, `/apps/${slug}`)}<br><span class="quiet small">${requester} asks for it in ${space}, for ${repositoryWords(repositories).toLowerCase()}; ${time(createdAt)}</span></div> ${beside}</li>`
}

function withdrawal({ csrf }: PersonCall, { id }: InstallationRequest): Html {
  return html`<form method="post" action="/settings/installation-requests/${id}/withdraw">${csrf()}<button>Take back</button></form>`
}

function installedRow({ id, fleet, resource, status }: InstallationRecord, account: Account, names: Names): Html {
  const path = installationPath(account, id)
  const { pending, suspension } = status
  const marks = [
    ...(suspension === null ? [] : [badge('Suspended', 'care')]),
    ...(pending === null ? [] : [badge(pending.state === 'open' ? 'Asks for more' : 'Refused more', 'care')]),
    ...(fleet === null ? [] : [badge(`fleet ${fleet}`)]),
  ]
  return html`<li>${app(resource.metadata.app, names, path)}<br><span class="quiet small">${repositoryWords(resource.spec.repositories)}</span></div> <span class="marks">${marks}</span></li>`
}

export const installationListPages: readonly PageRoute[] = settingsPaths('/installations').map(
  (path): PageRoute => ({ method: 'GET', path, for: 'person', handle: show }),
)
