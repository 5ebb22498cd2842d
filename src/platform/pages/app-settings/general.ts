// What an app is: its name and addresses, how users authorize it, its webhook, its entry in the market.
import { digestOf } from '../../../lib/digest.ts'
import { valueAt } from '../../../lib/value-at.ts'
import { visible } from '../../../lib/visible.ts'
import { checkManifest } from '../../../manifest/check-manifest.ts'
import type { AppResource } from '../../../manifest/resource.ts'
import { clientIdOf } from '../../domain/client-id.ts'
import { type Html, html } from '../html.ts'
import { known, type PageAnswer, type PageReply, type PageRoute, type PersonCall } from '../page.ts'
import { appFieldNames, authorizationFields, basicFields, marketFields, readAppFields, webhookFields } from '../parts/app-fields.ts'
import { type FieldFaults, faultsByField, noFaults } from '../parts/field-faults.ts'
import { confirmationFault, fleetConfirmation } from '../parts/fleet.ts'
import { faultList } from '../parts/form.ts'
import { facts, time } from '../parts/show.ts'
import { asItIsNow, changeApp, changeFields, isStale, refusalOf, staleNotice } from './by-hand.ts'
import { settingsPage } from './frame.ts'
import { hookSettings } from './hook-settings.ts'
import { type OwnApp, settingsRoutes } from './own-app.ts'

type Spec = AppResource['spec']

type Form = {
  /** As typed, or as it is. */
  spec: Spec
  faults: FieldFaults
  /** What is wrong beyond fields. */
  refusals: readonly string[]
  handFault: string | null
  stale: boolean
  status: number
}

const blank = { faults: noFaults, refusals: [], handFault: null, stale: false, status: 200 }

async function formPage(call: PersonCall, own: OwnApp, form: Form): Promise<PageReply> {
  const { app, root } = own
  const hook = await call.services.store.reader.hook(app.id)
  const remark = form.stale ? (name: string) => difference(name, form.spec, app.resource.spec) : () => null
  const shown = { spec: form.spec, faults: form.faults, secretSet: hook.secret !== null, remark }
  const body = html`${faultList([...form.refusals, ...form.faults.rest])}
<div class="split">
<form method="post" action="${root}">
${changeFields(call, own)}
${basicFields(shown)}
<h2>User authorization</h2>
${authorizationFields(shown)}
<h2>Webhook</h2>
${webhookFields(shown)}
<h2>Open market</h2>
${marketFields(shown)}
${fleetConfirmation(own.app.fleet, 'by_hand', form.handFault)}
<p><button class="first">Save</button></p>
</form>
<aside class="box stays" aria-label="About the app">${about(own)}</aside>
</div>
${hookSettings(call, own, hook)}`
  const first = form.stale
    ? staleNotice(
        own,
        'What you typed is kept below; where it is not what is there now, the field says so. Save once more to put yours in its place.',
      )
    : null
  return settingsPage(call, own, '', body, { first, status: form.status })
}

function about({ app, space }: OwnApp): Html {
  const { metadata } = app.resource
  return html`<h2>About</h2>${facts([
    ['App ID', html`<code>${app.id}</code>`],
    ['Client ID', html`<code>${clientIdOf(app.id)}</code>`],
    ['Slug', html`<code>${metadata.slug}</code>`],
    ['Acts as', html`<code>${metadata.slug}[bot]</code>`],
    ['Owner', space.login],
    ['Fleet', app.fleet],
    ['Revision', String(app.revision)],
    ['Registered', time(app.createdAt)],
    ['Changed', html`${time(app.updatedAt)} by ${app.updatedBy}`],
    ['Before', app.formerSlug === null ? null : html`<code>${app.formerSlug}</code>`],
  ])}`
}

/** What a field holds on the platform, where that is not what was typed. */
function difference(name: string, typed: Spec, now: Spec): string | null {
  const [mine, theirs] = [typed, now].map((spec) => valueAt(spec, name.split('.')))
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return null
  return `On the platform now: ${visible(textOf(theirs))}.`
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ticked' : 'not ticked'
  const text = Array.isArray(value) ? value.join(', ') : String(value)
  return text === '' ? 'empty' : text
}

const maxSecret = 1000

async function save(call: PersonCall, own: OwnApp): Promise<PageAnswer> {
  const { app, root } = own
  const spec = readAppFields(call.form, app.resource.spec)
  const secret = call.form.get('webhook.secret') || null
  const { resource, findings } = checkManifest({ ...app.resource, spec })
  const faults = faultsByField([...findings, ...secretFindings(secret)], appFieldNames, { events: 'webhook.active' })
  const handFault = confirmationFault(call.form, own.app.fleet)
  const form = { ...blank, spec, faults, handFault }
  if (isStale(own, call)) return formPage(call, own, { ...form, stale: true, status: 409 })
  if (resource?.kind !== 'App' || handFault !== null || (secret?.length ?? 0) > maxSecret)
    return formPage(call, own, { ...form, status: 422 })
  if (secret === null && digestOf(resource) === app.digest) return { location: `${root}?done=unchanged` }
  const rejection = await changeApp(call, own, { action: 'update', resource, secret })
  if (rejection === null) return { location: `${root}?done=saved` }
  const { texts, status } = refusalOf(rejection)
  const now = known(await asItIsNow(call, own))
  if (rejection.code === 'revision_moved') return formPage(call, now, { ...form, stale: true, status })
  return formPage(call, now, { ...form, refusals: texts, status })
}

function secretFindings(secret: string | null) {
  if ((secret?.length ?? 0) <= maxSecret) return []
  return [{ path: ['spec', 'webhook', 'secret'], severity: 'error' as const, message: `A secret has at most ${maxSecret} characters.` }]
}

export const generalPages: readonly PageRoute[] = [
  ...settingsRoutes('GET', '', (call, own) => formPage(call, own, { ...blank, spec: own.app.resource.spec })),
  ...settingsRoutes('POST', '', save),
]
