// Preloaded into the controller with --expose-gc: on a message it collects all garbage, waits until what is closing has closed, and tells its memory.
import { setTimeout as wait } from 'node:timers/promises'

process.on('message', async () => {
  for (let round = 0; round < 3; round++) {
    globalThis.gc()
    await wait(300)
  }
  const { rss, heapUsed } = process.memoryUsage()
  process.send({ rssMb: rss / 1_048_576, heapMb: heapUsed / 1_048_576 })
})
// The program alone decides when it ends.
process.channel.unref()
