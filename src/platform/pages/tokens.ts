// Access keys: the personal access tokens of whoever is signed in. A value is on the page that answers the form, and nowhere after.
import catalog from '../../../schemas/catalog/scopes.json' with { type: 'json' }
import type { Scope, Token } from '../../generated/types.ts'
import { visible } from '../../lib/visible.ts'
import { idOf } from '../domain/id.ts'
import { hasEnded } from '../domain/token-rules.ts'
import { hashTokenValue, mintTokenValue } from '../token-value.ts'
import { html } from './html.ts'
import { personalMenu } from './menus.ts'
import { isFirst } from './once.ts'
import {
  done,
  known,
  notThere,
  type PageAnswer,
  type PageReply,
  type PageRoute,
  type PersonCall,
  page,
  requireScope,
  requireWriting,
} from './page.ts'
import { badge, copyButton, facts, nextPage, notice, table, time } from './parts/show.ts'
import { emptyForm, endOf, type FilledToken, faultsOf, filledIn, tokenForm } from './token-form.ts'

const path = '/settings/tokens'

/** Keys on a page. */
const limit = 100

async function show(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  return tokensPage(call, emptyForm)
}

async function tokensPage(call: PersonCall, filled: FilledToken): Promise<PageReply> {
  const { caller, services, query, csrf, now } = call
  const after = query.get('after')
  if (after !== null && idOf(after) === null) throw notThere()
  const { items, next } = await services.store.reader.tokens(caller.login, { limit, after })
  const revoke = ({ id, name }: Token) =>
    html`<form method="post" action="${path}/${id}/revoke">${csrf()}<button class="danger" aria-label="Revoke ${visible(name)}">Revoke</button></form>`
  const rows = items.map((token) => [
    visible(token.name),
    scopeText(token),
    token.readOnly ? 'read only' : 'read and write',
    html`${time(token.expiresAt)}${hasEnded(token, now) ? badge('over', 'care') : null}`,
    time(token.lastUsedAt),
    revoke(token),
  ])
  const head = ['Name', 'Scopes', 'Access', 'Expires', 'Last used', '']
  const faulty = Object.values(filled.faults).some((fault) => fault !== null)
  const status = filled.faults.form !== null ? 409 : faulty ? 422 : 200
  const body = html`${query.get('done') === 'revoked' ? notice('The access key is revoked; it ended at once.', 'good') : null}
<p>An access key lets a program do what you may do, as far as its scopes go: the command line, CI, a client of either API. All your keys share
one budget of requests.</p>
${table({ caption: 'Your access keys', head, rows, empty: 'You have none.' })}
${nextPage(next === null ? null : `${path}?${new URLSearchParams({ after: next })}`)}
<h2>New access key</h2>
${tokenForm(call, filled, path)}`
  return page('Access keys', body, { status, side: personalMenu(path) })
}

function scopeText({ scopes }: Token): string {
  return scopes.length === catalog.scopes.length ? `all ${scopes.length}` : scopes.join(', ')
}

const sentBefore =
  'This form was sent before, or is too old. Where it made a key whose value nobody has, revoke that one. What you chose is still here, to be sent once more.'

async function create(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  requireWriting(call)
  const { services, form, caller, now, origin } = call
  const filled = filledIn(form)
  const expiresAt = endOf(filled, now)
  const scopes = catalog.scopes
    .map(({ scope }) => scope as Scope)
    .filter((scope) => filled.scopes.includes(scope))
    .toSorted()
  const faults = faultsOf(call, filled, scopes, expiresAt)
  if (Object.values(faults).some((fault) => fault !== null)) return tokensPage(call, { ...filled, faults })
  if (!(await isFirst(call))) return tokensPage(call, { ...filled, faults: { ...faults, form: sentBefore } })
  const value = mintTokenValue('token', services.random)
  const wanted = {
    login: caller.login,
    name: filled.name,
    scopes,
    readOnly: filled.readOnly,
    expiresAt: expiresAt ?? null,
  }
  const { token } = done(await services.store.writer.createToken({ ...wanted, hash: hashTokenValue(value) }, caller.token.id, origin))
  return valuePage(token, value)
}

function valuePage(token: Token, value: string): PageReply {
  const body = html`${notice('Copy the value now: it is not shown again, and the platform does not have it.', 'care')}
<p><code id="value">${value}</code> ${copyButton('value')}</p>
${facts([
  ['Name', visible(token.name)],
  ['Scopes', scopeText(token)],
  ['Access', token.readOnly ? 'read only' : 'read and write'],
  ['Expires', time(token.expiresAt)],
])}
<p><a class="button" href="${path}">Back to your access keys</a></p>`
  return page('Access key made', body, { side: personalMenu(path) })
}

async function revoke(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  requireWriting(call)
  const { services, params, caller, origin } = call
  const revoked = await services.store.writer.deleteToken(caller.login, idOf(params.id) ?? 0, caller.token.id, origin)
  known(done(revoked).found || null)
  return { location: `${path}?done=revoked` }
}

export const tokenPages: readonly PageRoute[] = [
  { method: 'GET', path, for: 'person', handle: show },
  { method: 'POST', path, for: 'person', handle: create },
  { method: 'POST', path: `${path}/{id}/revoke`, for: 'person', handle: revoke },
]
