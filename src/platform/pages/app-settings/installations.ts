// Where an app is installed, as its owner sees it: what each space has given it, what waits there, and what the app's side may do about it.
import { heldLevel } from '../../../catalog/held-level.ts'
import { permissionTitle } from '../../../catalog/permission-words.ts'
import type { Grant, InstallationRequest } from '../../../generated/types.ts'
import { pendingConsent } from '../../domain/consent.ts'
import { idOf } from '../../domain/id.ts'
import type { StoredInstallation, Suspension } from '../../domain/registry.ts'
import type { Account } from '../../store/ports-app-side.ts'
import type { AppSideChange } from '../../store/ports-consent.ts'
import { type Html, html } from '../html.ts'
import { done, type PageAnswer, type PageReply, type PageRoute, type PersonCall } from '../page.ts'
import { badge, facts, nextPage, table, time } from '../parts/show.ts'
import { settingsPage } from './frame.ts'
import { type OwnApp, settingsRoutes } from './own-app.ts'
import { levelText } from './permissions-review.ts'

const below = '/installations'

const perPage = 25
const shownRepositories = 20

async function show(call: PersonCall, own: OwnApp): Promise<PageReply> {
  const { app, root } = own
  const { reader } = call.services.store
  const page = Math.max(1, idOf(call.query.get('page')) ?? 1)
  const { items, total } = await reader.installationsWith({ appId: app.id }, { page, perPage })
  const requests = await reader.installationRequestsOf(app.id, { page: 1, perPage })
  const accounts = await reader.accounts([...new Set(items.map(({ space }) => space))])
  const body = html`${requests.total === 0 ? null : requestTable(requests.items, requests.total)}
<h2>${total === 0 ? 'Installed nowhere' : `Installed in ${total} ${total === 1 ? 'space' : 'spaces'}`}</h2>
${total === 0 ? html`<p>It acts nowhere yet. <a href="/apps/${app.resource.metadata.slug}/installations/new">Install it</a>.</p>` : null}
${items.map((installation) => card(call, own, installation, accounts.get(installation.space)))}
${nextPage(page * perPage < total ? `${root}${below}?page=${page + 1}` : null)}`
  return settingsPage(call, own, below, body)
}

function requestTable(requests: readonly InstallationRequest[], total: number): Html {
  return html`<h2>Members want it</h2>
${table({
  caption: `${total} wait for an admin of the space`,
  head: ['Space', 'Asked for by', 'Repositories', 'Since'],
  rows: requests.map(({ space, requester, repositories, createdAt }) => [
    space,
    requester,
    repositories === 'all' ? 'all' : String(repositories.length),
    time(createdAt),
  ]),
  empty: '',
})}`
}

function card(call: PersonCall, own: OwnApp, installation: StoredInstallation, account: Account | undefined): Html {
  const { app } = own
  const { space, suspension, fleet, grant, createdAt } = installation
  const pending = pendingConsent(installation, app.resource.spec.permissions, account?.type ?? 'organization')
  return html`<section class="box" aria-labelledby="i${installation.id}">
<div class="head"><h3 id="i${installation.id}">${space}</h3>
${pending === null ? null : badge(pending.state === 'refused' ? 'refused' : 'waits for consent', 'care')}
${suspension === null ? null : badge('suspended', 'danger')}</div>
${facts([
  ['Installation ID', html`<code>${installation.id}</code>`],
  ['Repositories', repositoriesOf(installation)],
  ['Has', grantText(grant)],
  [
    pending?.state === 'refused' ? `Refused by ${pending.refusedBy ?? 'somebody'}` : 'Waits for its admins',
    pending === null ? null : html`<ul class="bare">${pending.changes.map((change) => html`<li>${levelText(change)}</li>`)}</ul>`,
  ],
  ['Suspended', suspension === null ? null : suspensionText(suspension)],
  ['Fleet', fleet],
  ['Since', time(createdAt)],
])}
${actions(call, own, installation)}
</section>`
}

/** By name as far as the app itself could read the names. */
function repositoriesOf({ resource, grant }: StoredInstallation): string {
  const { repositories } = resource.spec
  if (repositories === 'all') return 'all, those to come too'
  if (heldLevel(grant, 'metadata') === null) return `${repositories.length} selected`
  const rest = repositories.length - shownRepositories
  return `${repositories.slice(0, shownRepositories).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function grantText({ repository, organization }: Grant): Html {
  const entries = Object.entries({ ...repository, ...organization })
  if (entries.length === 0) return html`no permissions`
  const item = ([name, level]: (typeof entries)[number]) => html`<li>${permissionTitle(name)}: ${level}</li>`
  return html`<ul class="bare">${entries.map(item)}</ul>`
}

function suspensionText({ side, by, at, beneath }: Suspension): Html {
  const own =
    side === 'app' ? html`from the app's side by ${by}, ${time(at)}` : html`by its space (${by}), ${time(at)}: only its admins lift that`
  return beneath === undefined ? own : html`${own}; its space has suspended it too`
}

function actions(call: PersonCall, { root }: OwnApp, { id, space, suspension }: StoredInstallation): Html {
  const form = (kind: AppSideChange['kind'], button: Html) =>
    html`<form method="post" action="${`${root}${below}/${id}/${kind}`}">${call.csrf()}${button}</form>`
  return html`<div class="actions">
${suspension?.side === 'app' ? form('unsuspend', html`<button>Lift the suspension</button>`) : form('suspend', html`<button>Suspend</button>`)}
<details class="ask"><summary>Uninstall</summary>
<p>Its tokens for ${space} end at once, and its admins have to install the app anew.</p>
${form('uninstall', html`<button class="danger">Uninstall from ${space}</button>`)}
</details>
</div>`
}

async function change(
  { services, params, caller, origin }: PersonCall,
  { app, root }: OwnApp,
  kind: AppSideChange['kind'],
): Promise<PageAnswer> {
  const target = { appId: app.id, id: idOf(params.id) ?? 0 }
  done(await services.store.writer.changeInstallationOfApp(target, { kind }, caller.token.id, origin))
  return { location: `${root}${below}?done=${kind}` }
}

export const appInstallationPages: readonly PageRoute[] = [
  ...settingsRoutes('GET', below, show),
  ...(['suspend', 'unsuspend', 'uninstall'] as const).flatMap((kind) =>
    settingsRoutes('POST', `${below}/{id}/${kind}`, (call, own) => change(call, own, kind)),
  ),
]
