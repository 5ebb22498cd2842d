// Who leads: by a lease that is renewed in time, and never past its end by the holder's own clock.
import { expect, test } from 'vitest'
import { type Leader, lead } from '../../../controller/loop/leader.ts'
import type { LeaseKeeper } from '../../../controller/loop/ports.ts'
import { AppError } from '../../../src/lib/app-error.ts'
import { type FakeTime, fakeTime, settle } from './support/fake-time.ts'

const seconds = 30

/** A platform's lease, by the same clock. */
function keeperOf(time: FakeTime) {
  let held: { holder: string; until: number; term: number } | null = null
  let term = 0
  const keeper = {
    reachable: true,
    hangs: false,
    asked: 0,
    take: async (name: string, holder: string, length: number) => {
      keeper.asked++
      if (keeper.hangs) return new Promise<never>(() => {})
      if (!keeper.reachable) throw new AppError('unreachable', 'no way to the platform')
      if (held !== null && held.holder !== holder && held.until > time.clock()) return { lease: null, detail: `held by ${held.holder}` }
      if (held?.holder !== holder || held.until <= time.clock()) held = { holder, until: 0, term: ++term }
      held.until = time.clock() + length * 1_000
      const at = new Date(0).toISOString()
      const lease = { name, holder, term: held.term, acquiredAt: at, renewedAt: at, expiresAt: at, seconds: length }
      return { lease, until: held.until }
    },
    giveBack: async (_name: string, holder: string) => {
      if (held?.holder === holder) held = null
    },
  }
  return keeper satisfies LeaseKeeper
}

function contender(keeper: LeaseKeeper, holder: string, time: FakeTime): Leader & { told: string[] } {
  const told: string[] = []
  const leader = lead({
    keeper,
    name: 'controller',
    holder,
    seconds,
    clock: time.clock,
    after: time.after,
    onGain: (term) => void told.push(`gain ${term}`),
    onFault: (why) => void told.push(`fault: ${why}`),
    onLose: (why) => void told.push(`lose: ${why}`),
  })
  return { ...leader, told }
}

test('of two one leads, and keeps leading; when it gives the lease back the other one does', async () => {
  const time = fakeTime()
  const keeper = keeperOf(time)
  const one = contender(keeper, 'one', time)
  await settle()
  const two = contender(keeper, 'two', time)
  await time.pass(200_000)
  expect([one.told, two.told, one.term(), two.term(), two.detail()]).toEqual([['gain 1'], [], 1, null, 'held by one'])
  await one.stop()
  await time.pass(seconds * 1_000)
  expect([two.told, one.term()]).toEqual([['gain 2'], null])
  await two.stop()
  expect(time.size(), 'nothing is left to happen').toBe(0)
})

test('one that dies is followed within two leases', async () => {
  const time = fakeTime()
  const keeper = keeperOf(time)
  await keeper.take('controller', 'dead', seconds)
  const two = contender(keeper, 'two', time)
  await time.pass(2 * seconds * 1_000 - 1)
  expect(two.told).toEqual(['gain 2'])
})

test('a try or two that fail do no harm; then the lease is over, and nothing may be written', async () => {
  const time = fakeTime()
  const keeper = keeperOf(time)
  const one = contender(keeper, 'one', time)
  await settle()
  keeper.reachable = false
  await time.pass(25_000)
  expect(() => one.require()).not.toThrow()
  await time.pass(5_000)
  expect(one.told).toEqual(['gain 1', 'fault: no way to the platform', 'lose: the lease is over, and could not be renewed in time'])
  expect(() => one.require()).toThrow('another controller may be at work by now')
  keeper.reachable = true
  await time.pass(10_000)
  expect(one.told.at(-1)).toBe('gain 2')
})

test('a renewal that hangs does not keep a lease alive', async () => {
  const time = fakeTime()
  const keeper = keeperOf(time)
  const one = contender(keeper, 'one', time)
  await settle()
  keeper.hangs = true
  await time.pass(seconds * 1_000)
  expect(one.term()).toBeNull()
})

test('one that was stopped and goes on may write nothing, before any of its timers has run', async () => {
  const time = fakeTime()
  const keeper = keeperOf(time)
  let now = 0
  const one = lead({
    keeper: { ...keeper, take: async (...parameters) => ({ ...(await keeper.take(...parameters)), until: 30_000 }) as never },
    name: 'controller',
    holder: 'one',
    seconds,
    clock: () => now,
    after: () => () => {},
    onGain: () => {},
    onFault: () => {},
    onLose: () => {},
  })
  await settle()
  now = 29_999
  expect(() => one.require()).not.toThrow()
  now = 30_000
  expect(() => one.require()).toThrow(AppError)
})

test('a tenure that was over for a moment is a new one', async () => {
  const time = fakeTime()
  const keeper = keeperOf(time)
  const one = contender(keeper, 'one', time)
  await settle()
  await keeper.giveBack('controller', 'one')
  await keeper.take('controller', 'between', seconds)
  await keeper.giveBack('controller', 'between')
  await time.pass(10_000)
  expect(one.told).toEqual(['gain 1', 'lose: the lease was over for a moment', 'gain 3'])
})
