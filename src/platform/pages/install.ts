// The pages that install an app: where, for which repositories, and what the app asks for there.

import { requestTo } from '../../catalog/consent.ts'
import { installationPath } from '../../lib/installation-page.ts'
import { visible, visibleLines } from '../../lib/visible.ts'
import { afterInstallation } from '../domain/after-installation.ts'
import { idOf } from '../domain/id.ts'
import type { Repositories } from '../domain/installation-changes.ts'
import { isInstallable } from '../domain/installing.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import { administers, refusalIn, roleIn } from '../domain/rights.ts'
import { consentDigest } from '../domain/user-authorization.ts'
import type { Account } from '../store/ports-app-side.ts'
import { authorizePath } from './authorize.ts'
import { type Html, hidden, html } from './html.ts'
import { requireKnownApp } from './known-app.ts'
import { done, known, type PageAnswer, type PageReply, type PageRoute, type PersonCall, page } from './page.ts'
import { appHead } from './parts/app.ts'
import { confirmationFault, fleetConfirmation, fleetNotice } from './parts/fleet.ts'
import { permissionGroups } from './parts/permissions.ts'
import { choosable, chosenFrom, noneChosen, repositoryFields, repositoryWords } from './parts/repositories.ts'
import { badge, notice } from './parts/show.ts'

const path = '/apps/{slug}/installations/new'

const pathOf = ({ resource }: StoredApp): string => path.replace('{slug}', resource.metadata.slug)

/** Where it is to be installed, and what is there. Members ask without hearing whether the app is there already. */
type Target = { account: Account; stored: StoredInstallation | null }

/** A space in which the person has a role. @throws PageError 404. */
async function requireTarget({ services, caller }: PersonCall, app: StoredApp, id: string | null): Promise<Target> {
  const { reader } = services.store
  const login = await reader.loginOf(idOf(id) ?? 0)
  const account = known(login === null ? null : await reader.account(login))
  known(isInstallable(app, account.login) && roleIn(caller, account.login) !== null ? account : null)
  return { account, stored: administers(caller, account) ? await reader.installationIn(app.id, account.login) : null }
}

async function chooseSpace(call: PersonCall): Promise<PageAnswer> {
  const app = await requireKnownApp(call)
  const { caller, services } = call
  const { reader } = services.store
  const logins = caller.spaces.map(({ login }) => login)
  // The site owner has a role everywhere; the app's own space is the one that is meant then.
  const offered = [...new Set(roleIn(caller, app.space) === null ? logins : [app.space, ...logins])]
  const accounts = [...(await reader.accounts(offered.filter((login) => isInstallable(app, login)))).values()]
  const items = accounts.map(async (account) => {
    const stored = administers(caller, account) ? await reader.installationIn(app.id, account.login) : null
    return spaceItem(call, app, { account, stored })
  })
  const { name, description, visibility } = app.resource.spec
  const body = html`<div class="narrow">
${description === '' ? null : html`<p class="lead">${visibleLines(description)}</p>`}
<p>You are signed in as <strong>${caller.login}</strong>. Where do you want to install it? You see what it asks for before anything happens.</p>
<ul class="rows">${await Promise.all(items)}</ul>
${visibility === 'private' ? html`<p class="quiet">It is private: it can be installed in ${app.space} only.</p>` : null}
<p><a href="/apps/${app.resource.metadata.slug}">More about the app</a></p>
</div>`
  return page(`Install ${visible(name)}`, body, { head: appHead(app, html`Install ${visible(name)}`) })
}

function spaceItem({ caller, query }: PersonCall, app: StoredApp, { account, stored }: Target): Html {
  const state = query.get('state')
  const parameters = new URLSearchParams({ target_id: String(account.id), ...(state === null ? {} : { state }) })
  const refusal = refusalIn(caller, account)
  const happens =
    stored !== null
      ? {
          text: `Is installed there for ${repositoryWords(stored.resource.spec.repositories).toLowerCase()}; you can change that.`,
          mark: badge('Installed', 'good'),
        }
      : refusal === null
        ? { text: 'It is installed when you confirm.', mark: null }
        : refusal.code === 'not_admin'
          ? { text: 'You ask for it; the admins decide.', mark: badge('Request') }
          : { text: refusal.detail, mark: badge('Not with this token', 'care') }
  return html`<li><div><strong><a href="${`${pathOf(app)}/permissions?${parameters}`}">${account.login}</a></strong> <span class="quiet">${
    account.type === 'user' ? 'personal space' : 'organization'
  }</span><br><span class="quiet small">${happens.text}</span></div>${happens.mark}</li>`
}

async function chooseRepositories(call: PersonCall): Promise<PageAnswer> {
  const app = await requireKnownApp(call)
  const target = await requireTarget(call, app, call.query.get('target_id'))
  return formPage(call, app, target, { state: call.query.get('state'), chosen: target.stored?.resource.spec.repositories ?? 'all' })
}

/** `faults`: of the repositories, and of the box about the fleet. */
type Filled = { state: string | null; chosen: Repositories; faults?: { repositories?: string; byHand?: string } }

async function formPage(call: PersonCall, app: StoredApp, target: Target, filled: Filled): Promise<PageReply> {
  const { services, caller, csrf } = call
  const { account, stored } = target
  const { state, chosen, faults = {} } = filled
  const name = visible(app.resource.spec.name)
  const isAdmin = roleIn(caller, account.login) === 'admin'
  const fleet = stored?.fleet ?? null
  const title = stored === null ? `Install ${name} in ${account.login}` : `Change ${name} in ${account.login}`
  const body = html`<div class="narrow">
${fleet === null ? null : fleetNotice('installation', fleet)}
${stored === null ? asked(app, account) : html`<p>It keeps the permissions that it has. <a href="${installationPath(account, stored.id)}">See them, and all about its installation</a></p>`}
<form method="post" action="${pathOf(app)}">
${csrf()}
${hidden({ target_id: String(account.id), state, consent: consentDigest(app) })}
${repositoryFields(await choosable(services, account.login, caller.token.scopes.includes('repo')), chosen, faults.repositories ?? null)}
${fleetConfirmation(fleet, 'by-hand', faults.byHand ?? null)}
${isAdmin ? null : notice(`Only admins of ${account.login} install apps; they will see your request, and who made it.`)}
<div class="actions">
<button class="first">${isAdmin ? (stored === null ? 'Install' : 'Save') : 'Request'}</button>
<a href="${pathOf(app)}${state === null ? '' : `?${new URLSearchParams({ state })}`}">Another space</a>
</div>
</form></div>`
  const status = Object.keys(faults).length === 0 ? 200 : 422
  return page(title, body, { status, head: appHead(app, html`${title}`), leaves: true })
}

/** What the space gives by installing. */
function asked({ resource, space }: StoredApp, account: Account): Html {
  const { permissions, singleFilePaths, events, webhook } = resource.spec
  const request = requestTo(account.type, permissions)
  return html`<p class="lead">An app by <strong>${space}</strong>. In <strong>${account.login}</strong> it is given this, and nothing beyond it until an admin consents.</p>
<h2>What it may do</h2>
${permissionGroups({ ...request, paths: singleFilePaths }, 'None: it asks for no permissions.')}
${
  webhook.active && events.length > 0
    ? html`<details><summary>It hears of ${events.length === 1 ? 'one kind' : `${events.length} kinds`} of events</summary><ul class="names">${events.map((event) => html`<li><code>${event}</code></li>`)}</ul></details>`
    : null
}`
}

async function install(call: PersonCall): Promise<PageAnswer> {
  const app = await requireKnownApp(call)
  const { form, services, caller, origin } = call
  const target = await requireTarget(call, app, form.get('target_id'))
  const { account, stored } = target
  const chosen = chosenFrom(form)
  const again = (faults: NonNullable<Filled['faults']>) =>
    formPage(call, app, target, { state: form.get('state'), chosen: chosen ?? [], faults })
  if (chosen === null) return again({ repositories: noneChosen })
  const byHand = confirmationFault(form, stored?.fleet ?? null)
  if (byHand !== null) return again({ byHand })
  const wanted = { appId: app.id, space: account.login, repositories: chosen, consent: form.get('consent') ?? '' }
  const outcome = await services.store.writer.installFromPage(wanted, caller.token.id, origin)
  if (outcome.rejection?.code === 'unknown_repositories') return again({ repositories: outcome.rejection.detail })
  const did = done(outcome)
  const next = afterInstallation(app, did, form.get('state'), authorizePath)
  if (next !== null) return { location: next }
  if (did.installationId !== null) return { location: installationPath(account, did.installationId) }
  return requested(app, account)
}

function requested(app: StoredApp, { login }: Account): PageReply {
  const body = html`<div class="narrow">${notice(`The admins of ${login} see your request for ${visible(app.resource.spec.name)}.`, 'good')}
<p>You can take it back under <a href="/settings/installations">Installed applications</a>.</p></div>`
  return page('Requested', body, { head: appHead(app, html`Requested`) })
}

export const installPages: readonly PageRoute[] = [
  { method: 'GET', path, for: 'person', handle: chooseSpace },
  { method: 'GET', path: `${path}/permissions`, for: 'person', handle: chooseRepositories },
  { method: 'POST', path, for: 'person', handle: install },
]
