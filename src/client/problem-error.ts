// Turns an answer that is not a success into an AppError. The one place where HTTP statuses are read.
import type { Problem } from '../generated/types.ts'
import { AppError, type AppErrorCode } from '../lib/app-error.ts'

type Answer = {
  url: string
  status: number
  type: string
  body: unknown
  hasToken: boolean
  /** Whether the request may be repeated without being done twice. */
  repeatable: boolean
  /** The header Retry-After; empty without one. */
  retryAfter: string
}

/** What to do where nobody knows whether the platform has done what it was asked to. */
export function hintAfterBreak(repeatable: boolean): string {
  return repeatable
    ? 'Run the same command again; a change that was taken is not made twice.'
    : 'It may have been done or not: look at what is there before you run the command again.'
}

const codeOfStatus: Readonly<Record<number, AppErrorCode>> = { 401: 'refused', 403: 'refused', 409: 'conflict' }

/** The platform did nothing, since its caller asked too often. `wait`: seconds until it takes the next request; null where it does not say. */
export class RateLimitError extends AppError {
  readonly wait: number | null

  constructor(message: string, wait: number | null) {
    super('refused', message, {
      hint: `Run the same command again ${wait === null ? 'later' : `in ${wait} seconds`}; nothing was changed.`,
    })
    this.wait = wait
  }
}

/** The platform's own answer; `problem` is its code. */
export class ProblemError extends AppError {
  readonly problem: string

  constructor(code: AppErrorCode, problem: string, message: string, hint: string) {
    super(code, message, { hint })
    this.problem = problem
  }
}

/** Problems that mean something else than their status does. */
const codeOfProblem: Readonly<Record<string, AppErrorCode>> = { prevent_destroy: 'gate', frozen: 'gate' }

/** What to do, where the platform's own words name no item that says it. */
const hintOfProblem: Readonly<Record<string, string>> = {
  not_found: '"appward get apps" (installations, spaces, fleets) lists what this token may see; "appward whoami" says whose it is.',
  insufficient_scope: '"appward whoami" says which scopes the token has; "appward tokens create" makes one with others.',
}

/** Statuses of gateways in front of a platform that is starting or overloaded. */
const passing = new Set([502, 503, 504])

/** The error that an answer means: the platform's own words where it is the platform that speaks. */
export function problemError({ url, status, type, body, hasToken, repeatable, retryAfter }: Answer): AppError {
  if (passing.has(status)) {
    return new AppError('unreachable', `the platform at ${url} is not ready: it answered ${status}`, {
      hint: hintAfterBreak(repeatable),
      retryable: true,
    })
  }
  if (status === 429) {
    const words = isProblem(body) ? `: ${body.detail} (${body.code})` : ''
    return new RateLimitError(`the platform at ${url} takes no more requests for now${words}`, secondsOf(retryAfter))
  }
  if (!isProblem(body)) {
    return new AppError(
      'protocol',
      `${url} does not answer as an Appward platform: status ${status}, ${type === '' ? 'no content type' : type}`,
      {
        hint: 'Check the address (--url or APPWARD_URL).',
      },
    )
  }
  if (status === 401) {
    return new AppError(
      'refused',
      hasToken ? `the platform at ${url} does not accept this token` : `the platform at ${url} asks for a token`,
      {
        hint: 'Set APPWARD_TOKEN to a token that is alive, or give "appward login" one; "appward tokens create" makes one.',
      },
    )
  }
  const errors = Array.isArray(body.errors) ? body.errors : []
  // One that is told in full already is not told again.
  const items = errors
    .slice(0, 20)
    .map((item) => `${item.key}: ${item.detail}`)
    .filter((text) => !body.detail.includes(text))
  const more = Math.max(0, errors.length - 20)
  const hint = items.length === 0 ? (hintOfProblem[body.code] ?? '') : [...items, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
  const code = codeOfProblem[body.code] ?? codeOfStatus[status] ?? 'rejected'
  return new ProblemError(code, body.code, `${body.detail} (${body.code})`, hint)
}

/** Seconds that a Retry-After header asks for, in either of its forms (RFC 9110, 10.2.3): a number, or a date; null for neither. */
function secondsOf(retryAfter: string): number | null {
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter)
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1_000))
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body
}
