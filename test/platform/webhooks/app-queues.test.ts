// Whose turn it is.
import { expect, test } from 'vitest'
import { type AppQueue, AppQueues, heldPerApp } from '../../../src/platform/webhooks/app-queues.ts'

const everyone = { quick: true, slow: true }
const answered = { answered: true, slow: false }

function queuesOf(...apps: number[]): AppQueues {
  const queues = new AppQueues()
  for (const [id, appId] of apps.entries()) queues.add({ id: id + 1, appId, redelivery: false })
  return queues
}

function next(queues: AppQueues, room = everyone): AppQueue {
  const queue = queues.next(room)
  if (queue === null) throw new Error('nobody has a turn')
  return queue
}

test('apps take turns, each with one at a time and in order', () => {
  const queues = queuesOf(1, 1, 1, 2, 3)
  const told: [number, number | null][] = []
  const first = next(queues)
  told.push([first.appId, queues.take(first)])
  for (const appId of [2, 3]) {
    const queue = next(queues)
    expect(queue.appId).toBe(appId)
    told.push([queue.appId, queues.take(queue)])
    queues.release(queue)
  }
  // The first one is still being told.
  expect(queues.next(everyone)).toBeNull()
  queues.release(first)
  for (let index = 0; index < 2; index++) {
    const queue = next(queues)
    told.push([queue.appId, queues.take(queue)])
    queues.release(queue)
  }
  expect(told).toEqual([
    [1, 1],
    [2, 4],
    [3, 5],
    [1, 2],
    [1, 3],
  ])
  expect(queues.next(everyone)).toBeNull()
})

test('of one app no more than a few are held', () => {
  const queues = queuesOf(...Array<number>(heldPerApp + 5).fill(1))
  const queue = next(queues)
  expect([queue.waiting.length, queue.lastUntried, queue.more]).toEqual([heldPerApp, heldPerApp, true])
})

test('slow ones have room of their own', () => {
  const queues = queuesOf(1, 2, 1)
  const slow = next(queues)
  queues.take(slow)
  queues.note(slow, { answered: true, slow: true }, 0)
  queues.release(slow)
  expect(next(queues, { quick: true, slow: false }).appId).toBe(2)
  expect(queues.next({ quick: true, slow: false })).toBeNull()
  expect(next(queues, { quick: false, slow: true }).appId).toBe(1)
})

test('one that never answers rests, longer each time, until somebody asks for it', () => {
  const queues = queuesOf(1, 1, 1, 1, 1, 1)
  const attempt = (note = { answered: false, slow: false }, now = 0) => {
    const queue = next(queues)
    queues.take(queue)
    queues.note(queue, note, now)
    queues.release(queue)
  }
  for (let index = 0; index < 3; index++) attempt()
  expect(queues.next(everyone)).toBeNull()
  queues.wakeRested(999)
  expect(queues.next(everyone)).toBeNull()
  queues.wakeRested(1_000)
  attempt(undefined, 1_000)
  queues.wakeRested(2_999)
  expect(queues.next(everyone)).toBeNull()
  queues.add({ id: 7, appId: 1, redelivery: true })
  attempt(answered, 3_000)
  attempt(answered, 3_000)
})

test('a clock that is set back makes none rest for longer', () => {
  const queues = queuesOf(1, 1, 1, 1)
  const day = 86_400_000
  for (let index = 0; index < 3; index++) {
    const queue = next(queues)
    queues.take(queue)
    queues.note(queue, { answered: false, slow: false }, day)
    queues.release(queue)
  }
  queues.wakeRested(day - 1_000)
  expect(queues.next(everyone)).toBeNull()
  queues.wakeRested(0)
  expect(next(queues).appId).toBe(1)
})
