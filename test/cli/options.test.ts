// Values of options: what they mean, and which are errors.
import { expect, test } from 'vitest'
import { limitNames, seconds, wholeNumber } from '../../src/cli/options.ts'
import { textTable } from '../../src/cli/text-table.ts'
import { profileNames } from '../../src/platform/domain/rate-limit.ts'

test('the profiles of limits that a command takes are those of the catalog', () => expect([...limitNames]).toEqual(profileNames))

test.each([
  ['45s', 45],
  ['90m', 5_400],
  ['12h', 43_200],
  ['30d', 2_592_000],
])('the time %s is %d seconds', (text, length) => {
  expect(seconds('--expires', text)).toBe(length)
})

test.each(['0d', '5', '5w', '-5d', '1.5h', ''])('the time "%s" is an error', (text) => {
  expect(() => seconds('--expires', text)).toThrow(/takes a time/)
})

test.each(['1.5', '-1', '', '0x10', '70000'])('the port "%s" is an error', (text) => {
  expect(() => wholeNumber('--port', text, 0, 65_535)).toThrow(/takes a whole number from 0 to 65535/)
})

test('a table aligns its columns and lets no control character through', () => {
  expect(
    textTable(
      ['NAME', 'N'],
      [
        ['a\u001b[2J', '1'],
        ['long-name', '22'],
      ],
    ),
  ).toBe('NAME        N\na\\u{1b}[2J  1\nlong-name   22')
})
