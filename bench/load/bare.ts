// The floor: Express with a handler that makes so many point reads, and for a write one durable insert, over the same database.
// node bench/load/bare.ts DATA; the path says what to do: /READS/WRITES/BYTES
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import express from 'express'

const [data = ''] = process.argv.slice(2)
const reader = new DatabaseSync(join(data, 'appward.db'), { readOnly: true })
const select = reader.prepare('select resource from apps where id = ?')
const writer = new DatabaseSync(join(data, 'bare.db'))
writer.exec('pragma journal_mode = wal; pragma synchronous = full')
writer.exec('create table rows (id integer primary key, body text)')
const insert = writer.prepare('insert into rows (body) values (?)')
const begin = writer.prepare('begin immediate')
const commit = writer.prepare('commit')

const app = express()
app.disable('x-powered-by')
app.disable('etag')
const handle: express.RequestHandler = (request, response) => {
  const [reads = 0, writes = 0, bytes = 2] = String(request.params.what).split('-').map(Number)
  for (let index = 0; index < reads; index++) select.get(1 + ((index * 7) % 1_000))
  if (writes > 0) {
    begin.run()
    for (let index = 0; index < writes; index++) insert.run('x'.repeat(200))
    commit.run()
  }
  response.type('application/json').end(JSON.stringify({ body: 'x'.repeat(Math.max(0, bytes - 11)) }))
}
app.get('/:what', handle)
app.post('/:what', express.json(), handle)
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.stderr.write(`listening on http://127.0.0.1:${address.port}\n`)
})
