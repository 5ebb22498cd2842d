// A field that somebody changes back each time is not fought over.
import { expect, test } from 'vitest'
import { type Healing, recentHealings, stoppedHealings } from '../../../controller/loop/healings.ts'

const minute = 60_000
const url = { key: 'App/a', path: 'webhook.url', to: '"https://a.example.com"' }
const at = (...minutes: number[]): Healing[] => minutes.map((each) => ({ ...url, at: each * minute }))

test('three healings of one field within an hour are the last, until an hour after the first of them', () => {
  expect(stoppedHealings(at(0, 10), 11 * minute)).toEqual([])
  const three = at(0, 10, 20)
  expect(stoppedHealings(three, 21 * minute)).toEqual([{ ...url, until: 60 * minute }])
  expect(stoppedHealings(three, 60 * minute - 1)).toHaveLength(1)
  expect(stoppedHealings(three, 60 * minute)).toEqual([])
})

test('then one more is made, and it stops again', () => {
  expect(stoppedHealings(at(0, 10, 20, 60), 61 * minute)).toEqual([{ ...url, until: 70 * minute }])
})

test('healings of other fields, of other resources and towards another value do not count', () => {
  const others: Healing[] = [
    { ...url, path: 'name', at: 2 },
    { ...url, key: 'App/b', at: 3 },
    { ...url, to: '"https://b.example.com"', at: 4 },
  ]
  expect(stoppedHealings([...at(0, 1), ...others], 5)).toEqual([])
})

test('what is over is forgotten', () => {
  expect(recentHealings(at(0, 30), 60 * minute)).toEqual(at(30))
})
