// The organizations of whoever is signed in, and the general settings of one for its admins: members, consent, repositories.
import type { Member, Space } from '../../generated/types.ts'
import { administers } from '../domain/rights.ts'
import { consentForm, consentIn } from './consent-form.ts'
import { type Html, html } from './html.ts'
import { organizationMenu, personalMenu } from './menus.ts'
import { done, known, type PageAnswer, PageError, type PageRoute, type PersonCall, page, requireWriting } from './page.ts'
import { type Option, selectField, textField } from './parts/form.ts'
import { badge, doneNotice, nextPage, table } from './parts/show.ts'
import { spacesOf } from './spaces-of.ts'

const listPath = '/settings/organizations'
const path = '/organizations/{org}/settings'

/** Members on a page, and repositories that it shows. */
const limit = 100

const roles: readonly Option[] = [
  { value: 'member', text: 'member' },
  { value: 'admin', text: 'admin' },
]

/** What the page says after a form has done its work, by `?done=`. */
const doneTexts: Readonly<Record<string, string>> = {
  consent: 'Saved.',
  member: 'The membership is as you said.',
  removed: 'Not a member any more; all rights that came from it ended at once.',
}

async function list(call: PersonCall): Promise<PageAnswer> {
  const { spaces, more } = await spacesOf(call)
  const rows = spaces.flatMap(({ login, type, role }) =>
    type === 'user'
      ? []
      : [
          [
            login,
            role,
            role === 'admin' ? html`<a href="${path.replace('{org}', login)}" aria-label="Settings of ${login}">Settings</a>` : '',
          ],
        ],
  )
  const body = html`${table({ caption: 'Where you belong', head: ['Organization', 'You are', ''], rows, empty: 'You belong to no organization. The site owner makes them.' })}
${more ? html`<p>There are more: <code>appward get spaces</code></p>` : null}`
  return page('My organizations', body, { side: personalMenu(listPath) })
}

/** The organization that the path names. @throws PageError 404, also for its members. */
async function requireOrganization({ params, caller, services }: PersonCall): Promise<Space> {
  const space = known(await services.store.reader.space(params.org ?? ''))
  return known(space.type === 'organization' && administers(caller, space) ? space : null)
}

async function show(call: PersonCall): Promise<PageAnswer> {
  return settingsPage(call, await requireOrganization(call), { login: '', fault: null })
}

/** What was typed into the form for members, and what is wrong with it. */
type Typed = { login: string; fault: string | null }

async function settingsPage(call: PersonCall, space: Space, typed: Typed): Promise<PageAnswer> {
  const { services, query, csrf, caller } = call
  const { login } = space
  const own = path.replace('{org}', login)
  const { reader } = services.store
  const members = await reader.members(login, { limit, after: query.get('after') })
  // Who looks with a key that is not for repositories sees the public ones.
  const repositories = await reader.repositories(login, caller.token.scopes.includes('repo'), { limit, after: null })
  const body = html`${doneNotice(query, doneTexts)}
<h2>Members</h2>
${table({ caption: `Who belongs to ${login}`, head: ['Login', 'Role', ''], rows: members.items.map((member) => memberRow(call, own, member)), empty: 'It has none.' })}
${nextPage(members.next === null ? null : `${own}?${new URLSearchParams({ after: members.next })}`)}
<h3>Add a member, or give one another role</h3>
<form method="post" action="${own}/members">
${csrf()}
${textField({ name: 'login', label: 'Login', value: typed.login, fault: typed.fault, required: true })}
${selectField({ name: 'role', label: 'Role', value: 'member', options: roles, hint: 'Admins install apps, consent, and develop applications here.' })}
<button>Save the membership</button>
</form>
<h2>Consent</h2>
${consentForm(space, `${own}/consent`, csrf())}
<h2>Repositories</h2>
${table({ caption: `What ${login} has`, head: ['Name', 'Seen by'], rows: repositories.items.map((each) => [each.name, each.private ? badge('members') : 'everybody']), empty: 'It has none.' })}
${repositories.next === null ? null : html`<p>There are more: <code>appward get repositories --space ${login}</code></p>`}`
  return page(`Settings of ${login}`, body, { status: typed.fault === null ? 200 : 422, side: organizationMenu(login, '') })
}

function memberRow({ csrf }: PersonCall, own: string, { login, role }: Member): (Html | string)[] {
  const remove = html`<form method="post" action="${own}/members/${login}/remove">${csrf()}<button class="danger" aria-label="Remove ${login}">Remove</button></form>`
  return [login, role, remove]
}

async function saveMember(call: PersonCall): Promise<PageAnswer> {
  const space = await requireOrganization(call)
  const { services, form, caller, origin } = call
  const login = (form.get('login') ?? '').trim().toLowerCase()
  const role = form.get('role')
  if (role !== 'member' && role !== 'admin') throw new PageError(422, 'A role is member or admin.')
  requireWriting(call)
  const outcome = await services.store.writer.putMember(space.login, { login, role }, caller.token.id, origin)
  if (outcome.rejection?.code === 'unknown_space') return settingsPage(call, space, { login, fault: outcome.rejection.detail })
  done(outcome)
  return { location: `${path.replace('{org}', space.login)}?done=member` }
}

async function removeMember(call: PersonCall): Promise<PageAnswer> {
  const { login } = await requireOrganization(call)
  const { services, params, caller, origin } = call
  const user = params.user ?? ''
  requireWriting(call)
  done(await services.store.writer.removeMember(login, user, caller.token.id, origin))
  return { location: user === caller.login && !caller.siteOwner ? listPath : `${path.replace('{org}', login)}?done=removed` }
}

async function saveConsent(call: PersonCall): Promise<PageAnswer> {
  const { login } = await requireOrganization(call)
  const { services, form, caller, origin } = call
  const consentFrom = consentIn(form)
  if (consentFrom === null) throw new PageError(422, 'Choose where consent comes from.')
  requireWriting(call)
  done(await services.store.writer.changeSettings(login, { consentFrom }, caller.token.id, origin))
  return { location: `${path.replace('{org}', login)}?done=consent` }
}

export const organizationPages: readonly PageRoute[] = [
  { method: 'GET', path: listPath, for: 'person', handle: list },
  { method: 'GET', path, for: 'person', handle: show },
  { method: 'POST', path: `${path}/members`, for: 'person', handle: saveMember },
  { method: 'POST', path: `${path}/members/{user}/remove`, for: 'person', handle: removeMember },
  { method: 'POST', path: `${path}/consent`, for: 'person', handle: saveConsent },
]
