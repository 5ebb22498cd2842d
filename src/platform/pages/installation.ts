// The page of one installation, for the admins of its space: what it was given, what its app asks for beyond that, and what can be done to it.

import { deliveredEvents } from '../../catalog/events.ts'
import { installationPath } from '../../lib/installation-page.ts'
import { visible } from '../../lib/visible.ts'
import { pendingConsent } from '../domain/consent.ts'
import { idOf } from '../domain/id.ts'
import type { Repositories } from '../domain/installation-changes.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import { administers } from '../domain/rights.ts'
import { liftedFrom, suspendedByApp } from '../domain/suspension.ts'
import type { Account } from '../store/ports-app-side.ts'
import { consentReview } from './consent-review.ts'
import { type Html, html } from './html.ts'
import { settingsMenu } from './menus.ts'
import { known, type PageReply, type PersonCall, page } from './page.ts'
import { appHead } from './parts/app.ts'
import { fleetConfirmation, fleetNotice } from './parts/fleet.ts'
import { textField } from './parts/form.ts'
import { installationLog } from './parts/installation-log.ts'
import { permissionGroups } from './parts/permissions.ts'
import { choosable, repositoryFields, repositoryWords } from './parts/repositories.ts'
import { badge, facts, notice, time } from './parts/show.ts'

/** Entries of the log that the page shows. */
const shownEntries = 10

export type Shown = { installation: StoredInstallation; app: StoredApp; account: Account; path: string }

/** What was wrong with a form of the page, and the repositories that it chose. */
export type Faults = { repositories?: string; rescopeByHand?: string; acceptByHand?: string; slug?: string; chosen?: Repositories }

/** What the path names, where the person administers its space. @throws PageError 404. */
export async function requireShown({ params, services, caller }: PersonCall): Promise<Shown> {
  const { reader } = services.store
  const installation = known(await reader.installationById(idOf(params.id) ?? 0))
  const account = known(await reader.account(installation.space))
  const isHere = account.type === 'organization' ? params.org === account.login : params.org === undefined
  const app = known(isHere && administers(caller, account) ? await reader.appById(installation.appId) : null)
  return { installation, app, account, path: installationPath(account, installation.id) }
}

export async function installationPage(call: PersonCall, shown: Shown, faults: Faults = {}): Promise<PageReply> {
  const { installation, app, account } = shown
  const { fleet, suspension, grant } = installation
  const pending = pendingConsent(installation, app.resource.spec.permissions, account.type)
  const name = visible(app.resource.spec.name)
  const body = html`${Object.keys(faults).length === 0 ? null : notice('Nothing was changed: see what is wrong below.', 'danger')}
${fleet === null ? null : fleetNotice('installation', fleet, 'Suspending and uninstalling are your right: neither is undone.')}
${suspension === null ? null : await suspended(call, shown)}
${pending === null ? null : consentReview(call, shown, pending, faults.acceptByHand ?? null)}
${about(shown)}
<h2>What it may do</h2>
${permissionGroups({ ...grant, paths: app.resource.spec.singleFilePaths }, 'It has no permissions.')}
<h2>Where it may do it</h2>
${await repositories(call, shown, faults)}
<h2>What happened</h2>
${installationLog(await log(call, installation), call.caller.token.scopes.includes('audit_log'))}
${ending(call, shown, faults.slug ?? null)}`
  const marks = html`${suspension === null ? null : html` ${badge('Suspended', 'care')}`}${
    pending?.state === 'open' ? html` ${badge('Asks for more', 'care')}` : null
  }`
  return page(name, body, {
    status: Object.keys(faults).length === 0 ? 200 : 422,
    head: appHead(app, html`${name}${marks}`, html`<a class="button" href="/apps/${app.resource.metadata.slug}">About the app</a>`),
    side: settingsMenu(account, '/installations'),
    leaves: true,
  })
}

function about({ installation, app, account }: Shown): Html {
  const { resource, grant, createdAt, updatedAt, updatedBy, fleet } = installation
  const { spec } = app.resource
  const events = spec.webhook.active ? deliveredEvents(spec.events, grant) : []
  return facts([
    ['Installed in', html`<strong>${account.login}</strong>`],
    ['App by', app.space],
    ['Repositories', repositoryWords(resource.spec.repositories)],
    [
      'Hears of',
      events.length === 0
        ? 'nothing but its own installation'
        : html`${events.map((event, index) => html`${index === 0 ? null : ', '}<code>${event}</code>`)}`,
    ],
    ['Installed', time(createdAt)],
    ['Changed', html`${time(updatedAt)} by ${updatedBy}`],
    ['Fleet', fleet],
  ])
}

/** Each side lifts its own suspension. */
async function suspended({ csrf, caller, services }: PersonCall, { installation, app, account, path }: Shown): Promise<Html> {
  const { suspension } = installation
  if (suspension === null) return html``
  const { at, by, side, beneath } = suspension
  const home = await services.store.reader.account(app.space)
  const mayLift = liftedFrom('space', suspension) !== 'other side' || (home !== null && administers(caller, home))
  return notice(
    html`<p><strong>Suspended</strong> by ${by} ${side === 'app' ? 'for the app' : `for ${account.login}`}, ${time(at)}. Its tokens open nothing here until that is lifted.${
      beneath === undefined
        ? null
        : html` ${beneath.by} suspended it for ${side === 'app' ? account.login : 'the app'} too, ${time(beneath.at)}.`
    }</p>
${mayLift ? html`<form method="post" action="${`${path}/unsuspend`}">${csrf()}<button>Lift the suspension</button></form>` : html`<p>${suspendedByApp}</p>`}`,
    'care',
  )
}

async function repositories(call: PersonCall, { installation, account, path }: Shown, faults: Faults): Promise<Html> {
  const { services, caller, csrf } = call
  const chosen = faults.chosen ?? installation.resource.spec.repositories
  const offered = await choosable(services, account.login, caller.token.scopes.includes('repo'))
  return html`<form method="post" action="${`${path}/repositories`}">
${csrf()}
${repositoryFields(offered, chosen, faults.repositories ?? null)}
${fleetConfirmation(installation.fleet, 'repositories-by-hand', faults.rescopeByHand ?? null)}
<button class="first">Save the repositories</button>
</form>`
}

/** The log is for those whose token opens it. */
async function log({ services, caller }: PersonCall, installation: StoredInstallation) {
  if (!caller.token.scopes.includes('audit_log')) return []
  return services.store.reader.installationLog(installation, shownEntries)
}

function ending({ csrf }: PersonCall, { installation, app, account, path }: Shown, fault: string | null): Html {
  const { slug } = app.resource.metadata
  const { lifecycle, suspended: isSuspended = false } = installation.resource.spec
  const kept = html`<p>Its manifest says <code>lifecycle.preventDestroy</code>: it cannot be uninstalled before that is lifted there. Suspend it where it has to stop now.</p>`
  return html`<h2>Suspend or uninstall</h2>
${
  isSuspended
    ? null
    : html`<div class="box"><h3>Suspend</h3>
<p>It stays installed, and can do nothing in ${account.login} until an admin lifts the suspension. It hears of no events meanwhile.</p>
<form method="post" action="${`${path}/suspend`}">${csrf()}<button>Suspend</button></form></div>`
}
<div class="box danger"><h3>Uninstall</h3>
<p>Its tokens for ${account.login} end at once. What it was given is gone: installed again, it asks for everything anew.</p>
${
  lifecycle.preventDestroy
    ? kept
    : html`<form method="post" action="${`${path}/uninstall`}">${csrf()}
${textField({ name: 'slug', label: `Type ${slug} to confirm`, value: '', fault, required: true, autocomplete: 'off' })}
<button class="danger">Uninstall</button></form>`
}</div>`
}
