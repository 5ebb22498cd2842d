// The form of token values.
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashTokenValue, mintTokenValue, tokenKindOf } from '../../src/platform/token-value.ts'

test('a value is awp_ and 36 letters and digits, and its checksum holds', () => {
  for (let i = 0; i < 500; i++) {
    const value = mintTokenValue('token', randomBytes)
    expect(value).toMatch(/^awp_[0-9A-Za-z]{36}$/)
    expect(tokenKindOf(value)).toBe('token')
  }
})

test('values do not repeat and use every character', () => {
  const values = Array.from({ length: 500 }, () => mintTokenValue('token', randomBytes))
  expect(new Set(values).size).toBe(500)
  expect(new Set(values.flatMap((value) => [...value.slice(4, 34)])).size).toBe(62)
})

test('bytes that would favour some characters are skipped', () => {
  const bytes = [255, 248, 61, 0]
  const value = mintTokenValue('token', (size) => Uint8Array.from({ length: size }, (_, i) => bytes[i % bytes.length] ?? 0))
  expect(value.slice(4, 34)).toBe('z0'.repeat(15))
})

test('one wrong character breaks the checksum', () => {
  const value = mintTokenValue('token', randomBytes)
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 39 }), fc.constantFrom(...'0aZ9'), (at, character) => {
      const changed = value.slice(0, at) + character + value.slice(at + 1)
      expect(tokenKindOf(changed) === 'token').toBe(changed === value)
    }),
  )
})

test('the checksum is CRC-32 in base 62 over all before it', () => {
  expect(tokenKindOf('awp_000000000000000000000000000000000000')).toBe(null)
  expect(tokenKindOf('')).toBe(null)
  expect(tokenKindOf(`${mintTokenValue('token', randomBytes)}x`)).toBe(null)
})

test('the hash is SHA-256', () => {
  expect(hashTokenValue('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
