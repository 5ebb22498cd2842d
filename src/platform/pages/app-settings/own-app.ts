// What the pages of an app's settings have in common: the app that the path names, for the admins of its space, and who may write there.
import { settingsRoot } from '../../../lib/settings-root.ts'
import type { StoredApp } from '../../domain/registry.ts'
import { administers } from '../../domain/rights.ts'
import type { Account } from '../../store/ports-app-side.ts'
import { known, type PageAnswer, type PageRoute, type PersonCall, requireWriting } from '../page.ts'
import { appSettingsPath } from '../parts/app.ts'
import { settingsPaths } from '../settings-space.ts'

/** `root`: where the app's settings begin. */
export type OwnApp = { app: StoredApp; space: Account; root: string }

type Handler = (call: PersonCall, own: OwnApp) => Promise<PageAnswer>

/** Where the apps of a space are listed. */
export function appsPath(space: Pick<Account, 'type' | 'login'>): string {
  return `${settingsRoot(space)}/apps`
}

/** The app that the path names. @throws PageError 404, alike for what is not there and what is none of the person's business. */
async function requireOwnApp({ services, params, caller }: PersonCall): Promise<OwnApp> {
  const { reader } = services.store
  const app = known(await reader.appBySlug(params.slug ?? ''))
  const space = known(await reader.account(app.space))
  const here = space.type === 'user' ? params.org === undefined : params.org === space.login
  known(here && administers(caller, space) ? app : null)
  return { app, space, root: appSettingsPath(space, app.resource.metadata.slug) }
}

/** One page of an app's settings, for apps of people and of organizations. `below`: what follows the app in the path. */
export function settingsRoutes(method: 'GET' | 'POST', below: string, handle: Handler): PageRoute[] {
  const answer = async (call: PersonCall): Promise<PageAnswer> => {
    const own = await requireOwnApp(call)
    if (method === 'POST') requireWriting(call)
    // A former slug leads to the present one.
    else if (own.app.resource.metadata.slug !== call.params.slug) return { location: `${own.root}${restOf(call)}` }
    return handle(call, own)
  }
  return settingsPaths(`/apps/{slug}${below}`).map((path) => ({
    method,
    path,
    for: 'person',
    handle: answer,
  }))
}

/** The path after the slug. */
function restOf({ path }: PersonCall): string {
  return /\/settings\/apps\/[^/?]*(.*)$/s.exec(path)?.[1] ?? ''
}
