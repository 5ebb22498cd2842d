// Preloaded into the platform: counts the statements it runs and, on a message from the parent, tells how many there were.
import { StatementSync } from 'node:sqlite'

let reads = 0
let writes = 0
for (const name of ['all', 'get', 'run', 'iterate']) {
  const original = StatementSync.prototype[name]
  StatementSync.prototype[name] = function counted(...values) {
    if (/^\s*(insert|update|delete)/i.test(this.sourceSQL)) writes++
    else if (/^\s*(select|with)/i.test(this.sourceSQL)) reads++
    return original.apply(this, values)
  }
}
process.on('message', () => {
  process.send({ reads, writes })
  reads = 0
  writes = 0
})
// The channel alone shall not keep the platform from ending.
process.channel?.unref()
