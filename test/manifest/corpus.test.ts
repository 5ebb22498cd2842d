// Definitions of other tools among manifests: left alone where they are found, told where they are named.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { load } from './marked-text.ts'

const definition = (file: string) => readFileSync(`test/fixtures/corpus/${file}`, 'utf8')

test('a GitHub manifest is skipped in a folder, and an error where it is named', () => {
  const text = definition('wip__app.yml')
  expect(load(text, false)).toEqual({ resources: [], policies: [], diagnostics: [], skipped: 1 })
  expect(load(text).diagnostics).toEqual([expect.objectContaining({ code: 'AW120', line: 2, column: 1 })])
})

test('the definition whose YAML does not hold together gives one diagnostic', () => {
  const text = definition('Alexander-Scott__probot-special-reviewers.yml')
  expect(load(text).diagnostics).toEqual([expect.objectContaining({ code: 'AW110' })])
})
