// Repositories, made, shown to others or hidden, and removed with their place in installations. Parts of transactions.
import { sql } from 'kysely'
import type { Caller, ProblemItem, Repository } from '../../generated/types.ts'
import { repositoryRejection, withoutRepository } from '../domain/account-rules.ts'
import { rejected } from '../domain/obstacle.ts'
import type { SpaceSize } from '../domain/rate-limit.ts'
import type { Origin, StoredInstallation } from '../domain/registry.ts'
import { repositoryKey } from '../domain/seed.ts'
import { findAppsById } from './app-side-installations.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import { tellOfInstallations, tellOfRepositories } from './installation-events.ts'
import type { Outcome } from './ports.ts'
import { installationRow, storedInstallation } from './resource-rows.ts'
import { writeSeed } from './seed-writes.ts'
import { isReferred } from './store-error.ts'

type Wanted = Pick<Repository, 'owner' | 'name' | 'private'>

/** Makes a repository, or changes who sees the one of this name. */
export async function putRepository(
  db: Database,
  caller: Caller,
  wanted: Wanted,
  origin: Origin,
): Promise<Outcome<{ created: boolean; repository: Repository }>> {
  const { owner, name } = wanted
  const rejection = repositoryRejection(caller, owner, 'repo')
  if (rejection !== null) return { rejection }
  const before = await findNamed(db, owner, name)
  // People name repositories without regard to case, so there is one spelling of each.
  if (before !== null && before.name !== name) return { rejection: rejected('exists', `${owner} has a repository ${before.name}.`) }
  await writeSeed(db, { repositories: [wanted] }, origin)
  const repository = await findNamed(db, owner, name)
  if (repository === null) throw new Error(`${owner}/${name} was written and is not there.`)
  return { rejection: null, created: before === null, repository }
}

/** Installations that name it go on without it; one that names no other is in the way. */
export async function removeRepository(
  db: Database,
  caller: Caller,
  owner: string,
  name: string,
  origin: Origin,
): Promise<Outcome<object>> {
  const rejection = repositoryRejection(caller, owner, 'delete_repo')
  if (rejection !== null) return { rejection }
  const repository = await findNamed(db, owner, name)
  if (repository?.name !== name) return { rejection: rejected('not_found', `${owner} has no repository ${name}.`) }
  const naming = await installationsNaming(db, owner, name)
  const changed = naming.map((stored) => ({ stored, next: withoutRepository(stored, name, origin) }))
  const stuck = changed.flatMap(({ stored, next }): ProblemItem[] =>
    next === null ? [{ key: stored.key, code: 'installation', detail: `${name} is the only repository that it names.` }] : [],
  )
  if (stuck.length > 0) {
    const detail = `${stuck.map(({ key }) => key).join(', ')} would be left without a repository; uninstall it, or choose another for it.`
    return { rejection: rejected('in_use', detail, stuck) }
  }
  await tellOfRemoval(db, repository, changed, origin)
  for (const { stored, next } of changed) if (next !== null) await rescope(db, stored, next, origin)
  try {
    await db.deleteFrom('repositories').where('id', '=', repository.id).execute()
  } catch (error) {
    if (isReferred(error)) return { rejection: rejected('in_use', `Something else still refers to ${owner}/${name}.`) }
    throw error
  }
  const before = { private: repository.private }
  const entry = { action: 'remove-repository', key: repositoryKey(owner, name), space: owner, before, after: null }
  await appendAudit(db, [entry], origin)
  return { rejection: null }
}

/** Apps hear that it left their installations, while its id and visibility can still be told. */
async function tellOfRemoval(
  db: Database,
  repository: Repository,
  changed: readonly { stored: StoredInstallation; next: StoredInstallation | null }[],
  { at, actor }: Origin,
): Promise<void> {
  await tellOfRepositories(db, repository.owner, 'removed', [repository], { at, actor })
  const apps = await findAppsById(
    db,
    changed.map(({ stored }) => stored.appId),
  )
  const written = changed.flatMap(({ stored, next }) => (next === null ? [] : [{ before: stored, after: next }]))
  await tellOfInstallations(db, written, { at, actor, apps })
}

async function rescope(db: Database, stored: StoredInstallation, next: StoredInstallation, origin: Origin): Promise<void> {
  const { resource, applied, revision, digest, repository_count, updated_at, updated_by } = installationRow(next)
  await db
    .updateTable('installations')
    .set({ resource, applied: applied ?? null, revision, digest, repository_count: repository_count ?? null, updated_at, updated_by })
    .where('id', '=', stored.id)
    .execute()
  const entry = { action: 'rescope', key: stored.key, space: stored.space, before: stored.resource, after: next.resource }
  await appendAudit(db, [entry], origin, { changeset: null, fleet: stored.fleet })
}

async function findNamed(db: Database, owner: string, name: string): Promise<Repository | null> {
  const row = await db
    .selectFrom('repositories')
    .select(['id', 'owner', 'name', 'private', 'created_at as createdAt'])
    .where('owner', '=', owner)
    .where(sql<boolean>`name = ${name} collate nocase`)
    // An older platform may have two spellings: then the one that was asked for is meant.
    .orderBy(sql`name = ${name}`, 'desc')
    .executeTakeFirst()
  return row === undefined ? null : { ...row, private: row.private === 1 }
}

async function installationsNaming(db: Database, space: string, name: string): Promise<StoredInstallation[]> {
  const rows = await db
    .selectFrom('installations')
    .selectAll()
    .where('space', '=', space)
    .where('repository_count', 'is not', null)
    .where(sql<boolean>`exists (select 1 from json_each(installations.resource, '$.spec.repositories') where value = ${name})`)
    .execute()
  return rows.map(storedInstallation)
}

/** Each counted up to `most`. */
export async function spaceSize(db: Database, space: string, most: number): Promise<SpaceSize> {
  const count = async (table: 'repositories' | 'members', column: string) => {
    const { rows } = await sql<{ total: number }>`
      select count(*) as total from (select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${space} limit ${most})`.execute(db)
    return rows[0]?.total ?? 0
  }
  return { repositories: await count('repositories', 'owner'), users: await count('members', 'organization') }
}
