// What an app asks for: permissions and events, chosen on one page, and on a second one what that will mean, before it is saved.
import { digestOf } from '../../../lib/digest.ts'
import { checkManifest } from '../../../manifest/check-manifest.ts'
import type { AppResource } from '../../../manifest/resource.ts'
import { html } from '../html.ts'
import { known, type PageAnswer, type PageReply, type PageRoute, type PersonCall } from '../page.ts'
import { type FieldFaults, faultsByField, noFaults } from '../parts/field-faults.ts'
import { confirmationFault } from '../parts/fleet.ts'
import { faultList } from '../parts/form.ts'
import { type Asked, askedFieldNames, eventFields, permissionFields, readAsked } from '../parts/permission-fields.ts'
import { notice } from '../parts/show.ts'
import { asItIsNow, changeApp, changeFields, isStale, refusalOf, staleNotice } from './by-hand.ts'
import { settingsPage } from './frame.ts'
import { type OwnApp, settingsRoutes } from './own-app.ts'
import { reviewPage } from './permissions-review.ts'

const below = '/permissions'

type Form = { asked: Asked; faults: FieldFaults; refusals: readonly string[]; stale: boolean; status: number }

const blank = { faults: noFaults, refusals: [], stale: false, status: 200 }

async function formPage(call: PersonCall, own: OwnApp, { asked, faults, refusals, stale, status }: Form): Promise<PageReply> {
  const { root, app } = own
  const { active } = app.resource.spec.webhook
  const body = html`${faultList([...refusals, ...faults.rest])}
<form method="post" action="${`${root}${below}`}">
${changeFields(call, own)}
<p>Less takes effect on every installation at once. More is asked of each space where the app is installed, and until its admins accept, it
keeps what it has. The next page says what your choice will mean; nothing is saved before.</p>
<h2>Permissions</h2>
${permissionFields(asked, faults)}
<h2>Events</h2>
${active ? null : notice(html`<p>The webhook is off, so no event can be chosen. <a href="${root}">Turn it on</a> first.</p>`, 'care')}
${eventFields(asked, faults, active)}
<p><button class="first">See what it means</button></p>
</form>`
  const first = stale ? staleNotice(own, 'What you chose is kept below; look whether it is still what you want.') : null
  return settingsPage(call, own, below, body, { first, status })
}

async function choose(call: PersonCall, own: OwnApp): Promise<PageAnswer> {
  const asked = readAsked(call.form)
  const { resource, findings } = checkManifest({ ...own.app.resource, spec: { ...own.app.resource.spec, ...asked } })
  const form = { ...blank, asked, faults: faultsByField(findings, askedFieldNames(asked)) }
  if (isStale(own, call)) return formPage(call, own, { ...form, stale: true, status: 409 })
  if (resource?.kind !== 'App') return formPage(call, own, { ...form, status: 422 })
  if (call.form.get('back') === 'on') return formPage(call, own, form)
  if (digestOf(resource) === own.app.digest) return { location: `${own.root}${below}?done=unchanged` }
  const reviewed = digestOf(resource)
  const handFault = confirmationFault(call.form, own.app.fleet)
  if (call.form.get('reviewed') !== reviewed) return reviewPage(call, own, resource, null)
  if (handFault !== null) return reviewPage(call, own, resource, handFault)
  return save(call, own, resource, form)
}

async function save(call: PersonCall, own: OwnApp, resource: AppResource, form: Form): Promise<PageAnswer> {
  const rejection = await changeApp(call, own, { action: 'update', resource })
  if (rejection === null) return { location: `${own.root}${below}?done=saved` }
  const { texts, status } = refusalOf(rejection)
  const now = known(await asItIsNow(call, own))
  const stale = rejection.code === 'revision_moved'
  return formPage(call, now, { ...form, refusals: stale ? [] : texts, stale, status })
}

export const permissionPages: readonly PageRoute[] = [
  ...settingsRoutes('GET', below, (call, own) => formPage(call, own, { ...blank, asked: own.app.resource.spec })),
  ...settingsRoutes('POST', below, choose),
]
