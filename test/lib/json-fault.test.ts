// Where a text stops being JSON: the same texts as JSON.parse, told with their place.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '../../src/lib/json-fault.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with one piece taken out, put in twice, or replaced. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom('', ',', '"', '{', ']', ':', '-', '0', '\\', ' ', '\u0000', '1e', '.5', 'nul'),
  )
  .map(([text, place, length, piece]) => {
    const at = place % (text.length + 1)
    return text.slice(0, at) + piece + text.slice(at + length)
  })

test('is null exactly where JSON.parse succeeds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), nearlyJson, fc.string()), (text) => {
      expect(jsonFault(text) === null, text).toBe(isJson(text))
    }),
    { numRuns: 3_000 },
  )
})

test.each([
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": [1,\n  2 3]\n}', 3, 5],
  ['{"a": 01}', 1, 8],
  ['["open', 1, 7],
  ['["tab\there"]', 1, 6],
  ['[1]]', 1, 4],
  ['{"a":1', 1, 7],
])('%j is wrong at %i:%i', (text, line, column) => {
  expect(jsonFault(text)).toMatchObject({ line, column })
})

test('takes time in proportion to the text, whatever is in it', () => {
  for (const text of ['['.repeat(200_000), `"${'\\'.repeat(400_000)}`, `"${'a'.repeat(400_000)}`, ' '.repeat(400_000)]) {
    const started = performance.now()
    jsonFault(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  }
})
