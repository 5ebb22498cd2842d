// The embedded store: one database file, one connection that writes, in a thread of its own, another that reads.
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { AppError, messageOf } from '../../lib/app-error.ts'
import { makeFolder } from '../make-folder.ts'
import { accountsReader, accountsWriter } from './accounts.ts'
import { appSideReader, appSideWriter } from './app-side.ts'
import { findApp, findRedirect, listApps } from './apps.ts'
import { arrivedChangesets } from './arrived-changesets.ts'
import { auditReader, auditWriter } from './audit.ts'
import { copierOf } from './backup.ts'
import { submitChangeset } from './changesets.ts'
import { consentReader, consentWriter } from './consent.ts'
import { controllerReader, controllerWriter } from './controller.ts'
import { registryMoves } from './counters.ts'
import { credentialsReader, credentialsWriter } from './credentials.ts'
import { lockData } from './data-lock.ts'
import type { Database, Tables } from './database.ts'
import { findFleet, listFleets, readState, spacesOfFleet, stateContext } from './fleets.ts'
import { eventsWriter } from './given-events.ts'
import { grantsReader } from './grants.ts'
import { commitsOf } from './group-commit.ts'
import { findChangeset, listChangesets } from './history.ts'
import { findInstallation, listInstallations } from './installations.ts'
import { setLastUsed } from './last-used.ts'
import { marketReader } from './market.ts'
import { migrate, refuseNewer } from './migrations.ts'
import { kyselyDatabase, openConnection } from './node-sqlite.ts'
import { peopleReader, peopleWriter } from './people.ts'
import { policiesReader, policiesWriter } from './policies.ts'
import type { Store, StoreReader, StoreWriter } from './ports.ts'
import { writeSeed } from './seed-writes.ts'
import { findSpace, listRepositories, listSpaces } from './spaces.ts'
import { storeError } from './store-error.ts'
import { findCaller, insertOwner, insertToken, listTokens, removeToken } from './tokens.ts'
import { transactions } from './transactions.ts'
import { webhooksReader, webhooksWriter } from './webhooks.ts'
import { writeBackReader, writeBackWriter } from './write-back.ts'
import { openOnThread, type Writer } from './writer-thread.ts'

/**
 * Opens the store in `folder`, which is made (mode 0700) where it is missing, and brings its database up to date.
 * @throws AppError 'store' where the folder cannot be made, another process uses it, the file is no database, damaged, or newer than the program.
 */
export async function openStore(folder: string): Promise<Store> {
  makeDataFolder(folder)
  const release = lockData(folder)
  const file = join(folder, 'appward.db')
  let thread: Writer | null = null
  let reading: DatabaseSync | null = null
  let heard = () => {}
  const closeAll = async (): Promise<void> => {
    if (reading?.isOpen) reading.close()
    // The writer closes last: only it can bring the log of writes into the file.
    await thread?.close()
    release()
  }
  try {
    if (existsSync(file)) lookBefore(file)
    // In a folder that others may read, it would be theirs to read too. Its log of writes gets the same rights.
    else closeSync(openSync(file, 'wx', 0o600))
    thread = await openOnThread(file, () => heard())
    reading = openConnection(file, { readOnly: true })
    const reader = kysely(reading)
    const copier = copierOf(file)
    return {
      reader: {
        ...readerOf(reader),
        ...appSideReader(reader),
        ...credentialsReader(reader),
        ...auditReader(reader),
        ...consentReader(reader),
        ...peopleReader(reader),
        ...accountsReader(reader),
        ...grantsReader(reader),
        ...policiesReader(reader),
        ...writeBackReader(reader),
        ...marketReader(reader),
        ...webhooksReader(reader),
        ...controllerReader(reader),
        takeCopy: copier.take,
      },
      writer: thread.writer,
      onWrite: (listener) => {
        heard = listener
      },
      close: async () => {
        await idle(reader)
        await copier.idle()
        await closeAll()
      },
    }
  } catch (error) {
    await closeAll()
    throw storeError(error, file)
  }
}

/** What the thread that writes opens: the one connection that may. The file is there, and no newer than the program. */
export async function openWriter(file: string): Promise<Writer> {
  const connection = openConnection(file, { readOnly: false })
  try {
    const db = kysely(connection)
    await migrate(db)
    const close = async (): Promise<void> => {
      await idle(db)
      connection.close()
    }
    return {
      writer: {
        ...writerOf(db),
        ...appSideWriter(db),
        ...credentialsWriter(db),
        ...auditWriter(db),
        ...consentWriter(db),
        ...peopleWriter(db),
        ...accountsWriter(db),
        ...policiesWriter(db),
        ...writeBackWriter(db),
        ...eventsWriter(db),
        ...webhooksWriter(db),
        ...controllerWriter(db),
      },
      close,
    }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** A connection is given out once at a time, so getting it means that nothing runs on it. */
async function idle(db: Database): Promise<void> {
  await db.connection().execute(async () => {})
}

function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (cause) {
    throw new AppError('store', `The data folder cannot be made: ${messageOf(cause)}.`, { hint: 'Name another folder with --data.', cause })
  }
}

/** Refuses a database that is not ours to use before any connection could change it. */
function lookBefore(file: string): void {
  const connection = openConnection(file, { readOnly: true })
  try {
    refuseNewer(connection, file)
  } finally {
    connection.close()
  }
}

function kysely(connection: DatabaseSync): Database {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(connection) }) })
}

function readerOf(db: Database): StoreReader {
  return {
    callerByToken: (hash) => findCaller(db, hash),
    space: (login) => findSpace(db, login),
    spaces: (page, type) => listSpaces(db, page, type ?? null),
    repositories: (owner, withPrivate, page) => listRepositories(db, owner, withPrivate, page),
    app: (slug, reach) => findApp(db, slug, reach),
    redirect: (slug) => findRedirect(db, slug),
    apps: (query, reach) => listApps(db, query, reach),
    installation: (app, space, reach) => findInstallation(db, app, space, reach),
    installations: (query, reach) => listInstallations(db, query, reach),
    fleet: (name) => findFleet(db, name),
    fleets: (page, reach) => listFleets(db, page, reach),
    fleetSpaces: (name) => spacesOfFleet(db, name),
    changesets: (fleet, page) => listChangesets(db, fleet, page),
    changeset: (fleet, id) => findChangeset(db, fleet, id),
    state: (query, reach) => readState(db, query, reach),
    stateContext: (query, reach) => stateContext(db, query, reach),
    registryMoves: () => registryMoves(db),
    tokens: (login, page) => listTokens(db, login, page),
  }
}

function writerOf(db: Database): StoreWriter {
  const { within, asCaller } = transactions(db)
  const changesets = arrivedChangesets()
  return {
    takeChangeset: async (body) => changesets.take(body),
    dropChangeset: async (id) => changesets.drop(id),
    submit: async (submission) => {
      const changeset = changesets.claim(submission.arrived)
      return commitsOf(db)(async (transaction) => {
        const outcome = await submitChangeset(transaction, changeset, submission)
        const keep = outcome.rejection === null && !outcome.repeated && !submission.dryRun
        return { outcome, keep }
      })
    },
    seed: (seed, origin) => within((transaction) => writeSeed(transaction, seed, origin)),
    createOwner: (token, origin) => within((transaction) => insertOwner(transaction, token, origin)),
    createToken: (token, by, origin) =>
      asCaller(by, origin, async (db) => ({ rejection: null, token: await insertToken(db, token, origin) })),
    deleteToken: (login, id, by, origin) =>
      asCaller(by, origin, async (db) => ({ rejection: null, found: await removeToken(db, login, id, origin) })),
    setLastUsed: (what, id, at) => setLastUsed(db, what, id, at),
  }
}
