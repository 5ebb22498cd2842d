// The care of the data: accounts, members, repositories, the use of permissions. Each write asks once more who asks.
import type { Caller } from '../../generated/types.ts'
import { accountRejection, memberRejection, repositoryRejection } from '../domain/care-rules.ts'
import type { Rejection } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { createSpace, removeSpace } from './care-accounts.ts'
import { listMembers, putMember, removeMember } from './care-members.ts'
import { putRepository, removeRepository, spaceSize } from './care-repositories.ts'
import type { Database } from './database.ts'
import { addUses, permissionUse } from './permission-use.ts'
import type { Outcome } from './ports.ts'
import type { CareReader, CareWriter } from './ports-care.ts'
import { endedMeanwhile, liveCaller } from './tokens.ts'
import { withRollback } from './transactions.ts'

/** A write by whoever the token belongs to then; a rejection undoes it. */
export type Ruled = <T>(
  by: number,
  origin: Origin,
  mayNot: (caller: Caller) => Rejection | null,
  work: (db: Database, caller: Caller) => Promise<Outcome<T>>,
) => Promise<Outcome<T>>

export function careReader(db: Database): Omit<CareReader, 'takeCopy'> {
  return {
    members: (organization, page) => listMembers(db, organization, page),
    spaceSize: (space, most) => spaceSize(db, space, most),
    permissionUse: (installationId) => permissionUse(db, installationId),
  }
}

export function careWriter(db: Database): CareWriter {
  const ruled: Ruled = (by, origin, mayNot, work) =>
    withRollback(db, async (transaction) => {
      const caller = await liveCaller(transaction, by, origin.at)
      const rejection = caller === null ? endedMeanwhile : mayNot(caller)
      const outcome = rejection !== null || caller === null ? { rejection: rejection ?? endedMeanwhile } : await work(transaction, caller)
      return { outcome, keep: outcome.rejection === null }
    })
  return {
    createSpace: (space, by, origin) =>
      ruled(
        by,
        origin,
        (caller) => accountRejection(caller, space.type),
        (db) => createSpace(db, space, origin),
      ),
    removeSpace: (space, by, origin) =>
      ruled(
        by,
        origin,
        (caller) => accountRejection(caller, space.type),
        (db) => removeSpace(db, space, origin),
      ),
    putMember: (organization, member, by, origin) =>
      ruled(by, origin, mayMember(organization), (db, caller) => putMember(db, { organization, member, caller, origin })),
    removeMember: (organization, user, by, origin) =>
      ruled(by, origin, mayMember(organization), (db, caller) => removeMember(db, { organization, user, caller, origin })),
    putRepository: (repository, by, origin) =>
      ruled(
        by,
        origin,
        (caller) => repositoryRejection(caller, repository.owner, 'repo'),
        (db) => putRepository(db, repository, origin),
      ),
    removeRepository: (owner, name, by, origin) =>
      ruled(
        by,
        origin,
        (caller) => repositoryRejection(caller, owner, 'delete_repo'),
        (db) => removeRepository(db, owner, name, origin),
      ),
    addUses: (drafts) => db.transaction().execute((transaction) => addUses(transaction, drafts)),
  }
}

function mayMember(organization: string): (caller: Caller) => Rejection | null {
  return (caller) => memberRejection(caller, { login: organization, type: 'organization' })
}
