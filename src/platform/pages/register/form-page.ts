// The registration form: what an app is, what it asks for, and beside it the same as a manifest.
import type { Space } from '../../../generated/types.ts'
import type { CompleteApp } from '../../../manifest/normalize.ts'
import { slugOf } from '../../../manifest/slug-of.ts'
import { type Html, html } from '../html.ts'
import { type PageReply, type PersonCall, page } from '../page.ts'
import { authorizationFields, basicFields, marketFields, webhookFields } from '../parts/app-fields.ts'
import { type FieldFaults, noFaults } from '../parts/field-faults.ts'
import { choice, faultList } from '../parts/form.ts'
import { eventFields, permissionFields } from '../parts/permission-fields.ts'
import { copyButton, notice } from '../parts/show.ts'
import { type Draft, manifestText } from './draft.ts'
import type { ToldParameter } from './given-by-url.ts'
import { formPath, menuOf } from './space.ts'

type Shown = {
  draft: Draft
  faults?: FieldFaults
  /** What is wrong beyond fields. */
  refusals?: readonly string[]
  /** What the address said. */
  wrong?: readonly ToldParameter[]
  assumed?: readonly ToldParameter[]
  status?: number
}

export function formPage(call: PersonCall, space: Space, shown: Shown): PageReply {
  const { draft, faults = noFaults, refusals = [], wrong = [], assumed = [], status = 200 } = shown
  const { spec } = draft.app
  const fields = { spec: { ...spec, name: spec.name ?? '' }, faults, secretSet: false }
  const path = formPath(call)
  const body = html`<p>The app will belong to <strong>${space.login}</strong>. Nothing is registered before you say so at the end; each value can be changed later.</p>
${parameterNotice(wrong, assumed)}
${faultList([...refusals, ...faults.rest])}
<div class="split">
<form method="post" action="${`${path}/form`}" id="register">
${call.csrf()}
${basicFields(fields)}
${slugHint(draft.app)}
<h2>User authorization</h2>
${authorizationFields(fields)}
<h2>Webhook</h2>
${webhookFields(fields)}
<h2>Permissions</h2>
${permissionFields(spec, faults)}
<h2>Events</h2>
<p>An app subscribes to events with its webhook active, and with the permission that each needs.</p>
${eventFields(spec, faults, true)}
<h2>Where it can be installed</h2>
${visibilityFields(spec.visibility, space, faults)}
<h2>Open market</h2>
${marketFields(fields)}
<p class="actions"><button class="first">Register the app</button>
<button name="show" value="manifest" formnovalidate data-without-script>Show as manifest</button></p>
</form>
${manifestBox(draft, `${path}/text`)}
</div>`
  return page('Register an app', body, { status, side: menuOf(space) })
}

/** With script both follow the name. */
function slugHint({ metadata, spec }: CompleteApp): Html {
  const named = slugOf(spec.name ?? '') !== ''
  return html`<p class="hint"><span data-slugless${named ? html` hidden` : null}>The slug is derived from the name.</span>
<span data-slugged${named ? null : html` hidden`}>Slug: <code data-slug>${metadata.slug}</code>, derived from the name. The app acts as <code><span data-slug>${metadata.slug}</span>[bot]</code>.</span></p>`
}

function visibilityFields(visibility: string, { login }: Space, faults: FieldFaults): Html {
  const row = (value: string, label: string, hint: string) =>
    choice({ name: 'visibility', id: `visibility-${value}`, type: 'radio', value, label, hint, checked: visibility === value })
  const fault = faults.of('visibility')
  return html`<fieldset${fault === null ? null : html` aria-describedby="visibility-fault"`}><legend>Visibility</legend>
${fault === null ? null : html`<p class="fault" id="visibility-fault">${fault}</p>`}
${row('private', 'Private', `Only ${login} can install it.`)}
${row('public', 'Public', 'Any space can install it.')}
</fieldset>`
}

/** The same app as code. With script it follows the form. */
function manifestBox(draft: Draft, path: string): Html {
  return html`<section class="box stays" aria-labelledby="as-manifest">
<div class="head"><h2 id="as-manifest">As a manifest</h2>${copyButton('manifest')}</div>
<pre id="manifest" tabindex="0" data-follows="register" data-from="${path}">${manifestText(draft)}</pre>
<p class="hint">Commit this file and apply it instead of registering here, and every later change of the app is reviewed. A webhook secret is never in it.</p>
</section>`
}

function parameterNotice(wrong: readonly ToldParameter[], assumed: readonly ToldParameter[]): Html | null {
  if (wrong.length + assumed.length === 0) return null
  const item = ({ parameter, given, text }: ToldParameter) =>
    html`<li><code>${parameter}${given === null ? null : html` = ${given}`}</code><br>${text}</li>`
  const list = (title: string, told: readonly ToldParameter[]) =>
    told.length === 0 ? null : html`<h2>${title}</h2><ul>${told.map(item)}</ul>`
  return notice(
    html`<p><strong>The address of this page filled in the form.</strong> Look at each value, and at these.</p>
${list('Unknown or wrong', wrong)}
${list('Taken in another way', assumed)}`,
    wrong.length > 0 ? 'care' : 'plain',
  )
}
