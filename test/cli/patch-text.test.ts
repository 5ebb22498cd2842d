// Diffs are read by people and by `git apply`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import picocolors from 'picocolors'
import { expect, onTestFinished, test } from 'vitest'
import { patchText } from '../../src/cli/patch-text.ts'
import { migrateText } from '../../src/manifest/rewrite/migrate-text.ts'
import { flatAppText } from '../manifest/marked-text.ts'

const colours = picocolors.createColors(false)
const app = (index: number) =>
  flatAppText(`name: CI\nwebhook_url: https://a.example.com\nchecks: write\nmembers: read`, `slug: ci-${index}, space: acme`)
const migrated = (text: string) => migrateText({ file: 'm.yaml', text, named: true }).text

test.each([
  [1, '\n'],
  [2, '\n'],
  [7, '\n'],
  [2, '\r\n'],
])('git applies the diff of %i documents whose lines end in %j', (count, lineBreak) => {
  const plain = `kind: Other\n---\n${Array.from({ length: count }, (_, index) => app(index)).join('---\n')}---\nkind: Other\n`
  const before = plain.replaceAll('\n', lineBreak)
  const after = migrated(before)
  const folder = mkdtempSync(join(tmpdir(), 'appward-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'm.yaml'), before)
  const ended = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd: folder,
    input: `${patchText('m.yaml', before, after, colours)}\n`,
    encoding: 'utf8',
  })
  expect(ended.stderr).toBe('')
  expect(readFileSync(join(folder, 'm.yaml'), 'utf8')).toBe(after)
})

test('a file of thousands of documents is compared at once', () => {
  const before = Array.from({ length: 2000 }, (_, index) => app(index)).join('---\n')
  const started = performance.now()
  expect(patchText('m.yaml', before, migrated(before), colours).match(/^@@/gm)?.length).toBe(2000)
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('nothing in a file acts on the terminal', () => {
  expect(patchText('m.yaml', 'a: \u001b[31m\n', 'b: \u001b[31m\n', colours)).toContain('-a: \\u{1b}[31m')
})
