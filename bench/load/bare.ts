// The floor: Express with a handler that runs the same reads, row by row what the platform's answer is made of, one durable insert for
// each row that it writes, and answers with the same JSON; without a check, a caller or a shape. node bench/load/bare.ts DATA
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import express from 'express'

type Task = { reads: { sql: string; values: SQLInputValue[] }[]; writes: number; answer: unknown }

const [data = ''] = process.argv.slice(2)
const reader = new DatabaseSync(join(data, 'appward.db'), { readOnly: true })
const writer = new DatabaseSync(join(data, 'bare.db'))
writer.exec('pragma journal_mode = wal; pragma synchronous = full')
writer.exec('create table rows (id integer primary key, body text)')
const insert = writer.prepare('insert into rows (body) values (?)')
const begin = writer.prepare('begin immediate')
const commit = writer.prepare('commit')

let run: () => unknown = () => null

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.put('/task', express.json({ limit: '64mb' }), (request, response) => {
  const { reads, writes, answer } = request.body as Task
  const statements = reads.map(({ sql, values }) => ({ statement: reader.prepare(sql), values }))
  run = () => {
    for (const { statement, values } of statements) statement.all(...values)
    if (writes > 0) begin.run()
    for (let index = 0; index < writes; index++) insert.run('x'.repeat(200))
    if (writes > 0) commit.run()
    return answer
  }
  response.end()
})
app.all('/run', express.json(), (_request, response) => {
  response.type('application/json').end(JSON.stringify(run()))
})
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.stderr.write(`listening on http://127.0.0.1:${address.port}\n`)
})
