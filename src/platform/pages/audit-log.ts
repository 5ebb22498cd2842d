// The audit log as pages: all of it for the site owner, a space's part for its admins, narrowed by who, what and when.
import type { AuditEntry } from '../../generated/types.ts'
import { idOf } from '../domain/id.ts'
import { roleIn } from '../domain/rights.ts'
import { lastMomentOf, timeOf } from '../domain/time.ts'
import type { AuditFilter } from '../store/ports-audit.ts'
import { auditTable } from './audit-table.ts'
import { type Html, html } from './html.ts'
import { organizationMenu, personalMenu } from './menus.ts'
import { known, notThere, type PageAnswer, type PageRoute, type PersonCall, page, requireScope } from './page.ts'
import { textField } from './parts/form.ts'
import { nextPage, time } from './parts/show.ts'

const ownPath = '/audit-log'
const organizationPath = '/organizations/{org}/settings/audit-log'

/** Entries on a page. */
const limit = 50

/** What the form holds, as it was typed. */
const fields = ['actor', 'app', 'action', 'from', 'to'] as const
type Typed = Readonly<Record<(typeof fields)[number] | 'space', string>>

/** The whole log for the site owner, unless a space is named; for others what is about themselves. */
async function showOwn(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'audit_log')
  const { caller, query, services } = call
  const named = query.get('space') ?? ''
  if (!caller.siteOwner && named !== '' && named !== caller.login) throw notThere()
  const space = caller.siteOwner ? (named === '' ? null : named) : caller.login
  if (space !== null) known(await services.store.reader.space(space))
  const organizations = caller.spaces.filter(({ type, role }) => type === 'organization' && role === 'admin')
  const others = organizations.map(({ login }) => html`<li><a href="${organizationPath.replace('{org}', login)}">${login}</a></li>`)
  const intro = html`<p>${caller.siteOwner ? 'Everything that happened on this platform.' : 'What happened in your own space, newest first.'}</p>
${others.length === 0 ? null : html`<p>Organizations that you administer have theirs:</p><ul>${others}</ul>`}`
  return logPage(call, { path: ownPath, space, intro, side: personalMenu(ownPath) })
}

async function showOrganization(call: PersonCall): Promise<PageAnswer> {
  requireScope(call, 'audit_log')
  const { caller, params, services } = call
  const space = known(await services.store.reader.space(params.org ?? ''))
  const { login } = known(space.type === 'organization' && roleIn(caller, space.login) === 'admin' ? space : null)
  const intro = html`<p>What happened in ${login}, newest first.</p>`
  const path = organizationPath.replace('{org}', login)
  return logPage(call, { path, space: login, intro, side: organizationMenu(login, '/audit-log') })
}

type Log = { path: string; space: string | null; intro: Html; side: ReturnType<typeof personalMenu> }

async function logPage(call: PersonCall, { path, space, intro, side }: Log): Promise<PageAnswer> {
  const { query, caller, services } = call
  const text = (name: keyof Typed) => (query.get(name) ?? '').trim()
  const typed: Typed = {
    space: text('space'),
    actor: text('actor'),
    app: text('app'),
    action: text('action'),
    from: text('from'),
    to: text('to'),
  }
  const after = query.get('after')
  if (after !== null && idOf(after) === null) throw notThere()
  const faults = { from: timeFault(typed.from), to: timeFault(typed.to) }
  const faulty = faults.from !== null || faults.to !== null
  const { items, next } = faulty ? noEntries : await services.store.reader.auditLog({ ...filterOf(typed, space), limit, after })
  const removed = await services.store.reader.removedEntries()
  const narrowed = fields.some((name) => typed[name] !== '')
  const onwards = next === null ? null : `${path}?${new URLSearchParams({ ...given(typed), after: next })}`
  const body = html`${intro}
<p class="quiet">${keptText(services.auditRetention, removed?.before ?? null)}</p>
${filterForm(path, typed, faults, caller.siteOwner && path === ownPath)}
${auditTable(items, narrowed ? 'Nothing that fits.' : 'Nothing has happened yet.')}
${nextPage(onwards)}`
  return page('Audit log', body, { status: faulty ? 422 : 200, side })
}

/** How long entries are kept, and from when on they are there. */
function keptText(days: number | null, since: string | null): Html {
  const gone = since === null ? null : html` All of them are here since ${time(since)}; older ones were removed by age.`
  return html`Entries are kept ${days === null ? 'for ever' : `for ${days} days`}.${gone}`
}

const noEntries: { items: AuditEntry[]; next: string | null } = { items: [], next: null }

function filterOf(typed: Typed, space: string | null): AuditFilter {
  const or = (text: string) => (text === '' ? null : text)
  return {
    space,
    actor: or(typed.actor),
    app: or(typed.app.replace(/^App\//, '')),
    action: or(typed.action),
    from: momentOf(typed.from),
    to: momentOf(typed.to, lastMomentOf),
  }
}

/** As a browser writes it, which is meant in UTC here, or with its offset. */
function momentOf(text: string, read: (text: string) => string | null = timeOf): string | null {
  if (text === '') return null
  return read(/T\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text) ? `${text}Z` : text)
}

function timeFault(text: string): string | null {
  return text === '' || momentOf(text) !== null ? null : 'This is no time; write it like 2030-01-31T12:00.'
}

function given(typed: Typed): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))
}

function filterForm(path: string, typed: Typed, faults: { from: string | null; to: string | null }, withSpace: boolean): Html {
  return html`<form method="get" action="${path}" class="narrowing">
${withSpace ? textField({ name: 'space', label: 'Space', value: typed.space }) : null}
${textField({ name: 'actor', label: 'Actor', value: typed.actor, hint: 'A login, or that of an app: SLUG[bot].' })}
${textField({ name: 'app', label: 'App', value: typed.app, hint: 'Its slug.' })}
${textField({ name: 'action', label: 'Action', value: typed.action, hint: 'As the list has it.' })}
${textField({ name: 'from', label: 'From (UTC)', value: typed.from, type: 'datetime-local', fault: faults.from })}
${textField({ name: 'to', label: 'To (UTC)', value: typed.to, type: 'datetime-local', fault: faults.to, hint: 'All of that minute, or of a whole day.' })}
<div class="actions"><button>Show</button> <a href="${path}">Show all</a></div>
</form>`
}

export const auditLogPages: readonly PageRoute[] = [
  { method: 'GET', path: ownPath, for: 'person', handle: showOwn },
  { method: 'GET', path: organizationPath, for: 'person', handle: showOrganization },
]
