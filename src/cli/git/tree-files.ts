// The files of a commit and their contents, read from git's objects: nothing is checked out, so no filter runs.
import { createHash } from 'node:crypto'
import { maxFileBytes } from '../../manifest/limits.ts'
import { type GitWorld, runGit } from './run-git.ts'

/** A regular file of a commit; `id` stands for its content. */
export type TreeFile = { path: string; id: string; bytes: number }

/** A regular file, or a symbolic link, whose content is where it leads. */
export type TreeEntry = TreeFile & { link: boolean }

/** Regular files of a commit, below `paths` where some are given; links and submodules are none. */
export async function treeFiles(world: GitWorld, root: string, commit: string, paths: readonly string[] = []): Promise<TreeFile[]> {
  return (await treeEntries(world, root, commit, paths)).flatMap(({ link, ...file }) => (link ? [] : [file]))
}

/** Regular files and links of a commit, below `paths` where some are given; submodules are left out. */
export async function treeEntries(world: GitWorld, root: string, commit: string, paths: readonly string[] = []): Promise<TreeEntry[]> {
  const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(paths.length === 0 ? [] : ['--', ...paths])]
  const output = (await runGit(world, { folder: root, args })).toString('utf8')
  return output.split('\0').flatMap((entry) => {
    const [, mode = '', id = '', bytes = '', path = ''] = /^(100[67][0-7]{2}|120000) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? []
    return path === '' ? [] : [{ path, id, bytes: Number(bytes), link: mode === '120000' }]
  })
}

/** Contents asked for at once stay below this many bytes. */
const bytesAtOnce = 32 * 1024 * 1024

/** Contents by their ids, a part after the other. */
export async function* contentsOf(
  world: GitWorld,
  root: string,
  files: readonly Pick<TreeFile, 'id' | 'bytes'>[],
): AsyncGenerator<{ id: string; content: Uint8Array }> {
  const wanted = [...new Map(files.map((file) => [file.id, file])).values()]
  for (let start = 0; start < wanted.length; ) {
    let end = start
    for (let bytes = 0; end < wanted.length && (end === start || bytes < bytesAtOnce); end++) bytes += wanted[end]?.bytes ?? 0
    const input = wanted
      .slice(start, end)
      .map(({ id }) => `${id}\n`)
      .join('')
    yield* batched(await runGit(world, { folder: root, args: ['cat-file', '--batch'], input }))
    start = end
  }
}

/** Contents of files that may be manifests, with their sizes. Larger ones are none, and stay where they are. */
export async function sizesOf(world: GitWorld, root: string, ids: readonly string[]): Promise<{ id: string; bytes: number }[]> {
  if (ids.length === 0) return []
  const input = ids.map((id) => `${id}\n`).join('')
  const output = (await runGit(world, { folder: root, args: ['cat-file', '--batch-check'], input })).toString('latin1')
  return [...output.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)]
    .map(([, id = '', bytes]) => ({ id, bytes: Number(bytes) }))
    .filter(({ bytes }) => bytes <= maxFileBytes)
}

/** One content; null where git has none of that id. */
export async function contentOf(world: GitWorld, root: string, file: Pick<TreeFile, 'id' | 'bytes'>): Promise<Uint8Array | null> {
  for await (const { content } of contentsOf(world, root, [file])) return content
  return null
}

/** What `git cat-file --batch` prints: a line with id, kind and size, the object, a line break. */
function* batched(output: Buffer): Generator<{ id: string; content: Uint8Array }> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const [, id = '', size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? []
    at = end + 1
    if (size === undefined) continue
    yield { id, content: output.subarray(at, at + Number(size)) }
    at += Number(size) + 1
  }
}

/** The id that git would give a content, in the way of an id that it gave. */
export function blobId(content: Uint8Array, like: string): string {
  return createHash(like.length > 40 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex')
}
