// Manifests from a branch or tag of a git repository: looked at by one question, fetched without history, written out without running anything of it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../src/lib/app-error.ts'
import type { Checkout, ManifestSource } from '../../ports.ts'
import {
  type FetchedRepository,
  type FetchLimits,
  fetchCommit,
  forgetFetched,
  hasCommit,
  listRefs,
  makeFolder,
  openFetched,
} from './fetched-repository.ts'
import { type GitEntry, type GitLogin, gitEntry } from './git-access.ts'
import type { GitAddress } from './git-address.ts'
import { commitOf, type GitRef, refName, shownRef } from './git-ref.ts'
import { readCommit } from './read-commit.ts'
import type { SecretWorld } from './read-secret.ts'
import { requireSigned } from './require-signed.ts'
import { type TreeLimits, writeTree } from './write-tree.ts'

export type GitSourceOptions = GitLogin & {
  address: GitAddress
  ref: GitRef
  /** A folder or file within the repository; '' is all of it. */
  path: string
  /** The file of those who may sign; null: commits need not be signed. */
  signers: string | null
  /** The source's own: what is fetched and written out lies here. */
  cache: string
  limits?: Partial<GitLimits>
}

export type GitLimits = TreeLimits & FetchLimits

const defaultLimits: GitLimits = { files: 50_000, bytes: 256 * 1024 * 1024, fetched: 512 * 1024 * 1024, fetches: 50 }

/** `world`: where secrets come from. @throws AppError 'usage' where login and address do not go together. */
export function gitSource(options: GitSourceOptions, world: SecretWorld): ManifestSource {
  const { address, ref, path } = options
  const entry = gitEntry(address, options, world)
  clearCheckouts(options.cache)
  return {
    name: `${address.shown} (${shownRef(ref)}${path === '' ? '' : `, ${path}`})`,
    newest: (signal) => newest(options, entry, world, signal),
    checkout: async (id, signal) => {
      const copy = await openFetched(world.env, options.cache, id, signal)
      try {
        return await checkout(options, entry, copy, id, signal)
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'store')) throw error
        forgetFetched(copy)
        return checkout(options, entry, await openFetched(world.env, options.cache, id, signal), id, signal)
      }
    },
  }
}

async function newest(
  { address, ref, cache }: GitSourceOptions,
  entry: GitEntry,
  { env }: SecretWorld,
  signal: AbortSignal,
): Promise<string> {
  const name = refName(ref)
  const copy = await openFetched(env, cache, '', signal)
  const listing = await forgetful(entry, async () => listRefs(copy, address.shown, await entry.open(signal), [name, `${name}^{}`]))
  const id = commitOf(listing, name)
  if (id !== null) return id
  throw new AppError('input', `${address.shown} has no ${shownRef(ref)}`, {
    hint: 'It was deleted or never there; what was applied last stays in force.',
  })
}

async function checkout(
  options: GitSourceOptions,
  entry: GitEntry,
  copy: FetchedRepository,
  id: string,
  signal: AbortSignal,
): Promise<Checkout> {
  const { address, path, signers, cache } = options
  const limits = { ...defaultLimits, ...options.limits }
  if (!(await hasCommit(copy, id))) {
    await forgetful(entry, async () => fetchCommit(copy, address.shown, await entry.open(signal), id, limits))
    if (!(await hasCommit(copy, id))) throw new AppError('store', `git fetched ${id}, and does not have it`)
  }
  const { revision, signature } = await readCommit(copy, id)
  if (signers !== null) await requireSigned(copy, id, signature, signers)
  const root = mkdtempSync(join(cache, 'checkouts', `${process.pid}-`))
  const release = () => rm(root, { recursive: true, force: true })
  try {
    if (!(await writeTree(copy, id, path, root, limits))) {
      throw new AppError('input', path === '' ? `commit ${id.slice(0, 12)} holds no files` : `commit ${id.slice(0, 12)} has no ${path}`)
    }
  } catch (error) {
    await release()
    throw error
  }
  return { root, folder: join(root, path), revision, release }
}

/** Credentials that are not taken are asked for anew next time. */
async function forgetful<Result>(entry: GitEntry, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && error.code === 'refused') entry.forget()
    throw error
  }
}

/** Makes the folder of what is written out, and removes what processes that are gone have left there. */
function clearCheckouts(cache: string): void {
  const folder = join(cache, 'checkouts')
  makeFolder(folder)
  for (const name of readdirSync(folder)) {
    if (!isRunning(Number(name.split('-', 1)[0]))) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** One with our own number has left nothing: it would be us, and we begin. */
function isRunning(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid < 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
