// The order in which fleets are worked on.
import { describe, expect, test } from 'vitest'
import { workQueue } from '../../../controller/loop/work-queue.ts'
import { fakeTime, settle } from './support/fake-time.ts'

/** Work that ends when it is told to. */
function heldWork() {
  const started: string[] = []
  const ends = new Map<string, (wait: number) => void>()
  return {
    started,
    work: (key: string) => {
      started.push(key)
      return new Promise<number>((resolve) => ends.set(key, resolve))
    },
    end: async (key: string, wait = 1_000) => {
      ends.get(key)?.(wait)
      await settle()
    },
  }
}

describe('a queue of keys', () => {
  test('works on one that is added twice once', async () => {
    const { started, work, end } = heldWork()
    const queue = workQueue({ concurrency: 1, work, after: fakeTime().after })
    for (const key of ['a', 'b', 'b', 'b']) queue.add(key)
    expect([started, queue.depth()]).toEqual([['a'], 1])
    await end('a')
    await end('b')
    expect([started, queue.depth()]).toEqual([['a', 'b'], 0])
  })

  test('never works on the same one twice at once, but once more where it was added meanwhile', async () => {
    const { started, work, end } = heldWork()
    const queue = workQueue({ concurrency: 5, work, after: fakeTime().after })
    queue.add('a')
    queue.add('a')
    queue.add('a')
    await settle()
    expect(started).toEqual(['a'])
    await end('a')
    expect(started).toEqual(['a', 'a'])
    await end('a')
    expect(started).toEqual(['a', 'a'])
  })

  test('works on so many at once and no more', async () => {
    const { started, work, end } = heldWork()
    const queue = workQueue({ concurrency: 2, work, after: fakeTime().after })
    for (const key of ['a', 'b', 'c', 'd']) queue.add(key)
    expect(started).toEqual(['a', 'b'])
    await end('b')
    expect(started).toEqual(['a', 'b', 'c'])
  })

  test('comes back to a key after the time that it asked for, and at once where it is added before', async () => {
    const timers = fakeTime()
    const { started, work, end } = heldWork()
    const queue = workQueue({ concurrency: 2, work, after: timers.after })
    queue.add('a')
    await end('a', 500)
    await timers.pass(499)
    expect(started).toEqual(['a'])
    await timers.pass(1)
    expect(started).toEqual(['a', 'a'])
    await end('a', 500)
    queue.add('a')
    expect(started).toEqual(['a', 'a', 'a'])
    expect(timers.size(), 'the other appointment is off').toBe(0)
  })

  test('gives every key its turn though one is due again and again', async () => {
    const timers = fakeTime()
    const { started, work, end } = heldWork()
    const queue = workQueue({ concurrency: 1, work, after: timers.after })
    queue.add('failing')
    for (const key of ['a', 'b', 'c']) queue.add(key)
    for (let round = 0; round < 4; round++) {
      // It is due again before anything else has had its turn.
      queue.add('failing')
      await end(started.at(-1) ?? '', 0)
      await timers.pass(0)
    }
    expect(started.slice(0, 5)).toEqual(['failing', 'a', 'b', 'c', 'failing'])
  })

  test('stops: it waits for what is worked on, and hands out nothing more', async () => {
    const timers = fakeTime()
    const { started, work, end } = heldWork()
    const queue = workQueue({ concurrency: 1, work, after: timers.after })
    for (const key of ['a', 'b']) queue.add(key)
    let stopped = false
    const stopping = queue.stop().then(() => {
      stopped = true
    })
    await settle()
    expect(stopped).toBe(false)
    await end('a', 10)
    await stopping
    queue.add('c')
    await timers.pass(1_000)
    expect([started, timers.size()]).toEqual([['a'], 0])
  })
})
