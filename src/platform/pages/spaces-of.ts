// The spaces that a person sees as theirs: the own one, the organizations, and all organizations for the site owner.
import type { Caller } from '../../generated/types.ts'
import type { SignedInCall } from './page.ts'

/** Spaces that are shown; whoever has more finds them by the API. */
const most = 30

export type OwnSpace = Caller['spaces'][number]

/** `more`: whether there are others. */
export async function spacesOf({ caller, services }: SignedInCall): Promise<{ spaces: OwnSpace[]; more: boolean }> {
  const own = caller.spaces.slice(0, most)
  if (!caller.siteOwner) return { spaces: own, more: caller.spaces.length > most }
  // The site owner is admin everywhere, whatever the roles say.
  const organizations = await services.store.reader.spaces({ limit: most, after: null }, 'organization')
  const others = organizations.items.map(({ login, type }): OwnSpace => ({ login, type, role: 'admin' }))
  return { spaces: [...caller.spaces.filter(({ type }) => type === 'user'), ...others], more: organizations.next !== null }
}
