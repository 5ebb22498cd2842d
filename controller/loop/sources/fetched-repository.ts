// The copy of a repository that a source keeps: bare, without history, only ever written by `git fetch`. What is wrong with the copy is an
// AppError 'store'; it is thrown away then, and made anew.
import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type GitWorld, runGit } from '../../../src/cli/git/run-git.ts'
import { AppError, messageOf } from '../../../src/lib/app-error.ts'
import { visible } from '../../../src/lib/visible.ts'
import type { GitAccess } from './git-access.ts'
import { remoteFaults } from './remote-faults.ts'

export type FetchedRepository = {
  /** Of git's database. */
  folder: string
  /** Reads it, and reaches nothing else. */
  world: GitWorld
}

/** `fetched`: bytes that one fetch may bring, packed. `fetches`: after so many a copy is made anew, since nothing is ever taken out of it. */
export type FetchLimits = { fetched: number; fetches: number }

/** Git tidies nothing up by itself, and keeps what it gets in one file for each fetch. */
const keeping = ['gc.auto=0', 'maintenance.auto=false', 'fetch.unpackLimit=1', 'transfer.bundleURI=false', 'fetch.writeCommitGraph=false']

/** In seconds. */
const listingPatience = 30
const fetchPatience = 600

/** Milliseconds between looks at how much has come by now. */
const sizePauseMs = 250

/** Opens the copy below `folder`, makes it where there is none. The id of a commit tells which kind of database it takes. */
export async function openFetched(env: GitWorld['env'], folder: string, id: string, stop: AbortSignal): Promise<FetchedRepository> {
  const format = id.length === 64 ? 'sha256' : 'sha1'
  const database = join(folder, `${format}.git`)
  const unusable = (words: string) => new AppError('store', `the copy in ${database} cannot be used${words === '' ? '' : `: ${words}`}`)
  const variables = { GIT_DIR: database, GIT_CONFIG_NOSYSTEM: '1' }
  const world: GitWorld = { env, stop, variables, settings: keeping, faultOf: remoteFaults('', [], unusable) }
  if (lstatSync(join(database, 'HEAD'), { throwIfNoEntry: false }) === undefined) {
    makeFolder(database)
    await runGit(world, {
      folder: database,
      args: ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '--initial-branch=main'],
    })
  }
  return { folder: database, world: { ...world, faultOf: (stderr) => unusable(stderr.trim().split('\n').at(-1) ?? '') } }
}

/** For its owner alone. @throws AppError 'store' where there can be none. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    const hint = 'Name a folder that can be written to by cache.'
    throw new AppError('store', `the folder ${visible(folder)} cannot be made: ${messageOf(cause)}`, { hint, cause })
  }
}

export function forgetFetched({ folder }: FetchedRepository): void {
  rmSync(folder, { recursive: true, force: true })
}

/** What the repository at `access` says of these refs: nothing is fetched. */
export async function listRefs(
  { folder, world }: FetchedRepository,
  shown: string,
  access: GitAccess,
  refs: readonly string[],
): Promise<string> {
  const asking = reaching(world, shown, access, (words) => new AppError('input', `git cannot ask ${shown}: ${words}`, { retryable: true }))
  const args = ['ls-remote', '--quiet', '--', access.url, ...refs]
  return (await runGit(asking, { folder, args, seconds: listingPatience, maxBytes: 1024 * 1024 })).toString('utf8')
}

/** Whether the copy has this commit. */
export async function hasCommit({ folder, world }: FetchedRepository, id: string): Promise<boolean> {
  const output = await runGit(world, { folder, args: ['cat-file', '--batch-check'], input: `${id}\n` })
  const kind = / (\w+) \d+\n$/.exec(output.toString('utf8'))?.[1]
  if (kind !== undefined && kind !== 'commit')
    throw new AppError('input', `${id} is a ${kind}, and no commit`, { hint: 'Name a tag or branch of commits.' })
  return kind === 'commit'
}

/** Brings the files of one commit into the copy. @throws AppError 'input' where they are too much. */
export async function fetchCommit(
  copy: FetchedRepository,
  shown: string,
  access: GitAccess,
  id: string,
  { fetched, fetches }: FetchLimits,
): Promise<void> {
  const { folder, world } = copy
  if (packs(folder).count >= fetches) throw new AppError('store', 'the copy has grown old')
  const before = packs(folder).bytes
  const ending = new AbortController()
  const look = () => packs(folder).bytes - before > fetched && ending.abort()
  const watching = setInterval(look, sizePauseMs)
  const stopped = () => ending.abort()
  world.stop?.addEventListener('abort', stopped)
  if (world.stop?.aborted) stopped()
  const fetching = reaching(world, shown, access, (words) => new AppError('store', `git cannot fetch from ${shown}: ${words}`))
  const options = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--force']
  const call = { folder, args: ['fetch', ...options, '--', access.url, `${id}:refs/appward/last`], seconds: fetchPatience }
  try {
    await runGit({ ...fetching, stop: ending.signal }, call)
    look()
    ending.signal.throwIfAborted()
  } catch (error) {
    if (!ending.signal.aborted) throw error
    if (world.stop?.aborted) throw new AppError('interrupted', 'interrupted while git fetched; nothing was changed', { cause: error })
    forgetFetched(copy)
    const hint = 'Keep the manifests in a repository of their own, without large files.'
    throw new AppError('input', `${shown} holds more than ${fetched} bytes, packed; nothing of it was kept`, { hint })
  } finally {
    clearInterval(watching)
    world.stop?.removeEventListener('abort', stopped)
  }
}

function reaching(
  world: GitWorld,
  shown: string,
  { settings, variables, secrets }: GitAccess,
  otherwise: (words: string) => AppError,
): GitWorld {
  return {
    ...world,
    settings: [...(world.settings ?? []), ...settings],
    variables: { ...world.variables, ...variables },
    faultOf: remoteFaults(shown, secrets, otherwise),
  }
}

/** What came with fetches, finished or not. */
function packs(database: string): { count: number; bytes: number } {
  const folder = join(database, 'objects', 'pack')
  const names = lstatSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder)
  const sizes = names.map((name) => lstatSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
  return { count: names.filter((name) => name.endsWith('.pack')).length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
