// Signing in with a password or with an access key, and out again.
import { safeReturn } from '../domain/return-to.ts'
import { sessionName } from '../domain/session-rules.ts'
import { hasEnded, tokenName } from '../domain/token-rules.ts'
import { countAttempt, forgetAttempt } from '../sign-in-attempts.ts'
import { hashTokenValue, tokenKindOf } from '../token-value.ts'
import { newCookieValue } from './cookie.ts'
import { hidden, html } from './html.ts'
import { done, type PageAnswer, type PageCall, PageError, type PageReply, type PageRoute, type PersonCall, page } from './page.ts'

const path = '/login'

/** Where a person goes on who asked for nothing else. */
export const home = '/'

type Filled = { returnTo: string; login: string; fault: string | null }

function signInPage({ caller, csrf }: PageCall, { returnTo, login, fault }: Filled): PageReply {
  const signedIn =
    caller === null
      ? null
      : html`<p>You are signed in as <strong>${caller.login}</strong>.</p>
<form method="post" action="/logout">${csrf()}<button>Sign out</button></form>`
  const body = html`${signedIn}
${fault === null ? null : html`<p role="alert" id="fault">${fault}</p>`}
<form method="post" action="${path}">
${csrf()}
${hidden({ return_to: returnTo })}
<p><label for="login">Login</label><br>
<input id="login" name="login" value="${login}" autocomplete="username" autocapitalize="none" spellcheck="false" required></p>
<p><label for="password">Password</label><br>
<input type="password" id="password" name="password" autocomplete="current-password" required></p>
<button>Sign in</button>
</form>
<h2>With an access key</h2>
<p>What you do then is limited by the scopes of the key.</p>
<form method="post" action="${path}">
${csrf()}
${hidden({ return_to: returnTo })}
<p><label for="token">Access key</label><br>
<input type="password" id="token" name="token" autocomplete="off" required></p>
<button>Sign in with the key</button>
</form>
<h2>With a link</h2>
<p>Whoever has no password yet, or has forgotten it, asks the site owner for a link that can be used once:
<code>appward sign-in-link LOGIN</code> makes one.</p>`
  return page('Sign in', body, { status: fault === null ? 200 : 422, leaves: true })
}

async function show(call: PageCall): Promise<PageAnswer> {
  return signInPage(call, { returnTo: safeReturn(call.query.get('return_to'), home), login: '', fault: null })
}

async function signIn(call: PageCall): Promise<PageAnswer> {
  const { form } = call
  const returnTo = safeReturn(form.get('return_to'), home)
  const value = (form.get('token') ?? '').trim()
  const login = (form.get('login') ?? '').trim().toLowerCase()
  const { session, fault } = value === '' ? await byPassword(call, login, form.get('password') ?? '') : await byToken(call, value)
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
  const verified = await services.passwords.verify(password, kept?.hash ?? null)
  if (verified === null) throw new PageError(503, 'Many people are signing in at this moment. Try again in a few seconds.', 10)
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
