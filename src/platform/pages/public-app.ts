// The page of an app for everyone who may know of it: what it is, what it asks for, and the way to install it.

import { visible, visibleLines } from '../../lib/visible.ts'
import type { StoredApp } from '../domain/registry.ts'
import { administers } from '../domain/rights.ts'
import { isWebAddress } from '../domain/web-address.ts'
import type { Account } from '../store/ports-app-side.ts'
import { type Html, html } from './html.ts'
import { installedFor, type KnownInstallation, requireKnownApp } from './known-app.ts'
import { known, type PageAnswer, type PageCall, type PageRoute, page } from './page.ts'
import { appHead, appSettingsPath, outsideLink } from './parts/app.ts'
import { permissionGroups } from './parts/permissions.ts'
import { badge, facts } from './parts/show.ts'

const path = '/apps/{slug}'

async function show(call: PageCall): Promise<PageAnswer> {
  const { services, params, caller } = call
  const app = await requireKnownApp(call)
  const { slug } = app.resource.metadata
  if (slug !== params.slug) return { location: path.replace('{slug}', slug) }
  const { reader } = services.store
  const owner = known(await reader.account(app.space))
  const installed = await installedFor(call, app)
  const installations = await reader.installationCount(app.id)
  const { spec } = app.resource
  const name = visible(spec.name)
  const owns = caller !== null && administers(caller, owner)
  const body = html`${isWebAddress(spec.cover) ? html`<img class="cover" src="${spec.cover}" alt="" referrerpolicy="no-referrer">` : null}
${whereInstalled(installed)}
<div class="split">
<div>
${spec.description === '' ? null : html`<p class="lead">${visibleLines(spec.description)}</p>`}
<h2>What it asks for</h2>
${permissionGroups({ ...spec.permissions, paths: spec.singleFilePaths }, 'It asks for no permissions.')}
<h2>What it hears of</h2>
${events(app)}
</div>
<aside aria-label="About the app">
${aboutApp(app, owner, installations)}
${owns ? html`<p><a href="${appSettingsPath(owner, slug)}">Settings of the app</a></p>` : null}
</aside>
</div>`
  return page(name, body, { head: appHead(app, html`${name}${marks(app)}`, installButton(app, installed)) })
}

function marks({ resource }: StoredApp): Html {
  const { visibility, market } = resource.spec
  return html`${visibility === 'private' ? html` ${badge('Private', 'care')}` : null}${
    market.category === '' ? null : html` ${badge(visible(market.category))}`
  }`
}

function installButton({ resource }: StoredApp, installed: readonly KnownInstallation[]): Html {
  const link = `/apps/${resource.metadata.slug}/installations/new`
  return installed.length === 0
    ? html`<a class="button first" href="${link}">Install</a>`
    : html`<a class="button" href="${link}">Install elsewhere</a>`
}

function whereInstalled(installed: readonly KnownInstallation[]): Html | null {
  if (installed.length === 0) return null
  const item = ({ account, installation, path }: KnownInstallation) =>
    html`<li><span>Installed in <strong>${account.login}</strong>${installation.suspension === null ? null : html` ${badge('Suspended', 'care')}`}</span> <a href="${path}">Settings</a></li>`
  return html`<ul class="rows">${installed.map(item)}</ul>`
}

function aboutApp({ resource, space }: StoredApp, owner: Account, installations: number): Html {
  const { slug } = resource.metadata
  const { homepage, visibility, user } = { ...resource.spec, user: resource.spec.authorization.callbackUrls.length > 0 }
  return facts([
    ['Slug', html`<code>${slug}</code>`],
    ['Made by', html`${space}${owner.type === 'organization' ? null : html` <span class="quiet">(a person)</span>`}`],
    ['Homepage', homepage === '' ? null : outsideLink(homepage)],
    ['Acts as', html`<code>${slug}[bot]</code>${user ? html`, or in the name of users who authorize it` : null}`],
    ['Installations', String(installations)],
    ['For', visibility === 'public' ? 'every space' : `${space} alone`],
  ])
}

function events({ resource }: StoredApp): Html {
  const { events: subscribed, webhook } = resource.spec
  if (!webhook.active) return html`<p class="quiet">It has no webhook: it is told of nothing.</p>`
  if (subscribed.length === 0) return html`<p class="quiet">Only of what becomes of its own installations.</p>`
  return html`<p class="quiet">As far as its permissions go, in the repositories that are chosen for it:</p>
<ul class="names">${subscribed.map((name) => html`<li><code>${name}</code></li>`)}</ul>`
}

export const publicAppPages: readonly PageRoute[] = [{ method: 'GET', path, for: 'anyone', handle: show }]
