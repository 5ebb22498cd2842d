// The fleets of a space, for its admins: what was applied last, and what their controllers say.
import { ago } from '../../../lib/ago.ts'
import { settingsRoot } from '../../../lib/settings-root.ts'
import { statusAt } from '../../domain/fleet-status.ts'
import type { FleetOfSpace } from '../../store/ports-controller.ts'
import { type Html, html } from '../html.ts'
import { settingsMenu } from '../menus.ts'
import { type PageAnswer, type PageRoute, type PersonCall, page } from '../page.ts'
import { nextPage, table, time } from '../parts/show.ts'
import { requireSettingsSpace, settingsPaths } from '../settings-space.ts'
import { revisionText, stateBadge } from './state.ts'

const perPage = 50

async function show(call: PersonCall): Promise<PageAnswer> {
  const account = await requireSettingsSpace(call)
  const { services, query, now } = call
  const path = `${settingsRoot(account)}/fleets`
  const { items, next } = await services.store.reader.fleetsOfSpace(account.login, { limit: perPage, after: query.get('after') })
  const body = html`<p>A fleet is what one source of manifests owns. A controller keeps it as its manifests say, and tells here how it stands.</p>
${table({
  caption: `Fleets of ${account.login}, by name`,
  head: ['Fleet', 'State', 'Last changeset', 'Manifests', 'Heard of'],
  rows: items.map((item) => row(item, path, now.toISOString())),
  empty: 'There is none yet: the first apply of a resource of this space makes it.',
})}
${nextPage(next === null ? null : `${path}?${new URLSearchParams({ after: next })}`)}`
  return page('Fleets', body, { side: settingsMenu(account, '/fleets') })
}

function row({ name, fleet, status: kept }: FleetOfSpace, path: string, at: string): (Html | string)[] {
  const status = kept === null ? null : statusAt(kept, at)
  return [
    html`<a href="${path}/${name}">${name}</a>`,
    stateBadge(status),
    fleet === null ? html`<span class="quiet">none yet</span>` : html`changeset ${fleet.head}<br>${time(fleet.updatedAt)}`,
    status === null ? '' : revisionText(status.revision),
    status === null ? '' : html`${ago(status.age)}<br>${time(status.heardAt)}`,
  ]
}

export const fleetListPages: readonly PageRoute[] = settingsPaths('/fleets').map(
  (path): PageRoute => ({ method: 'GET', path, for: 'person', handle: show }),
)
