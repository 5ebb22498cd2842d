// The OAuth web flow's page: a signed-in person lets an app act in their name, or does not.
import { visible, visibleLines } from '../../lib/visible.ts'
import { appIdOfClient } from '../domain/client-id.ts'
import { idOf } from '../domain/id.ts'
import { oauthError } from '../domain/oauth-error.ts'
import { callbackFor, withQuery } from '../domain/redirect-uri.ts'
import type { StoredApp } from '../domain/registry.ts'
import { authorizationRefusal, consentDigest, covers, isChallenge, mayKnow } from '../domain/user-authorization.ts'
import { hashTokenValue } from '../token-value.ts'
import { type Html, hidden, html } from './html.ts'
import {
  done,
  known,
  type PageAnswer,
  PageError,
  type PageRedirect,
  type PageReply,
  type PageRoute,
  type PersonCall,
  page,
} from './page.ts'
import { appHead, outsideLink } from './parts/app.ts'
import { permissionGroups } from './parts/permissions.ts'
import { facts } from './parts/show.ts'

export const authorizePath = '/login/oauth/authorize'

/** Parameters that the form of the page sends on; the rest (`scope`, `allow_signup`) means nothing here. */
const carried = [
  'client_id',
  'redirect_uri',
  'state',
  'code_challenge',
  'code_challenge_method',
  'installation_id',
  'setup_action',
] as const

type Wanted = { app: StoredApp; callback: string; challenge: string | null; back: (parameters: Record<string, string>) => PageRedirect }

/** What the parameters ask for. @throws PageError where there is no address that may be told what is wrong. */
async function wantedBy({ services, caller }: PersonCall, parameters: URLSearchParams): Promise<Wanted | PageRedirect> {
  const id = appIdOfClient(parameters.get('client_id') ?? '')
  const app = known(id === null ? null : await services.store.reader.appById(id))
  known(mayKnow(caller, app) ? app : null)
  const callback = callbackFor(app.resource.spec.authorization.callbackUrls, parameters.get('redirect_uri'))
  if (callback === null) throw new PageError(400, `redirect_uri_mismatch: ${oauthError('redirect_uri_mismatch').error_description}`)
  const back: Wanted['back'] = (answer) => ({
    location: withQuery(callback, {
      ...answer,
      ...afterInstallation(parameters),
      state: parameters.get('state'),
    }),
  })
  const challenge = parameters.get('code_challenge')
  const method = parameters.get('code_challenge_method')
  if (challenge === null && method === null) return { app, callback, challenge: null, back }
  if (challenge === null || method !== 'S256' || !isChallenge(challenge)) {
    return back({ ...oauthError('invalid_request', 'code_challenge must come with code_challenge_method=S256.') })
  }
  return { app, callback, challenge, back }
}

/** What an installation that asked for the authorization tells the app. */
function afterInstallation(parameters: URLSearchParams): Record<string, string | null> {
  const [id, action] = [parameters.get('installation_id') ?? '', parameters.get('setup_action') ?? '']
  return {
    installation_id: idOf(id) === null ? null : id,
    setup_action: ['install', 'update', 'request'].includes(action) ? action : null,
  }
}

/** Whoever has consented to all of it already is sent on at once, unless the app wants the account to be chosen. */
async function show(call: PersonCall): Promise<PageAnswer> {
  const { query, caller, services } = call
  const wanted = await wantedBy(call, query)
  if ('location' in wanted) return wanted
  const consent = await services.store.reader.consentTo(wanted.app.id, caller.login)
  const chosen = query.get('prompt') !== 'select_account' && (query.get('login') ?? caller.login).toLowerCase() === caller.login
  if (consent !== null && covers(consent, wanted.app) && chosen) return approve(call, wanted, consentDigest(wanted.app))
  return authorizePage(call, wanted)
}

function authorizePage(call: PersonCall, { app, callback }: Wanted): PageReply {
  const { caller, query, csrf } = call
  const refusal = authorizationRefusal(caller, app)
  const name = visible(app.resource.spec.name)
  const fields = Object.fromEntries(carried.map((key) => [key, query.get(key)]))
  const body = html`<p class="lead"><strong>${name}</strong> by <strong>${app.space}</strong> wants to act in your name.</p>
${aboutApp(app, callback)}
${askedOf(app, caller.login)}
${refusal === null ? null : html`<div class="notice danger" role="alert" id="fault"><p>${refusal.detail}</p></div>`}
<form method="post" action="${authorizePath}">
${csrf()}
${hidden({ ...fields, consent: consentDigest(app) })}
<div class="actions">
${refusal === null ? html`<button class="first" name="decision" value="approve">Authorize ${name}</button>` : null}
<button name="decision" value="cancel">Cancel</button>
</div>
</form>
<p class="quiet small">You are signed in as <strong>${caller.login}</strong>. <a href="/login?${new URLSearchParams({ return_to: call.path }).toString()}">Use another account</a></p>`
  return page(`Authorize ${name}`, html`<div class="narrow">${body}</div>`, {
    status: refusal === null ? 200 : 403,
    head: appHead(app, html`Authorize ${name}`),
    leaves: true,
  })
}

/** Who made it, and where the person goes on to. */
function aboutApp({ space, resource }: StoredApp, callback: string): Html {
  const { slug } = resource.metadata
  const { description, homepage } = resource.spec
  return html`${description === '' ? null : html`<p>${visibleLines(description)}</p>`}
${facts([
  ['App', html`<a href="/apps/${slug}">${slug}</a>`],
  ['Made by', space],
  ['Homepage', homepage === '' ? null : outsideLink(homepage)],
  ['Leads on to', html`<strong>${visible(new URL(callback).host)}</strong><br><code class="quiet">${visible(callback)}</code>`],
])}`
}

/** Of the account at once; elsewhere as far as the app is installed and the person may do the same. */
function askedOf({ resource }: StoredApp, login: string): Html {
  const { repository, organization, user } = resource.spec.permissions
  const elsewhere = Object.keys({ ...repository, ...organization }).length > 0
  const headings = {
    repository: 'In repositories where it is installed',
    organization: 'In organizations where it is installed',
    user: `Of your account ${login}`,
  }
  return html`<h2>What it may do in your name</h2>
${Object.keys(user).length > 0 ? permissionGroups({ user }, '', headings) : html`<p>Of your account it learns nothing but who you are.</p>`}
${
  elsewhere
    ? html`${permissionGroups({ repository, organization, paths: resource.spec.singleFilePaths }, '', headings)}
<p class="quiet">There it may do no more than you may yourself, and than the admins there have given it.</p>`
    : html`<p class="quiet">It has no permissions in repositories or organizations.</p>`
}`
}

async function decide(call: PersonCall): Promise<PageAnswer> {
  const { form } = call
  const wanted = await wantedBy(call, form)
  if ('location' in wanted) return wanted
  if (form.get('decision') !== 'approve') return wanted.back({ ...oauthError('access_denied') })
  return approve(call, wanted, form.get('consent') ?? '')
}

async function approve({ services, caller, origin }: PersonCall, wanted: Wanted, consent: string): Promise<PageRedirect> {
  const code = Buffer.from(services.random(20)).toString('hex')
  const { app, callback, challenge } = wanted
  const draft = { appId: app.id, consent, codeHash: hashTokenValue(code), redirectUri: callback, challenge }
  done(await services.store.writer.authorizeApp(draft, caller.token.id, origin))
  return wanted.back({ code })
}

export const authorizePages: readonly PageRoute[] = [
  { method: 'GET', path: authorizePath, for: 'person', handle: show },
  { method: 'POST', path: authorizePath, for: 'person', handle: decide },
]
