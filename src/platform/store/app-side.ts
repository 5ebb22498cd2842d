// The app-side ports over the tables.
import { findKeys } from './app-keys.ts'
import { countInstallations, findAppById, findAppBySlug, findInstallationById, findInstallationIn } from './app-side-installations.ts'
import { authorize } from './authorize.ts'
import type { Database } from './database.ts'
import { deleteInstallationToken, insertInstallationToken, tokenFault } from './installation-tokens.ts'
import type { AppSideReader, AppSideWriter } from './ports-app-side.ts'
import { repositoriesOf } from './repositories.ts'
import { findAccount, findAccounts } from './spaces.ts'
import { transactions } from './transactions.ts'

export function appSideReader(db: Database): AppSideReader {
  return {
    authorize: (authority) => authorize(db, authority),
    appById: (id) => findAppById(db, id),
    appBySlug: (slug) => findAppBySlug(db, slug),
    appKeys: (appId, at) => findKeys(db, appId, at),
    account: (login) => findAccount(db, login),
    accounts: (logins) => findAccounts(db, logins),
    installationCount: (appId) => countInstallations(db, appId),
    installationById: (id) => findInstallationById(db, id),
    installationIn: (appId, space) => findInstallationIn(db, appId, space),
    repositoriesOf: (owner, only, page) => repositoriesOf(db, owner, only, page),
  }
}

export function appSideWriter(db: Database): Omit<AppSideWriter, 'createKey'> {
  const { asGranted, asPrincipal } = transactions(db)
  return {
    createInstallationToken: (authority, draft) =>
      asGranted(authority, async (db) => {
        const fault = await tokenFault(db, draft.installationId)
        return fault === null ? { fault, id: await insertInstallationToken(db, draft, authority.at) } : { fault }
      }),
    revokeInstallationToken: (authority) =>
      asPrincipal('installation', authority, async (db, { tokenId }) => {
        await deleteInstallationToken(db, tokenId)
        return { fault: null }
      }),
  }
}
