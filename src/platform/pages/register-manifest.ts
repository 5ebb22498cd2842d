// Registering an app by a manifest: another site posts it, the person looks at it and confirms, the site gets a code for the credentials.
import { withQuery } from '../domain/redirect-uri.ts'
import { refusalIn } from '../domain/rights.ts'
import { later } from '../domain/time.ts'
import { hashTokenValue } from '../token-value.ts'
import { hidden, html } from './html.ts'
import { done, known, type PageAnswer, type PageCall, PageError, type PageReply, type PageRoute, type PersonCall, page } from './page.ts'
import { permissionGroups } from './parts/permissions.ts'
import { type PostedManifest, readPostedManifest } from './posted-manifest.ts'

const ownPath = '/settings/apps/new'
const organizationPath = `/organizations/{org}${ownPath}`

/** How long the code lives, in milliseconds. */
const codeLife = 60 * 60 * 1000

/** Characters of a manifest; it travels in an address. */
const maxManifest = 16 * 1024

function formPath({ params }: Pick<PageCall, 'params'>): string {
  return params.org === undefined ? ownPath : organizationPath.replace('{org}', encodeURIComponent(params.org))
}

/** Nothing happens here: a form of another site comes without the session, and may come without the person's will. */
async function take(call: PageCall): Promise<PageAnswer> {
  const manifest = call.form.get('manifest') ?? ''
  if (manifest === '') throw new PageError(422, 'The form has no field manifest.')
  if (manifest.length > maxManifest) throw new PageError(413, `A manifest has at most ${maxManifest / 1024} KiB.`)
  const state = call.query.get('state') ?? call.form.get('state')
  return { location: withQuery(`${formPath(call)}/manifest`, { manifest, state }) }
}

/** The space that the app is to belong to. @throws PageError 403, 404. */
async function requireSpace({ services, params, caller }: PersonCall): Promise<string> {
  const login = params.org?.toLowerCase() ?? caller.login
  const space = known(await services.store.reader.space(login))
  if (params.org !== undefined && space.type !== 'organization') throw new PageError(404, 'There is nothing here that you may see.')
  const refusal = refusalIn(caller, space)
  if (refusal !== null) throw new PageError(403, refusal.detail)
  return space.login
}

async function show(call: PersonCall): Promise<PageAnswer> {
  const space = await requireSpace(call)
  const text = call.query.get('manifest') ?? ''
  return confirmPage(call, { space, text, state: call.query.get('state') }, readPostedManifest(text, space, null), null)
}

type Asked = { space: string; text: string; state: string | null }

function confirmPage(call: PersonCall, { space, text, state }: Asked, manifest: PostedManifest, fault: string | null): PageReply {
  const faults = [...manifest.faults, ...(fault === null ? [] : [fault])]
  const { resource } = manifest
  const { repository = {}, organization = {}, user = {} } = resource?.spec.permissions ?? {}
  const body = html`<p><code>${new URL(manifest.redirectUrl).host}</code> wants to register an app in <strong>${space}</strong>, and gets its credentials.</p>
${faults.length === 0 ? null : html`<ul role="alert" id="fault">${faults.map((each) => html`<li>${each}</li>`)}</ul>`}
<p>It will ask for:</p>
${permissionGroups({ repository, organization, user }, 'Nothing.')}
<p>Webhook: ${resource?.spec.webhook.url || 'none'}. ${resource?.spec.visibility === 'public' ? 'Any space may install it.' : `Only ${space} may install it.`}</p>
<form method="post" action="${`${formPath(call)}/manifest`}">
${call.csrf()}
${hidden({ manifest: text, state })}
<p><label for="name">Name</label> <input id="name" name="name" value="${manifest.name}" maxlength="34" required></p>
<button>Create the app</button>
</form>`
  return page('Register an app', body, { status: faults.length === 0 ? 200 : 422, leaves: true })
}

async function create(call: PersonCall): Promise<PageAnswer> {
  const space = await requireSpace(call)
  const { form, services, caller, origin, now } = call
  const asked: Asked = { space, text: form.get('manifest') ?? '', state: form.get('state') }
  const manifest = readPostedManifest(asked.text, space, form.get('name') ?? '')
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

export const registerManifestPages: readonly PageRoute[] = [ownPath, organizationPath].flatMap((path): PageRoute[] => [
  { method: 'POST', path, for: 'anyone', foreign: true, handle: take },
  { method: 'GET', path: `${path}/manifest`, for: 'person', handle: show },
  { method: 'POST', path: `${path}/manifest`, for: 'person', handle: create },
])
