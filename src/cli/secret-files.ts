// Files that a command writes secrets into: in a folder for their owner only, never over what is there.
import { randomUUID } from 'node:crypto'
import { lstatSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError, messageOf } from '../lib/app-error.ts'
import { makeFolder } from '../platform/make-folder.ts'
import type { Option } from './command.ts'
import type { Context } from './context.ts'

export const credentialsOutOption: Option = {
  flags: '--credentials-out <dir>',
  description: 'write private keys and client secrets into files in this folder (mode 0600) instead of to stdout',
}

/** One file that is still to be written. */
export type SecretFile = { shown: string; write: (text: string) => Promise<void> }

/**
 * Makes the folder (mode 0700) where it is missing, and sees that files of these names can be written there; none of them is, yet.
 * @throws AppError 'input' where one is there already, or the folder cannot be written to.
 */
export function prepareSecretFiles({ cwd }: Pick<Context, 'cwd'>, dir: string, names: readonly string[]): SecretFile[] {
  const folder = resolve(cwd, dir)
  try {
    makeFolder(folder)
    const probe = join(folder, `.appward-${randomUUID()}`)
    writeFileSync(probe, '', { mode: 0o600, flag: 'wx' })
    rmSync(probe)
  } catch (cause) {
    throw new AppError('input', `cannot write into ${dir}: ${messageOf(cause)}`, { hint: 'Nothing was done. Name another folder.', cause })
  }
  const taken = names.find((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined)
  if (taken !== undefined) {
    throw new AppError('input', `${join(dir, taken)} is there already, and is not written over`, {
      hint: 'Nothing was done. Name another folder, or put that file away first.',
    })
  }
  return names.map((name) => ({ shown: join(dir, name), write: (text) => write(join(folder, name), text) }))
}

/** `wx`: what somebody has put there meanwhile, a link also, stays as it is. */
async function write(path: string, text: string): Promise<void> {
  try {
    writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    // Half a secret is of no use to anybody.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(path, { force: true })
    throw error
  }
}
