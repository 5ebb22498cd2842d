// Access keys: the personal access tokens of whoever is signed in. A value is on the page that answers the form, and nowhere after.
import catalog from '../../../schemas/catalog/scopes.json' with { type: 'json' }
import type { Scope, Token } from '../../generated/types.ts'
import { visible } from '../../lib/visible.ts'
import { idOf } from '../domain/id.ts'
import { later } from '../domain/time.ts'
import { fieldFault, hasEnded, tokenRefusal } from '../domain/token-rules.ts'
import { scopesOfUse } from '../routes/all.ts'
import { hashTokenValue, mintTokenValue } from '../token-value.ts'
import { type Html, hidden, html } from './html.ts'
import { personalMenu } from './menus.ts'
import {
  done,
  known,
  type PageAnswer,
  PageError,
  type PageReply,
  type PageRoute,
  type PersonCall,
  page,
  requireScope,
  requireWriting,
} from './page.ts'
import { choice, faultList, selectField, textField } from './parts/form.ts'
import { badge, copyButton, facts, nextPage, notice, table, time } from './parts/show.ts'

const path = '/settings/tokens'

/** Keys on a page. */
const limit = 100

const day = 24 * 60 * 60 * 1000

/** How long a key lives, by days. */
const lives: readonly { value: string; text: string }[] = [
  { value: '7', text: '7 days' },
  { value: '30', text: '30 days' },
  { value: '90', text: '90 days' },
  { value: '365', text: 'a year' },
  { value: 'date', text: 'until the date below' },
  { value: 'never', text: 'until it is revoked' },
]

type FaultPlace = 'name' | 'expires_on' | 'scope'
/** The form as it was filled in, and what is wrong with it. `form`: what tells this form from every other. */
type Filled = {
  form: string
  name: string
  expires: string
  expiresOn: string
  scopes: readonly string[]
  readOnly: boolean
  faults: Readonly<Record<FaultPlace, string | null>>
}

const noFaults: Filled['faults'] = { name: null, expires_on: null, scope: null }

function emptyForm({ services }: PersonCall): Filled {
  const form = Buffer.from(services.random(16)).toString('base64url')
  return { form, name: '', expires: '30', expiresOn: '', scopes: [], readOnly: false, faults: noFaults }
}

async function show(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  return tokensPage(call, emptyForm(call))
}

async function tokensPage(call: PersonCall, filled: Filled): Promise<PageReply> {
  const { caller, services, query, csrf, now } = call
  const after = query.get('after')
  if (after !== null && idOf(after) === null) throw new PageError(404, 'There is nothing here that you may see.')
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
  const body = html`${query.get('done') === 'revoked' ? notice('The access key is revoked; it ended at once.', 'good') : null}
<p>An access key lets a program do what you may do, as far as its scopes go: the command line, CI, a client of either API. All your keys share
one budget of requests.</p>
${table({ caption: 'Your access keys', head, rows, empty: 'You have none.' })}
${nextPage(next === null ? null : `${path}?${new URLSearchParams({ after: next })}`)}
<h2>New access key</h2>
${createForm(call, filled)}`
  return page('Access keys', body, { status: faulty ? 422 : 200, side: personalMenu(path) })
}

function scopeText({ scopes }: Token): string {
  return scopes.length === catalog.scopes.length ? `all ${scopes.length}` : scopes.join(', ')
}

function createForm({ csrf, caller }: PersonCall, filled: Filled): Html {
  const { form, name, expires, expiresOn, scopes, readOnly, faults } = filled
  const messages = Object.values(faults).filter((fault) => fault !== null)
  return html`${faultList(messages)}
<form method="post" action="${path}">
${csrf()}
${hidden({ form })}
${textField({ name: 'name', label: 'Name', value: name, maxLength: 100, hint: 'What it is for.', fault: faults.name, required: true })}
${selectField({ name: 'expires', label: 'Lives', value: expires, options: lives })}
${textField({ name: 'expires_on', label: 'Date', value: expiresOn, type: 'date', hint: 'Its last day, in UTC; for “until the date”.', fault: faults.expires_on })}
<fieldset><legend>Scopes</legend>
${faults.scope === null ? null : html`<p class="fault">${faults.scope}</p>`}
${catalog.scopes.map((row) => scopeChoice(row, scopes.includes(row.scope), caller.token.scopes.includes(row.scope as Scope)))}
</fieldset>
${choice({ name: 'read_only', label: 'Read only', hint: 'It can look, and change nothing. A plan needs no more.', checked: readOnly })}
<button class="first">Make the access key</button>
</form>`
}

/** `held`: whether the session has it, which gives no more than it has. */
function scopeChoice({ scope, resource, access, ...row }: (typeof catalog.scopes)[number], checked: boolean, held: boolean): Html {
  const remarks = [
    ...('dangerous' in row ? ['dangerous'] : []),
    ...(scopesOfUse().has(scope) ? [] : ['opens nothing on this platform yet']),
    ...(held ? [] : ['the access key of this session has it not']),
  ]
  const hint = `${resource}: ${access}${remarks.map((remark) => ` · ${remark}`).join('')}`
  return choice({
    name: 'scope',
    id: `scope-${scope.replace(':', '-')}`,
    label: scope,
    value: scope,
    hint,
    checked: checked && held,
    disabled: !held,
  })
}

async function create(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  requireWriting(call)
  const { services, form, caller, now, origin } = call
  const filled: Filled = {
    form: form.get('form') ?? '',
    name: (form.get('name') ?? '').trim(),
    expires: form.get('expires') ?? '',
    expiresOn: form.get('expires_on') ?? '',
    scopes: [...new Set(form.getAll('scope'))],
    readOnly: form.get('read_only') === 'on',
    faults: noFaults,
  }
  const expiresAt = endOf(filled, now)
  const scopes = catalog.scopes
    .map(({ scope }) => scope as Scope)
    .filter((scope) => filled.scopes.includes(scope))
    .toSorted()
  const faults = faultsOf(call, filled, scopes, expiresAt)
  if (Object.values(faults).some((fault) => fault !== null)) return tokensPage(call, { ...filled, faults })
  const value = mintTokenValue('token', services.random)
  const wanted = {
    login: caller.login,
    name: filled.name,
    scopes,
    readOnly: filled.readOnly,
    expiresAt: expiresAt ?? null,
    form: filled.form,
  }
  const { token } = done(await services.store.writer.createToken({ ...wanted, hash: hashTokenValue(value) }, caller.token.id, origin))
  return valuePage(token, value)
}

/** The end of a key as the form asks for it; null for none, undefined where that is no date. */
function endOf({ expires, expiresOn }: Filled, now: Date): string | null | undefined {
  if (expires === 'never') return null
  if (expires !== 'date') return lives.some(({ value }) => value === expires) ? later(now.toISOString(), Number(expires) * day) : undefined
  const start = new Date(`${expiresOn}T00:00:00Z`)
  const isDate = /^\d{4}-\d\d-\d\d$/.test(expiresOn) && !Number.isNaN(start.getTime()) && start.toISOString().startsWith(expiresOn)
  return isDate ? later(start.toISOString(), day) : undefined
}

function faultsOf({ caller, now }: PersonCall, filled: Filled, scopes: Scope[], expiresAt: string | null | undefined): Filled['faults'] {
  const { name, form } = filled
  if (!/^[\w-]{22}$/.test(form)) throw new PageError(422, 'The form is not one of this page. Load the page again, and send it once more.')
  const long = [...name].length > 100
  const field = fieldFault({ name, scopes, expiresAt: expiresAt ?? null }, now)
  const refusal = tokenRefusal(caller.token, { scopes, expiresAt: expiresAt ?? null })
  const unknown = filled.scopes.length > scopes.length
  return {
    name: name === '' || long ? 'A name has 1 to 100 characters.' : field?.key === '/name' ? `It ${field.detail}.` : null,
    expires_on:
      expiresAt === undefined
        ? 'Choose a date.'
        : field?.key === '/expiresAt'
          ? 'Choose a day that is to come.'
          : refusal?.code === 'outlives_token'
            ? refusal.detail
            : null,
    scope:
      scopes.length === 0 || unknown
        ? 'Choose at least one of the scopes below.'
        : refusal?.code === 'scope_not_held'
          ? refusal.detail
          : null,
  }
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
