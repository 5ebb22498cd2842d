// How long a fleet waits before it is tried again.
import { expect, test } from 'vitest'
import { backOff } from '../../../controller/loop/back-off.ts'

const least = () => 0
const most = () => 1 - Number.EPSILON

test('the wait doubles with each failure, and ends at five minutes', () => {
  expect([1, 2, 3, 4].map((failures) => backOff(failures, most))).toEqual([1_000, 2_000, 4_000, 8_000])
  expect([9, 10, 50, 5_000].map((failures) => backOff(failures, most))).toEqual([256_000, 300_000, 300_000, 300_000])
})

test('chance takes up to a half of it away, so that fleets that failed together do not come back together', () => {
  expect([1, 10].map((failures) => backOff(failures, least))).toEqual([500, 150_000])
  expect(backOff(3, () => 0.5)).toBe(3_000)
})
