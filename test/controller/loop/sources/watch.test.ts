// A source is looked at again and again, and at once when asked to.
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextPoll } from '../../../../controller/loop/sources/next-poll.ts'
import { watch } from '../../../../controller/loop/sources/watch.ts'

/** A source whose revisions are counted, and a clock that stands until it is told to go on. */
function watched(newest: (n: number, signal: AbortSignal) => Promise<string> = async (n) => `r${n}`) {
  const stop = new AbortController()
  const waits: number[] = []
  let looks = 0
  let tick = () => {}
  const clock = {
    random: () => 0.5,
    wait: (ms: number, signal: AbortSignal) => {
      waits.push(ms)
      return new Promise<void>((done, fail) => {
        tick = done
        signal.addEventListener('abort', () => fail(signal.reason))
      })
    },
  }
  const watching = watch({ newest: (signal) => newest(++looks, signal) }, { intervalMs: 30_000, signal: stop.signal, clock })
  const iterator = watching[Symbol.asyncIterator]()
  const next = async () => (await iterator.next()).value
  return { watching, next, stop, waits, tick: () => tick(), looks: () => looks }
}

/** Lets everything that is under way come to where it waits. */
const settle = () => wait(5)

test('it looks at once, and then after each interval, whether or not anything changed', async () => {
  const { next, waits, tick } = watched(async () => 'same')
  expect(await next()).toEqual({ revision: 'same', error: null })
  const second = next()
  await settle()
  expect(waits).toEqual([30_000])
  tick()
  expect(await second).toEqual({ revision: 'same', error: null })
})

test('asked to look it does so at once, and the interval begins anew', async () => {
  const { watching, next, waits } = watched()
  await next()
  const second = next()
  await settle()
  watching.look()
  expect(await second).toEqual({ revision: 'r2', error: null })
  void next()
  await settle()
  expect(waits).toEqual([30_000, 30_000])
})

test('many who ask while it looks, or while what it saw is at work, are answered by one more look', async () => {
  const first = Promise.withResolvers<string>()
  const { watching, next, looks, waits } = watched((n) => (n === 1 ? first.promise : Promise.resolve(`r${n}`)))
  const looking = next()
  await settle()
  for (let times = 0; times < 5; times++) watching.look()
  first.resolve('r1')
  expect(await looking).toEqual({ revision: 'r1', error: null })
  watching.look()
  expect(await next()).toEqual({ revision: 'r2', error: null })
  expect(waits).toEqual([])
  void next()
  await settle()
  expect([looks(), waits.length]).toEqual([2, 1])
})

test('it does not look ahead of whoever takes what it sees', async () => {
  const { next, looks } = watched()
  await next()
  await settle()
  expect(looks()).toBe(1)
})

test('a source that cannot be asked is told, and asked again', async () => {
  const { watching, next } = watched(async (n) => {
    if (n === 1) throw new Error('away')
    return 'back'
  })
  expect(await next()).toEqual({ revision: null, error: new Error('away') })
  watching.look()
  expect(await next()).toEqual({ revision: 'back', error: null })
})

test('it ends when it is told to: while it waits, while it looks, and before', async () => {
  const waiting = watched()
  await waiting.next()
  const second = waiting.next()
  await settle()
  waiting.stop.abort()
  expect(await second).toBeUndefined()

  const looking = watched((_n, signal) => new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason))))
  const first = looking.next()
  await settle()
  looking.stop.abort()
  expect(await first).toBeUndefined()

  const never = watched()
  never.stop.abort()
  expect(await never.next()).toBeUndefined()
  expect(never.looks()).toBe(0)
})

test('the next look is about an interval away, a tenth to either side', () => {
  expect([0, 0.5, 1].map((random) => nextPoll(30_000, random))).toEqual([27_000, 30_000, 33_000])
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 86_400_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (interval, random) => {
      expect(Math.abs(nextPoll(interval, random) - interval)).toBeLessThanOrEqual(interval / 10 + 1)
    }),
  )
})
