// Webhook secrets from where manifests say they are: a variable, or a file below the folder that a person names. What a manifest says
// came with a change request, so nothing else of the machine is read for it.
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError } from '../lib/app-error.ts'
import { leadsOut } from '../lib/leads-out.ts'
import type { Desired } from '../manifest/desired.ts'
import type { SecretFrom } from '../manifest/resource.ts'
import type { Env, World } from './world.ts'

/** Characters of a secret; the platform's most. */
const longest = 1_000
/** Of a file that holds one, with room for a character's bytes and the end of the line. */
const mostBytes = longest * 4 + 2

export type ReadSecrets = {
  /** By the key of the app. */
  secrets: ReadonlyMap<string, string>
  /** Those that could not be read: why, by the key of their manifest. */
  missing: ReadonlyMap<string, string>
}

/** The webhook secrets that manifests name, as far as they can be read. Variables were checked with the manifests. */
export function readWebhookSecrets(
  { cwd, env }: Pick<World, 'cwd' | 'env'>,
  desired: readonly Pick<Desired, 'key' | 'secretFrom'>[],
  secretsDir: string | undefined,
): ReadSecrets {
  const secrets = new Map<string, string>()
  const missing = new Map<string, string>()
  for (const { key, secretFrom } of desired) {
    if (secretFrom === null) continue
    const read = readFrom(secretFrom, env, secretsDir === undefined ? null : resolve(cwd, secretsDir))
    const fault = 'fault' in read ? read.fault : faultOf(read.secret)
    if (fault !== null) missing.set(key, fault)
    else if ('secret' in read) secrets.set(key, read.secret)
  }
  return { secrets, missing }
}

/** @throws AppError 'input' where a secret could not be read. */
export function requireSecrets({ missing }: ReadSecrets): void {
  if (missing.size === 0) return
  throw new AppError('input', `${missing.size === 1 ? 'a webhook secret' : 'webhook secrets'} cannot be read; nothing was sent`, {
    hint: missingLines(missing).join('\n'),
  })
}

/** More of them nobody reads. */
const mostShown = 20

export function missingLines(missing: ReadSecrets['missing']): string[] {
  const more = missing.size - mostShown
  return [...[...missing].slice(0, mostShown).map(([key, fault]) => `${key}: ${fault}`), ...(more > 0 ? [`and ${more} more`] : [])]
}

type Read = { secret: string } | { fault: string }

function readFrom(from: SecretFrom, env: Env, folder: string | null): Read {
  if (from.env !== undefined) {
    const secret = Object.hasOwn(env, from.env) ? env[from.env] : undefined
    // CI sets a variable to nothing where it does not hand a secret out.
    return secret === undefined || secret === '' ? { fault: `the variable ${from.env} is not set` } : { secret }
  }
  const name = from.file ?? ''
  return folder === null ? { fault: `it is in the file ${name}; name its folder by --secrets-dir` } : readFile(folder, name)
}

/** A file that lies below the folder, also where links lead. Of any other nothing is said but that it is not read. */
function readFile(folder: string, name: string): Read {
  const file = join(folder, name)
  try {
    const real = realpathSync(file)
    if (leadsOut(realpathSync(folder), real)) return { fault: `the file ${name} leads out of the secrets directory; it is not read` }
    // Whoever may write there could put a link or a pipe in the place of the file meanwhile.
    const descriptor = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const found = fstatSync(descriptor)
      if (!found.isFile() || found.size > mostBytes) return { fault: `${name} is no file of at most ${longest} characters` }
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(descriptor))
      return { secret: text.replace(/\r?\n$/, '') }
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { fault: `the file ${name} cannot be read below the secrets directory${typeof code === 'string' ? ` (${code})` : ''}` }
  }
}

function faultOf(secret: string): string | null {
  if (secret === '') return 'it is empty'
  if (secret.length > longest) return `it has more than ${longest} characters`
  return secret.isWellFormed() ? null : 'it is no whole text'
}
