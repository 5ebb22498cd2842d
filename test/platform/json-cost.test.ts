// What a JSON text costs, told before it is parsed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costlyPart } from '../../src/platform/json-cost.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('brackets and commas count outside of texts alone', () => {
  const limits = { depth: 2, values: 4 }
  expect(costlyPart(bytes('{"a":[1,2]}'), limits)).toBe(null)
  expect(costlyPart(bytes('[[[1]]]'), limits)).toBe('depth')
  expect(costlyPart(bytes('[1,2,3,4]'), limits)).toBe(null)
  expect(costlyPart(bytes('[1,2,3,4,5]'), limits)).toBe('values')
  expect(costlyPart(bytes('{"[[[[,,,,":"\\"[[[{{{,,,,,\\\\"}'), limits)).toBe(null)
  expect(costlyPart(bytes('["\\\\",[[0]]]'), limits)).toBe('depth')
})

test('is never less than what the parsed text holds, and a text that is no JSON ends too', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
  fc.assert(
    fc.property(fc.json(), (text) => {
      const depth = depthOf(JSON.parse(text))
      expect(costlyPart(bytes(text), { depth, values: text.length })).toBe(null)
      if (depth > 0) expect(costlyPart(bytes(text), { depth: depth - 1, values: text.length })).toBe('depth')
    }),
  )
  expect(costlyPart(bytes('"\\'), { depth: 1, values: 1 })).toBe(null)
})
