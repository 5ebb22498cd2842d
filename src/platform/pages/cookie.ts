// The one cookie of a browser: a random value that nobody else has. The store keeps its hash where it is a session's.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'express'
import type { RandomBytes } from '../token-value.ts'

const name = 'appward_session'

/** Milliseconds; each use begins them anew. */
const life = 14 * 24 * 60 * 60 * 1000

/** 256 random bits, 43 characters. */
export function newCookieValue(random: RandomBytes): string {
  return Buffer.from(random(32)).toString('base64url')
}

/** The value that the browser sent; null where it has not the form of one. */
export function readCookie(request: Request): string | null {
  const [, value = ''] = new RegExp(`(?:^|; *)${name}=([^;]*)`).exec(request.get('cookie') ?? '') ?? []
  return /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null
}

/** `null` takes the cookie away; `lasting`: it outlives the browser; `secure`: it goes over https alone. */
export function setCookie(
  response: Response,
  value: string | null,
  { secure, lasting = false }: { secure: boolean; lasting?: boolean },
): void {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  if (value === null) response.clearCookie(name, options)
  else response.cookie(name, value, lasting ? { ...options, maxAge: life } : options)
}

/** What forms of this browser send back: another site can neither read the cookie nor work it out. */
export function csrfToken(cookie: string): string {
  return createHash('sha256').update(`form ${cookie}`).digest('base64url')
}

/** Compared in constant time. */
export function isCsrfToken(cookie: string, token: string): boolean {
  const [own, given] = [Buffer.from(csrfToken(cookie)), Buffer.from(token)]
  return own.length === given.length && timingSafeEqual(own, given)
}
