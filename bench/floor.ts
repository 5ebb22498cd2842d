// The floors that the commands stand on, each as a process of its own: node bench/floor.ts node|read|parse|insert|apply FOLDER
// `apply` takes the data folder of a platform that has applied; the others a folder of manifests.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

const [what = '', folder = ''] = process.argv.slice(2)
const texts = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

/** In one durable transaction, each resource once, and once more for the log. */
function insert(bodies: readonly string[]): void {
  const file = join(folder, 'floor.sqlite')
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  database.exec('create table resource (id integer primary key, key text unique, digest text, body text)')
  database.exec('create table log (id integer primary key, key text, at text, body text)')
  const resource = database.prepare('insert into resource (key, digest, body) values (?, ?, ?)')
  const log = database.prepare('insert into log (key, at, body) values (?, ?, ?)')
  database.exec('begin immediate')
  for (const [index, body] of bodies.entries()) {
    resource.run(String(index), createHash('sha256').update(body).digest('hex'), body)
    log.run(String(index), '2026-01-01T00:00:00.000Z', body)
  }
  database.exec('commit')
  database.close()
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}

type Row = Record<string, SQLInputValue>

/** The tables that an apply of creations writes. */
const written = ['fleets', 'apps', 'subscriptions', 'installations', 'changesets', 'audit_log', 'webhook_events', 'outbox'] as const

/** A database with the tables, indexes and triggers of another one, and what the written tables refer to. */
function emptyCopy(platform: DatabaseSync): { database: DatabaseSync; remove: () => void } {
  const file = join(folder, 'floor.sqlite')
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  // A table for searching texts brings its own along.
  const own = "select name from pragma_table_list where type = 'shadow'"
  const all = `select sql from sqlite_master where sql is not null and name not like 'sqlite_%' and tbl_name not in (${own})`
  for (const { sql } of platform.prepare(all).all()) database.exec(String(sql))
  for (const table of ['spaces', 'counters']) {
    database.exec(`delete from ${table}`)
    insertRows(database, table, platform.prepare(`select * from ${table}`).all())
  }
  const remove = () => {
    database.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
  return { database, remove }
}

function insertRows(database: DatabaseSync, table: string, rows: readonly Row[]): void {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const statement = database.prepare(`insert into ${table} (${names}) values (${columns.map(() => '?').join(', ')})`)
  for (const row of rows) statement.run(...columns.map((name) => row[name] ?? null))
}

const floors: Record<string, () => void | Promise<void>> = {
  /** Node alone: what no command can go below. */
  node() {},
  /** Reading every file and hashing it: what a plan without changes cannot go below. */
  read() {
    for (const text of texts()) createHash('sha256').update(text).digest('hex')
  },
  /** Parsing every file and nothing else: what a first plan cannot go below. */
  async parse() {
    const { parseAllDocuments } = await import('yaml')
    for (const text of texts()) for (const document of parseAllDocuments(text)) document.toJS()
  },
  /** The rows that an apply writes. */
  insert() {
    insert(texts())
  },
  /**
   * What an apply cannot go below: its changeset as JSON to send, parsed; the very rows that it wrote, into the same tables with the same
   * indexes and triggers, in one durable transaction; the answer as JSON, parsed. Prints its milliseconds.
   */
  apply() {
    const platform = new DatabaseSync(join(folder, 'appward.db'), { readOnly: true })
    const rows = new Map<string, Row[]>(written.map((table) => [table, platform.prepare(`select * from ${table}`).all()]))
    const resources = ['apps', 'installations'].flatMap((table) => rows.get(table) ?? [])
    const changes = resources.map(({ key, resource }) => ({ action: 'create', key, id: null, resource: JSON.parse(String(resource)) }))
    const answer: unknown = JSON.parse(String(rows.get('changesets')?.[0]?.result))
    const { database, remove } = emptyCopy(platform)
    const begin = performance.now()
    JSON.parse(JSON.stringify({ changes }))
    database.exec('begin immediate')
    for (const [table, values] of rows) insertRows(database, table, values)
    database.exec('commit')
    JSON.parse(JSON.stringify(answer))
    process.stderr.write(`MS ${performance.now() - begin}\n`)
    remove()
  },
}

const floor = floors[what]
if (!floor) throw new Error(`there is no floor "${what}"`)
await floor()
