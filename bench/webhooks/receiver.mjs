// A receiver in a process of its own: answers 204 at once, and tells when what arrived. It is plain JavaScript, and parses nothing, so as not to be measured itself.
import { createServer } from 'node:http'

let arrivals = []
let wanted = Infinity

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
    const at = body.indexOf('"context":"')
    if (at >= 0) {
      const context = body.toString('latin1', at + 11, body.indexOf('"', at + 11))
      arrivals.push([context, performance.timeOrigin + performance.now(), body.length])
      if (arrivals.length === wanted) process.send('all')
    }
    response.writeHead(204).end()
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send(server.address().port))

process.on('message', (message) => {
  if (message.count !== undefined) {
    wanted = message.count
    if (arrivals.length >= wanted) process.send('all')
  } else {
    process.send(arrivals)
    arrivals = []
    wanted = Infinity
  }
})
process.on('disconnect', () => process.exit())
