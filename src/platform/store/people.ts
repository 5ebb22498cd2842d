// The ports of people and of what apps do in their name, over the tables.
import { roleIn } from '../domain/rights.ts'
import { readOnlyRejection } from '../domain/token-rules.ts'
import { authorizedUsers } from './app-use.ts'
import { authorizeApp, findConsent, listAuthorizations, removeAuthorization } from './authorizations.ts'
import { writeByHand } from './by-hand.ts'
import type { Database } from './database.ts'
import { installFromPage } from './install-from-page.ts'
import type { PeopleReader, PeopleWriter } from './ports-people.ts'
import { convertManifest, findManifestApp, registerFromManifest } from './register-from-manifest.ts'
import { deleteSession, endOtherSessions, findSession, insertSession, keepSession, listSessions } from './sessions.ts'
import { findLink, findPassword, insertLink, setPassword, signInByLink, signInByPassword } from './sign-in.ts'
import { membershipOf } from './tokens.ts'
import { transactions } from './transactions.ts'
import {
  deleteUserToken,
  exchangeCode,
  findUserToken,
  refreshUserToken,
  resetUserToken,
  scopeUserToken,
  userOfToken,
} from './user-tokens.ts'

export function peopleReader(db: Database): PeopleReader {
  return {
    session: (hash, at) => findSession(db, hash, at),
    sessions: (login, at) => listSessions(db, login, at),
    password: (login) => findPassword(db, login),
    signInLink: (hash, at) => findLink(db, hash, at),
    consentTo: (appId, login) => findConsent(db, appId, login),
    authorizedUsers: (appId) => authorizedUsers(db, appId),
    authorizations: (login, page) => listAuthorizations(db, login, page),
    userToken: (appId, hash, at) => findUserToken(db, appId, hash, at),
    loginOf: async (id) => (await db.selectFrom('spaces').select('login').where('id', '=', id).executeTakeFirst())?.login ?? null,
    isMember: async (login, space) => {
      const user = await membershipOf(db, login)
      return user !== null && roleIn(user, space) !== null
    },
    manifestApp: (codeHash, at) => findManifestApp(db, codeHash, at),
  }
}

export function peopleWriter(db: Database): PeopleWriter {
  const { within, asCaller, asGranted, asPrincipal } = transactions(db)
  return {
    createSession: (hash, by, origin) =>
      asCaller(by, origin, async (db) => {
        await insertSession(db, hash, { way: 'token', tokenId: by }, origin)
        return { rejection: null }
      }),
    signInByPassword: (password, signingIn) => within((db) => signInByPassword(db, password, signingIn)),
    signInByLink: (hash, signingIn) => within((db) => signInByLink(db, hash, signingIn)),
    createSignInLink: (link, by, origin) => asCaller(by, origin, (db, caller) => insertLink(db, caller, link, origin)),
    setPassword: (password, by, origin) => asCaller(by, origin, (db, caller) => setPassword(db, caller, password, origin)),
    endOtherSessions: (which, by, origin) =>
      asCaller(by, origin, async (db, caller) => {
        const rejection = readOnlyRejection(caller)
        return rejection === null ? { rejection, ended: await endOtherSessions(db, caller, which, origin) } : { rejection }
      }),
    keepSession: (hash, at) => keepSession(db, hash, at),
    endSession: (hash, origin) => within((db) => deleteSession(db, hash, origin)),
    authorizeApp: (draft, by, origin) => asCaller(by, origin, (db, caller) => authorizeApp(db, caller, draft, origin)),
    revokeAuthorization: (login, id, by, origin) =>
      asCaller(by, origin, async (db) => ({ rejection: null, found: await removeAuthorization(db, { login, id }, origin) })),
    exchangeCode: (client, exchange, draft, at) => within((db) => exchangeCode(db, client, exchange, draft, at)),
    refreshUserToken: (client, hash, draft, at) => within((db) => refreshUserToken(db, client, hash, draft, at)),
    resetUserToken: (authority, hash, draft) =>
      asPrincipal('client', authority, (db, { app }) => resetUserToken(db, app.id, hash, draft, authority.at)),
    scopeUserToken: (authority, hash, draft) =>
      asPrincipal('client', authority, (db, { app }) => scopeUserToken(db, app.id, hash, draft, authority.at)),
    deleteUserToken: (authority, hash) =>
      asPrincipal('client', authority, (db, { app }) => deleteUserToken(db, app.id, hash, authority.at)),
    deleteAuthorization: (authority, hash, origin) =>
      asPrincipal('client', authority, async (db, { app }) => {
        const user = await userOfToken(db, app.id, hash, authority.at)
        if (user.fault !== null) return user
        await removeAuthorization(db, { login: user.login, appId: app.id }, origin)
        return { fault: null }
      }),
    installFromPage: (wanted, by, origin) => asCaller(by, origin, (db, caller) => installFromPage(db, caller, wanted, origin)),
    changeByHand: (changes, sealing, by, origin) =>
      asCaller(by, origin, (db, caller) => writeByHand(db, changes, { caller, origin, sealing })),
    registerFromManifest: (resource, code, sealing, by, origin) =>
      asCaller(by, origin, (db, caller) => registerFromManifest(db, resource, code, { caller, origin, sealing })),
    convertManifest: (authority, codeHash, draft, address) =>
      asGranted(authority, (db) => convertManifest(db, codeHash, draft, { at: authority.at, address })),
  }
}
