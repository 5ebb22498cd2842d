// The floors that the commands stand on, each as a process of its own: node bench/floor.ts node|read|parse|insert|apply FOLDER
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

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
  /** `insert`, with what comes before and after it: a changeset as JSON to send, parsed; the answer as JSON, parsed. Prints its milliseconds. */
  async apply() {
    const { parse } = await import('yaml')
    const parsed = texts().map((text): unknown => parse(text))
    const begin = performance.now()
    const resources = (JSON.parse(JSON.stringify(parsed.map((resource, key) => ({ key, resource })))) as { resource: unknown }[]).map(
      ({ resource }) => JSON.stringify(resource),
    )
    insert(resources)
    JSON.parse(JSON.stringify(resources.map((_, id) => ({ action: 'create', key: `App/${id}`, id, revision: 1, digest: '0'.repeat(64) }))))
    process.stderr.write(`MS ${performance.now() - begin}\n`)
  },
}

const floor = floors[what]
if (!floor) throw new Error(`there is no floor "${what}"`)
await floor()
