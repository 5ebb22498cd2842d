// Members of organizations. Rights are looked up with every request, so a member that is gone has none at once. Parts of transactions.
import type { Caller, Member } from '../../generated/types.ts'
import { lastAdminRejection, memberRejection } from '../domain/account-rules.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { memberKey } from '../domain/seed.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'
import { writeSeed } from './seed-writes.ts'
import { findSpace } from './spaces.ts'

/** By login. */
export async function listMembers(db: Database, organization: string, page: PageQuery): Promise<Page<Member>> {
  const rows = await db
    .selectFrom('members')
    .select(['user as login', 'role'])
    .where('organization', '=', organization)
    .where('user', '>', page.after ?? '')
    .orderBy('user')
    .limit(rowsFor(page))
    .execute()
  return pageOf(rows, page, (row) => row.login)
}

/** Makes a user a member, or gives a member another role. */
export async function putMember(
  db: Database,
  caller: Caller,
  organization: string,
  { login, role }: Member,
  origin: Origin,
): Promise<Outcome<{ created: boolean }>> {
  const refused = memberRejection(caller, organization)
  if (refused !== null) return { rejection: refused }
  if ((await findSpace(db, login))?.type !== 'user') return { rejection: rejected('unknown_space', `There is no user ${login}.`) }
  const before = await roleOf(db, organization, login)
  const rejection = role === 'admin' ? null : lastAdminRejection(caller, organization, login, await adminsOf(db, organization))
  if (rejection !== null) return { rejection }
  await writeSeed(db, { organizations: [{ login: organization, members: [{ login, role }] }] }, origin)
  return { rejection: null, created: before === null }
}

/** The last admin stays unless the site owner says otherwise. */
export async function removeMember(
  db: Database,
  caller: Caller,
  organization: string,
  user: string,
  origin: Origin,
): Promise<Outcome<object>> {
  const refused = memberRejection(caller, organization)
  if (refused !== null) return { rejection: refused }
  const role = await roleOf(db, organization, user)
  if (role === null) return { rejection: rejected('not_found', `${organization} has no member ${user}.`) }
  const rejection = lastAdminRejection(caller, organization, user, await adminsOf(db, organization))
  if (rejection !== null) return { rejection }
  await db.deleteFrom('members').where('organization', '=', organization).where('user', '=', user).execute()
  // An admin would otherwise decide on the wish of somebody who has no say there any more.
  await db.deleteFrom('installation_requests').where('space', '=', organization).where('requester', '=', user).execute()
  const entry = { action: 'remove-member', key: memberKey(user, organization), space: organization, before: { role }, after: null }
  await appendAudit(db, [entry], origin)
  return { rejection: null }
}

async function roleOf(db: Database, organization: string, user: string): Promise<Member['role'] | null> {
  const row = await db
    .selectFrom('members')
    .select('role')
    .where('organization', '=', organization)
    .where('user', '=', user)
    .executeTakeFirst()
  return row?.role ?? null
}

async function adminsOf(db: Database, organization: string): Promise<string[]> {
  const rows = await db.selectFrom('members').select('user').where('organization', '=', organization).where('role', '=', 'admin').execute()
  return rows.map(({ user }) => user)
}
