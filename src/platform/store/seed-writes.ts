// Writes what a seed adds, and what people add of the same kinds: users, organizations, members, repositories.
import type { Seed } from '../../generated/types.ts'
import type { Origin } from '../domain/registry.ts'
import { memberKey, planSeed, repositoryKey, type SeedKnown } from '../domain/seed.ts'
import { appendAudit } from './audit-log.ts'
import { type Database, inParts } from './database.ts'
import { tellOfWritten } from './repository-events.ts'
import { insertSpaces, setConsentFrom, spacesByLogin } from './spaces.ts'

/** Writes what the seed adds. Part of a transaction. @throws AppError 'input' before anything is written. */
export async function writeSeed(db: Database, seed: Seed, origin: Origin): Promise<void> {
  const known = await knownOf(db, seed)
  const writes = planSeed(seed, known)
  const created = { created_at: origin.at }
  await insertSpaces(
    db,
    writes.spaces.map(({ login, type, consentFrom }) => ({ login, type, consent_from: consentFrom, ...created, site_owner: 0 })),
  )
  for (const space of writes.settings) await setConsentFrom(db, space.login, space.consentFrom)
  for (const part of inParts(writes.members)) {
    await db
      .insertInto('members')
      .values(part)
      .onConflict((conflict) => conflict.columns(['organization', 'user']).doUpdateSet((eb) => ({ role: eb.ref('excluded.role') })))
      .execute()
  }
  for (const part of inParts(writes.repositories)) {
    await db
      .insertInto('repositories')
      .values(part.map((repository) => ({ ...repository, ...created, private: repository.private ? 1 : 0 })))
      .onConflict((conflict) => conflict.columns(['owner', 'name']).doUpdateSet((eb) => ({ private: eb.ref('excluded.private') })))
      .execute()
  }
  await appendAudit(db, writes.audit, origin)
  const before = ({ owner, name }: { owner: string; name: string }) => known.repositories.get(repositoryKey(owner, name)) ?? null
  await tellOfWritten(
    db,
    writes.repositories.map((after) => ({ ...after, wasPrivate: before(after) })),
    origin,
  )
}

async function knownOf(db: Database, seed: Seed): Promise<SeedKnown> {
  const organizations = (seed.organizations ?? []).map(({ login }) => login)
  const members = (seed.organizations ?? []).flatMap((organization) => (organization.members ?? []).map(({ login }) => login))
  const owners = (seed.repositories ?? []).map(({ owner }) => owner)
  const logins = new Set([...(seed.users ?? []).map(({ login }) => login), ...organizations, ...members, ...owners])
  const roles: [string, 'admin' | 'member'][] = []
  for (const part of inParts([...new Set(organizations)])) {
    const rows = await db.selectFrom('members').selectAll().where('organization', 'in', part).execute()
    for (const row of rows) roles.push([memberKey(row.user, row.organization), row.role])
  }
  const repositories: [string, boolean][] = []
  for (const part of inParts([...new Set(owners)])) {
    const rows = await db.selectFrom('repositories').select(['owner', 'name', 'private']).where('owner', 'in', part).execute()
    for (const row of rows) repositories.push([repositoryKey(row.owner, row.name), row.private === 1])
  }
  return { spaces: await spacesByLogin(db, [...logins]), roles: new Map(roles), repositories: new Map(repositories) }
}
