// The ports of accounts, members, repositories, freezes and the use of permissions, over the tables.
import type { Database } from './database.ts'
import { endFreeze, findFreeze, listFreezes, putFreeze } from './freezes.ts'
import { listMembers, putMember, removeMember } from './members.ts'
import { addUses, permissionUse } from './permission-use.ts'
import type { AccountsReader, AccountsWriter } from './ports-accounts.ts'
import { putRepository, removeRepository, spaceSize } from './repository-changes.ts'
import { changeSettings, createSpace, removeSpace } from './space-changes.ts'
import { transactions } from './transactions.ts'

export function accountsReader(db: Database): Omit<AccountsReader, 'takeCopy'> {
  return {
    members: (organization, page) => listMembers(db, organization, page),
    spaceSize: (space, most) => spaceSize(db, space, most),
    permissionUse: (installationId) => permissionUse(db, installationId),
    freeze: (space) => findFreeze(db, space),
    freezes: (page, reach) => listFreezes(db, page, reach),
  }
}

export function accountsWriter(db: Database): AccountsWriter {
  const { within, asCaller } = transactions(db)
  return {
    createSpace: (space, by, origin) => asCaller(by, origin, (db, caller) => createSpace(db, caller, space, origin)),
    removeSpace: (space, by, origin) => asCaller(by, origin, (db, caller) => removeSpace(db, caller, space, origin)),
    changeSettings: (login, settings, by, origin) =>
      asCaller(by, origin, (db, caller) => changeSettings(db, caller, login, settings, origin)),
    putMember: (organization, member, by, origin) =>
      asCaller(by, origin, (db, caller) => putMember(db, caller, organization, member, origin)),
    removeMember: (organization, user, by, origin) =>
      asCaller(by, origin, (db, caller) => removeMember(db, caller, organization, user, origin)),
    putRepository: (repository, by, origin) => asCaller(by, origin, (db, caller) => putRepository(db, caller, repository, origin)),
    removeRepository: (owner, name, by, origin) => asCaller(by, origin, (db, caller) => removeRepository(db, caller, owner, name, origin)),
    putFreeze: (freeze, by, origin) => asCaller(by, origin, (db, caller) => putFreeze(db, caller, freeze, origin)),
    endFreeze: (space, by, origin) => asCaller(by, origin, (db, caller) => endFreeze(db, caller, space, origin)),
    addUses: (drafts) => within((db) => addUses(db, drafts)),
  }
}
