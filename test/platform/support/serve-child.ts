// A platform in a process of its own, for tests that kill it: `serve-child.ts DATA [AHEAD [RETENTION]]`, both in
// days: how far its clock is ahead, and how long entries of the audit log are kept. Prints its address.
import { join } from 'node:path'
import { startPlatform } from '../../../src/platform/server.ts'
import { testSeed } from './fixture-seed.ts'

const [data = '', ahead = '0', retention] = process.argv.slice(2)
const platform = await startPlatform({
  data,
  host: '127.0.0.1',
  port: 0,
  ownerTokenFile: join(data, 'owner-token'),
  seed: testSeed,
  now: () => new Date(Date.now() + Number(ahead) * 24 * 60 * 60 * 1_000),
  auditRetention: retention === undefined ? null : Number(retention),
  webhooks: { allowPrivate: true },
})
process.stdout.write(`${platform.url}\n`)
