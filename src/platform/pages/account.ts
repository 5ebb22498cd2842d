// Personal settings: the password, the browsers where one is signed in, and the apps that act in one's name.
import { findPermission } from '../../catalog/permissions.ts'
import type { Authorization } from '../../generated/types.ts'
import { visible } from '../../lib/visible.ts'
import { idOf } from '../domain/id.ts'
import { passwordFault } from '../domain/password-rules.ts'
import { asksForPresent } from '../domain/session-rules.ts'
import { forgetAttempt } from '../sign-in-attempts.ts'
import type { KeptPassword, ListedSession } from '../store/ports-people.ts'
import { consentForm, consentIn } from './consent-form.ts'
import { type Html, html } from './html.ts'
import { personalMenu } from './menus.ts'
import { done, known, type PageAnswer, PageError, type PageRoute, type PersonCall, page, requireScope, requireWriting } from './page.ts'
import { textField } from './parts/form.ts'
import { badge, doneNotice, facts, table, time } from './parts/show.ts'
import { requireAttempt, unlessBusy } from './sign-in.ts'

const path = '/settings/account'

/** Apps that the page shows; who lets more act finds the rest by the API. */
const shownApps = 200

/** What the page says after a form has done its work, by `?done=`. */
const doneTexts: Readonly<Record<string, string>> = {
  password: 'The password is set. Whoever else was signed in as you is not any more.',
  session: 'Signed out there.',
  sessions: 'Signed out everywhere else.',
  consent: 'Saved.',
  authorization: 'The app does not act in your name any more.',
}

type Faults = { present: string | null; password: string | null; repeated: string | null }
const noFaults: Faults = { present: null, password: null, repeated: null }

async function show(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  return accountPage(call, noFaults)
}

async function accountPage(call: PersonCall, faults: Faults): Promise<PageAnswer> {
  const { caller, session, services, now, query } = call
  const { reader } = services.store
  const { login } = caller
  const space = known(await reader.space(login))
  const kept = await reader.password(login)
  const sessions = await reader.sessions(login, now.toISOString())
  const apps = await reader.authorizations(login, { limit: shownApps, after: null })
  const body = html`${doneNotice(query, doneTexts)}
${facts([
  ['Login', login],
  ['Signed in', signedInBy(call)],
])}
<h2 id="password-head">Password</h2>
${passwordForm(call, kept, faults)}
<h2>Where you are signed in</h2>
${sessionTable(call, sessions, session.id)}
<h2>Consent in your own space</h2>
${consentForm(space, `${path}/consent`, call.csrf())}
<h2>Authorized apps</h2>
<p>These act in your name, as far as both you and they may. What you end here ends at once.</p>
${appTable(call, apps.items)}
${apps.next === null ? null : html`<p>There are more: <code>GET /api/v1/users/${login}/authorizations</code></p>`}`
  const failed = Object.values(faults).some((fault) => fault !== null)
  return page('Personal settings', body, { status: failed ? 422 : 200, side: personalMenu(path) })
}

function signedInBy({ session, caller }: PersonCall): Html {
  if (session.way === 'password') return html`by password`
  if (session.way === 'link') return html`by a one-time link`
  return html`with the access key ${visible(caller.token.name)}${caller.token.readOnly ? html`, which is read-only` : null}`
}

function passwordForm({ session, csrf, now, caller }: PersonCall, kept: KeptPassword | null, faults: Faults): Html {
  if (kept === null && session.way === 'token') {
    return html`<p>You have none. To set one, come in by a one-time link: <code>appward sign-in-link</code> makes one for whoever has a key that
opens everything, and the site owner for everybody.</p>`
  }
  const asks = asksForPresent(session, kept !== null, now.toISOString())
  const field = (name: keyof Faults, label: string, hint: string | null, autocomplete = 'new-password') =>
    textField({ name, label, value: '', type: 'password', autocomplete, hint, fault: faults[name], required: true })
  return html`<p>${kept === null ? 'You have none yet.' : html`Set ${time(kept.updatedAt)}.`}</p>
<form method="post" action="${path}/password">
${csrf()}
<input class="unseen" type="text" name="login" value="${caller.login}" autocomplete="username" readonly tabindex="-1" aria-hidden="true">
${asks ? field('present', 'Present password', null, 'current-password') : null}
${field('password', 'New password', 'At least 15 characters. A few words that have nothing to do with each other make a good one.')}
${field('repeated', 'New password, once more', null)}
<button>${kept === null ? 'Set the password' : 'Change the password'}</button>
</form>`
}

function sessionTable({ csrf }: PersonCall, sessions: readonly ListedSession[], own: number): Html {
  const end = (id: number) =>
    html`<form method="post" action="${path}/sessions/${id}/end">${csrf()}<button aria-label="Sign out session ${id}">Sign out</button></form>`
  const rows = sessions.map(({ id, way, token, address, createdAt, seenAt }) => [
    time(createdAt),
    way === 'token' ? html`access key ${visible(token ?? '')}` : way === 'link' ? 'one-time link' : 'password',
    address ?? '',
    time(seenAt),
    id === own ? badge('this browser', 'good') : end(id),
  ])
  const others = sessions.length > 1
  return html`${table({ caption: 'Sessions of browsers', head: ['Since', 'By', 'From', 'Last seen', ''], rows, empty: 'None.' })}
${others ? html`<form method="post" action="${path}/sessions/end">${csrf()}<button>Sign out everywhere else</button></form>` : null}`
}

function appTable({ csrf }: PersonCall, items: readonly Authorization[]): Html {
  const rows = items.map(({ id, app, permissions, createdAt }) => [
    app,
    Object.entries(permissions)
      .map(([name, level]) => `${findPermission(name)?.title || name}: ${level}`)
      .join(', ') || 'who you are',
    time(createdAt),
    html`<form method="post" action="${path}/authorizations/${id}/revoke">${csrf()}<button class="danger" aria-label="Revoke ${app}">Revoke</button></form>`,
  ])
  return table({
    caption: 'Apps that act in your name',
    head: ['App', 'Of your account', 'Since', ''],
    rows,
    empty: 'No app acts in your name.',
  })
}

async function setPassword(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  requireWriting(call)
  const { services, form, caller, session, cookieHash, origin, now, address } = call
  const { login } = caller
  const kept = await services.store.reader.password(login)
  const asks = asksForPresent(session, kept !== null, now.toISOString())
  const [present, password, repeated] = ['present', 'password', 'repeated'].map((name) => form.get(name) ?? '') as [string, string, string]
  const faults: Faults = {
    present: asks && present === '' ? 'Type the password that you have now.' : null,
    password: passwordFault(password, login),
    repeated: password === repeated ? null : 'This is not the same.',
  }
  if (Object.values(faults).some((fault) => fault !== null)) return accountPage(call, faults)
  let proven: string | null = null
  if (asks) {
    const attempt = { login, address }
    await requireAttempt(services, attempt)
    const verified = unlessBusy(await services.passwords.verify(present, kept?.hash ?? null))
    if (!verified.fits) return accountPage(call, { ...noFaults, present: 'This is not your present password.' })
    await forgetAttempt(services, attempt)
    proven = kept?.hash ?? null
  }
  const hash = unlessBusy(await services.passwords.hash(password))
  done(await services.store.writer.setPassword({ session: cookieHash, proven, password: hash }, caller.token.id, origin))
  return { location: `${path}?done=password` }
}

async function endSessions(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  requireWriting(call)
  const { services, params, caller, cookieHash, origin } = call
  const id = params.id === undefined ? null : (idOf(params.id) ?? 0)
  const { ended } = done(await services.store.writer.endOtherSessions({ but: cookieHash, id }, caller.token.id, origin))
  if (id !== null) known(ended === 0 ? null : ended)
  return { location: `${path}?done=${id === null ? 'sessions' : 'session'}` }
}

async function saveConsent(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  requireWriting(call)
  const { services, form, caller, origin } = call
  const consentFrom = consentIn(form)
  if (consentFrom === null) throw new PageError(422, 'Choose where consent comes from.')
  done(await services.store.writer.changeSettings(caller.login, { consentFrom }, caller.token.id, origin))
  return { location: `${path}?done=consent` }
}

async function revoke(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'user')
  requireWriting(call)
  const { services, params, caller, origin } = call
  const revoked = await services.store.writer.revokeAuthorization(caller.login, idOf(params.id) ?? 0, caller.token.id, origin)
  known(done(revoked).found || null)
  return { location: `${path}?done=authorization` }
}

export const accountPages: readonly PageRoute[] = [
  { method: 'GET', path, for: 'person', handle: show },
  { method: 'POST', path: `${path}/password`, for: 'person', handle: setPassword },
  { method: 'POST', path: `${path}/consent`, for: 'person', handle: saveConsent },
  { method: 'POST', path: `${path}/sessions/end`, for: 'person', handle: endSessions },
  { method: 'POST', path: `${path}/sessions/{id}/end`, for: 'person', handle: endSessions },
  { method: 'POST', path: `${path}/authorizations/{id}/revoke`, for: 'person', handle: revoke },
]
