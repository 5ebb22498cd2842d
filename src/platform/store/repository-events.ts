// What apps hear of repositories that were made, shown or hidden. Part of the transaction that writes them.
import type { Repository } from '../../generated/types.ts'
import type { RepositoryRef } from '../domain/access.ts'
import { repositoryHappenings } from '../domain/events-of-writes.ts'
import type { Origin } from '../domain/registry.ts'
import { repositoryPayload } from '../payloads/repository.ts'
import { type Database, inParts } from './database.ts'
import { tellOfRepositories } from './installation-events.ts'
import { repositoryColumns, repositoryRef } from './repositories.ts'
import { senderNamed } from './senders.ts'
import { tell } from './tell.ts'

/** `wasPrivate`: null for a new one. */
type WrittenRepository = Pick<Repository, 'owner' | 'name' | 'private'> & { wasPrivate: boolean | null }

/** A new repository joins the installations that are for all of its space first. */
export async function tellOfWritten(db: Database, written: readonly WrittenRepository[], { at, actor }: Origin): Promise<void> {
  for (const [owner, ofOwner] of Map.groupBy(written, (repository) => repository.owner)) {
    if (!(await isListenedIn(db, owner))) continue
    const refs = await refsOf(db, owner, ofOwner)
    const made = ofOwner.flatMap(({ name, wasPrivate }) => (wasPrivate === null ? (refs.get(name) ?? []) : []))
    await tellOfRepositories(db, owner, 'added', made, { at, actor })
    const sender = await senderNamed(db, actor)
    for (const { name, wasPrivate } of ofOwner) {
      const repository = refs.get(name)
      if (repository === undefined) continue
      const happenings = repositoryHappenings(wasPrivate === null ? null : { private: wasPrivate }, repository)
      await tell(db, { repository, at }, happenings, async () => repositoryPayload({ repository, sender }))
    }
  }
}

/** Whether any app that is installed in the space has a webhook; a seed may bring thousands of repositories where none has. */
async function isListenedIn(db: Database, space: string): Promise<boolean> {
  const listener = await db
    .selectFrom('installations')
    .innerJoin('apps', 'apps.id', 'installations.app_id')
    .select('apps.id')
    .where('installations.space', '=', space)
    .where('apps.listens', '=', 1)
    .limit(1)
    .executeTakeFirst()
  return listener !== undefined
}

async function refsOf(db: Database, owner: string, named: readonly { name: string }[]): Promise<Map<string, RepositoryRef>> {
  const refs = new Map<string, RepositoryRef>()
  for (const part of inParts(named)) {
    const rows = await db
      .selectFrom('repositories')
      .innerJoin('spaces', 'spaces.login', 'repositories.owner')
      .select(repositoryColumns)
      .where('repositories.owner', '=', owner)
      .where(
        'repositories.name',
        'in',
        part.map(({ name }) => name),
      )
      .execute()
    for (const row of rows) refs.set(row.name, repositoryRef(row))
  }
  return refs
}
