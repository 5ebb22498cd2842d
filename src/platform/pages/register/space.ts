// Where an app is registered: the two addresses of the form, and the space that the app is to belong to.
import type { Space } from '../../../generated/types.ts'
import { refusalIn } from '../../domain/rights.ts'
import { type SideMenu, settingsMenu } from '../menus.ts'
import { known, type PageCall, PageError, type PageRoute, type PersonCall } from '../page.ts'
import { settingsPaths } from '../settings-space.ts'

const [ownPath, organizationPath] = settingsPaths('/apps/new')

/** A space's registration form. */
export function formPath({ params }: Pick<PageCall, 'params'>): string {
  return params.org === undefined ? ownPath : organizationPath.replace('{org}', encodeURIComponent(params.org))
}

/** A row for each of the two addresses; `below` follows them. */
export function atBothPaths(row: WithoutPath<PageRoute>, below = ''): PageRoute[] {
  return settingsPaths(`/apps/new${below}`).map((path) => ({ ...row, path }))
}

type WithoutPath<R> = R extends unknown ? Omit<R, 'path'> : never

/** The space that the app is to belong to. @throws PageError 403, 404. */
export async function requireSpace({ services, params, caller }: PersonCall): Promise<Space> {
  const login = params.org?.toLowerCase() ?? caller.login
  const space = known(await services.store.reader.space(login))
  if (params.org !== undefined && space.type !== 'organization') known(null)
  const refusal = refusalIn(caller, space)
  if (refusal !== null) throw new PageError(403, refusal.detail)
  return space
}

/** The menu beside the pages that register an app. */
export function menuOf(space: Space): SideMenu {
  return settingsMenu(space, '/apps')
}
