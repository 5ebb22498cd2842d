// How many requests a caller may send: profiles as data, who counts as one caller, and windows of time. Pure.
import catalog from '../../../schemas/catalog/rate-limits.json' with { type: 'json' }
import type { Principal } from './principal.ts'

/** What a profile says of one kind of caller. What is absent is not limited. */
type LimitRow = { per_second?: number; per_hour?: number; per_hour_max?: number }
type CallerKind = 'anonymous' | 'user' | 'app'
type Profile = Readonly<Partial<Record<CallerKind, LimitRow>>>
export type ProfileName = 'atomgit' | 'github' | 'off'

const profiles: Readonly<Record<ProfileName, Profile>> = catalog.profiles

export const profileNames = Object.keys(profiles) as ProfileName[]
export const defaultProfile = catalog.default_profile as ProfileName

/** Whose budget a request is taken from: one pool for each kind of caller, so that a flood of one kind drives no other out. */
export type Payer = {
  pool: CallerKind
  /** Unique within the pool. */
  key: string
  /** As a message names it. */
  name: string
  /** The space of an installation, whose size may widen the limit. */
  installedIn: string | null
}

/**
 * Who pays for a request. All tokens of a user, personal or an app's, share one budget; an installation has its own;
 * an app that speaks for itself, by JWT or client secret, has one too.
 */
export function payerOf(principal: Principal, address: string | null): Payer {
  switch (principal.kind) {
    case 'token':
    case 'app-user':
      return userPayer(principal.caller.login)
    case 'installation':
      return payer('app', `installation ${principal.installation.id}`, principal.installation.space.login)
    case 'app':
    case 'client':
      return payer('app', `app ${principal.app.id}`)
    case 'anonymous':
      return addressPayer(address)
  }
}

/** For all tokens of a user. */
export function userPayer(login: string): Payer {
  return payer('user', `user ${login}`)
}

/** For whoever has no live credential; null: an address that is gone. */
export function addressPayer(address: string | null): Payer {
  return payer('anonymous', `address ${addressGroup(address ?? 'unknown')}`)
}

function payer(pool: CallerKind, name: string, installedIn: string | null = null): Payer {
  return { pool, key: name, name, installedIn }
}

/** One client holds a whole /64 of IPv6, so that counts as one address. IPv4 in the form of IPv6 is IPv4. */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [front = '', back] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const groups = front === '' ? [] : front.split(':')
  // An IPv4 at the end stands for two groups.
  const tail = back === undefined || back === '' ? [] : back.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]))
  const zeros = back === undefined ? 0 : 8 - groups.length - tail.length
  const all = [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...tail]
  const network = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}

/** A span of time in which at most `limit` requests are taken. Lengths in milliseconds. */
export type Window = { length: number; limit: number; cost: number }

export const hour = 3_600_000
export const second = 1_000

/** What a request takes of each window. The second's is about how often somebody asks, so there every request counts once. */
export type Cost = { hour: number; second: 0 | 1 }

export const oneRequest: Cost = { hour: 1, second: 1 }
/** Looks only. */
export const nothing: Cost = { hour: 0, second: 0 }
/** Gives a request back. */
export const unspent: Cost = { hour: -1, second: 0 }

/** How many repositories and users an installation's space has, counted as far as they matter. */
export type SpaceSize = { repositories: number; users: number }

/** Beyond this many of each, an installation's limit grows by `growth` for every further one (GitHub's rule). */
const growthAbove = 20
const growth = 50

/** As far as a space needs counting: more makes no difference. */
export const largestSize: number = growthAbove + 12_500 / growth

/** Whether the size of an installation's space matters. */
export function growsWithSize(profile: ProfileName, { pool, installedIn }: Payer): boolean {
  return installedIn !== null && profiles[profile][pool]?.per_hour_max !== undefined
}

/** The windows of a payer, the hour's first; null where it has no limits. */
export function windowsOf(profile: ProfileName, { pool }: Payer, cost: Cost, size: SpaceSize | null): Window[] | null {
  const row = profiles[profile][pool]
  if (row?.per_hour === undefined) return null
  const beyond = (count: number) => Math.max(0, count - growthAbove) * growth
  const grown = size === null ? 0 : beyond(size.repositories) + beyond(size.users)
  const perHour = Math.min(row.per_hour + grown, Math.max(row.per_hour, row.per_hour_max ?? 0))
  const perSecond = row.per_second === undefined ? [] : [{ length: second, limit: row.per_second, cost: cost.second }]
  return [{ length: hour, limit: perHour, cost: cost.hour }, ...perSecond]
}

/** What was used of a window since `start` (milliseconds since 1970). */
export type Count = { start: number; used: number }

/**
 * The count of a window at `now`. A window begins with its first request. A clock that was set back moves a window back with it,
 * so that nobody waits longer than the window is long, and nobody gets a new budget by it.
 */
export function countAt(count: Count | undefined, length: number, now: number): Count {
  if (count === undefined || now - count.start >= length) return { start: now, used: 0 }
  return { start: Math.min(count.start, now), used: count.used }
}
