// "Develop applications": the apps of a space, for its admins.
import type { AppRecord } from '../../../generated/types.ts'
import { visible } from '../../../lib/visible.ts'
import { administers, reachOf } from '../../domain/rights.ts'
import type { Account } from '../../store/ports-app-side.ts'
import { type Html, html } from '../html.ts'
import { settingsMenu } from '../menus.ts'
import { known, type PageReply, type PageRoute, type PersonCall, page } from '../page.ts'
import { appSettingsPath, appSign } from '../parts/app.ts'
import { badge, nextPage } from '../parts/show.ts'
import { settingsPaths } from '../settings-space.ts'
import { appsPath } from './own-app.ts'

/** Apps on one page. */
const shown = 50

/** Installations that are looked at for what waits; of apps with more the number is the least there are. */
const lookedAt = 1000

/** The space whose apps are meant: the person's own, or the organization that the path names. @throws PageError 404. */
async function requireSpace({ services, params, caller }: PersonCall): Promise<Account> {
  const space = known(await services.store.reader.account(params.org ?? caller.login))
  const meant = params.org === undefined || space.type === 'organization'
  return known(meant && administers(caller, space) ? space : null)
}

async function list(call: PersonCall): Promise<PageReply> {
  const space = await requireSpace(call)
  const { reader } = call.services.store
  const reach = reachOf(call.caller)
  const after = call.query.get('after')
  const { items, next } = await reader.apps({ limit: shown, after, space: space.login }, reach)
  const apps = items.map((item) => item.value())
  const waiting = await waitingBySlug(call, apps)
  const register = html`<a class="button first" href="${`${appsPath(space)}/new`}">Register an app</a>`
  const head = html`<div class="head"><h1>Develop applications</h1>${apps.length === 0 ? null : register}</div>
<p class="quiet">Apps of <strong>${space.login}</strong>: what they ask for, how they sign in, where they are installed.</p>`
  const body =
    apps.length === 0
      ? html`<div class="box"><h2>No apps yet</h2>
<p>An app acts in its own name, with only the permissions that each space gives it. Register one here, or write its manifest and apply it.</p>
${register}</div>`
      : html`<ul class="rows apps">${apps.map((app) => row(app, appSettingsPath(space, app.resource.metadata.slug), waiting))}</ul>
${nextPage(next === null ? null : `${appsPath(space)}?${new URLSearchParams({ after: next })}`)}`
  return page('Develop applications', body, { head, side: settingsMenu(space, '/apps') })
}

type Waiting = { counts: ReadonlyMap<string, number>; all: boolean }

async function waitingBySlug({ services, caller }: PersonCall, apps: readonly AppRecord[]): Promise<Waiting> {
  const slugs = apps.map(({ resource }) => resource.metadata.slug)
  if (slugs.length === 0) return { counts: new Map(), all: true }
  const query = { limit: lookedAt, after: null, apps: slugs, space: null }
  const { items, next } = await services.store.reader.waitingConsents(query, reachOf(caller))
  const counts = new Map<string, number>()
  for (const { app } of items) counts.set(app, (counts.get(app) ?? 0) + 1)
  return { counts, all: next === null }
}

function row({ resource, fleet, status }: AppRecord, path: string, { counts, all }: Waiting): Html {
  const { metadata, spec } = resource
  const name = visible(spec.name)
  const waits = counts.get(metadata.slug) ?? 0
  return html`<li>
${appSign(spec.name)}
<div><a href="${path}"><strong>${name}</strong></a> <code class="quiet">${metadata.slug}</code>
<p class="small quiet">${installedText(status)}${fleet === null ? null : html` · fleet ${fleet}`}</p></div>
<div class="marks">${waits === 0 ? null : html`<a href="${path}/installations">${badge(`${all ? '' : 'at least '}${waits} ${waits === 1 ? 'waits' : 'wait'} for consent`, 'care')}</a>`}
${spec.market.listed ? badge('in the market', 'good') : null}${badge(spec.visibility)}</div>
</li>`
}

function installedText({ installations, repositories }: AppRecord['status']): string {
  if (installations === 0) return 'installed nowhere'
  return `installed in ${installations} ${installations === 1 ? 'space' : 'spaces'}, ${repositories} ${repositories === 1 ? 'repository' : 'repositories'}`
}

export const appListPages: readonly PageRoute[] = settingsPaths('/apps').map((path) => ({
  method: 'GET',
  path,
  for: 'person',
  handle: list,
}))
