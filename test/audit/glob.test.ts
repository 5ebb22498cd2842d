// Globs mean what shells mean by * and ?, in time that nobody can stretch.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileGlobs, matches } from '../../src/audit/glob.ts'

it('agrees with the same glob as a regular expression', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?') })
  fc.assert(
    fc.property(text, text, (glob, value) => {
      const pattern = glob.replaceAll(/[.]/g, '\\.').replaceAll('*', '[^]*').replaceAll('?', '[^]')
      expect(compileGlobs(glob)(value)).toBe(new RegExp(`^${pattern}$`).test(value))
    }),
  )
})

it('does not try for ever', () => {
  const started = performance.now()
  expect(matches('*a'.repeat(100), `${'a'.repeat(100_000)}b`)).toBe(false)
  expect(performance.now() - started).toBeLessThan(500)
})
