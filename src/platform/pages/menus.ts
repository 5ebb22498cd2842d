// The menus, as rows: where the settings of a person and of an organization are.
import { settingsRoot } from '../../lib/settings-root.ts'

export type MenuItem = { path: string; text: string }

/** A menu beside a page. `current`: the path of the item that the page belongs to. */
export type SideMenu = { title: string; items: readonly MenuItem[]; current: string }

const accountPath = '/settings/account'

export const personMenu: readonly MenuItem[] = [
  { path: accountPath, text: 'Personal settings' },
  { path: '/settings/apps', text: 'Develop applications' },
  { path: '/settings/fleets', text: 'Fleets' },
  { path: '/settings/tokens', text: 'Access keys' },
  { path: '/settings/organizations', text: 'My organizations' },
  { path: '/settings/installations', text: 'Installed applications' },
  { path: '/audit-log', text: 'Audit log' },
]

/** Menu of the pages about the person who is signed in: in it the first has a name of its own, below the same title. */
export function personalMenu(current: string): SideMenu {
  const items = personMenu.map((item) => (item.path === accountPath ? { ...item, text: 'Account' } : item))
  return { title: 'Personal settings', items, current }
}

/** What the settings of every space have, by what follows their beginning. */
type SpaceItem = '/apps' | '/fleets' | '/installations' | '/audit-log'

/** Menu of an organization's settings, which its admins see. `current`: what follows `/settings` in the path. */
export function organizationMenu(login: string, current: '' | SpaceItem): SideMenu {
  const root = settingsRoot({ type: 'organization', login })
  const items = [
    { path: root, text: 'General' },
    { path: `${root}/apps`, text: 'Develop applications' },
    { path: `${root}/fleets`, text: 'Fleets' },
    { path: `${root}/installations`, text: 'Installed applications' },
    { path: `${root}/audit-log`, text: 'Audit log' },
  ]
  return { title: `Settings of ${login}`, items, current: root + current }
}

/** The menu of the settings of a space: a person's own, or an organization's. */
export function settingsMenu(space: { login: string; type: 'user' | 'organization' }, current: SpaceItem): SideMenu {
  if (space.type === 'organization') return organizationMenu(space.login, current)
  return personalMenu(current === '/audit-log' ? current : `/settings${current}`)
}
