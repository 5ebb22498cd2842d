// An apply on a bad connection: whatever happens to its requests, after a repeat the platform has exactly the plan, once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { type Fault, type FaultProxy, faults, startFaultProxy } from './fault-proxy.ts'
import { applyRound, expectDoneOnce, planRound, untilDone } from './rounds.ts'
import { seeded } from './seeded.ts'

/** Together with the killed processes beside this file, far more than 200. */
const fewestFaults = 250

let fixture: Fixture
let proxy: FaultProxy
beforeAll(async () => {
  fixture = await startFixture()
  proxy = await startFaultProxy(fixture.platform.url)
})
afterAll(async () => {
  await proxy.close()
  await fixture.stop()
})

const total = () => [...proxy.injected.values()].reduce((sum, count) => sum + count, 0)

test('every fault, at every request, leaves the plan applied once', { timeout: 60_000 }, async () => {
  const random = seeded()
  let commandsFailed = 0
  for (let round = 0; total() < fewestFaults; round++) {
    const plan = await planRound(fixture.platform.url, fixture.owner, round)
    expect(plan.changes.length, 'each round has something to do').toBeGreaterThan(5)
    proxy.fault = () => (random.pick(10) < 7 ? random.one<Fault>(faults) : null)
    try {
      commandsFailed += await untilDone(() => applyRound(proxy.url, fixture.owner, round))
      await expectDoneOnce(fixture.platform.url, fixture.owner, round, plan)
    } catch (error) {
      throw new Error(`round ${round}, SEED=${random.seed}`, { cause: error })
    }
  }
  expect([...proxy.injected.keys()].sort()).toEqual([...faults].sort())
  expect(commandsFailed, 'some commands gave up, and were run again').toBeGreaterThan(0)
})
