// A folder as a source: its newest revision is what its manifests say, and nothing half-written counts.
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { folderSource } from '../../../../controller/loop/sources/folder-source.ts'
import { temporaryFolder, writeFiles } from '../../../e2e/cli.ts'

const { signal } = new AbortController()
const app = (slug: string) => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: {}\n`

function folder(files: Record<string, string> = { 'a.yaml': app('one'), 'b/b.yml': app('two') }) {
  const path = temporaryFolder()
  writeFiles(path, files)
  return { path, source: folderSource(path) }
}

describe('the newest revision of a folder', () => {
  test('stays while nothing moves, and comes back with what was there before', async () => {
    const { path, source } = folder()
    const first = await source.newest(signal)
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(await source.newest(signal)).toBe(first)
    utimesSync(join(path, 'a.yaml'), 1, 1)
    expect(await source.newest(signal)).toBe(first)
    writeFileSync(join(path, 'a.yaml'), app('three'))
    expect(await source.newest(signal)).not.toBe(first)
    writeFileSync(join(path, 'a.yaml'), app('one'))
    expect(await source.newest(signal)).toBe(first)
  })

  test.each<[string, (path: string) => void]>([
    ['a content of the same size', (path) => writeFileSync(join(path, 'a.yaml'), app('eno'))],
    ['a new file', (path) => writeFileSync(join(path, 'c.yaml'), app('three'))],
    ['a file that is gone', (path) => rmSync(join(path, 'a.yaml'))],
    ['another name', (path) => renameSync(join(path, 'a.yaml'), join(path, 'c.yaml'))],
    ['a link that leads out', (path) => symlinkSync('/etc/hostname', join(path, 'c.yaml'))],
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', join(path, 'c.yaml'))],
    ['a file that is too large', (path) => writeFileSync(join(path, 'c.yaml'), '#'.repeat(5 * 1024 * 1024))],
  ])('is another one after %s', async (_what, change) => {
    const { path, source } = folder()
    const first = await source.newest(signal)
    change(path)
    expect(await source.newest(signal)).not.toBe(first)
  })

  test.each<[string, (path: string) => void]>([
    ['other files', (path) => writeFileSync(join(path, 'README.md'), 'hello')],
    ['hidden folders', (path) => writeFiles(path, { '.git/a.yaml': app('x') })],
    ['empty folders', (path) => mkdirSync(join(path, 'empty'))],
  ])('does not mind %s', async (_what, change) => {
    const { path, source } = folder()
    const first = await source.newest(signal)
    change(path)
    expect(await source.newest(signal)).toBe(first)
  })

  test('is that of the same files in another folder', async () => {
    expect(await folder().source.newest(signal)).toBe(await folder().source.newest(signal))
  })

  test('does not read again what has not moved for a while', async () => {
    const { path, source } = folder()
    const first = await source.newest(signal)
    const later = Date.now() + 60_000
    vi.spyOn(Date, 'now').mockReturnValue(later)
    try {
      expect(await source.newest(signal)).toBe(first)
      // Known by now: a content put in with the same times would be taken for the old one, so times alone were asked.
      expect(await source.newest(signal)).toBe(first)
      appendFileSync(join(path, 'a.yaml'), '# more\n')
      expect(await source.newest(signal)).not.toBe(first)
    } finally {
      vi.restoreAllMocks()
    }
  })

  test('waits for a file that is just being written, but not for ever', async () => {
    const { path, source } = folder()
    const write = () => appendFileSync(join(path, 'a.yaml'), '# more\n')
    const writing = setInterval(write, 5)
    await expect(source.newest(signal)).rejects.toThrow('changes all the time; it was not read')
    setTimeout(() => clearInterval(writing), 120)
    const seen = await source.newest(signal)
    expect(seen).toBe(await folderSource(path).newest(signal))
  })
})

test('a folder is handed out as it lies there, with what it holds by then', async () => {
  const { path, source } = folder()
  const first = await source.newest(signal)
  appendFileSync(join(path, 'a.yaml'), '# more\n')
  const { root, folder: at, revision, release } = await source.checkout(first, signal)
  expect([root, at]).toEqual([path, path])
  expect(revision).toEqual({ id: await source.newest(signal), subject: null, author: null, at: null })
  expect(revision.id).not.toBe(first)
  await release()
  expect(await source.newest(signal)).toBe(revision.id)
})

test.each([
  ['is not there', () => join(temporaryFolder(), 'none'), 'there is no folder'],
  ['is a file', () => join(folder().path, 'a.yaml'), 'is no folder'],
])('a folder that %s is an error', async (_what, path, message) => {
  await expect(folderSource(path()).newest(signal)).rejects.toThrow(message)
})

test('a look that nobody waits for any more ends', async () => {
  await expect(folder().source.newest(AbortSignal.abort())).rejects.toThrow(/abort/)
})
