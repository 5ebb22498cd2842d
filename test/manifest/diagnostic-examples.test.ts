// The examples that explain shows: each gives its own diagnostic and no other.
import { expect, test } from 'vitest'
import { diagnosticCodes } from '../../src/manifest/diagnostic-codes.ts'
import { diagnosticExamples } from '../../src/manifest/diagnostic-examples.ts'
import { load } from './marked-text.ts'

test.each(Object.entries(diagnosticExamples))('%s', (code, text) => {
  expect(load(text).diagnostics.map((each) => each.code)).toEqual([code])
})

test('every diagnostic of meaning has one, but for those of rewriting, which no reading gives', () => {
  const without = Object.keys(diagnosticCodes).filter((code) => code.startsWith('AW2') && !(code in diagnosticExamples))
  expect(without).toEqual(['AW262', 'AW263', 'AW264'])
})
