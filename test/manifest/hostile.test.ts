// YAML that tries to harm ends soon, with one diagnostic.
import { expect, test } from 'vitest'
import { appText, load } from './marked-text.ts'

const size = 4 * 1024 * 1024 - 200
const filled = (piece: string, before: string): string => before + piece.repeat(Math.floor((size - before.length) / piece.length))

const bomb = Array.from({ length: 50 }, (_, level) => `x${level + 1}: &x${level + 1} [*x${level}, *x${level}]`).join('\n')

test.each<[name: string, code: string, text: string]>([
  ['brackets', 'AW114', filled('[', appText('events: '))],
  ['dashes on one line', 'AW114', filled('- ', '')],
  ['question marks', 'AW114', filled('? ', '')],
  ['a staircase', 'AW114', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['pairs of brackets without commas', 'AW110', filled('[]', 'events: ['.slice(0, -1))],
  ['an alias bomb', 'AW113', appText(`x0: &x0 [1, 2]\n${bomb}`)],
  ['an alias of itself', 'AW114', appText('events: &a [*a]')],
  ['a mapping of many keys', 'AW113', Array.from({ length: 300_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['a list of many items', 'AW113', filled('push, ', 'apiVersion: appward/v1\nevents: [')],
  ['many anchors', 'AW113', filled('- &a x\n', '')],
  ['many documents', 'AW115', filled('---\n', '')],
  ['an open quote', 'AW110', filled('x', 'name: "')],
  ['a key without end', 'AW110', `${filled('x', '')}: 1`],
])('%s', (_name, code, text) => {
  const started = performance.now()
  const { diagnostics } = load(text)
  expect(diagnostics.map((each) => each.code)).toEqual([code])
  expect(performance.now() - started).toBeLessThan(15_000)
})

test('thousands of unknown names are told up to a limit', () => {
  const names = Array.from({ length: 9000 }, (_, index) => `      permission_${index}: read`).join('\n')
  const { diagnostics } = load(appText(`permissions:\n    repository:\n${names}`))
  expect(diagnostics).toHaveLength(101)
  expect(diagnostics[0]?.code).toBe('AW119')
})
