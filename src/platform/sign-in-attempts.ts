// How often somebody may try to sign in, for each login and for each address: guessing must not pay, whatever the profile of rate limits.
import { isIPv6 } from 'node:net'
import { sha256 } from '../lib/digest.ts'
import type { Services } from './routes/route.ts'

/** Milliseconds. */
const window = 15 * 60_000

/** Attempts within a window. An address may belong to many people. */
const perLogin = 10
const perAddress = 60

/** `login`: as it was typed, of an account or of none; null where only the address tells who tries. */
type Attempt = { login: string | null; address: string | null }

/** Counts an attempt before it is looked at. @returns how many seconds to wait; null where it may be made. */
export async function countAttempt(services: Pick<Services, 'guesses' | 'now'>, { login, address }: Attempt): Promise<number | null> {
  const byAddress = await add(services, 'sign-in-address', networkOf(address), perAddress, 1)
  if (byAddress !== null || login === null) return byAddress
  return add(services, 'sign-in-login', sha256(login), perLogin, 1)
}

/** An attempt that was right is no guess. */
export async function forgetAttempt(services: Pick<Services, 'guesses' | 'now'>, { login, address }: Attempt): Promise<void> {
  await add(services, 'sign-in-address', networkOf(address), perAddress, -1)
  if (login !== null) await add(services, 'sign-in-login', sha256(login), perLogin, -1)
}

async function add({ guesses, now }: Pick<Services, 'guesses' | 'now'>, pool: string, key: string, limit: number, cost: number) {
  const at = now().getTime()
  const { counts, exceeded } = await guesses.add(pool, key, [{ length: window, limit, cost }], at)
  if (exceeded === null) return null
  return Math.max(1, Math.ceil(((counts[0]?.start ?? at) + window - at) / 1000))
}

/** Whoever has an IPv6 address has 2^64 of them. */
function networkOf(address: string | null): string {
  if (address === null || !isIPv6(address)) return address ?? ''
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [head = '', tail] = address.replace(/%.*/, '').split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const [before, after] = [groups(head), groups(tail ?? '')]
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
