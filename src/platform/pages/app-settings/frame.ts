// What stands around each page of an app's settings: its name, what it is, the tabs, and that a fleet owns it.
import type { ChangesetSummary } from '../../../generated/types.ts'
import { visible } from '../../../lib/visible.ts'
import { administers } from '../../domain/rights.ts'
import { type Html, html } from '../html.ts'
import { settingsMenu } from '../menus.ts'
import { type PageReply, type PersonCall, page } from '../page.ts'
import { appSign, outsideLink } from '../parts/app.ts'
import { fleetNotice } from '../parts/fleet.ts'
import { badge, doneNotice, tabs, time } from '../parts/show.ts'
import { appsPath, type OwnApp } from './own-app.ts'

const rows = [
  { below: '', text: 'General' },
  { below: '/permissions', text: 'Permissions and events' },
  { below: '/credentials', text: 'Credentials' },
  { below: '/deliveries', text: 'Deliveries' },
  { below: '/installations', text: 'Installations' },
  { below: '/danger', text: 'Danger zone' },
] as const

export type Tab = (typeof rows)[number]['below']

/** What was done, as the address of the page says it. */
const doneWords: Readonly<Record<string, string>> = {
  saved: 'Saved.',
  suspend: 'Suspended: its tokens for that space open nothing.',
  unsuspend: 'The suspension from the side of the app is lifted.',
  uninstall: 'Uninstalled.',
  redeliver: 'It is sent once more; reload the list to see what comes of it.',
  ping: 'A ping is on its way; reload the list to see what comes of it.',
  unchanged: 'Nothing was changed: it is like that already.',
}

/** What no manifest says. */
const untouched: Partial<Record<Tab, string>> = {
  '/credentials': 'Keys and secrets are no part of that, and stay.',
  '/deliveries': 'Deliveries are no part of that.',
}

type Options = {
  /** Said above everything else. */
  first?: Html | null
  status?: number
}

/** A page of the app's settings, below its tabs. */
export async function settingsPage(call: PersonCall, own: OwnApp, tab: Tab, body: Html, options: Options = {}): Promise<PageReply> {
  const { app, space, root } = own
  const { first = null, status = 200 } = options
  const { spec, metadata } = app.resource
  const name = visible(spec.name)
  const items = rows.map(({ below, text }) => ({ path: `${root}${below}`, text }))
  const { text } = rows.find(({ below }) => below === tab) ?? rows[0]
  const head = html`<p class="crumb"><a href="${appsPath(space)}">Develop applications</a></p>
<div class="head">
${appSign(spec.name)}
<h1>${name}</h1>
${badge(spec.visibility)}${spec.market.listed ? badge('in the market', 'good') : null}
<span class="actions"><a href="/apps/${metadata.slug}">Public page</a> <a class="button" href="/apps/${metadata.slug}/installations/new">Install</a></span>
</div>`
  const whole = html`${tabs(`Settings of ${name}`, items, `${root}${tab}`)}
${doneNotice(call.query, doneWords)}
${first}
${app.fleet === null ? null : await ownedBy(call, app.fleet, tab)}
${body}`
  return page(`${text} · ${name}`, whole, { head, status, side: settingsMenu(space, '/apps') })
}

/** Which fleet owns the app, with its last changeset for those who may read of it. */
async function ownedBy({ services, caller }: PersonCall, name: string, tab: Tab): Promise<Html> {
  const { reader } = services.store
  const fleet = await reader.fleet(name)
  const home = fleet === null ? null : await reader.space(fleet.space)
  const last = home !== null && administers(caller, home) ? (await reader.changesets(name, { limit: 1, after: null })).items[0] : undefined
  const exception = untouched[tab] ?? null
  return fleetNotice('app', name, html`${last === undefined ? null : changesetText(last)} ${exception}`)
}

function changesetText({ id, actor, createdAt, source }: ChangesetSummary): Html {
  const from = [source?.commit ?? null, source?.author ?? null].flatMap((each) => (each === null ? [] : [visible(each)]))
  const url = source?.url ?? null
  return html`Its last changeset: ${id}, by ${actor}, ${time(createdAt)}${from.length === 0 ? null : html`, from <code>${from.join(' by ')}</code>`}${
    url !== null ? html` (${outsideLink(url)})` : null
  }.`
}
