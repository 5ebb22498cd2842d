// The key that seals what is remembered between runs: one for each user, kept outside every repository, since whoever opens
// a change request can put any file into one.
import { randomBytes, randomUUID } from 'node:crypto'
import { closeSync, existsSync, fstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { leadsOut } from '../lib/leads-out.ts'
import { makeFolder } from '../platform/make-folder.ts'
import { openPlain } from './sealed-file.ts'
import type { Env } from './world.ts'

const keyBytes = 32

/**
 * The key of this user, made where there is none yet; null where there is no place for it outside the repository of `root`.
 * Throws the system's errors.
 */
export function sealingKey(env: Env, root: string): Uint8Array | null {
  const state = stateFolder(env)
  const repository = repositoryOf(realpathSync(root))
  if (state === null || !leadsOut(repository, state)) return null
  const folder = join(state, 'appward')
  makeFolder(folder)
  if (!leadsOut(repository, realpathSync(folder))) return null
  const file = join(folder, 'cache-key')
  return readKey(file) ?? writeKey(file)
}

/** Where programs keep their state between runs, as the XDG base directory specification has it; null where the environment does not say. */
function stateFolder({ XDG_STATE_HOME: state, HOME: home, LOCALAPPDATA: windows }: Env): string | null {
  const folders = [state, home && join(home, '.local', 'state'), windows]
  return folders.find((folder) => folder !== undefined && isAbsolute(folder)) ?? null
}

/** The folder above that holds the repository, else the folder itself. */
function repositoryOf(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return root
  }
}

/** Null where nobody but this user could have written and read it is not sure. */
function readKey(file: string): Uint8Array | null {
  const descriptor = openPlain(file)
  if (descriptor === null) return null
  try {
    const { uid, mode, size } = fstatSync(descriptor)
    const user = process.geteuid?.()
    // Windows has neither users nor modes here.
    const isOurs = user === undefined || (uid === user && (mode & 0o077) === 0)
    return isOurs && size === keyBytes ? readFileSync(descriptor) : null
  } finally {
    closeSync(descriptor)
  }
}

/** Of two processes that make the first key at once the last one wins; what the other one wrote is then not known again. */
function writeKey(file: string): Uint8Array {
  const key = randomBytes(keyBytes)
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    writeFileSync(temporary, key, { mode: 0o600, flag: 'wx' })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return key
}
