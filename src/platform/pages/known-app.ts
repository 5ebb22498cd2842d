// The app that a path names, for whoever may know of it; for others it is not there.
import { installationPath } from '../../lib/installation-page.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import { administers } from '../domain/rights.ts'
import { mayKnow } from '../domain/user-authorization.ts'
import type { Account } from '../store/ports-app-side.ts'
import { known, type PageCall } from './page.ts'

/** Where an app is installed that the caller administers. */
export type KnownInstallation = { installation: StoredInstallation; account: Account; path: string }

/** By its slug, a former one too. @throws PageError 404. */
export async function requireKnownApp({ services, params, caller }: Pick<PageCall, 'services' | 'params' | 'caller'>): Promise<StoredApp> {
  const app = known(await services.store.reader.appBySlug(params.slug ?? ''))
  return known(mayKnow(caller ?? nobody, app) ? app : null)
}

const nobody = { siteOwner: false, spaces: [] }

/** In the spaces that the caller administers. A site owner is asked about the app's own space too, though it is none of the owner's. */
export async function installedFor(
  { services, caller }: Pick<PageCall, 'services' | 'caller'>,
  app: StoredApp,
): Promise<KnownInstallation[]> {
  if (caller === null) return []
  const { reader } = services.store
  const accounts = await reader.accounts([...new Set([app.space, ...caller.spaces.map(({ login }) => login)])])
  const own = [...accounts.values()].filter((account) => administers(caller, account))
  const found = own.map(async (account) => {
    const installation = await reader.installationIn(app.id, account.login)
    return installation === null ? [] : [{ installation, account, path: installationPath(account, installation.id) }]
  })
  return (await Promise.all(found)).flat()
}
