// What `appward login` keeps: one token for each platform, in a file that only this user can read.
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { AppError, messageOf } from '../lib/app-error.ts'
import { writeSecretFile } from '../platform/secret-file.ts'
import type { Context } from './context.ts'

/** `login` and `since` are for people; the token is what counts. */
export type Login = { login: string; token: string; since: string }

/** By the address of the platform: scheme, host and port. */
export type Logins = ReadonlyMap<string, Login>

type Env = Context['env']

/** As the XDG base directory specification has it; null where the environment does not say. */
export function loginFile({ XDG_CONFIG_HOME: config, HOME: home, APPDATA: windows }: Env): string | null {
  const folders = [config, home && join(home, '.config'), windows]
  const folder = folders.find((each) => each !== undefined && isAbsolute(each))
  return folder === undefined ? null : join(folder, 'appward', 'credentials.json')
}

/** Empty where there are none. @throws AppError 'input' for a file that others can read, or that is damaged. */
export function readLogins(env: Env): Logins {
  const file = loginFile(env)
  const text = file === null ? null : readPrivate(file)
  if (file === null || text === null) return new Map()
  const platforms = platformsIn(text)
  if (platforms === null) {
    throw new AppError('input', `${file} is damaged; no login can be read from it`, { hint: 'Remove it, and log in again.' })
  }
  return new Map(Object.entries(platforms))
}

/** All of it or nothing. @throws AppError 'input' where it cannot be written. */
export function writeLogins(env: Env, logins: Logins): string {
  const file = loginFile(env)
  if (file === null) {
    throw new AppError('input', 'there is no place to keep a login', { hint: 'Set HOME or XDG_CONFIG_HOME, or use APPWARD_TOKEN.' })
  }
  try {
    writeSecretFile(placeOf(file), `${JSON.stringify({ version: 1, platforms: Object.fromEntries(logins) }, null, 2)}\n`)
  } catch (cause) {
    throw new AppError('input', `cannot write ${file}: ${messageOf(cause)}`, { cause })
  }
  return file
}

/** Where a link leads: whoever keeps the file elsewhere wants it there, and a token that is forgotten must not stay behind the link. */
function placeOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : file
}

/** Null where there is no such file. */
function readPrivate(file: string): string | null {
  let descriptor: number
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new AppError('input', `cannot read ${file}: ${messageOf(cause)}`, { cause })
  }
  try {
    const { uid, mode } = fstatSync(descriptor)
    const user = process.geteuid?.()
    // Windows has neither users nor modes here.
    if (user !== undefined && (uid !== user || (mode & 0o077) !== 0)) {
      throw new AppError('input', `${file} holds tokens, and others may read it; it is not used`, {
        hint: `Make it yours alone ("chmod 600 ${file}"), and replace the tokens if somebody may have read them.`,
      })
    }
    return readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}

function platformsIn(text: string): Record<string, Login> | null {
  try {
    const { version, platforms } = JSON.parse(text) as { version: unknown; platforms: unknown }
    if (version !== 1 || typeof platforms !== 'object' || platforms === null) return null
    return Object.values(platforms).every(isLogin) ? (platforms as Record<string, Login>) : null
  } catch {
    return null
  }
}

function isLogin(value: unknown): value is Login {
  if (typeof value !== 'object' || value === null) return false
  const { login, token, since } = value as Record<string, unknown>
  return [login, token, since].every((part) => typeof part === 'string')
}
