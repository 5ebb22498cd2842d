// Registering an app by a manifest: another site posts it, the person looks at it and confirms, the site gets a code for the credentials.
import type { Space } from '../../../generated/types.ts'
import { visible } from '../../../lib/visible.ts'
import { withQuery } from '../../domain/redirect-uri.ts'
import { later } from '../../domain/time.ts'
import { hashTokenValue } from '../../token-value.ts'
import { hidden, html } from '../html.ts'
import { done, type PageAnswer, type PageCall, PageError, type PageReply, type PageRoute, type PersonCall, page } from '../page.ts'
import { faultList, textField } from '../parts/form.ts'
import { permissionGroups } from '../parts/permissions.ts'
import { facts } from '../parts/show.ts'
import { type PostedManifest, readPostedManifest } from './posted-manifest.ts'
import { atBothPaths, formPath, menuOf, requireSpace } from './space.ts'

/** How long the code lives, in milliseconds. */
const codeLife = 60 * 60 * 1000

/** Characters of a manifest; it travels in an address. */
const maxManifest = 16 * 1024

/** Characters of that address: on the way to sign in it is written within another one, and grows by two thirds. */
const maxAddress = 3 * maxManifest + 4 * 1024

/** Nothing happens here: a form of another site comes without the session, and may come without the person's will. */
async function take(call: PageCall): Promise<PageAnswer> {
  const manifest = call.form.get('manifest') ?? ''
  if (manifest === '') throw new PageError(422, 'The form has no field manifest.')
  if (manifest.length > maxManifest) throw new PageError(413, `A manifest has at most ${maxManifest / 1024} KiB.`)
  const state = call.query.get('state') ?? call.form.get('state')
  const location = withQuery(`${formPath(call)}/manifest`, { manifest, state })
  if (location.length > maxAddress) throw new PageError(413, 'The manifest and its state are too long for an address.')
  return { location }
}

async function show(call: PersonCall): Promise<PageAnswer> {
  const space = await requireSpace(call)
  const text = call.query.get('manifest') ?? ''
  return confirmPage(call, { space, text, state: call.query.get('state') }, readPostedManifest(text, space.login, null), null)
}

type Asked = { space: Space; text: string; state: string | null }

function confirmPage(call: PersonCall, { space, text, state }: Asked, manifest: PostedManifest, fault: string | null): PageReply {
  const { resource, faults } = manifest
  const { repository = {}, organization = {}, user = {} } = resource?.spec.permissions ?? {}
  const body = html`<p><code>${new URL(manifest.redirectUrl).host}</code> wants to register an app in <strong>${space.login}</strong>, and gets its credentials.</p>
${faultList(faults)}
<div class="box">
<h2>It will ask for</h2>
${permissionGroups({ repository, organization, user }, 'Nothing.')}
${facts([
  ['Webhook', resource?.spec.webhook.url ? html`<code>${visible(resource.spec.webhook.url)}</code>` : 'none'],
  ['Events', resource === null || resource.spec.events.length === 0 ? 'none' : resource.spec.events.join(', ')],
  ['Visibility', resource?.spec.visibility === 'public' ? 'Any space may install it.' : `Only ${space.login} may install it.`],
])}
</div>
<form method="post" action="${`${formPath(call)}/manifest`}">
${call.csrf()}
${hidden({ manifest: text, state })}
${textField({ name: 'name', label: 'Name', value: manifest.name, maxLength: 34, required: true, fault, hint: 'You may choose another.' })}
<p><button class="first">Create the app</button></p>
</form>`
  const status = faults.length === 0 && fault === null ? 200 : 422
  return page('Register an app', body, { status, leaves: true, side: menuOf(space) })
}

async function create(call: PersonCall): Promise<PageAnswer> {
  const space = await requireSpace(call)
  const { form, services, caller, origin, now } = call
  const asked: Asked = { space, text: form.get('manifest') ?? '', state: form.get('state') }
  const manifest = readPostedManifest(asked.text, space.login, form.get('name') ?? '')
  if (manifest.resource === null) return confirmPage(call, asked, manifest, null)
  const code = Buffer.from(services.random(20)).toString('hex')
  const kept = { hash: hashTokenValue(code), webhook: manifest.webhook, expiresAt: later(now.toISOString(), codeLife) }
  const outcome = await services.store.writer.registerFromManifest(manifest.resource, kept, services.secrets.keys, caller.token.id, origin)
  const { rejection } = outcome
  // Another name mends these.
  if (rejection?.code === 'exists' || rejection?.code === 'name_taken') return confirmPage(call, asked, manifest, rejection.detail)
  done(outcome)
  return { location: withQuery(manifest.redirectUrl, { code, state: asked.state }) }
}

export const registerManifestPages: readonly PageRoute[] = [
  ...atBothPaths({ method: 'POST', for: 'anyone', foreign: true, handle: take }),
  ...atBothPaths({ method: 'GET', for: 'person', handle: show }, '/manifest'),
  ...atBothPaths({ method: 'POST', for: 'person', handle: create }, '/manifest'),
]
