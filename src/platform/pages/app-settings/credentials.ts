// What an app signs in with: its private keys and client secrets. What is secret of them is shown on the page that answers, and nowhere else.
import type { ClientSecret, Key } from '../../../generated/types.ts'
import { clientIdOf } from '../../domain/client-id.ts'
import { idOf } from '../../domain/id.ts'
import { endOfDay, later } from '../../domain/time.ts'
import { makeKeyPair } from '../../key-pair.ts'
import { problemTable } from '../../problem.ts'
import type { AppCredential } from '../../store/ports-credentials.ts'
import { mintKept } from '../../token-value.ts'
import { type Html, html } from '../html.ts'
import { isFirst, onceField } from '../once.ts'
import { done, known, type PageAnswer, type PageReply, type PageRoute, type PersonCall } from '../page.ts'
import { textField } from '../parts/form.ts'
import { badge, copyButton, facts, nextPage, notice, table, time } from '../parts/show.ts'
import { settingsPage } from './frame.ts'
import { type OwnApp, settingsRoutes } from './own-app.ts'

const below = '/credentials'

/** Of each kind, on one page. An app has no more keys than that. */
const shown = 100

async function show(call: PersonCall, own: OwnApp, first: Html | null = null, status = 200): Promise<PageReply> {
  const { app } = own
  const { reader } = call.services.store
  const keys = await reader.keys(app.id, { limit: shown, after: null })
  const after = idOf(call.query.get('after'))
  const secrets = await reader.clientSecrets(app.id, { limit: shown, after: after === null ? null : String(after) })
  const body = html`${facts([
    ['App ID', html`<code id="app-id">${app.id}</code>`],
    ['Client ID', html`<code id="client-id">${clientIdOf(app.id)}</code>`],
  ])}
${keyPart(call, own, keys.items)}
${secretPart(call, own, secrets.items)}
${nextPage(secrets.next === null ? null : `${own.root}${below}?after=${secrets.next}`)}`
  return settingsPage(call, own, below, body, { first, status })
}

function keyPart(call: PersonCall, { root }: OwnApp, keys: readonly Key[]): Html {
  const at = call.now.toISOString()
  const living = keys.filter(({ expiresAt }) => expiresAt === null || expiresAt > at)
  const row = (key: Key) => {
    const isLast = living.length === 1 && living[0] === key
    const what = 'What it signs is refused at once, and so is the app where this is the key that it uses.'
    return [
      html`<code class="small">SHA256:${key.fingerprint}</code>`,
      ...uses(key, at, endForm(call, `${root}${below}/keys/${key.id}/end`, `key-${key.id}`, key.expiresAt)),
      isLast ? html`<span class="quiet">the last one stays</span>` : deleteForm(call, `${root}${below}/keys/${key.id}/delete`, 'key', what),
    ]
  }
  return html`<div class="head"><h2>Private keys</h2>${makeForm(call, `${root}${below}/keys`, 'New private key', keys.length === 0)}</div>
<p>The app signs in with them. The platform keeps the public half; the private one is shown once, when it is made.</p>
${table({
  caption: 'Private keys',
  head: ['Fingerprint', 'Made', 'Last used', 'Ends', 'Delete'],
  rows: keys.map(row),
  empty: 'It has none yet: it cannot sign in, and acts nowhere.',
})}`
}

function secretPart(call: PersonCall, { root }: OwnApp, secrets: readonly ClientSecret[]): Html {
  const at = call.now.toISOString()
  const what = 'Users cannot sign in to the app with it any more, from now on.'
  const row = (secret: ClientSecret) => [
    html`<code>…${secret.lastEight}</code>`,
    ...uses(secret, at, endForm(call, `${root}${below}/secrets/${secret.id}/end`, `secret-${secret.id}`, secret.expiresAt)),
    deleteForm(call, `${root}${below}/secrets/${secret.id}/delete`, 'secret', what),
  ]
  return html`<div class="head"><h2>Client secrets</h2>${makeForm(call, `${root}${below}/secrets`, 'New client secret', false)}</div>
<p>With one the app gets tokens of users who authorize it. Several live at once, so that they rotate without a pause.</p>
${table({
  caption: 'Client secrets',
  head: ['Ends in', 'Made', 'Last used', 'Ends', 'Delete'],
  rows: secrets.map(row),
  empty: 'It has none: no user can authorize it.',
})}`
}

function uses({ createdAt, createdBy, lastUsedAt, expiresAt }: Omit<Key, 'id' | 'fingerprint'>, now: string, change: Html): Html[] {
  const over = expiresAt !== null && expiresAt <= now
  return [
    html`${time(createdAt)}<br><span class="quiet">by ${createdBy}</span>`,
    time(lastUsedAt),
    over ? badge('ended', 'care') : html`${time(expiresAt)}${change}`,
  ]
}

/** The last day is what a person says; it lives until that is over. */
function endForm(call: PersonCall, action: string, id: string, expiresAt: string | null): Html {
  const lastDay = expiresAt === null ? '' : later(expiresAt, -1).slice(0, 10)
  return html`<details class="ask"><summary>Change…</summary>
<form method="post" action="${action}">${call.csrf()}
${textField({ name: 'ends_on', id: `ends-${id}`, label: 'Last day', type: 'date', value: lastDay, hint: 'In UTC; empty for no end.' })}
<button>Set the end</button></form>
</details>`
}

function makeForm(call: PersonCall, action: string, text: string, isFirstThing: boolean): Html {
  return html`<form method="post" action="${action}">${call.csrf()}${onceField(call)}<button${isFirstThing ? html` class="first"` : null}>${text}</button></form>`
}

function deleteForm(call: PersonCall, action: string, what: string, means: string): Html {
  return html`<details class="ask"><summary>Delete…</summary>
<p>${means}</p>
<form method="post" action="${action}">${call.csrf()}<button class="danger">Delete this ${what}</button></form>
</details>`
}

/** Where the form was sent before, or lay about too long. */
function again(call: PersonCall, own: OwnApp): Promise<PageReply> {
  const text = 'Nothing was made: this form was sent before, or is older than an hour. To make another, press the button once more.'
  return show(call, own, notice(text, 'care'), 409)
}

async function makeKey(call: PersonCall, own: OwnApp): Promise<PageAnswer> {
  if (!(await isFirst(call))) return again(call, own)
  const { pem, draft } = await makeKeyPair()
  const { key } = done(await call.services.store.writer.createKey(own.app.id, draft, call.caller.token.id, call.origin))
  const file = `${own.app.resource.metadata.slug}.${key.createdAt.slice(0, 10)}.private-key.pem`
  const data = `data:application/x-pem-file;base64,${Buffer.from(pem).toString('base64')}`
  return show(
    call,
    own,
    html`<section class="box once" aria-labelledby="made"><h2 id="made">Your new private key</h2>
<p><strong>Keep it now: it is shown this once.</strong> Its fingerprint is <code>SHA256:${key.fingerprint}</code>.</p>
<pre id="pem" tabindex="0">${pem}</pre>
<p class="actions"><a class="button first" href="${data}" download="${file}">Download</a> ${copyButton('pem')}</p>
</section>`,
  )
}

async function makeSecret(call: PersonCall, own: OwnApp): Promise<PageAnswer> {
  if (!(await isFirst(call))) return again(call, own)
  const { services, caller, origin } = call
  const { value, kept } = mintKept('client-secret', services.random)
  done(await services.store.writer.createClientSecret(own.app.id, kept, caller.token.id, origin))
  return show(
    call,
    own,
    html`<section class="box once" aria-labelledby="made"><h2 id="made">Your new client secret</h2>
<p><strong>Keep it now: it is shown this once.</strong></p>
<pre id="value" tabindex="0">${value}</pre>
<p class="actions">${copyButton('value')}</p>
</section>`,
  )
}

async function endKey(call: PersonCall, { app, root }: OwnApp): Promise<PageAnswer> {
  const { params, services, caller, origin } = call
  const { found } = done(await services.store.writer.deleteKey(app.id, idOf(params.id) ?? 0, caller.token.id, origin))
  known(found ? app : null)
  return { location: `${root}${below}` }
}

async function endSecret(call: PersonCall, { app, root }: OwnApp): Promise<PageAnswer> {
  const { params, services, caller, origin } = call
  const { found } = done(await services.store.writer.deleteClientSecret(app.id, idOf(params.id) ?? 0, caller.token.id, origin))
  known(found ? app : null)
  return { location: `${root}${below}` }
}

async function setEnd(call: PersonCall, own: OwnApp, what: AppCredential): Promise<PageAnswer> {
  const { params, form, services, caller, origin, now } = call
  const day = form.get('ends_on') ?? ''
  const end = day === '' ? null : endOfDay(day)
  if (day !== '' && (end === null || end <= now.toISOString())) {
    return show(call, own, notice('The last day must be today or later, like 2030-01-31; to end it now, delete it.', 'danger'), 422)
  }
  const outcome = await services.store.writer.setCredentialEnd(what, own.app.id, idOf(params.id) ?? 0, end, caller.token.id, origin)
  const { rejection } = outcome
  if (rejection !== null) return show(call, own, notice(rejection.detail, 'danger'), problemTable[rejection.code].status)
  known(outcome.found ? own.app : null)
  return { location: `${own.root}${below}` }
}

export const credentialPages: readonly PageRoute[] = [
  ...settingsRoutes('GET', below, (call, own) => show(call, own)),
  ...settingsRoutes('POST', `${below}/keys`, makeKey),
  ...settingsRoutes('POST', `${below}/keys/{id}/delete`, endKey),
  ...settingsRoutes('POST', `${below}/keys/{id}/end`, (call, own) => setEnd(call, own, 'key')),
  ...settingsRoutes('POST', `${below}/secrets`, makeSecret),
  ...settingsRoutes('POST', `${below}/secrets/{id}/delete`, endSecret),
  ...settingsRoutes('POST', `${below}/secrets/{id}/end`, (call, own) => setEnd(call, own, 'client-secret')),
]
