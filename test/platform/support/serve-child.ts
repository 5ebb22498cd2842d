// A platform in a process of its own, for tests that kill it: `serve-child.ts DATA`. Prints its address.
import { join } from 'node:path'
import { startPlatform } from '../../../src/platform/server.ts'
import { testSeed } from './fixture-seed.ts'

const [data = ''] = process.argv.slice(2)
const platform = await startPlatform({
  data,
  host: '127.0.0.1',
  port: 0,
  ownerTokenFile: join(data, 'owner-token'),
  seed: testSeed,
  now: () => new Date(),
  webhooks: { allowPrivate: true },
})
process.stdout.write(`${platform.url}\n`)
