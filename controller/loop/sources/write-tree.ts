// Writes the files of a commit into a fresh folder, from git's objects: no checkout, so no filter, hook or submodule of the repository has a part
// in it, and large files by reference stay the references that they are.
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contentsOf, type TreeEntry, treeEntries } from '../../../src/cli/git/tree-files.ts'
import { AppError, messageOf } from '../../../src/lib/app-error.ts'
import { visible } from '../../../src/lib/visible.ts'
import type { FetchedRepository } from './fetched-repository.ts'

export type TreeLimits = { files: number; bytes: number }

/** Where a link leads, at most. */
const longestLink = 4_096

/**
 * Everything below `path` ('' for all) into the folder `to`, which is there and empty; false where there is nothing.
 * @throws AppError 'input' where it is too much, or of names that no file may have here.
 */
export async function writeTree(copy: FetchedRepository, commit: string, path: string, to: string, limits: TreeLimits): Promise<boolean> {
  const entries = await treeEntries(copy.world, copy.folder, commit, path === '' ? [] : [path])
  refuse(entries, limits)
  const files = entries.filter(({ link }) => !link)
  const links = entries.filter(({ link }) => link)
  for (const folder of new Set(files.concat(links).map((entry) => dirname(entry.path))))
    await made(folder, mkdir(join(to, folder), { recursive: true }))
  // Links come last: before them, nothing that is written can be led elsewhere.
  const written =
    (await writeAll(copy, files, (entry, content) => writeFile(join(to, entry.path), content, { flag: 'wx' }))) +
    (await writeAll(copy, links, (entry, content) => symlink(content.toString(), join(to, entry.path))))
  if (written < entries.length) throw new AppError('store', 'the copy lacks files of the commit')
  return entries.length > 0
}

/** Files that are written at a time. */
const atOnce = 32

/** The number of entries that were written. */
async function writeAll(
  copy: FetchedRepository,
  entries: readonly TreeEntry[],
  write: (entry: TreeEntry, content: Buffer) => Promise<void>,
): Promise<number> {
  const byId = Map.groupBy(entries, ({ id }) => id)
  let written = 0
  let writing: Promise<void>[] = []
  // All come to an end, so that nothing is written any more once one has failed.
  const finish = async () => {
    const failed = (await Promise.allSettled(writing)).find(({ status }) => status === 'rejected')
    writing = []
    if (failed?.status === 'rejected') throw failed.reason
  }
  try {
    for await (const { id, content } of contentsOf(copy.world, copy.folder, entries)) {
      for (const entry of byId.get(id) ?? []) {
        written++
        writing.push(made(entry.path, write(entry, Buffer.from(content.buffer, content.byteOffset, content.byteLength))))
        if (writing.length >= atOnce) await finish()
      }
    }
  } finally {
    await finish()
  }
  return written
}

async function made(path: string, writing: Promise<unknown>): Promise<void> {
  try {
    await writing
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    const own = ['EEXIST', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR', 'ERR_INVALID_ARG_VALUE'].includes(code)
    throw new AppError(own ? 'input' : 'store', `${visible(path)} of the commit cannot be written: ${messageOf(cause)}`, { cause })
  }
}

function refuse(entries: readonly TreeEntry[], { files, bytes }: TreeLimits): void {
  const hint = 'Name the folder of the manifests by path, or keep them in a repository of their own.'
  if (entries.length > files) throw new AppError('input', `the commit has ${entries.length} files; the limit is ${files}`, { hint })
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (total > bytes) throw new AppError('input', `the files of the commit have ${total} bytes; the limit is ${bytes}`, { hint })
  const odd = entries.find((entry) => isOdd(entry.path) || (entry.link && entry.bytes > longestLink))
  if (odd !== undefined)
    throw new AppError('input', `the commit has a file of a name that is not written here: "${visible(odd.path).slice(0, 300)}"`)
}

/** Names that lead elsewhere, that git itself would never write, or that are no UTF-8. */
function isOdd(path: string): boolean {
  return (
    path.includes('\ufffd') || path.split('/').some((name) => name === '' || name === '.' || name === '..' || name.toLowerCase() === '.git')
  )
}
