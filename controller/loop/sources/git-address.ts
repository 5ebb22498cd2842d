// The addresses of git repositories: which ones are taken, how they are shown, and which of them name the same repository.
import { resolve } from 'node:path'
import { AppError } from '../../../src/lib/app-error.ts'
import { visible } from '../../../src/lib/visible.ts'

/** What git speaks with the repository; a local path is 'file'. */
export type GitProtocol = 'https' | 'http' | 'ssh' | 'file'

/** `url`: for git, without a password. `shown`: for people, without a user either. */
export type GitAddress = { url: string; shown: string; protocol: GitProtocol }

/** `user@host:path`, as ssh has it for short. No part begins with a dash, or it might be taken for an option. */
const shortSsh = /^(?:(?<user>[\w.][\w.-]*)@)?(?<host>[A-Za-z0-9][A-Za-z0-9.-]*):(?<path>[^\s:/-][^\s:]*|\/[^\s:]*)$/

/** Hosts that nobody listens in on the way to. */
const ownHost = /^(localhost|127(\.\d+){3}|\[::1\])$/

const hint = 'It takes https://, ssh:// and file:// addresses, user@host:path, and the path of a folder.'

/** A path is taken from `folder`. @throws AppError 'usage' for an address that is not taken; it never shows a password. */
export function gitAddress(text: string, folder: string): GitAddress {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no address has
  if (text === '' || /^-|^[\w+.-]+::|[\x00-\x1f\x7f]/.test(text)) throw refused(text, 'is no address of a repository')
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text)) return urlAddress(text)
  const short = shortSsh.exec(text)
  if (short !== null) return { url: text, shown: text, protocol: 'ssh' }
  if (/^[^/]*:/.test(text)) throw refused(text, 'is no address of a repository')
  const path = resolve(folder, text)
  return { url: path, shown: visible(path), protocol: 'file' }
}

function urlAddress(text: string): GitAddress {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.search !== '' || url.hash !== '') throw refused(text, 'is no address of a repository')
  const protocol = url.protocol.slice(0, -1)
  if (protocol !== 'https' && protocol !== 'http' && protocol !== 'ssh' && protocol !== 'file')
    throw refused(text, 'is of a kind that is not taken')
  if (url.password !== '') {
    throw new AppError('usage', `${withoutUser(url)} holds a password, which everybody could see who may list processes`, {
      hint: 'Take it out of the address, revoke it, and name where the new one is by credentials.',
    })
  }
  if (protocol === 'http' && !ownHost.test(url.hostname)) {
    throw new AppError('usage', `${withoutUser(url)} is not encrypted: anybody on the way could change the manifests`, {
      hint: 'Use https.',
    })
  }
  // The path alone: file://HOST/PATH is asked of no host, and git would take it for a part of the path.
  if (protocol === 'file' && url.host !== '') throw refused(text, 'names a host; a file:// address has three slashes')
  if (protocol !== 'file' && !/^([A-Za-z0-9]|\[)/.test(url.hostname)) throw refused(text, 'is no address of a repository')
  if (/^-/.test(decoded(url.username)) || url.pathname === '' || url.pathname === '/') throw refused(text, 'is no address of a repository')
  // Written anew, so that git reads the host that was looked at.
  return { url: protocol === 'https' || protocol === 'http' ? url.href : text, shown: withoutUser(url), protocol }
}

function refused(text: string, why: string): AppError {
  return new AppError('usage', `"${shownAddress(text)}" ${why}`, { hint })
}

function withoutUser(url: URL): string {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return visible(bare.href)
}

/** An address of any kind as it may be shown: without what stands before an @. */
export function shownAddress(text: string): string {
  return visible(text.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?[^@]*@/, '$1').slice(0, 300))
}

/**
 * What stands for a repository, however it is reached: host and path, in small letters, without `.git`. Null where it is none on a host.
 * Two addresses of one repository may differ in scheme, user and port.
 */
export function repositoryKey(address: string): string | null {
  const short = address.includes('://') ? undefined : shortSsh.exec(address)?.groups
  const url = short === undefined && URL.canParse(address) ? new URL(address) : null
  const host = short?.host ?? url?.hostname ?? ''
  const path = decoded(short?.path ?? url?.pathname ?? '')
    .replace(/^\/+/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')
  return host === '' || path === '' ? null : `${host}/${path}`.toLowerCase()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
