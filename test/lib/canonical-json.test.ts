// One text for one value.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/lib/canonical-json.ts'

test('keys are sorted at every depth, and lists keep their order', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }, 'x'], a: { f: true, e: '"' } })).toBe(
    '{"a":{"e":"\\"","f":true},"b":[{"c":null,"d":1},"x"]}',
  )
})

test('a field that is undefined is left out', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
})

test('any JSON survives, whatever its keys are called, and the order of writing makes no difference', () => {
  const value = fc
    .jsonValue({ maxDepth: 4 })
    .map((drawn) => JSON.stringify(drawn))
    .map((text) => `{"__proto__":[${text}],"1":${text},"a":{"constructor":${text}}}`)
  fc.assert(
    fc.property(value, (text) => {
      const parsed = JSON.parse(text)
      expect(JSON.stringify(JSON.parse(canonicalJson(parsed)))).toBe(JSON.stringify(JSON.parse(canonicalJson(reversed(parsed)))))
      expect(JSON.parse(canonicalJson(parsed))).toEqual(parsed)
      expect(Object.keys(JSON.parse(canonicalJson(parsed)))).toContain('__proto__')
    }),
  )
})

/** The same value, its keys written the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const texts = Object.entries(value)
    .toReversed()
    .map(([key, inner]) => `${JSON.stringify(key)}:${JSON.stringify(reversed(inner))}`)
  return JSON.parse(`{${texts.join(',')}}`)
}
