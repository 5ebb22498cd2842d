// The ports of installing and consenting over the tables.
import { installationsWith } from './app-side-installations.ts'
import type { Database } from './database.ts'
import { changeAsAdmin, changeAsApp, changeAsAppOwner, selectAsAdmin } from './installation-changes.ts'
import { logOfInstallation } from './installation-log.ts'
import { approveRequest, endRequest, findRequestWithin, installOrRequest, listRequests, requestsOfApp } from './installation-requests.ts'
import type { ConsentReader, ConsentWriter } from './ports-consent.ts'
import { transactions } from './transactions.ts'
import { waitingConsents } from './waiting-consents.ts'

export function consentReader(db: Database): ConsentReader {
  return {
    waitingConsents: (query, reach) => waitingConsents(db, query, reach),
    installationsWith: (filter, page) => installationsWith(db, filter, page),
    installationRequests: (query, reach, login) => listRequests(db, query, reach, login),
    installationRequest: (id, reach, login) => findRequestWithin(db, id, reach, login),
    installationLog: (installation, limit) => logOfInstallation(db, installation, limit),
    installationRequestsOf: (appId, page) => requestsOfApp(db, appId, page),
  }
}

export function consentWriter(db: Database): ConsentWriter {
  const { asCaller, asPrincipal } = transactions(db)
  return {
    install: (wanted, by, origin) => asCaller(by, origin, (db, caller) => installOrRequest(db, caller, wanted, origin)),
    approveRequest: (id, consent, by, origin) => asCaller(by, origin, (db, caller) => approveRequest(db, caller, { id, consent }, origin)),
    endRequest: (id, by, origin) => asCaller(by, origin, (db, caller) => endRequest(db, caller, id, origin)),
    changeInstallation: (target, change, by, origin) =>
      asCaller(by, origin, (db, caller) => changeAsAdmin(db, caller, target, change, origin)),
    changeInstallationOfApp: (target, change, by, origin) =>
      asCaller(by, origin, (db, caller) => changeAsAppOwner(db, caller, target, change, origin)),
    changeOwnInstallation: (authority, id, change, origin) =>
      asPrincipal('app', authority, (db, app) => changeAsApp(db, app, id, change, origin)),
    selectRepository: (authority, ids, kind, origin) =>
      asPrincipal('token', authority, (db, token) => selectAsAdmin(db, token, ids, kind, origin)),
  }
}
