// A platform that is killed at every moment of an apply: what it acknowledged is there, the rest is there whole or not at all.
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FaultProxy, type Moment, moments, startFaultProxy } from './fault-proxy.ts'
import { type KillablePlatform, startKillablePlatform } from './killable-platform.ts'
import { applyRound, expectDoneOnce, planRound, untilDone } from './rounds.ts'
import { seeded } from './seeded.ts'

let platform: KillablePlatform
let proxy: FaultProxy
beforeAll(async () => {
  platform = await startKillablePlatform()
  proxy = await startFaultProxy(platform.url)
})
afterAll(async () => {
  await proxy.close()
  await platform.stop()
})

async function restart(): Promise<void> {
  if (platform.alive) return
  await platform.start()
  proxy.upstream = platform.url
}

type Blow = { method: 'GET' | 'POST'; moment: Moment; wait: number }

/** Every moment of the question for the state and of the changeset; within the changeset at some random ones too. */
function blows(): Blow[] {
  const random = seeded()
  const everyMoment = (['GET', 'POST'] as const).flatMap((method) => moments.map((moment) => ({ method, moment, wait: 0 })))
  const within = Array.from({ length: 8 }, (): Blow => ({ method: 'POST', moment: 'forwarding', wait: 1 + random.pick(12) }))
  return [...everyMoment, ...within]
}

test('killed at every moment, it has the plan once after a repeat', { timeout: 120_000 }, async () => {
  let killed = 0
  for (const [round, blow] of blows().entries()) {
    const plan = await planRound(platform.url, platform.owner, round)
    let strike: Promise<void> | null = null
    proxy.at = (moment, { method }) => {
      if (strike !== null || moment !== blow.moment || method !== blow.method) return
      strike = delay(blow.wait).then(platform.kill)
      killed++
      return strike
    }
    await untilDone(async () => {
      await restart()
      await applyRound(proxy.url, platform.owner, round)
    })
    // It may still be dying: the answer was on its way already.
    await strike
    await restart()
    await expectDoneOnce(platform.url, platform.owner, round, plan)
  }
  expect(killed).toBe(blows().length)
})
