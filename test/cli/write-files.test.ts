// Files are there whole or not at all, and nothing is left beside them.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../../src/cli/write-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'appward-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a file is written over only where that is meant', async () => {
  const file = join(folder, 'new', 'a.yaml')
  await writeWhole(file, 'one', false)
  await expect(writeWhole(file, 'two', false)).rejects.toMatchObject({ code: 'input' })
  expect(readFileSync(file, 'utf8')).toBe('one')
  await writeWhole(file, 'three', true)
  expect(readFileSync(file, 'utf8')).toBe('three')
  expect(readdirSync(join(folder, 'new'))).toEqual(['a.yaml'])
})

test.each([true, false])('what cannot be put in its place leaves nothing behind (force: %s)', async (force) => {
  mkdirSync(join(folder, 'taken', 'by-a-folder'), { recursive: true })
  await expect(writeWhole(join(folder, 'taken'), 'text', force)).rejects.toMatchObject({ code: 'input' })
  expect(readdirSync(folder)).toEqual(['taken'])
})

test.runIf(existsSync('/proc/self'))('a folder that cannot be made is said so, and does not hold the program', async () => {
  await expect(writeWhole('/proc/appward/apps/a.yaml', 'text', false)).rejects.toMatchObject({ code: 'input' })
})
