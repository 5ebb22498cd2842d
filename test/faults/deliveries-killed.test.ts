// A platform that is killed while apps are told: whatever it acknowledged is heard, under one id, and first in the order of its causes.
import { setTimeout as delay } from 'node:timers/promises'
import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { app, create, installation, mustSubmit } from '../platform/support/changes.ts'
import { checkedClient } from '../platform/support/checked-client.ts'
import { type Receiver, startReceiver } from '../platform/support/receiver.ts'
import { type KillablePlatform, startKillablePlatform } from './killable-platform.ts'
import { seeded } from './seeded.ts'

const slugs = ['one', 'two', 'three', 'four']
const deaths = 6

let platform: KillablePlatform
const receivers = new Map<string, Receiver>()
beforeAll(async () => {
  platform = await startKillablePlatform()
  const call = await checkedClient(platform.url, platform.owner)
  for (const slug of slugs) {
    // The last one takes its time, so that much is still to be told when the platform dies.
    const receiver = await startReceiver((_request, response) => void setTimeout(() => response.end(), slug === 'four' ? 15 : 0))
    receivers.set(slug, receiver)
    const webhook = { active: true, url: `${receiver.url}/` }
    const spec = { webhook, permissions: { repository: { statuses: 'read' } }, events: ['status'] }
    await mustSubmit(call, slug, [create(app(slug, 'acme', spec)), create(installation(slug, 'acme'))])
  }
})
afterAll(async () => {
  await platform.stop()
  for (const receiver of receivers.values()) await receiver.stop()
})

/** Whether the platform said that it is written. */
async function write(context: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${platform.url}/api/v3/repos/acme/api/statuses/${'a'.repeat(40)}`, {
      method: 'POST',
      headers: { authorization: `token ${platform.owner}`, 'user-agent': 'test', 'content-type': 'application/json' },
      body: JSON.stringify({ state: 'success', context }),
    })
    await body.dump()
    return statusCode === 201
  } catch {
    return false
  }
}

/** What an app heard, in its order: contexts with their ids. */
function heardBy(slug: string): { context: string; guid: string }[] {
  const received = receivers.get(slug)?.received.filter(({ headers }) => headers['x-github-event'] === 'status') ?? []
  return received.map(({ body, headers }) => ({ context: JSON.parse(body).context, guid: headers['x-github-delivery'] ?? '' }))
}

test('killed under load, it loses nothing that it acknowledged', { timeout: 120_000 }, async () => {
  const random = seeded()
  const acknowledged: string[] = []
  let written = 0
  for (let death = 0; death < deaths; death++) {
    const strike = delay(100 + random.pick(400)).then(platform.kill)
    let dead = false
    void strike.then(() => {
      dead = true
    })
    while (!dead) {
      const context = `ci/${written++}`
      if (await write(context)) acknowledged.push(context)
    }
    await platform.start()
  }
  expect(acknowledged.length).toBeGreaterThan(20)
  for (const slug of slugs) {
    const missing = () => acknowledged.filter((context) => !heardBy(slug).some((heard) => heard.context === context))
    await expect.poll(missing, { timeout: 30_000, interval: 100, message: `seed ${random.seed}` }).toEqual([])
    const heard = heardBy(slug)
    const firsts = [...new Set(heard.map(({ context }) => context))]
    expect(firsts, `seed ${random.seed}`).toEqual(firsts.toSorted((a, b) => Number(a.slice(3)) - Number(b.slice(3))))
    for (const context of firsts) {
      expect(new Set(heard.flatMap((one) => (one.context === context ? [one.guid] : []))).size).toBe(1)
    }
  }
})
