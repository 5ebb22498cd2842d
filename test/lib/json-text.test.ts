// JSON made of texts says what JSON made of values says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsonText, listText, withTexts } from '../../src/lib/json-text.ts'

const key = fc.string().filter((name) => name !== '__proto__')
const json = (value: unknown) => JSON.parse(JSON.stringify(value))

test('fields that are text stand beside those that are values', () => {
  fc.assert(
    fc.property(fc.dictionary(key, fc.jsonValue()), fc.dictionary(key, fc.jsonValue()), (values, texts) => {
      const free = Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(texts, name)))
      const written = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, JSON.stringify(value)]))
      expect(withTexts(free, written).value()).toEqual(json({ ...free, ...texts }))
    }),
  )
})

test('a list of texts is the list of their values', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      const items = values.map((value) => new JsonText(JSON.stringify(value)))
      expect(JSON.parse(listText(items))).toEqual(json(values))
    }),
  )
})
