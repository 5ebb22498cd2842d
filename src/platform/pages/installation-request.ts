// A member's request to install an app: an admin of the organization sees what it would be given, and decides; the member takes it back.

import { requestTo } from '../../catalog/consent.ts'
import type { InstallationRequest } from '../../generated/types.ts'
import { installationPath } from '../../lib/installation-page.ts'
import { settingsRoot } from '../../lib/settings-root.ts'
import { visible, visibleLines } from '../../lib/visible.ts'
import { idOf } from '../domain/id.ts'
import type { StoredApp } from '../domain/registry.ts'
import { reachOf } from '../domain/rights.ts'
import { requestDigest } from '../domain/user-authorization.ts'
import type { Account } from '../store/ports-app-side.ts'
import { hidden, html } from './html.ts'
import { settingsMenu } from './menus.ts'
import { done, known, type PageAnswer, type PageRoute, type PersonCall, page } from './page.ts'
import { appHead } from './parts/app.ts'
import { permissionGroups } from './parts/permissions.ts'
import { facts, notice, time } from './parts/show.ts'
import { requireSettingsSpace } from './settings-space.ts'

const path = '/organizations/{org}/settings/installation-requests/{id}'

type Asked = { account: Account; request: InstallationRequest; app: StoredApp; path: string }

/** @throws PageError 404. */
async function requireAsked(call: PersonCall): Promise<Asked> {
  const account = await requireSettingsSpace(call)
  const { reader } = call.services.store
  const request = known(await reader.installationRequest(idOf(call.params.id) ?? 0, reachOf(call.caller), ''))
  const app = known(request.space === account.login ? await reader.appBySlug(request.app) : null)
  return { account, request, app, path: `${settingsRoot(account)}/installation-requests/${request.id}` }
}

async function show(call: PersonCall): Promise<PageAnswer> {
  const { account, request, app, path } = await requireAsked(call)
  const { csrf, services } = call
  const { spec, metadata } = app.resource
  const name = visible(spec.name)
  const there = await services.store.reader.installationIn(app.id, account.login)
  const approval = html`<form method="post" action="${`${path}/approve`}">${csrf()}${hidden({ consent: requestDigest(app, request.repositories) })}<button class="first">Approve and install</button></form>`
  const body = html`${spec.description === '' ? null : html`<p class="lead">${visibleLines(spec.description)}</p>`}
${facts([
  ['App', html`<a href="/apps/${metadata.slug}">${metadata.slug}</a> by ${app.space}`],
  ['Asked by', html`<strong>${request.requester}</strong>, ${time(request.createdAt)}`],
  ['Repositories', request.repositories === 'all' ? 'All, those to come too' : request.repositories.join(', ')],
])}
<h2>What it would be given in ${account.login}</h2>
${permissionGroups({ ...requestTo(account.type, spec.permissions), paths: spec.singleFilePaths }, 'None: it asks for no permissions.')}
${
  there === null
    ? null
    : notice(
        html`<p>It is installed already: <a href="${installationPath(account, there.id)}">change its repositories there</a>, then decline this.</p>`,
        'care',
      )
}
<div class="actions">
${there === null ? approval : null}
<form method="post" action="${`${path}/decline`}">${csrf()}<button>Decline</button></form>
</div>`
  return page(`Request for ${name}`, body, {
    head: appHead(app, html`${request.requester} asks for ${name}`),
    side: settingsMenu(account, '/installations'),
  })
}

async function approve(call: PersonCall): Promise<PageAnswer> {
  const { account, request } = await requireAsked(call)
  const { services, caller, origin, form } = call
  const outcome = await services.store.writer.approveRequest(request.id, form.get('consent') ?? '', caller.token.id, origin)
  return { location: installationPath(account, done(outcome).installation.id) }
}

async function decline(call: PersonCall): Promise<PageAnswer> {
  const { account, request } = await requireAsked(call)
  done(await call.services.store.writer.endRequest(request.id, call.caller.token.id, call.origin))
  return { location: `${settingsRoot(account)}/installations` }
}

/** By whoever made it. */
async function withdraw({ services, caller, origin, params }: PersonCall): Promise<PageAnswer> {
  const nowhere = { logins: [], types: [] }
  const request = known(await services.store.reader.installationRequest(idOf(params.id) ?? 0, nowhere, caller.login))
  done(await services.store.writer.endRequest(request.id, caller.token.id, origin))
  return { location: '/settings/installations' }
}

export const installationRequestPages: readonly PageRoute[] = [
  { method: 'GET', path, for: 'person', handle: show },
  { method: 'POST', path: `${path}/approve`, for: 'person', handle: approve },
  { method: 'POST', path: `${path}/decline`, for: 'person', handle: decline },
  { method: 'POST', path: '/settings/installation-requests/{id}/withdraw', for: 'person', handle: withdraw },
]
