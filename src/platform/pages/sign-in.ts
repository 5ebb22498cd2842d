// Signing in with a password or with an access key, and out again.
import { safeReturn } from '../domain/return-to.ts'
import { sessionName } from '../domain/session-rules.ts'
import { hasEnded, tokenName } from '../domain/token-rules.ts'
import { countAttempt, forgetAttempt } from '../sign-in-attempts.ts'
import { hashTokenValue, tokenKindOf } from '../token-value.ts'
import { newCookieValue } from './cookie.ts'
import { type Html, hidden, html } from './html.ts'
import { done, type PageAnswer, type PageCall, PageError, type PageReply, type PageRoute, type PersonCall, page } from './page.ts'
import { faultList, textField } from './parts/form.ts'
import { notice } from './parts/show.ts'

const path = '/login'

/** Where a person goes on who asked for nothing else. */
export const home = '/'

type Filled = { returnTo: string; login: string; fault: string | null }

function signInPage({ caller, csrf }: PageCall, { returnTo, login, fault }: Filled): PageReply {
  const form = (fields: Html, button: Html) => html`<form method="post" action="${path}">
${csrf()}
${hidden({ return_to: returnTo })}
${fields}
${button}
</form>`
  const body = html`${caller === null ? null : notice(`You are signed in as ${caller.login}. Signing in once more ends that.`)}
${faultList(fault === null ? [] : [fault])}
${form(
  html`${textField({ name: 'login', label: 'Login', value: login, autocomplete: 'username', required: true })}
${textField({ name: 'password', label: 'Password', value: '', type: 'password', autocomplete: 'current-password', required: true })}`,
  html`<button class="first">Sign in</button>`,
)}
<h2>By a link</h2>
<p>Whoever has no password yet, or has forgotten it, comes in by a link that can be used once. The site owner makes one:
<code>appward sign-in-link LOGIN</code></p>
<h2>With an access key</h2>
${form(
  textField({
    name: 'token',
    label: 'Access key',
    value: '',
    type: 'password',
    autocomplete: 'off',
    hint: 'What you do then is limited to the scopes of the key.',
    required: true,
  }),
  html`<button>Sign in with the key</button>`,
)}`
  return page('Sign in', body, { status: fault === null ? 200 : 422, leaves: true })
}

async function show(call: PageCall): Promise<PageAnswer> {
  return signInPage(call, { returnTo: safeReturn(call.query.get('return_to'), home), login: '', fault: null })
}

async function signIn(call: PageCall): Promise<PageAnswer> {
  const { form } = call
  const returnTo = safeReturn(form.get('return_to'), home)
  const token = form.get('token')
  const login = (form.get('login') ?? '').trim().toLowerCase()
  const { session, fault } = token === null ? await byPassword(call, login, form.get('password') ?? '') : await byToken(call, token.trim())
  if (session === null) return signInPage(call, { returnTo, login, fault })
  await leaveFormer(call)
  return { location: returnTo, session }
}

/** The value of the new session's cookie, or why there is none. */
type SignedIn = { session: string; fault: null } | { session: null; fault: string }

/** The same words, in the same time, whether there is such a user, has no password, or has another. */
async function byPassword({ services, now, address }: PageCall, login: string, password: string): Promise<SignedIn> {
  const attempt = { login, address }
  await requireAttempt(services, attempt)
  const kept = await services.store.reader.password(login)
  const verified = unlessBusy(await services.passwords.verify(password, kept?.hash ?? null))
  if (!verified.fits || kept === null) return { session: null, fault: 'This login and password do not fit.' }
  const session = newCookieValue(services.random)
  const signingIn = { session: hashTokenValue(session), at: now.toISOString(), address }
  done(await services.store.writer.signInByPassword({ login, proven: kept.hash, renewed: verified.renewed }, signingIn))
  await forgetAttempt(services, attempt)
  return { session, fault: null }
}

async function byToken({ services, now, address }: PageCall, value: string): Promise<SignedIn> {
  const attempt = { login: null, address }
  await requireAttempt(services, attempt)
  const caller = tokenKindOf(value) === 'token' ? await services.store.reader.callerByToken(hashTokenValue(value)) : null
  // The same words for every token that is none.
  if (caller === null || hasEnded(caller.token, now)) return { session: null, fault: 'This is no live access key.' }
  const { login, token } = caller
  const session = newCookieValue(services.random)
  const origin = { at: now.toISOString(), actor: login, credential: tokenName(token), address }
  done(await services.store.writer.createSession(hashTokenValue(session), token.id, origin))
  await forgetAttempt(services, attempt)
  return { session, fault: null }
}

/** @throws PageError 429. */
export async function requireAttempt(services: PageCall['services'], attempt: Parameters<typeof countAttempt>[1]): Promise<void> {
  const wait = await countAttempt(services, attempt)
  if (wait === null) return
  const minutes = Math.ceil(wait / 60)
  const time = minutes === 1 ? 'a minute' : `${minutes} minutes`
  throw new PageError(429, `Too many attempts to sign in. Try again in ${time}, or come in by a one-time link.`, wait)
}

/** What came of a password, where its turn has come. @throws PageError 503. */
export function unlessBusy<T>(result: T | null): T {
  if (result === null) throw new PageError(503, 'Many people are signing in at this moment. Try again in a few seconds.', 10)
  return result
}

/** Whoever was signed in at this browser before is not any more. */
export async function leaveFormer({ services, session, cookieHash, now, address }: PageCall): Promise<void> {
  if (session === null) return
  const { login, token } = session.caller
  const origin = { at: now.toISOString(), actor: login, credential: sessionName(session, token), address }
  await services.store.writer.endSession(cookieHash, origin)
}

async function signOut({ services, cookieHash, origin }: PersonCall): Promise<PageAnswer> {
  await services.store.writer.endSession(cookieHash, origin)
  return { location: path, session: null }
}

export const signInPages: readonly PageRoute[] = [
  { method: 'GET', path, for: 'anyone', handle: show },
  { method: 'POST', path, for: 'anyone', handle: signIn },
  { method: 'POST', path: '/logout', for: 'person', handle: signOut },
]
