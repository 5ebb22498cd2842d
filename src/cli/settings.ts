// Where settings come from: flags, then the environment, then what `appward login` keeps, then appward.config.yaml found upward.
// The config comes from whoever wrote the change request, so it never decides where a token goes.
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Config } from '../generated/types.ts'
import { AppError, messageOf } from '../lib/app-error.ts'
import { leadsOut } from '../lib/leads-out.ts'
import type { Context } from './context.ts'
import { type Logins, loginFile, readLogins } from './login-store.ts'
import type { PlatformFlags } from './options.ts'

const configName = 'appward.config.yaml'

/** Environment settings of ours; any other APPWARD_ name is an error, but for webhook secrets, which people name as they like. */
const environmentNames = [
  'APPWARD_URL',
  'APPWARD_TOKEN',
  'APPWARD_MASTER_KEY',
  'APPWARD_OLD_MASTER_KEY',
  'APPWARD_CONTROLLER_CONFIG',
  'APPWARD_CONTROLLER_ALLOW',
]

/** Throws AppError 'usage' for an environment setting that looks like ours and is not. */
export function refuseUnknownEnvironment(env: Context['env']): void {
  const unknown = Object.keys(env).find(
    (name) => name.startsWith('APPWARD_') && !name.endsWith('_WEBHOOK_SECRET') && !environmentNames.includes(name),
  )
  if (unknown) {
    throw new AppError('usage', `unknown environment setting ${unknown}`, { hint: `Known are: ${environmentNames.join(', ')}.` })
  }
}

export type FoundConfig = { file: string; folder: string; config: Config }

/** The nearest appward.config.yaml from `cwd` upward; null where there is none. AppError 'input' where it cannot be read. */
export async function findConfig(cwd: string): Promise<FoundConfig | null> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const file = join(folder, configName)
    const bytes = await readConfig(file, folder)
    if (bytes) return { file, folder, config: await parseConfig(bytes, file) }
    if (dirname(folder) === folder) return null
  }
}

/** More than any config holds; whoever opens a change request writes it. */
const maxConfigBytes = 1024 * 1024

/** Null where there is none. A link that leads elsewhere, a pipe or a huge file would make us read what is not ours to read. */
async function readConfig(file: string, folder: string): Promise<Uint8Array | null> {
  try {
    const real = await realpath(file)
    if (leadsOut(await realpath(folder), real))
      throw new AppError('input', `${file} is a link that leads out of its folder; it is not followed`)
    const { size, isFile } = await stat(real).then((found) => ({ size: found.size, isFile: found.isFile() }))
    if (!isFile || size > maxConfigBytes) throw new AppError('input', `${file} is no file of at most 1 MiB; it is not read`)
    return await readFile(real)
  } catch (error) {
    if (error instanceof AppError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new AppError('input', `cannot read ${file}: ${messageOf(error)}`)
  }
}

async function parseConfig(bytes: Uint8Array, file: string): Promise<Config> {
  const [{ plainYaml }, { validateConfig }] = await Promise.all([import('../manifest/plain-yaml.ts'), import('../generated/validators.ts')])
  const read = plainYaml(bytes)
  if ('fault' in read) throw new AppError('input', `${file}:${read.line}:${read.column}: ${read.fault.message}`, { hint: read.fault.hint })
  const config = read.value ?? {}
  if (!validateConfig(config)) {
    const [first] = validateConfig.errors ?? []
    const where = first?.instancePath.slice(1).replaceAll('/', '.')
    const unknown = first?.params.additionalProperty as string | undefined
    throw new AppError('input', `${file}: ${unknown ? `unknown setting "${unknown}"` : `${where ? `${where} ` : ''}${first?.message}`}`, {
      hint: 'It may hold platform, fleet and manifests.',
    })
  }
  return config as Config
}

export type Target = { url: string; token: string | null }

/** `tokenFrom`: where the token came from; null where there is none. */
export type Access = Target & { tokenFrom: string | null }

/** The platform to talk to, as `resolveAccess` finds it. */
export function resolveTarget(flags: PlatformFlags, env: Context['env'], found: FoundConfig | null): Target {
  const { url, token } = resolveAccess(flags, env, found)
  return { url, token }
}

/**
 * The platform to talk to, and the token for it. A token given by flag or environment goes only to an address given by flag or
 * environment; one of a login only to the address it was kept for.
 */
export function resolveAccess(flags: PlatformFlags, env: Context['env'], found: FoundConfig | null): Access {
  const token = givenToken(flags, env)
  const logins: Logins = token === null ? readLogins(env) : new Map()
  const url = resolveAddress({ flags, env, found, hasToken: token !== null }, [...logins.keys()])
  if (token !== null) return { url, token, tokenFrom: flags.token === undefined ? 'APPWARD_TOKEN' : '--token' }
  const login = logins.get(url)
  return login === undefined ? { url, token: null, tokenFrom: null } : { url, token: login.token, tokenFrom: `login, in ${loginFile(env)}` }
}

type Given = { flags: PlatformFlags; env: Context['env']; found: FoundConfig | null; hasToken: boolean }

function resolveAddress({ flags, env, found, hasToken }: Given, logins: readonly string[]): string {
  const given = flags.url ?? env.APPWARD_URL
  const configured = found?.config.platform
  const [only, ...others] = logins
  const address = given ?? configured ?? (others.length === 0 ? only : undefined)
  if (address === undefined) {
    throw new AppError('usage', 'no platform is given', {
      hint:
        others.length > 0
          ? `There are logins for ${logins.join(', ')}: choose by --url or APPWARD_URL.`
          : 'Set APPWARD_URL and APPWARD_TOKEN, or run "appward login --url URL". "appward up" starts a platform here.',
    })
  }
  if (given === undefined && hasToken) {
    throw new AppError('usage', `a token is given, but not the platform it is for; ${configName} alone does not decide that`, {
      hint: `If ${configured} is the platform this token belongs to, set APPWARD_URL to it or give --url.`,
    })
  }
  if (given === undefined && only !== undefined && !logins.includes(platformAddress(address))) {
    throw new AppError('usage', `${found?.file} names the platform ${address}, but there are logins for ${logins.join(', ')} alone`, {
      hint: `Nothing was sent. Give --url to choose; "appward login --url" keeps a token for another platform.`,
    })
  }
  if (
    flags.url === undefined &&
    given !== undefined &&
    configured !== undefined &&
    platformAddress(given) !== platformAddress(configured)
  ) {
    throw new AppError('usage', `${found?.file} names the platform ${configured}, but APPWARD_URL is ${given}`, {
      hint: 'The token was not sent. Give --url to choose, or mend the config.',
    })
  }
  return platformAddress(address)
}

function givenToken(flags: PlatformFlags, env: Context['env']): string | null {
  return soundToken(flags.token ?? env.APPWARD_TOKEN ?? '')
}

/** The token alone. An empty one is none: CI sets it so where a secret is not handed out. @throws AppError 'usage' for what can be no token. */
export function soundToken(text: string): string | null {
  const token = text.trim()
  if (/[^\x21-\x7e]/.test(token))
    throw new AppError('usage', 'the token holds a character that no token has', { hint: 'Give the token alone.' })
  return token === '' ? null : token
}

/** Scheme, host and port of an http(s) address without a path; else AppError 'usage'. */
export function platformAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new AppError('usage', `"${text}" is not the address of a platform`, { hint: 'An address looks like http://127.0.0.1:8787.' })
  }
  if (url.username || url.password)
    throw new AppError('usage', 'the address of the platform holds a user name or password', { hint: 'Give the token by APPWARD_TOKEN.' })
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new AppError('usage', `"${text}" has a path; a platform is named by scheme, host and port alone`)
  }
  return url.origin
}

/** The fleet to plan for, and whether a person named it (which `--prune` and `destroy` need). */
export async function resolveFleet(flag: string | undefined, found: FoundConfig | null): Promise<{ fleet: string; named: boolean }> {
  const fleet = flag ?? found?.config.fleet
  if (fleet === undefined) return { fleet: 'default', named: false }
  // A config was checked when it was read.
  if (flag === undefined) return { fleet, named: true }
  const { validateConfig } = await import('../generated/validators.ts')
  if (!validateConfig({ fleet })) {
    throw new AppError('usage', `"${fleet}" is not a fleet's name`, {
      hint: 'A name is made of a-z, 0-9 and single . _ - between them, at most 64 characters.',
    })
  }
  return { fleet, named: true }
}

/** The paths to read manifests from: those given, else the config's, else the working directory. */
export async function resolvePaths(args: readonly string[], found: FoundConfig | null): Promise<string[]> {
  if (args.length > 0) return [...args]
  return found?.config.manifests ? manifestRoot(found) : ['.']
}

/** All manifests of a config: the paths it names, which must not lead out of its folder, else its folder. */
export async function manifestRoot({ file, folder, config }: FoundConfig): Promise<string[]> {
  const root = await realpath(folder)
  return Promise.all(
    (config.manifests ?? ['.']).map(async (path) => {
      const absolute = resolve(folder, path)
      // Where it does not exist, reading it says so.
      const real = await realpath(absolute).catch(() => absolute)
      if (isAbsolute(path) || leadsOut(folder, absolute) || (real !== absolute && leadsOut(root, real))) {
        throw new AppError('input', `${file}: manifests names "${path}", which is outside the config's folder`)
      }
      return absolute
    }),
  )
}
