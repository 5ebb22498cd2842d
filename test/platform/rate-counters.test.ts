// The counters in memory against callers and clocks that mean no good; and who counts as one address.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressGroup, hour, second } from '../../src/platform/domain/rate-limit.ts'
import { memoryCounters } from '../../src/platform/rate-limits/counters.ts'

const at = Date.parse('2030-01-01T00:00:00Z')
const windows = (cost = 1) => [
  { length: hour, limit: 100, cost },
  { length: second, limit: 10, cost },
]

test('a million addresses take bounded memory and time, and drive no user out', async () => {
  const counters = memoryCounters(10_000)
  await counters.add('user', 'alice', windows(10), at)
  for (let i = 0; i < 1_000_000; i++) await counters.add('anonymous', `address ${i}`, windows(), at + i)
  expect(counters.size).toBeLessThanOrEqual(10_001)
  expect((await counters.add('user', 'alice', windows(0), at + 2_000)).counts[0]).toEqual({ start: at, used: 10 })
}, 60_000)

test('windows that are over are swept away by those who come later', async () => {
  const counters = memoryCounters()
  for (let i = 0; i < 5_000; i++) await counters.add('anonymous', `old ${i}`, windows(), at)
  for (let i = 0; i < 600; i++) await counters.add('anonymous', `new ${i}`, windows(), at + hour)
  expect(counters.size).toBe(5_600)
  await counters.add('anonymous', 'later', windows(), at + 2 * hour)
  expect(counters.size).toBe(601)
})

test('looking keeps nothing', async () => {
  const counters = memoryCounters()
  for (let i = 0; i < 100; i++) await counters.add('anonymous', `address ${i}`, windows(0), at)
  expect(counters.size).toBe(0)
})

test('a clock that is set back gives nobody a new budget, and lets nobody wait longer than the window', async () => {
  const counters = memoryCounters()
  for (let i = 0; i < 10; i++) await counters.add('user', 'alice', windows(10), at + i * second)
  const back = at - 365 * 24 * hour
  expect((await counters.add('user', 'alice', windows(), back)).exceeded).toBe(0)
  expect((await counters.add('user', 'alice', windows(), back + hour)).exceeded).toBe(null)
})

test('whatever comes in whatever order, no window is exceeded and what is refused takes nothing', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b'),
    cost: fc.integer({ min: -1, max: 5 }),
    pass: fc.integer({ min: -3_000, max: 5_000 }),
  })
  return fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 200 }), async (steps) => {
      const counters = memoryCounters()
      let now = at
      for (const { key, cost, pass } of steps) {
        now += pass
        const before = await counters.add('user', key, windows(0), now)
        const { counts, exceeded } = await counters.add('user', key, windows(cost), now)
        const used = counts.map((count) => count.used)
        expect(used[0]).toBeLessThanOrEqual(100)
        expect(used[1]).toBeLessThanOrEqual(10)
        expect(Math.min(...used)).toBeGreaterThanOrEqual(0)
        if (exceeded !== null) expect(counts).toEqual(before.counts)
      }
    }),
    { numRuns: 50 },
  )
})

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:1::2:3:4:5', '2001:db8:1:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['unknown', 'unknown'],
])('the address %s counts as %s', (address, group) => expect(addressGroup(address)).toBe(group))
