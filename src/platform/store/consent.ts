// The ports of installing and consenting over the tables.
import { countedInstallations } from './app-side-installations.ts'
import type { Database } from './database.ts'
import { changeAsAdmin, changeAsApp, selectAsAdmin } from './installation-changes.ts'
import { approveRequest, endRequest, installOrRequest, listRequests, requestsOfApp } from './installation-requests.ts'
import type { ConsentReader, ConsentWriter } from './ports-consent.ts'
import { transactions } from './transactions.ts'

export function consentReader(db: Database): ConsentReader {
  return {
    installationsWith: (filter, page) => countedInstallations(db, filter, page),
    installationRequests: (query, reach, login) => listRequests(db, query, reach, login),
    installationRequestsOf: (appId, page) => requestsOfApp(db, appId, page),
  }
}

export function consentWriter(db: Database): ConsentWriter {
  const { decidedFor, asGranted } = transactions(db)
  return {
    install: (wanted, by, origin) => decidedFor(by, origin, (db, caller) => installOrRequest(db, caller, wanted, origin)),
    approveRequest: (id, by, origin) => decidedFor(by, origin, (db, caller) => approveRequest(db, caller, id, origin)),
    endRequest: (id, by, origin) => decidedFor(by, origin, (db, caller) => endRequest(db, caller, id, origin)),
    changeInstallation: (target, change, by, origin) =>
      decidedFor(by, origin, (db, caller) => changeAsAdmin(db, caller, target, change, origin)),
    changeOwnInstallation: (authority, id, change, origin) =>
      asGranted(authority, (db, granted) => changeAsApp(db, granted, id, change, origin)),
    selectRepository: (authority, ids, kind, origin) =>
      asGranted(authority, (db, granted) => selectAsAdmin(db, granted, ids, kind, origin)),
  }
}
