// The page that installs an app: where, for which repositories, and what the app asks for there.
import { installationPath } from '../../lib/installation-page.ts'
import { visible, visibleLines } from '../../lib/visible.ts'
import type { RepositoryRef } from '../domain/access.ts'
import { afterInstallation } from '../domain/after-installation.ts'
import { idOf } from '../domain/id.ts'
import { isInstallable } from '../domain/installing.ts'
import type { StoredApp } from '../domain/registry.ts'
import { administers, roleIn } from '../domain/rights.ts'
import { consentDigest, mayKnow } from '../domain/user-authorization.ts'
import type { Account } from '../store/ports-app-side.ts'
import type { PersonalInstallation } from '../store/ports-people.ts'
import { authorizePath } from './authorize.ts'
import { hidden, html } from './html.ts'
import { done, known, type PageAnswer, PageError, type PageRoute, type PersonCall, page } from './page.ts'
import { permissionList } from './permission-list.ts'

const path = '/apps/{slug}/installations/new'

/** Repositories that the page offers to tick; of a space with more, the rest are named. */
const shownRepositories = 300

/** The page that installs an app. */
export const pathOf = ({ resource }: StoredApp): string => path.replace('{slug}', resource.metadata.slug)

/** The app that the path names. @throws PageError 404, also where it is private to others. */
async function requireApp({ services, params, caller }: PersonCall): Promise<StoredApp> {
  const app = known(await services.store.reader.appBySlug(params.slug ?? ''))
  return known(mayKnow(caller, app) ? app : null)
}

/** The account to install in, in which the person has a role. @throws PageError 404. */
async function requireTarget({ services, caller }: PersonCall, app: StoredApp, id: string | null): Promise<Account> {
  const login = await services.store.reader.loginOf(idOf(id) ?? 0)
  const account = known(login === null ? null : await services.store.reader.account(login))
  return known(isInstallable(app, account.login) && roleIn(caller, account.login) !== null ? account : null)
}

async function chooseSpace(call: PersonCall): Promise<PageAnswer> {
  const app = await requireApp(call)
  const { caller, query, services } = call
  const logins = caller.spaces.map(({ login }) => login)
  // The site owner has a role everywhere; the app's own space is the one that is meant then.
  const offered = [...new Set(roleIn(caller, app.space) === null ? logins : [app.space, ...logins])]
  const accounts = await services.store.reader.accounts(offered.filter((login) => isInstallable(app, login)))
  const links = [...accounts.values()].map(({ id, login }) => {
    const state = query.get('state')
    const parameters = new URLSearchParams({ target_id: String(id), ...(state === null ? {} : { state }) })
    return html`<li><p><a href="${`${pathOf(app)}/permissions?${parameters}`}">${login}</a></p></li>`
  })
  const { name, description } = app.resource.spec
  const body = html`<p>${visibleLines(description)}</p>
<p>You are signed in as <strong>${caller.login}</strong>. Where do you want to install it?</p>
<ul>${links}</ul>`
  return page(`Install ${visible(name)}`, body)
}

async function chooseRepositories(call: PersonCall): Promise<PageAnswer> {
  const app = await requireApp(call)
  const { query, services, caller, csrf } = call
  const target = await requireTarget(call, app, query.get('target_id'))
  const { reader } = services.store
  // Members ask without hearing whether the app is there already.
  const stored = administers(caller, target) ? await reader.installationIn(app.id, target.login) : null
  const all = { names: null, ids: null }
  const first = await reader.repositoriesOf(target.login, all, { page: 1, perPage: shownRepositories })
  const items = first.items.filter((repository) => !repository.private || caller.token.scopes.includes('repo'))
  const isAdmin = roleIn(caller, target.login) === 'admin'
  const { permissions, name } = app.resource.spec
  const chosen = stored?.resource.spec.repositories ?? 'all'
  const beyond = chosen === 'all' ? [] : chosen.filter((name) => !items.some((item) => item.name === name))
  const radio = (value: string, label: string, checked: boolean) =>
    html`<p><label><input type="radio" name="repositories" value="${value}"${checked ? html` checked` : null}> ${label}</label></p>`
  const body = html`<p>It asks for these permissions in <strong>${target.login}</strong>:</p>
${permissionList({ ...permissions.repository, ...permissions.organization }, 'None.')}
<form method="post" action="${pathOf(app)}">
${csrf()}
${hidden({ target_id: String(target.id), state: query.get('state'), consent: consentDigest(app) })}
<fieldset><legend>Repositories</legend>
${radio('all', 'All, those to come too', chosen === 'all')}
${radio('selected', 'Only these', chosen !== 'all')}
${items.map((repository) => tick(repository, chosen))}
${first.total > items.length ? html`<p><label for="names">And these, with spaces between</label> <input id="names" name="names" value="${beyond.join(' ')}"></p>` : null}
</fieldset>
${isAdmin ? null : html`<p>Only admins of ${target.login} install apps; they will see your request.</p>`}
<button>${isAdmin ? (stored === null ? 'Install' : 'Save') : 'Request'}</button>
</form>`
  return page(`Install ${visible(name)} in ${target.login}`, body, { leaves: true })
}

function tick({ id, name }: RepositoryRef, chosen: 'all' | readonly string[]) {
  const checked = chosen !== 'all' && chosen.includes(name) ? html` checked` : null
  return html`<p><label for="r${id}"><input type="checkbox" id="r${id}" name="repository" value="${name}"${checked}> ${name}</label></p>`
}

async function install(call: PersonCall): Promise<PageAnswer> {
  const app = await requireApp(call)
  const { form } = call
  const target = await requireTarget(call, app, form.get('target_id'))
  const typed = (form.get('names') ?? '').split(/[\s,]+/).filter((name) => name !== '')
  const repositories = form.get('repositories') === 'all' ? 'all' : [...form.getAll('repository'), ...typed]
  if (repositories.length === 0) throw new PageError(422, 'Choose at least one repository, or all of them.')
  const wanted: PersonalInstallation = { appId: app.id, space: target.login, repositories, consent: form.get('consent') ?? '' }
  const did = done(await call.services.store.writer.installFromPage(wanted, call.caller.token.id, call.origin))
  const next = afterInstallation(app, did, form.get('state'), authorizePath)
  if (next !== null) return { location: next }
  if (did.installationId !== null) return { location: installationPath(target, did.installationId) }
  return page('Requested', html`<p>The admins of ${target.login} see your request for ${visible(app.resource.spec.name)}.</p>`)
}

export const installPages: readonly PageRoute[] = [
  { method: 'GET', path, for: 'person', handle: chooseSpace },
  { method: 'GET', path: `${path}/permissions`, for: 'person', handle: chooseRepositories },
  { method: 'POST', path, for: 'person', handle: install },
]
