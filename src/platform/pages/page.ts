// A page as a row of data beside its handler: what the handler gets, and what it answers with.
import type { Caller, Scope } from '../../generated/types.ts'
import type { Origin } from '../domain/registry.ts'
import { readOnlyRejection } from '../domain/token-rules.ts'
import { problemTable } from '../problem.ts'
import type { Services } from '../routes/route.ts'
import type { Urls } from '../shapes/urls.ts'
import type { Outcome } from '../store/ports.ts'
import type { Session } from '../store/ports-people.ts'
import type { Html } from './html.ts'
import type { SideMenu } from './menus.ts'

/** Thrown by a handler that refuses; it becomes a page that says why. */
export class PageError extends Error {
  readonly status: number
  /** Seconds after which it may work; null where waiting is of no use. */
  readonly retryAfter: number | null

  constructor(status: number, message: string, retryAfter: number | null = null) {
    super(message)
    this.name = 'PageError'
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** A request by anyone at a browser. */
export type PageCall = {
  services: Services
  /** Path parameters, decoded. */
  params: Readonly<Record<string, string>>
  /** Without U+0000. */
  query: URLSearchParams
  /** Fields of the form that was sent; none but for POST. */
  form: URLSearchParams
  /** The path with its query, as the browser asked for it. */
  path: string
  /** null where nobody is signed in. */
  session: Session | null
  caller: Caller | null
  /** What the store knows the session by. */
  cookieHash: string
  /** The token that every form sends back, as a hidden field. */
  csrf: () => Html
  urls: Urls
  now: Date
  address: string | null
}

/** A request by anyone, who turns out to be signed in. */
export type SignedInCall = PageCall & { caller: Caller }

/** A request by somebody who must be signed in. */
export type PersonCall = SignedInCall & {
  session: Session
  origin: Origin
}

export type PageReply = {
  status: number
  title: string
  /** In the place of the title as heading, where there is more to say beside it. */
  head?: Html
  body: Html
  /** The menu beside it. */
  side?: SideMenu
  /** Whether a form of the page leads to another site in the end: a browser may hold its redirects against the policy. */
  leaves?: boolean
  retryAfter?: number | null
}

/** `session`: the value of a new session's cookie; null ends the one there is. */
export type PageRedirect = { location: string; session?: string | null }

/** Plain text, for the script of a page. */
export type PageText = { status: number; text: string }

export type PageAnswer = PageReply | PageRedirect | PageText

type Row = {
  method: 'GET' | 'POST'
  path: string
  /** Takes forms of other sites: it changes nothing, and reads and sets no cookie. */
  foreign?: true
}

/** person: whoever is not signed in is sent to do so first. */
export type PageRoute =
  | (Row & { for: 'anyone'; handle: (call: PageCall) => Promise<PageAnswer> })
  | (Row & { for: 'person'; handle: (call: PersonCall) => Promise<PageAnswer> })

/** A page; 200 unless said otherwise. */
export function page(title: string, body: Html, options: Partial<Omit<PageReply, 'title' | 'body'>> = {}): PageReply {
  return { status: 200, ...options, title, body }
}

/** What a write did. @throws PageError where it was refused. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.rejection === null) return outcome
  throw new PageError(problemTable[outcome.rejection.code].status, outcome.rejection.detail)
}

/** Lets those write alone whose token may. @throws PageError 403. */
export function requireWriting({ caller }: PersonCall): void {
  const rejection = readOnlyRejection(caller)
  if (rejection !== null) throw new PageError(403, rejection.detail)
}

/** Lets those on alone whose token has the scope. @throws PageError 403. */
export function requireScope({ caller }: PersonCall, scope: Scope): void {
  if (caller.token.scopes.includes(scope)) return
  throw new PageError(
    403,
    `This needs the scope ${scope}, which the access key of this session has not. Sign in with another one, or by password.`,
  )
}

/** The same words for what is private and what is not there. */
export function notThere(): PageError {
  return new PageError(404, 'There is nothing here that you may see.')
}

/** The value, unless there is none. @throws PageError 404. */
export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notThere()
  return value
}
