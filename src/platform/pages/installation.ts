// The page of one installation, for the admins of its space: what it was given, and what its app asks for beyond that, to accept or refuse.
import { findPermission } from '../../catalog/permissions.ts'
import type { PendingChange, PendingConsent } from '../../generated/types.ts'
import { installationPath } from '../../lib/installation-page.ts'
import { visible } from '../../lib/visible.ts'
import { pendingConsent } from '../domain/consent.ts'
import { idOf } from '../domain/id.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import { administers } from '../domain/rights.ts'
import type { Account } from '../store/ports-app-side.ts'
import { type Html, hidden, html } from './html.ts'
import { pathOf } from './install.ts'
import { settingsMenu } from './menus.ts'
import { done, known, type PageAnswer, PageError, type PageRoute, type PersonCall, page } from './page.ts'
import { permissionList } from './permission-list.ts'

type Shown = { installation: StoredInstallation; app: StoredApp; account: Account; path: string }

/** What the path names, where the person administers its space. @throws PageError 404. */
async function requireShown({ params, services, caller, path }: PersonCall): Promise<Shown> {
  const { reader } = services.store
  const id = idOf(params.id) ?? 0
  const installation = known(await reader.installationById(id))
  const account = known(await reader.account(installation.space))
  const own = installationPath(account, id)
  const here = administers(caller, account) && path.replace(/\?.*/s, '') === own
  const app = known(here ? await reader.appById(installation.appId) : null)
  return { installation, app, account, path: own }
}

async function show(call: PersonCall): Promise<PageAnswer> {
  const { installation, app, account, path } = await requireShown(call)
  const { repositories } = installation.resource.spec
  const edit = new URLSearchParams({ target_id: String(account.id) })
  const pending = pendingConsent(installation, app.resource.spec.permissions, account.type)
  const body = html`<p>Installed in <strong>${account.login}</strong>${installation.suspension === null ? null : html`, suspended`}.</p>
<p>Repositories: ${repositories === 'all' ? 'all' : repositories.join(', ')}</p>
${permissionList({ ...installation.grant.repository, ...installation.grant.organization }, 'It has no permissions.')}
${pending === null ? null : question(call, pending, account, path)}
<p><a href="${`${pathOf(app)}/permissions?${edit}`}">Change the repositories</a></p>`
  return page(visible(app.resource.spec.name), body, { side: settingsMenu(account, '/installations') })
}

/** The answer names the request by its digest, so that nobody accepts what they have not seen. */
function question({ csrf }: PersonCall, pending: PendingConsent, { login }: Account, path: string): Html {
  const { state, digest, changes, refusedAt, refusedBy } = pending
  const form = (decision: string, word: string) => html`<form method="post" action="${`${path}/${decision}`}">
${csrf()}
${hidden({ digest })}
<button>${word}</button>
</form>`
  return html`<h2>It asks for more</h2>
<p>Until an admin of ${login} accepts, it keeps what it has.</p>
<ul>${changes.map((change) => html`<li>${changeText(change)}</li>`)}</ul>
${state === 'refused' ? html`<p>${refusedBy ?? 'Somebody'} refused this at ${refusedAt ?? 'some time'}; it can still be accepted.</p>` : null}
${form('accept', 'Accept')}
${state === 'refused' ? null : form('refuse', 'Refuse')}`
}

function changeText({ permission, from, to }: PendingChange): string {
  return `${findPermission(permission)?.title || permission}: ${from === null ? to : `${from} to ${to}`}`
}

async function decide(call: PersonCall, kind: 'accept' | 'refuse'): Promise<PageAnswer> {
  const suffix = `/${kind}`
  if (!call.path.endsWith(suffix)) throw new PageError(404, 'There is nothing here that you may see.')
  const { app, account, path } = await requireShown({ ...call, path: call.path.slice(0, -suffix.length) })
  const target = { app: app.resource.metadata.slug, space: account.login }
  const change = { kind, digest: call.form.get('digest') ?? '' }
  done(await call.services.store.writer.changeInstallation(target, change, call.caller.token.id, call.origin))
  return { location: path }
}

const paths = ['/settings/installations/{id}', '/organizations/{org}/settings/installations/{id}']

export const installationPages: readonly PageRoute[] = paths.flatMap((path): PageRoute[] => [
  { method: 'GET', path, for: 'person', handle: show },
  { method: 'POST', path: `${path}/accept`, for: 'person', handle: (call) => decide(call, 'accept') },
  { method: 'POST', path: `${path}/refuse`, for: 'person', handle: (call) => decide(call, 'refuse') },
])
