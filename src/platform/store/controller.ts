// The ports of what is kept for controllers, over the tables.
import type { Database } from './database.ts'
import { deleteFleetStatus, findFleetStatus, listFleetStatus, putFleetStatus } from './fleet-status.ts'
import { listFleetsOfSpace } from './fleets-of-space.ts'
import { findLease, giveLeaseBack, takeLease } from './leases.ts'
import { approvePlan, withdrawApproval } from './plan-approvals.ts'
import type { ControllerReader, ControllerWriter } from './ports-controller.ts'
import { transactions } from './transactions.ts'

export function controllerReader(db: Database): ControllerReader {
  return {
    lease: (login, name) => findLease(db, login, name),
    fleetStatus: (fleet) => findFleetStatus(db, fleet),
    fleetStatuses: (query, reach) => listFleetStatus(db, query, reach),
    fleetsOfSpace: (space, page) => listFleetsOfSpace(db, space, page),
  }
}

export function controllerWriter(db: Database): ControllerWriter {
  const { asCaller } = transactions(db)
  return {
    takeLease: (name, wish, by, origin) => asCaller(by, origin, (db, caller) => takeLease(db, caller, name, wish, origin)),
    giveLeaseBack: (name, holder, by, origin) => asCaller(by, origin, (db, caller) => giveLeaseBack(db, caller, { name, holder }, origin)),
    putFleetStatus: (fleet, status, by, origin) => asCaller(by, origin, (db, caller) => putFleetStatus(db, caller, fleet, status, origin)),
    deleteFleetStatus: (fleet, by, origin) => asCaller(by, origin, (db, caller) => deleteFleetStatus(db, caller, fleet, origin)),
    approvePlan: (fleet, approval, by, origin) => asCaller(by, origin, (db, caller) => approvePlan(db, caller, fleet, approval, origin)),
    withdrawApproval: (fleet, digest, by, origin) =>
      asCaller(by, origin, (db, caller) => withdrawApproval(db, caller, { fleet, digest }, origin)),
  }
}
