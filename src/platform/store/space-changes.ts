// Users and organizations, made and removed. Parts of transactions.
import type { Caller, ProblemItem, Space, SpaceSettings } from '../../generated/types.ts'
import { accountRejection, removalRejection, settingsRejection } from '../domain/account-rules.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { reservedLoginFault } from '../domain/reserved-names.ts'
import type { SpaceRef } from '../domain/rights.ts'
import { memberKey, settingsEntry, spaceKey } from '../domain/seed.ts'
import { appendAudit } from './audit-log.ts'
import { tellOfEndingUser } from './authorizations.ts'
import type { Database } from './database.ts'
import type { Outcome } from './ports.ts'
import { writeSeed } from './seed-writes.ts'
import { appsByName, findSpace, setConsentFrom } from './spaces.ts'
import { isReferred } from './store-error.ts'

/** What a space has left is told up to so many of each kind. */
const shown = 50

/** No login may be the name of an app, which would look like the account. */
export async function createSpace(
  db: Database,
  caller: Caller,
  { login, type }: SpaceRef,
  origin: Origin,
): Promise<Outcome<{ space: Space }>> {
  const rejection = accountRejection(caller, type)
  if (rejection !== null) return { rejection }
  const there = await findSpace(db, login)
  if (there !== null)
    return { rejection: rejected('exists', `${login} is ${there.type === 'user' ? 'a user' : 'an organization'} already.`) }
  const reserved = reservedLoginFault(login)
  if (reserved !== null) return { rejection: rejected('invalid_resource', reserved) }
  const app = (await appsByName(db, [login])).get(login)
  if (app !== undefined) {
    const detail = `${login} is the name of ${app}, and no app may look like an account: choose another login, or rename the app.`
    return { rejection: rejected('name_taken', detail, [{ key: app, code: 'name_taken', detail: `Its name is ${login}.` }]) }
  }
  await writeSeed(db, type === 'user' ? { users: [{ login }] } : { organizations: [{ login }] }, origin)
  return { rejection: null, space: { login, type, consentFrom: 'manifests', createdAt: origin.at } }
}

/** By an admin of the space. Grants stay as they are: it is about what manifests consent to from now on. */
export async function changeSettings(
  db: Database,
  caller: Caller,
  login: string,
  { consentFrom }: SpaceSettings,
  origin: Origin,
): Promise<Outcome<{ space: Space }>> {
  const space = await findSpace(db, login)
  if (space === null) return { rejection: rejected('not_found', `There is no space ${login}.`) }
  const rejection = settingsRejection(caller, space)
  if (rejection !== null) return { rejection }
  if (space.consentFrom !== consentFrom) {
    await setConsentFrom(db, login, consentFrom)
    await appendAudit(db, [settingsEntry(space, consentFrom)], origin)
  }
  return { rejection: null, space: { ...space, consentFrom } }
}

/** Memberships, tokens and fleets that own nothing go with it; anything else must be gone before. */
export async function removeSpace(db: Database, caller: Caller, space: SpaceRef, origin: Origin): Promise<Outcome<object>> {
  const refused = accountRejection(caller, space.type)
  if (refused !== null) return { rejection: refused }
  const there = await findSpace(db, space.login)
  if (there?.type !== space.type) return { rejection: rejected('not_found', `There is no ${space.type} ${space.login}.`) }
  const rejection = removalRejection(space, await leftIn(db, space.login))
  if (rejection !== null) return { rejection }
  try {
    await remove(db, space, origin)
  } catch (error) {
    if (isReferred(error)) return { rejection: rejected('in_use', `Something else still refers to ${space.login}.`) }
    throw error
  }
  return { rejection: null }
}

async function remove(db: Database, { login, type }: SpaceRef, origin: Origin): Promise<void> {
  await tellOfEndingUser(db, login, origin.at)
  const memberships = await db
    .deleteFrom('members')
    .where((eb) => eb.or([eb('organization', '=', login), eb('user', '=', login)]))
    .returningAll()
    .execute()
  await db.deleteFrom('tokens').where('login', '=', login).execute()
  const fleets = await db.selectFrom('fleets').select('name').where('space', '=', login).execute()
  for (const { name } of fleets) {
    await db.deleteFrom('changesets').where('fleet', '=', name).execute()
    await db.deleteFrom('fleets').where('name', '=', name).execute()
  }
  await db.deleteFrom('freezes').where('space', '=', login).execute()
  await db.deleteFrom('policies').where('space', '=', login).execute()
  await db.deleteFrom('spaces').where('login', '=', login).execute()
  const entries = [
    ...memberships.map(({ organization, user, role }) => ({
      action: 'remove-member',
      key: memberKey(user, organization),
      space: organization,
      before: { role },
      after: null,
    })),
    ...fleets.map(({ name }) => ({ action: 'delete-fleet', key: `Fleet/${name}`, space: login, before: { name }, after: null })),
    {
      action: `remove-${type}`,
      key: spaceKey({ login, type }),
      space: login,
      before: { login, type },
      after: null,
    },
  ]
  await appendAudit(db, entries, origin)
}

/** What keeps a space: its apps, what is installed in it, its repositories, and its fleets that own something anywhere. */
async function leftIn(db: Database, login: string): Promise<ProblemItem[]> {
  const apps = await db.selectFrom('apps').select('key').where('space', '=', login).orderBy('key').limit(shown).execute()
  const installations = await db.selectFrom('installations').select('key').where('space', '=', login).orderBy('key').limit(shown).execute()
  const repositories = await db.selectFrom('repositories').select('name').where('owner', '=', login).orderBy('name').limit(shown).execute()
  const fleets = await db
    .selectFrom('fleets')
    .select('name')
    .where('space', '=', login)
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('apps').select('apps.id').whereRef('apps.fleet', '=', 'fleets.name')),
        eb.exists(eb.selectFrom('installations').select('installations.id').whereRef('installations.fleet', '=', 'fleets.name')),
      ]),
    )
    .orderBy('name')
    .limit(shown)
    .execute()
  return [
    ...apps.map(({ key }) => ({ key, code: 'app', detail: `It belongs to ${login}.` })),
    ...installations.map(({ key }) => ({ key, code: 'installation', detail: `It is in ${login}.` })),
    ...repositories.map(({ name }) => ({ key: `Repository/${login}/${name}`, code: 'repository', detail: `It belongs to ${login}.` })),
    ...fleets.map(({ name }) => ({ key: `Fleet/${name}`, code: 'fleet', detail: `It belongs to ${login}, and owns something.` })),
  ]
}
