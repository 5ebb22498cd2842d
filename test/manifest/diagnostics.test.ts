// Every diagnostic: what gives it, where it points, and that docs/diagnostics.md lists it as it is.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnosticCodes } from '../../src/manifest/diagnostic-codes.ts'
import { flatCases, textCases } from './diagnostic-cases.ts'
import { fileCases } from './file-cases.ts'
import { load, marked, placesOf } from './marked-text.ts'

const rows = Object.entries(diagnosticCodes)

describe('each mistake gives one diagnostic, at its own place', () => {
  test.each([...textCases, ...flatCases].map((each) => [each.code, each.text.slice(-60), each] as const))(
    '%s %j',
    (code, _shown, { text, named }) => {
      const { text: plain, places } = marked(text)
      const loaded = load(plain, named)
      const expected = places.map(({ line, column }) => `${code} ${line}:${column}`)
      // A document that is full of faults also tells the first ones.
      const told = code === 'AW119' ? placesOf(loaded).filter((place) => place.startsWith(code)) : placesOf(loaded)
      expect(told).toEqual(expected)
      expect(loaded.diagnostics.find((each) => each.code === code)?.severity).toBe(diagnosticCodes[code].severity)
    },
  )
})

test('every code is given by at least one input', () => {
  // About ways to other versions, which loading does not take: see the tests of conversions and of migrate. About what the platform is
  // sent: see check-manifest.test.ts. Of audits: see test/audit.
  const covered = new Set([
    'AW123',
    'AW262',
    'AW263',
    'AW264',
    'AW301',
    'AW302',
    'AW303',
    ...[...textCases, ...fileCases].map(({ code }) => code),
  ])
  expect([...covered].sort()).toEqual(rows.map(([code]) => code))
})

test('docs/diagnostics.md holds exactly these codes', () => {
  const lines = readFileSync('docs/diagnostics.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| AW[123]/.test(line))
  const documented = lines.map((line) => line.split(' | ').slice(0, 3).join(' | '))
  expect(documented).toEqual(rows.map(([code, { severity, title }]) => `| ${code} | ${severity} | ${title}`))
})

test('the examples of docs/diagnostics.md are what the program says', () => {
  const docs = readFileSync('docs/diagnostics.md', 'utf8')
  const firsts = new Map(textCases.toReversed().map((each) => [each.code, each]))
  for (const [code, { text, named }] of firsts) {
    const told = load(marked(text).text, named).diagnostics.find((each) => each.code === code)
    expect(docs).toContain(`| ${`${told?.message} ${told?.hint}`.trim()} |`)
  }
})
