// What the routes of accounts need from a store: users, organizations, members, repositories, freezes, the use of permissions; and copies of all of it.
import type { Freeze, Member, PermissionUse, Repository, Space, SpaceSettings } from '../../generated/types.ts'
import type { SpaceSize } from '../domain/rate-limit.ts'
import type { Origin } from '../domain/registry.ts'
import type { Reach, SpaceRef } from '../domain/rights.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'

/** What was used since the last time, of one permission of one installation. */
export type UseDraft = {
  installationId: number
  permission: string
  calls: number
  lastCallAt: string | null
  deliveries: number
  lastDeliveryAt: string | null
}

/** A file with a whole copy of the database. `remove` takes it away again. */
export type StoreCopy = { file: string; size: number; remove: () => void }

export interface AccountsReader {
  /** Members of an organization, by login. */
  members(organization: string, page: PageQuery): Promise<Page<Member>>
  /** Each counted up to `most`. */
  spaceSize(space: string, most: number): Promise<SpaceSize>
  /** What was noted of an installation, by permission. */
  permissionUse(installationId: number): Promise<Omit<PermissionUse, 'granted'>[]>
  /** The freeze of a space; of the whole platform where it is null. */
  freeze(space: string | null): Promise<Freeze | null>
  /** The platform's, then those of spaces within reach by login. */
  freezes(page: PageQuery, reach: Reach): Promise<Page<Freeze>>
  /** The database as it is now, in a file of its own beside it. Nobody waits for it; one at a time (null while another is made). */
  takeCopy(): Promise<StoreCopy | null>
}

/** `created`: whether it was not there before. */
type Put<T> = Outcome<T & { created: boolean }>

/** Each names the token that asks by id (`by`); whose it is and what that may do is asked again within the transaction. */
export interface AccountsWriter {
  createSpace(space: SpaceRef, by: number, origin: Origin): Promise<Outcome<{ space: Space }>>
  removeSpace(space: SpaceRef, by: number, origin: Origin): Promise<Outcome<object>>
  changeSettings(login: string, settings: SpaceSettings, by: number, origin: Origin): Promise<Outcome<{ space: Space }>>
  putMember(organization: string, member: Member, by: number, origin: Origin): Promise<Put<object>>
  removeMember(organization: string, user: string, by: number, origin: Origin): Promise<Outcome<object>>
  putRepository(
    repository: Pick<Repository, 'owner' | 'name' | 'private'>,
    by: number,
    origin: Origin,
  ): Promise<Put<{ repository: Repository }>>
  removeRepository(owner: string, name: string, by: number, origin: Origin): Promise<Outcome<object>>
  /** A freeze that is there gets the new reason. */
  putFreeze(freeze: Pick<Freeze, 'space' | 'reason'>, by: number, origin: Origin): Promise<Put<{ freeze: Freeze }>>
  endFreeze(space: string | null, by: number, origin: Origin): Promise<Outcome<object>>
  /** Adds to what is there; installations that are gone are left out. */
  addUses(drafts: readonly UseDraft[]): Promise<void>
}
