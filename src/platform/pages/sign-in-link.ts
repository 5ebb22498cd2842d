// Signing in by a one-time link. Looking at it spends nothing, since programs that check mail look at links too; the button does.
import { hashTokenValue, tokenKindOf } from '../token-value.ts'
import { newCookieValue } from './cookie.ts'
import { hidden, html } from './html.ts'
import { type PageAnswer, type PageCall, PageError, type PageRoute, page } from './page.ts'
import { notice } from './parts/show.ts'
import { home, leaveFormer, requireAttempt } from './sign-in.ts'

const path = '/login/link'

/** One answer for what never was a link, was used, or is too old. */
const noLink = 'This link was used already, or is too old. Ask for another one: "appward sign-in-link" makes it.'

async function show(call: PageCall): Promise<PageAnswer> {
  const { services, query, now, caller, csrf } = call
  const code = query.get('code') ?? ''
  const login =
    tokenKindOf(code) === 'sign-in-link' ? await services.store.reader.signInLink(hashTokenValue(code), now.toISOString()) : null
  if (login === null) throw new PageError(410, noLink)
  const body = html`<p>This link signs <strong>${login}</strong> in at this browser, once.</p>
${caller === null ? null : notice(`You are signed in as ${caller.login}. That ends then.`)}
<form method="post" action="${path}">
${csrf()}
${hidden({ code })}
<button class="first">Sign in as ${login}</button>
</form>`
  return page('Sign in by a link', body)
}

async function spend(call: PageCall): Promise<PageAnswer> {
  const { services, form, now, address } = call
  const hash = hashTokenValue(form.get('code') ?? '')
  // A link that is one is no guess: it leads in also where too many passwords were tried.
  if ((await services.store.reader.signInLink(hash, now.toISOString())) === null) {
    await requireAttempt(services, { login: null, address })
    throw new PageError(410, noLink)
  }
  const session = newCookieValue(services.random)
  const signingIn = { session: hashTokenValue(session), at: now.toISOString(), address }
  const signedIn = await services.store.writer.signInByLink(hash, signingIn)
  if (signedIn.rejection !== null) throw new PageError(410, noLink)
  await leaveFormer(call)
  return { location: home, session }
}

export const signInLinkPages: readonly PageRoute[] = [
  { method: 'GET', path, for: 'anyone', handle: show },
  { method: 'POST', path, for: 'anyone', handle: spend },
]
