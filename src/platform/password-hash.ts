// Hashes of passwords: scrypt, off the main thread, one at a time since each takes 128 MiB, stored with the parameters that made them.
import { scrypt, timingSafeEqual } from 'node:crypto'
import { normalPassword } from './domain/password-rules.ts'
import type { RandomBytes } from './token-value.ts'

/** `ln`: logarithm of N. What OWASP advises; a hash made with less is made anew when its password comes by. */
type Cost = { ln: number; r: number; p: number }
const advised: Cost = { ln: 17, r: 8, p: 1 }

const saltLength = 16
const hashLength = 32

/** Passwords that wait at most; beyond, whoever signs in is asked to come again. */
const mostWaiting = 32

/** `fits`: whether it is the password. `renewed`: a hash at today's cost, where the one kept is of an older one. */
export type Verified = { fits: boolean; renewed: string | null }

export type Passwords = {
  /** What is kept of a password; null where too many wait. */
  hash(password: string): Promise<string | null>
  /** null where too many wait. Takes as long where nothing is kept: time does not tell whether somebody has a password. */
  verify(password: string, kept: string | null): Promise<Verified | null>
}

/** `ln`: what a new hash costs; only tests of something else name another. */
export function passwordHashes(random: RandomBytes, ln: number = advised.ln): Passwords {
  const present = { ...advised, ln }
  const inTurn = oneAtATime()
  const hash = async (password: string) => textOf(present, random(saltLength), password)
  const nobodys = `$scrypt$${costText(present)}$${base64(random(saltLength))}$${base64(random(hashLength))}`
  return {
    hash: (password) => inTurn(() => hash(password)),
    verify: (password, kept) =>
      inTurn(async () => {
        const { cost, salt, derived } = partsOf(kept ?? nobodys)
        const given = await derive(password, salt, cost)
        const fits = timingSafeEqual(given, derived) && kept !== null
        return { fits, renewed: fits && costText(cost) !== costText(present) ? await hash(password) : null }
      }),
  }
}

function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T | null> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (work) => {
    if (waiting >= mostWaiting) return null
    waiting++
    const done = last.then(work)
    last = done.catch(() => {})
    return done.finally(() => waiting--)
  }
}

/** `$scrypt$ln=17,r=8,p=1$SALT$HASH`. */
async function textOf(cost: Cost, salt: Uint8Array, password: string): Promise<string> {
  return `$scrypt$${costText(cost)}$${base64(salt)}$${base64(await derive(password, salt, cost))}`
}

function costText({ ln, r, p }: Cost): string {
  return `ln=${ln},r=${r},p=${p}`
}

function partsOf(kept: string): { cost: Cost; salt: Buffer; derived: Buffer } {
  const [, ln, r, p, salt, derived] = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(kept) ?? []
  if (salt === undefined || derived === undefined) throw new Error('A stored password has a form that is not known.')
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    derived: Buffer.from(derived, 'base64'),
  }
}

function derive(password: string, salt: Uint8Array, { ln, r, p }: Cost): Promise<Buffer> {
  // Twice what it takes: the default limit is too low for today's parameters.
  const options = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r }
  return new Promise((resolve, reject) =>
    scrypt(normalPassword(password), salt, hashLength, options, (error, key) => (error === null ? resolve(key) : reject(error))),
  )
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '')
}
