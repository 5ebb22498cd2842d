// The ports of accounts, members, repositories and the use of permissions, over the tables.
import { createSpace, removeSpace } from './care-accounts.ts'
import { listMembers, putMember, removeMember } from './care-members.ts'
import { putRepository, removeRepository, spaceSize } from './care-repositories.ts'
import type { Database } from './database.ts'
import { addUses, permissionUse } from './permission-use.ts'
import type { CareReader, CareWriter } from './ports-care.ts'
import { transactions } from './transactions.ts'

export function careReader(db: Database): Omit<CareReader, 'takeCopy'> {
  return {
    members: (organization, page) => listMembers(db, organization, page),
    spaceSize: (space, most) => spaceSize(db, space, most),
    permissionUse: (installationId) => permissionUse(db, installationId),
  }
}

export function careWriter(db: Database): CareWriter {
  const { within, asCaller } = transactions(db)
  return {
    createSpace: (space, by, origin) => asCaller(by, origin, (db, caller) => createSpace(db, caller, space, origin)),
    removeSpace: (space, by, origin) => asCaller(by, origin, (db, caller) => removeSpace(db, caller, space, origin)),
    putMember: (organization, member, by, origin) =>
      asCaller(by, origin, (db, caller) => putMember(db, caller, organization, member, origin)),
    removeMember: (organization, user, by, origin) =>
      asCaller(by, origin, (db, caller) => removeMember(db, caller, organization, user, origin)),
    putRepository: (repository, by, origin) => asCaller(by, origin, (db, caller) => putRepository(db, caller, repository, origin)),
    removeRepository: (owner, name, by, origin) => asCaller(by, origin, (db, caller) => removeRepository(db, caller, owner, name, origin)),
    addUses: (drafts) => within((db) => addUses(db, drafts)),
  }
}
