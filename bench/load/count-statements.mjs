// Preloaded into the platform: keeps the statements it runs and, on a message from the parent, tells what they were.
import { StatementSync } from 'node:sqlite'

let reads = []
let writes = 0
for (const name of ['all', 'get', 'run', 'iterate']) {
  const original = StatementSync.prototype[name]
  StatementSync.prototype[name] = function counted(...values) {
    if (/^\s*(insert|update|delete)/i.test(this.sourceSQL)) writes++
    else if (/^\s*(select|with)/i.test(this.sourceSQL)) reads.push({ sql: this.sourceSQL, values })
    return original.apply(this, values)
  }
}
process.on('message', () => {
  process.send({ reads, writes })
  reads = []
  writes = 0
})
// The channel alone shall not keep the platform from ending.
process.channel?.unref()
