// Work that ends when its time is over or whoever asked for it stops, and leaves nothing behind.
import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { withinTime } from '../../../controller/loop/within-time.ts'
import { AppError } from '../../../src/lib/app-error.ts'
import { fakeTime } from './support/fake-time.ts'

const hanging = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))

test('what takes too long fails as something that may go better', async () => {
  const time = fakeTime()
  const ended = withinTime({ milliseconds: 5_000, after: time.after, stop: new AbortController().signal }, hanging).catch((error) => error)
  await time.pass(5_000)
  expect(await ended).toMatchObject({ code: 'unreachable', retryable: true, message: 'it took longer than 5 seconds' })
})

test('it stops with whoever asked for it, also where that was before', async () => {
  const reason = new AppError('interrupted', 'enough')
  const { after, size } = fakeTime()
  const stop = new AbortController()
  const ended = withinTime({ milliseconds: 5_000, after, stop: stop.signal }, hanging).catch((error) => error)
  stop.abort(reason)
  expect(await ended).toBe(reason)
  const before = withinTime({ milliseconds: 5_000, after, stop: stop.signal }, async (signal) => signal.throwIfAborted())
  await expect(before).rejects.toBe(reason)
  expect(size()).toBe(0)
})

test('a thousand of them leave nothing with one that never stops', async () => {
  const { after, size } = fakeTime()
  const { signal } = new AbortController()
  for (let round = 0; round < 1_000; round++) await withinTime({ milliseconds: 1, after, stop: signal }, async () => round)
  expect([getEventListeners(signal, 'abort').length, size()]).toEqual([0, 0])
})
