// What apps hear of their installations. Parts of the transactions that change them.
import {
  installationActions,
  isWorthTelling,
  listens,
  selectionChange,
  shownRepositories,
  showsRepositories,
} from '../domain/events-of-writes.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import type { WebhookEvent } from '../domain/webhook-event.ts'
import { type InstallationScene, installationEvent, installationRepositoriesEvent, type NamedRepository } from '../payloads/installation.ts'
import { findAppsById } from './app-side-installations.ts'
import { type Database, inParts } from './database.ts'
import { emit } from './outbox.ts'
import { storedInstallation } from './resource-rows.ts'
import { senderNamed } from './senders.ts'
import { findAccounts } from './spaces.ts'

/** `before`: null for a new one; `after`: null for one that has ended. */
export type WrittenInstallation = { before: StoredInstallation | null; after: StoredInstallation | null }

type Doing = {
  at: string
  /** The login that did it. */
  actor: string
  /** Apps as they are after the write, by id. One that is gone hears nothing any more. */
  apps: ReadonlyMap<number, StoredApp>
  /** The member who asked for what an admin installed; null where nobody did. */
  requester?: string | null
}

/** Repositories that are listed with an installation; an app asks for the others. */
const mostListed = 1_000
/** Where very many installations are told of at once, the lists are shorter: so many all together, but no shorter than this. */
const mostTogether = 100_000
const fewestListed = 100

/** How long each list may be where so many installations are told of. */
function listLength(installations: number): number {
  return Math.max(fewestListed, Math.min(mostListed, Math.floor(mostTogether / installations)))
}

/** In the order of `written`. */
export async function tellOfInstallations(db: Database, written: readonly WrittenInstallation[], doing: Doing): Promise<void> {
  const heard = written.flatMap((one) => {
    const installation = one.after ?? one.before
    const app = installation === null ? undefined : doing.apps.get(installation.appId)
    if (installation === null || app === undefined || !listens(app.resource)) return []
    return isWorthTelling(one.before, one.after) ? [{ ...one, installation, app }] : []
  })
  const spaces = new Set(heard.map(({ installation }) => installation.space))
  const repositories = await repositoriesIn(db, [...spaces])
  await emitOf(db, heard, doing, ({ before, after, installation }, scene) => {
    const known = repositories.get(installation.space) ?? new Map<string, NamedRepository>()
    return eventsOf({ before, after }, scene, known, listLength(heard.length))
  })
}

/** Repositories that came to a space, or go from it, and so to and from the installations that are for all of its repositories. */
export async function tellOfRepositories(
  db: Database,
  space: string,
  action: 'added' | 'removed',
  repositories: readonly NamedRepository[],
  doing: Pick<Doing, 'at' | 'actor'>,
): Promise<void> {
  if (repositories.length === 0) return
  const rows = await db
    .selectFrom('installations')
    .innerJoin('apps', 'apps.id', 'installations.app_id')
    .selectAll('installations')
    .where('installations.space', '=', space)
    .where('installations.repository_count', 'is', null)
    .where('apps.listens', '=', 1)
    .execute()
  const installations = rows.map(storedInstallation).filter(showsRepositories)
  const apps = await findAppsById(
    db,
    installations.map(({ appId }) => appId),
  )
  const heard = installations.flatMap((installation) => {
    const app = apps.get(installation.appId)
    return app === undefined ? [] : [{ installation, app }]
  })
  await emitOf(db, heard, doing, (_heard, scene) => [installationRepositoriesEvent(scene, action, repositories)])
}

type Heard = Pick<InstallationScene, 'installation' | 'app'>

/** Some at a time: each payload is some kilobytes, or many where it lists repositories. */
async function emitOf<H extends Heard>(
  db: Database,
  heard: readonly H[],
  { at, actor, requester = null }: Pick<Doing, 'at' | 'actor' | 'requester'>,
  eventsOf: (heard: H, scene: InstallationScene) => WebhookEvent[],
): Promise<void> {
  if (heard.length === 0) return
  const sender = await senderNamed(db, actor)
  for (const part of inParts(heard)) {
    const logins = part.flatMap(({ installation: { space, suspension } }) => (suspension === null ? [space] : [space, suspension.by]))
    const accounts = await findAccounts(db, requester === null ? logins : [...logins, requester])
    const accountOf = (login: string | null | undefined) => accounts.get(login ?? '') ?? null
    const events = part.flatMap((one) => {
      const { installation, app } = one
      const account = accountOf(installation.space)
      if (account === null) throw new Error(`${installation.key} is in no space.`)
      const suspender = accountOf(installation.suspension?.by)
      return eventsOf(one, { installation, app, account, suspender, sender, requester: accountOf(requester) })
    })
    await emit(db, events, at)
  }
}

function eventsOf(
  { before, after }: WrittenInstallation,
  scene: InstallationScene,
  known: ReadonlyMap<string, NamedRepository>,
  most: number,
): WebhookEvent[] {
  const names = [...known.keys()]
  const listed = (wanted: Iterable<string>) => [...wanted].flatMap((name) => known.get(name) ?? [])
  const { added, removed } = selectionChange(before, after, names)
  return [
    ...installationActions(before, after).map((action) => {
      // What is suspended was the app's to know until now.
      const shown = action === 'suspend' ? before : scene.installation
      const repositories = shown === null ? [] : listed(shownRepositories(shown, names))
      return installationEvent(scene, action, repositories.slice(0, most))
    }),
    ...(added.length > 0 ? [installationRepositoriesEvent(scene, 'added', listed(added))] : []),
    ...(removed.length > 0 ? [installationRepositoriesEvent(scene, 'removed', listed(removed))] : []),
  ]
}

/** By space and name, oldest first. */
async function repositoriesIn(db: Database, spaces: readonly string[]): Promise<Map<string, Map<string, NamedRepository>>> {
  const known = new Map(spaces.map((space) => [space, new Map<string, NamedRepository>()]))
  for (const part of inParts(spaces)) {
    const rows = await db
      .selectFrom('repositories')
      .select(['id', 'owner', 'name', 'private'])
      .where('owner', 'in', part)
      .orderBy('id')
      .execute()
    for (const { id, owner, name, private: hidden } of rows) known.get(owner)?.set(name, { id, name, private: hidden === 1 })
  }
  return known
}
