// What `appward get` can show: one row for each thing, with its route and its columns.
import type {
  AppRecord,
  AuditEntry,
  Fleet,
  Freeze,
  InstallationRecord,
  Repository,
  ScopeUse,
  Space,
  WaitingConsent,
} from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'

export type Column<Item> = readonly [header: string, cell: (item: Item) => string]

export type Thing<Item = unknown> = {
  name: string
  /** Path of the list. */
  list: string
  /** Path of the list where it is one of a space; then --space is needed. */
  listOf?: (space: string) => string
  /** How many a list shows where nobody says; all of them otherwise. */
  usualLimit?: number
  /** Path of one, by the name given; absent where the platform has none. */
  one?: (name: string) => string
  /** What narrows the list, as query parameters. */
  filters: readonly ('space' | 'app')[]
  columns: readonly Column<Item>[]
}

const or = (text: string | null): string => text ?? '-'
const segment = encodeURIComponent

const apps: Thing<AppRecord> = {
  name: 'apps',
  list: '/api/v1/apps',
  one: (slug) => `/api/v1/apps/${segment(slug.replace(/^App\//, ''))}`,
  filters: ['space'],
  columns: [
    ['SLUG', (app) => app.resource.metadata.slug],
    ['SPACE', (app) => app.resource.metadata.space],
    ['VISIBILITY', (app) => app.resource.spec.visibility],
    ['INSTALLATIONS', (app) => String(app.status.installations)],
    ['FLEET', (app) => or(app.fleet)],
    ['REVISION', (app) => String(app.revision)],
    ['UPDATED', (app) => app.updatedAt],
  ],
}

const installations: Thing<InstallationRecord> = {
  name: 'installations',
  list: '/api/v1/installations',
  one: (key) => {
    const [app = '', space = ''] = key.replace(/^Installation\//, '').split('@')
    if (app === '' || space === '') throw new AppError('usage', `an installation is named APP@SPACE, not "${key}"`)
    return `/api/v1/installations/${segment(app)}/${segment(space)}`
  },
  filters: ['space', 'app'],
  columns: [
    ['APP', (item) => item.resource.metadata.app],
    ['SPACE', (item) => item.resource.metadata.space],
    [
      'REPOSITORIES',
      (item) => (item.resource.spec.repositories === 'all' ? `all (${item.status.repositories})` : String(item.status.repositories)),
    ],
    ['GRANT', (item) => grantText(item)],
    ['STATE', (item) => stateText(item)],
    ['FLEET', (item) => or(item.fleet)],
  ],
}

const consents: Thing<WaitingConsent> = {
  name: 'consents',
  list: '/api/v1/consents',
  filters: ['space', 'app'],
  columns: [
    ['APP', (item) => item.app],
    ['SPACE', (item) => item.space],
    ['STATE', (item) => item.pending.state],
    ['ASKS FOR', (item) => item.pending.changes.map(({ permission, to }) => `${permission}:${to}`).join(' ')],
  ],
}

const spaces: Thing<Space> = {
  name: 'spaces',
  list: '/api/v1/spaces',
  one: (login) => `/api/v1/spaces/${segment(login)}`,
  filters: [],
  columns: [
    ['LOGIN', (space) => space.login],
    ['TYPE', (space) => space.type],
    ['CONSENT FROM', (space) => space.consentFrom],
    ['CREATED', (space) => space.createdAt],
  ],
}

const fleets: Thing<Fleet> = {
  name: 'fleets',
  list: '/api/v1/fleets',
  one: (name) => `/api/v1/fleets/${segment(name)}`,
  filters: [],
  columns: [
    ['NAME', (fleet) => fleet.name],
    ['SPACE', (fleet) => fleet.space],
    ['HEAD', (fleet) => String(fleet.head)],
    ['RESOURCES', (fleet) => String(fleet.resources)],
    ['UPDATED', (fleet) => fleet.updatedAt],
  ],
}

const auditLog: Thing<AuditEntry> = {
  name: 'audit-log',
  list: '/api/v1/audit-log',
  usualLimit: 100,
  filters: ['space'],
  columns: [
    ['ID', (entry) => String(entry.id)],
    ['AT', (entry) => entry.at],
    ['ACTOR', (entry) => entry.actor],
    ['CREDENTIAL', (entry) => entry.credential],
    ['ACTION', (entry) => entry.action],
    ['KEY', (entry) => entry.key],
    ['CHANGESET', (entry) => (entry.changeset === null ? '-' : String(entry.changeset))],
  ],
}

const repositories: Thing<Repository> = {
  name: 'repositories',
  list: '',
  listOf: (space) => `/api/v1/spaces/${segment(space)}/repositories`,
  filters: ['space'],
  columns: [
    ['OWNER', (repository) => repository.owner],
    ['NAME', (repository) => repository.name],
    ['VISIBILITY', (repository) => (repository.private ? 'private' : 'public')],
    ['ID', (repository) => String(repository.id)],
  ],
}

const freezes: Thing<Freeze> = {
  name: 'freezes',
  list: '/api/v1/freezes',
  filters: [],
  columns: [
    ['SPACE', (freeze) => freeze.space ?? 'the whole platform'],
    ['BY', (freeze) => freeze.by],
    ['SINCE', (freeze) => freeze.at],
    ['REASON', (freeze) => freeze.reason],
  ],
}

const scopes: Thing<ScopeUse> = {
  name: 'scopes',
  list: '/api/v1/scopes',
  filters: [],
  columns: [
    ['SCOPE', (use) => use.scope],
    ['ABOUT', (use) => use.resource],
    ['OPENS', (use) => (use.routes.length === 0 ? 'nothing here' : `${use.routes.length} routes`)],
  ],
}

export const things: readonly Thing[] = [
  apps,
  installations,
  consents,
  spaces,
  fleets,
  freezes,
  repositories,
  auditLog,
  scopes,
] as unknown as Thing[]

function grantText({ status }: InstallationRecord): string {
  const levels = { ...status.grant.repository, ...status.grant.organization }
  const names = Object.keys(levels).sort()
  return names.length === 0 ? 'none' : names.map((name) => `${name}:${levels[name]}`).join(' ')
}

/** A request beyond the grant that nobody has answered waits for the admins of the space. */
function stateText({ resource, status }: InstallationRecord): string {
  const state = resource.spec.suspended ? 'suspended' : 'active'
  return status.pending?.state === 'open' ? `${state}, asks for more` : state
}
