// Webhook secrets from where manifests say they are: a variable, or a file below the folder that a person names. What a manifest says
// came with a change request, so nothing else of the machine is read for it.
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Secrets } from '../../controller/plan/secrets.ts'
import type { Plan } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import { leadsOut } from '../lib/leads-out.ts'
import { visible } from '../lib/visible.ts'
import type { Desired } from '../manifest/desired.ts'
import type { SecretFrom } from '../manifest/resource.ts'
import type { Option } from './command.ts'
import type { Context } from './context.ts'

export type SecretFlags = { allowEnv?: string[]; secretsDir?: string }

export const allowEnvOption: Option = {
  flags: '--allow-env <name>',
  description: 'let a manifest read a webhook secret from this variable, whatever it is called; may be repeated',
  repeat: true,
}

export const secretOptions: readonly Option[] = [
  allowEnvOption,
  { flags: '--secrets-dir <dir>', description: 'folder that holds the files of webhook secrets (secretFrom.file)' },
]

/** Characters of a secret; the platform's most. */
const longest = 1_000
/** Of a file that holds one, with room for a character's bytes and the end of the line. */
const mostBytes = longest * 4 + 2

export type ReadSecrets = {
  secrets: Secrets
  /** Those that could not be read: why, by the key of their manifest. */
  missing: ReadonlyMap<string, string>
}

type World = Pick<Context, 'cwd' | 'env'>

/** The webhook secrets that manifests name, as far as they can be read. Variables were checked with the manifests. */
export function readWebhookSecrets(
  { cwd, env }: World,
  desired: readonly Pick<Desired, 'key' | 'secretFrom'>[],
  { secretsDir }: SecretFlags,
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

/** Says of which secrets a plan knows nothing, and why. */
export function sayMissing(context: Context, { missing }: ReadSecrets): void {
  for (const line of missingLines(missing)) context.say(`not compared: ${visible(line)}`)
}

/** Says why a plan knows nothing of secrets that are at hand: the platform takes only so many questions. */
export function sayUnanswered(context: Context, { plan, secrets }: { plan: Pick<Plan, 'uncompared'>; secrets: Secrets }): void {
  if (!plan.uncompared.some((key) => secrets.has(key))) return
  context.say('not compared: the platform was asked about webhook secrets too often; run the same command again in a minute')
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

function missingLines(missing: ReadSecrets['missing']): string[] {
  const more = missing.size - mostShown
  return [...[...missing].slice(0, mostShown).map(([key, fault]) => `${key}: ${fault}`), ...(more > 0 ? [`and ${more} more`] : [])]
}

type Read = { secret: string } | { fault: string }

function readFrom(from: SecretFrom, env: Context['env'], folder: string | null): Read {
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
