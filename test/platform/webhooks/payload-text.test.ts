// The text of a payload as one recipient gets it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KeptPayload, payloadText, placeholderOrigin } from '../../../src/platform/domain/webhook-payload.ts'

const url = 'https://apps.example:8443/$&/base'
const kept = (payload: object, more: Partial<KeptPayload> = {}): KeptPayload => ({
  payload: JSON.stringify(payload),
  given: false,
  namesInstallation: Object.hasOwn(payload, 'installation'),
  ...more,
})
const textOf = (payload: object, more: Partial<KeptPayload> = {}, id: number | null = null) =>
  JSON.parse(payloadText(kept(payload, more), id, url))

test('addresses of the platform begin with where it is reached, at whatever depth', () => {
  const payload = { a: `${placeholderOrigin}/x`, b: [{ c: placeholderOrigin }], [`${placeholderOrigin}/key`]: 1 }
  expect(textOf(payload)).toEqual({ a: `${url}/x`, b: [{ c: url }], [`${url}/key`]: 1 })
})

test.each([
  ['a text that merely holds the placeholder', { body: `see ${placeholderOrigin}/x` }],
  ['a text that quotes it', { body: `"${placeholderOrigin}/x" and \\"${placeholderOrigin}/y` }],
  ['a host whose name begins alike', { target_url: `${placeholderOrigin}.evil.example/x` }],
  ['a port of it', { target_url: `${placeholderOrigin}:81/x` }],
])('%s is left alone', (_what, payload) => expect(textOf(payload)).toEqual(payload))

test('what a person gave is left alone, but for the installation', () => {
  const payload = { url: `${placeholderOrigin}/x` }
  expect(textOf(payload, { given: true }, 7)).toEqual({ ...payload, installation: { id: 7, node_id: expect.any(String) } })
})

test('the installation is each recipient’s own, unless the payload is about one, or there is none', () => {
  expect(textOf({}, {}, 7)).toEqual({ installation: { id: 7, node_id: 'SW5zdGFsbGF0aW9uOjc' } })
  expect(textOf({ a: 1 }, {}, 7)).toMatchObject({ a: 1, installation: { id: 7 } })
  expect(textOf({ installation: { id: 3, account: {} } }, {}, 7)).toEqual({ installation: { id: 3, account: {} } })
  expect(textOf({ a: 1 })).toEqual({ a: 1 })
})

test('nothing else changes, whatever the payload holds', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue()).filter((payload) => !Object.hasOwn(payload, 'installation'))
  fc.assert(
    fc.property(object, (payload) => {
      expect(textOf(payload, {}, 7)).toEqual({ ...JSON.parse(JSON.stringify(payload)), installation: expect.anything() })
    }),
  )
})
