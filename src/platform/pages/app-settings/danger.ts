// What cannot be taken back easily: renaming, visibility, transfer, deletion. Each says what it ends, and asks for the slug to be typed.
import type { AppRecord } from '../../../generated/types.ts'
import { checkManifest } from '../../../manifest/check-manifest.ts'
import type { AppResource } from '../../../manifest/resource.ts'
import { reachOf, refusalIn } from '../../domain/rights.ts'
import { type Html, html } from '../html.ts'
import { known, type PageAnswer, type PageReply, type PageRoute, type PersonCall } from '../page.ts'
import { appSettingsPath } from '../parts/app.ts'
import { confirmationFault, fleetConfirmation } from '../parts/fleet.ts'
import { faultList, type Option, selectField, textField } from '../parts/form.ts'
import { time } from '../parts/show.ts'
import { asItIsNow, changeApp, changeFields, isStale, refusalOf, staleNotice } from './by-hand.ts'
import { settingsPage } from './frame.ts'
import { appsPath, type OwnApp, settingsRoutes } from './own-app.ts'

const below = '/danger'

type Deed = 'rename' | 'visibility' | 'transfer' | 'guard' | 'delete'

/** What a form came back with: what was typed, and what is wrong with it. */
type Sent = {
  deed: Deed
  typed: URLSearchParams
  faults: Readonly<Record<string, string | null>>
  refusals: readonly string[]
  status: number
}

async function show(call: PersonCall, own: OwnApp, sent: Sent | null = null, first: Html | null = null): Promise<PageReply> {
  const record = await call.services.store.reader.app(own.app.resource.metadata.slug, reachOf(call.caller))
  const { status } = known(record).value()
  const context = { call, own, sent, status }
  const body = html`${sent === null ? null : faultList(sent.refusals)}
<div class="deeds">${renameBox(context)}
${visibilityBox(context)}
${transferBox(context)}
${guardBox(context)}
${deleteBox(context)}</div>`
  return settingsPage(call, own, below, body, { first, status: sent?.status ?? 200 })
}

type Context = { call: PersonCall; own: OwnApp; sent: Sent | null; status: AppRecord['status'] }

/** One deed: what it means, and folded away what it asks for beside the slug, and its button. */
function box(context: Context, deed: Deed, title: string, means: Html, fields: Html | null, button: string): Html {
  const { call, own, sent } = context
  const mine = sent?.deed === deed ? sent : null
  const { slug } = own.app.resource.metadata
  return html`<section class="box deed" aria-labelledby="${deed}"><h2 id="${deed}">${title}</h2>
${means}
<details class="ask"${mine === null ? null : html` open`}><summary>${button}…</summary>
<form method="post" action="${`${own.root}${below}/${deed}`}">
${changeFields(call, own)}
${fields}
${textField({
  name: 'slug',
  id: `${deed}-slug`,
  label: `Type ${slug} to go on`,
  value: mine?.typed.get('slug') ?? '',
  autocomplete: 'off',
  required: true,
  fault: mine?.faults.slug ?? null,
})}
${fleetConfirmation(own.app.fleet, `${deed}-by-hand`, mine?.faults.by_hand ?? null)}
<button class="danger">${button}</button>
</form>
</details>
</section>`
}

function field({ sent }: Context, deed: Deed, name: string): { value: string; fault: string | null } {
  const mine = sent?.deed === deed ? sent : null
  return { value: mine?.typed.get(name) ?? '', fault: mine?.faults[name] ?? null }
}

function renameBox(context: Context): Html {
  const { slug } = context.own.app.resource.metadata
  const means = html`<p>It acts as <code>NEW[bot]</code> from then on. Its ID, keys and installations stay, and <code>${slug}</code> leads to it until
another app takes that name.</p>`
  const newSlug = textField({
    name: 'new_slug',
    label: 'New slug',
    ...field(context, 'rename', 'new_slug'),
    required: true,
    maxLength: 34,
    autocomplete: 'off',
    hint: 'Lower-case letters, digits and single hyphens.',
  })
  return box(context, 'rename', 'Rename', means, newSlug, 'Rename the app')
}

function visibilityBox(context: Context): Html {
  const { own, status } = context
  const { space } = own
  if (own.app.resource.spec.visibility === 'private') {
    const means = html`<p>Now only ${space.login} can install it. Public, any space of the platform can see and install it.</p>`
    return box(context, 'visibility', 'Make it public', means, null, 'Make it public')
  }
  const outside = status.spaces.filter((login) => login !== space.login)
  const means = html`<p>Now any space can install it. Private, nobody outside ${space.login} sees it or installs it, and it leaves the open market.</p>
${
  outside.length === 0
    ? null
    : html`<p><strong>It is installed elsewhere</strong>, in ${shortList(outside)}: it can become private once it is uninstalled there.</p>`
}`
  return box(context, 'visibility', 'Make it private', means, null, 'Make it private')
}

function transferBox(context: Context): Html {
  const { call, own } = context
  const { caller } = call
  const elsewhere = caller.spaces.filter((space) => space.login !== own.space.login && refusalIn(caller, space) === null)
  const options: Option[] = [{ value: '', text: 'Choose a space' }, ...elsewhere.map(({ login }) => ({ value: login, text: login }))]
  const { value, fault } = field(context, 'transfer', 'space')
  const means = html`<p>Its ID, keys, secrets and installations go along. The admins of ${own.space.login} have no say in it any more, nor see its
credentials, but whoever holds a key keeps it: make new ones afterwards.</p>
${own.app.resource.spec.visibility === 'private' ? html`<p>It is private, so it must be installed in no space but the new one.</p>` : null}`
  if (!caller.siteOwner && elsewhere.length === 0) {
    return html`<section class="box deed" aria-labelledby="transfer"><h2 id="transfer">Transfer</h2>${means}
<p class="quiet">You administer no other space that it could go to.</p></section>`
  }
  const space = caller.siteOwner
    ? textField({
        name: 'space',
        label: 'New owner',
        value,
        fault,
        required: true,
        autocomplete: 'off',
        hint: 'The login of a person or an organization.',
      })
    : selectField({ name: 'space', label: 'New owner', value, fault, options })
  return box(context, 'transfer', 'Transfer', means, space, 'Transfer the app')
}

function guardBox(context: Context): Html {
  const { preventDestroy } = context.own.app.resource.spec.lifecycle
  const means = preventDestroy
    ? html`<p>A guard (<code>lifecycle.preventDestroy</code>) keeps it from being deleted. Lift it before you delete the app.</p>`
    : html`<p>A guard (<code>lifecycle.preventDestroy</code>) keeps it from being deleted until it is lifted, here or in its manifest.</p>`
  const text = preventDestroy ? 'Lift the guard' : 'Guard it against deletion'
  return box(context, 'guard', text, means, null, text)
}

function deleteBox(context: Context): Html {
  const { installations, spaces, keys, lastUsedAt } = context.status
  const ends = [
    installations === 0 ? null : `${installations} ${installations === 1 ? 'installation' : 'installations'} (${shortList(spaces)})`,
    keys === 0 ? null : `${keys} ${keys === 1 ? 'private key' : 'private keys'}`,
  ].flatMap((text) => text ?? [])
  const means = html`<p>Nothing brings it back. ${ends.length === 0 ? 'It is installed nowhere and has no key.' : html`It ends <strong>${ends.join(' and ')}</strong>,`}
${ends.length === 0 ? null : 'its client secrets, and the authorizations of its users.'} Its credentials were last used: ${time(lastUsedAt)}.</p>`
  return box(context, 'delete', 'Delete', means, null, 'Delete the app for good')
}

function shortList(logins: readonly string[]): string {
  const rest = logins.length - 10
  return `${logins.slice(0, 10).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** What a deed makes of the app; null where it ends. */
function resourceAfter({ app }: OwnApp, deed: Deed, form: URLSearchParams): AppResource | null {
  const { metadata, spec } = app.resource
  switch (deed) {
    case 'rename':
      return { ...app.resource, metadata: { ...metadata, slug: (form.get('new_slug') ?? '').trim() } }
    case 'visibility':
      // What is private is in no market.
      if (spec.visibility === 'private') return { ...app.resource, spec: { ...spec, visibility: 'public' } }
      return { ...app.resource, spec: { ...spec, visibility: 'private', market: { ...spec.market, listed: false } } }
    case 'transfer':
      return { ...app.resource, metadata: { ...metadata, space: (form.get('space') ?? '').trim().toLowerCase() } }
    case 'guard':
      return { ...app.resource, spec: { ...spec, lifecycle: { ...spec.lifecycle, preventDestroy: !spec.lifecycle.preventDestroy } } }
    case 'delete':
      return null
  }
}

const actionOf = { rename: 'rename', visibility: 'update', transfer: 'transfer', guard: 'update', delete: 'delete' } as const

/** What the checker finds at the one field of a deed. */
const checkedField: Partial<Record<Deed, string>> = { rename: 'new_slug', transfer: 'space' }

async function act(call: PersonCall, own: OwnApp, deed: Deed): Promise<PageAnswer> {
  const { form } = call
  const wanted = resourceAfter(own, deed, form)
  const { resource, findings } = wanted === null ? { resource: null, findings: [] } : checkManifest(wanted)
  const [finding] = findings.filter(({ severity }) => severity === 'error')
  const at = checkedField[deed]
  const slugFault =
    form.get('slug') === own.app.resource.metadata.slug ? null : `This is not ${own.app.resource.metadata.slug}. Nothing was changed.`
  const faults = {
    slug: slugFault,
    by_hand: confirmationFault(call.form, own.app.fleet),
    ...(at === undefined ? {} : { [at]: finding?.message ?? null }),
  }
  const sent: Sent = {
    deed,
    typed: form,
    faults,
    refusals: at === undefined && finding !== undefined ? [finding.message] : [],
    status: 422,
  }
  if (isStale(own, call)) return show(call, own, { ...sent, status: 409 }, staleNotice(own, 'Look whether you still want this.'))
  if (finding !== undefined || Object.values(faults).some((fault) => fault !== null)) return show(call, own, sent)
  const rejection = await changeApp(call, own, { action: actionOf[deed], resource: resource?.kind === 'App' ? resource : null })
  if (rejection === null) return { location: await placeAfter(call, own, deed) }
  const { texts, status } = refusalOf(rejection)
  const now = known(await asItIsNow(call, own))
  if (rejection.code === 'revision_moved')
    return show(call, now, { ...sent, status }, staleNotice(now, 'Look whether you still want this.'))
  return show(call, now, { ...sent, refusals: texts, status })
}

/** Where the app's settings are once it is done; its space's list where the app is gone. */
async function placeAfter(call: PersonCall, own: OwnApp, deed: Deed): Promise<string> {
  const now = deed === 'delete' ? null : await asItIsNow(call, own)
  const space = now === null ? null : await call.services.store.reader.account(now.app.space)
  if (now === null || space === null) return appsPath(own.space)
  return `${appSettingsPath(space, now.app.resource.metadata.slug)}${below}?done=saved`
}

export const dangerPages: readonly PageRoute[] = [
  ...settingsRoutes('GET', below, (call, own) => show(call, own)),
  ...(['rename', 'visibility', 'transfer', 'guard', 'delete'] as const).flatMap((deed) =>
    settingsRoutes('POST', `${below}/${deed}`, (call, own) => act(call, own, deed)),
  ),
]
