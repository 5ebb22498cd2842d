// Signing in with a personal access token, and out again.
import { safeReturn } from '../domain/return-to.ts'
import { hasEnded, tokenName } from '../domain/token-rules.ts'
import { hashTokenValue, tokenKindOf } from '../token-value.ts'
import { newCookieValue } from './cookie.ts'
import { hidden, html } from './html.ts'
import { done, type PageAnswer, type PageCall, type PageReply, type PageRoute, type PersonCall, page } from './page.ts'

const path = '/login'

function signInPage({ caller, csrf }: PageCall, returnTo: string, fault: string | null): PageReply {
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
<p><label for="token">Personal access token</label><br>
<input type="password" id="token" name="token" autocomplete="current-password" required></p>
<p>What you do here is limited by the scopes of the token.</p>
<button>Sign in</button>
</form>`
  return page('Sign in', body, { status: fault === null ? 200 : 422, leaves: true })
}

async function show(call: PageCall): Promise<PageAnswer> {
  return signInPage(call, safeReturn(call.query.get('return_to'), path), null)
}

async function signIn(call: PageCall): Promise<PageAnswer> {
  const { services, form, now, address, cookieHash } = call
  const returnTo = safeReturn(form.get('return_to'), path)
  const value = (form.get('token') ?? '').trim()
  const caller = tokenKindOf(value) === 'token' ? await services.store.reader.callerByToken(hashTokenValue(value)) : null
  // The same words for every token that is none.
  if (caller === null || hasEnded(caller.token, now)) return signInPage(call, returnTo, 'This is no live personal access token.')
  const { login, token } = caller
  const session = newCookieValue(services.random)
  const origin = { at: now.toISOString(), actor: login, credential: tokenName(token), address }
  done(await services.store.writer.createSession(hashTokenValue(session), token.id, origin))
  // Whoever was signed in here before is not any more.
  if (call.caller !== null) await services.store.writer.endSession(cookieHash, { ...origin, actor: call.caller.login })
  return { location: returnTo, session }
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
