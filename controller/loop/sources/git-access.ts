// What git needs to be let in at a repository: settings and variables for its processes. A secret is in variables alone, which no list of processes shows.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { AppError } from '../../../src/lib/app-error.ts'
import { visible } from '../../../src/lib/visible.ts'
import type { GitAddress } from './git-address.ts'
import { readSecret, type SecretFrom, type SecretWorld } from './read-secret.ts'

/** For https: a name, and where the password or token is. */
export type GitCredentials = { username?: string; tokenFrom: SecretFrom }

/** For ssh. Files are taken from the folder of the config. `hostKeys`: whether the key of a host must be known, or the first one is believed. */
export type GitSsh = { keyFile?: string; knownHosts?: string; hostKeys?: 'known' | 'accept-new' }

export type GitLogin = { credentials?: GitCredentials; ssh?: GitSsh }

/** For one call of git. `secrets`: what it must not repeat. */
export type GitAccess = { url: string; settings: string[]; variables: Record<string, string | undefined>; secrets: string[] }

/** `forget`: what a program said is asked anew, since the repository did not take it. */
export type GitEntry = { open(signal: AbortSignal): Promise<GitAccess>; forget(): void }

/** What a program says is used for so long: it may ask another service, and may be asked every few seconds. */
const rememberedMs = 300_000

/** How to reach other machines from this one; git and what it runs know these by themselves. */
const passedOn = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
  'GIT_SSL_CAINFO',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
]

/** Redirections could take credentials elsewhere, a helper could keep them, and one that waits must not wait for ever. */
const careful = ['credential.helper=', 'http.followRedirects=false', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=30']

/** @throws AppError 'usage' where the login is not one for this address. */
export function refuseLogin({ protocol, shown }: GitAddress, { credentials, ssh }: GitLogin): void {
  if (credentials !== undefined && protocol !== 'https' && protocol !== 'http') {
    throw new AppError('usage', `credentials are for https; ${shown} is none`, { hint: 'For ssh name a key: ssh.keyFile.' })
  }
  if (ssh !== undefined && protocol !== 'ssh') {
    throw new AppError('usage', `a key of ssh opens nothing at ${shown}`, { hint: 'For https name credentials.' })
  }
}

/** @throws AppError 'usage' as `refuseLogin`. */
export function gitEntry(address: GitAddress, login: GitLogin, world: SecretWorld): GitEntry {
  refuseLogin(address, login)
  const { protocol } = address
  const { credentials, ssh } = login
  let remembered: { token: string; at: number } | null = null
  const tokenOf = async (from: SecretFrom, stop: AbortSignal) => {
    if (from.command === undefined) return readSecret(from, { ...world, stop })
    if (remembered === null || performance.now() - remembered.at > rememberedMs) {
      remembered = { token: await readSecret(from, { ...world, stop }), at: performance.now() }
    }
    return remembered.token
  }
  return {
    forget: () => {
      remembered = null
    },
    open: async (stop) => {
      const passed = Object.fromEntries(passedOn.map((name) => [name, world.env[name]]))
      const settings = [...careful, `protocol.${protocol}.allow=always`]
      const variables = { ...passed, GIT_CONFIG_NOSYSTEM: '1' }
      if (credentials !== undefined) {
        const basic = basicLogin(address.url, credentials.username, await tokenOf(credentials.tokenFrom, stop))
        return { ...basic, settings, variables: { ...variables, ...basic.variables } }
      }
      if (protocol !== 'ssh') return { url: address.url, settings, variables, secrets: [] }
      return { url: address.url, settings, variables: { ...variables, ...sshVariables(ssh ?? {}, world) }, secrets: [] }
    },
  }
}

/** The header of basic authentication, for this address alone. The user moves from the address into it. */
function basicLogin(address: string, username: string | undefined, token: string): Pick<GitAccess, 'url' | 'variables' | 'secrets'> {
  const url = new URL(address)
  const user = username ?? (url.username === '' ? 'git' : decodeURIComponent(url.username))
  url.username = ''
  const login = Buffer.from(`${user}:${token}`).toString('base64')
  const variables = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url.href}.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${login}`,
  }
  return { url: url.href, variables, secrets: [token, login] }
}

/** A shell reads the command, so names of files are quoted. Nobody is asked anything. */
function sshVariables(
  { keyFile, knownHosts, hostKeys = 'known' }: GitSsh,
  { env, folder }: SecretWorld,
): Record<string, string | undefined> {
  const options = [
    'BatchMode=yes',
    `StrictHostKeyChecking=${hostKeys === 'known' ? 'yes' : 'accept-new'}`,
    'ConnectTimeout=20',
    'ForwardAgent=no',
    'ClearAllForwardings=yes',
    'PermitLocalCommand=no',
  ]
  const words = ['ssh', ...options.flatMap((option) => ['-o', option])]
  if (knownHosts !== undefined) words.push('-o', `UserKnownHostsFile="${resolve(folder, knownHosts)}"`)
  if (keyFile === undefined)
    return { GIT_SSH_COMMAND: words.map(quoted).join(' '), GIT_SSH_VARIANT: 'ssh', SSH_AUTH_SOCK: env.SSH_AUTH_SOCK }
  const key = resolve(folder, keyFile)
  if (!existsSync(key)) throw new AppError('input', `there is no key ${visible(key)}`)
  words.push('-o', 'IdentitiesOnly=yes', '-i', key)
  return { GIT_SSH_COMMAND: words.map(quoted).join(' '), GIT_SSH_VARIANT: 'ssh' }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
