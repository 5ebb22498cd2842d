// A platform in memory for tests of the reconciler: the real rules of src/platform/domain over plain records.
import type { Actual, PlatformReader, PlatformWriter, StateQuery } from '../../controller/ports.ts'
import { grantIn } from '../../src/catalog/consent.ts'
import type {
  AppRecord,
  Caller,
  Changeset,
  ChangesetResult,
  Freeze,
  InstallationRecord,
  ResourceRecord,
  Space,
  WaitingConsent,
} from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import { digestOf } from '../../src/lib/digest.ts'
import { type AppResource, type InstallationResource, keyOf, type Resource } from '../../src/manifest/resource.ts'
import type { LaterField } from '../../src/manifest/resource-schema.ts'
import { applyChangeset, type Writes } from '../../src/platform/domain/apply-changeset.ts'
import { clientIdOf } from '../../src/platform/domain/client-id.ts'
import { pendingConsent } from '../../src/platform/domain/consent.ts'
import type { StoredApp, StoredFleet, StoredInstallation, WorkingSet } from '../../src/platform/domain/registry.ts'

/** What plans do not look at. */
const unseen = { events: [], suspension: null }
const undecided = { suspension: null }

/** How many repositories every space has beside those that are named. */
const repositoriesOfSpace = 3
const at = '2026-01-02T03:04:05.000Z'

const caller: Caller = {
  login: 'owner',
  siteOwner: true,
  spaces: [],
  token: { id: 1, name: 'test', scopes: ['user', 'admin:org', 'repo'], readOnly: false, createdAt: at, expiresAt: null, lastUsedAt: null },
}

/** What a test starts from: a resource, who owns it, and what people granted. */
export type Given = {
  fleet: string | null
  resource: Resource
  grant?: InstallationRecord['status']['grant']
  /** Of an app that was renamed. */
  formerSlug?: string
  /** Whether an admin refused what the app asks for. */
  refused?: boolean
}

/** A space where it is not an organization that takes consent from manifests. */
export type GivenSpace = Pick<Space, 'login'> & Partial<Pick<Space, 'type' | 'consentFrom'>>

type State = {
  freezes: readonly Freeze[]
  spaces: Map<string, Space>
  apps: StoredApp[]
  installations: StoredInstallation[]
  fleet: StoredFleet | null
  nextIds: WorkingSet['nextIds']
}

export type DomainPlatform = PlatformReader &
  PlatformWriter & {
    /** Every record, whoever owns it. */
    records(): ResourceRecord[]
    /** The code of the rejection; null where it was applied. */
    attempt(changeset: Changeset): string | null
  }

type Options = {
  fleet: string
  head: number | null
  laterFields?: readonly LaterField[]
  freezes?: readonly Freeze[]
  spaces?: readonly GivenSpace[]
}

/** A platform that holds `given`; apps of installations are among them. `head` is that of the fleet; `laterFields` as changesets know them. */
export function domainPlatform(given: readonly Given[], { fleet, head, freezes = [], spaces = [], ...known }: Options): DomainPlatform {
  const state = { ...initialState(given, fleet, head, spaces), freezes }
  const records = () => recordsOf(state)
  const submit = (changeset: Changeset): ChangesetResult | { code: string; detail: string } => {
    const outcome = applyChangeset({ changeset, caller, set: workingSet(state, changeset), at, dryRun: false, ...known })
    if (outcome.rejection !== null) return outcome.rejection
    write(state, outcome.writes)
    return outcome.result
  }
  return {
    target: 'http://platform.example',
    records,
    readState: async (query) => {
      const all = records()
      const asked = all.filter((record) => isAskedFor(record, query))
      const actual = actualOf(state.fleet?.head ?? null, asked, [...state.spaces.values()])
      return { ...actual, waiting: waitingElsewhere(all, query) }
    },
    areSecrets: async (checks) => checks.map(() => false),
    submit: async (changeset) => {
      const result = submit(changeset)
      if ('code' in result) throw new Error(`${result.code}: ${result.detail}`)
      return result
    },
    attempt: (changeset) => {
      const result = submit(changeset)
      return 'code' in result ? result.code : null
    },
  }
}

function isAskedFor(record: ResourceRecord, { fleet, spaces, apps }: StateQuery): boolean {
  const { resource } = record
  const isNamed = resource.kind === 'App' && apps.includes(resource.metadata.slug)
  return record.fleet === fleet || spaces.includes(resource.metadata.space) || isNamed
}

/** What waits on installations of the fleet's apps that are not asked for. */
function waitingElsewhere(records: readonly ResourceRecord[], query: StateQuery): WaitingConsent[] {
  const own = new Set(
    records.flatMap(({ fleet, resource }) => (fleet === query.fleet && resource.kind === 'App' ? [resource.metadata.slug] : [])),
  )
  return records.flatMap((record) => {
    if (record.kind !== 'Installation' || record.status.pending === null || isAskedFor(record, query)) return []
    const { app, space } = record.resource.metadata
    return own.has(app) ? [{ installation: record.key, id: record.id, app, space, pending: record.status.pending }] : []
  })
}

function spaceOf(spaces: ReadonlyMap<string, Space>, login: string): Space {
  return spaces.get(login) ?? { login, type: 'organization', consentFrom: 'manifests', createdAt: at }
}

function initialState(
  given: readonly Given[],
  fleet: string,
  head: number | null,
  settings: readonly GivenSpace[],
): Omit<State, 'freezes'> {
  const spaces = new Map(settings.map((space) => [space.login, { ...spaceOf(new Map(), space.login), ...space }]))
  const stored = (resource: Resource, index: number, owner: string | null) => ({
    id: index + 1,
    key: keyOf(resource),
    space: resource.metadata.space,
    fleet: owner,
    revision: 1,
    digest: digestOf(resource),
    createdAt: at,
    updatedAt: at,
    updatedBy: 'owner',
  })
  const apps = given.flatMap(({ resource, fleet: owner, formerSlug = null }, index) =>
    resource.kind === 'App' ? [{ kind: 'App' as const, ...stored(resource, index, owner), resource, applied: null, formerSlug }] : [],
  )
  const installations = given.flatMap(({ resource, fleet: owner, grant, refused }, index) => {
    if (resource.kind !== 'Installation') return []
    const app = apps.find((candidate) => candidate.resource.metadata.slug === resource.metadata.app)
    if (!app) throw new Error(`no app for ${keyOf(resource)}`)
    const { type } = spaceOf(spaces, resource.metadata.space)
    const given = grant ?? grantIn(type, app.resource.spec.permissions, resource.spec.permissions ?? null, null)
    const pending = pendingConsent({ grant: given, refusal: null }, app.resource.spec.permissions, type)
    return [
      {
        kind: 'Installation' as const,
        ...stored(resource, index, owner),
        appId: app.id,
        resource,
        applied: null,
        grant: given,
        refusal: refused && pending ? { at, by: 'bob', digest: pending.digest } : null,
        ...undecided,
      },
    ]
  })
  const next = given.length + 1
  return {
    spaces,
    apps,
    installations,
    fleet: head === null ? null : { name: fleet, space: 'acme', head, createdAt: at, updatedAt: at, updatedBy: 'owner' },
    nextIds: { app: next, installation: next, changeset: (head ?? 0) + 1 },
  }
}

function workingSet(state: State, { changes }: Changeset): WorkingSet {
  const resources = [...state.apps, ...state.installations].map(({ resource }): Resource => resource)
  const wanted = changes.flatMap(({ resource }) => resource ?? [])
  const spaces = new Set([...resources, ...wanted].map(({ metadata }) => metadata.space))
  const repositories = new Map<string, Set<string>>()
  for (const { kind, metadata, spec } of [...resources, ...wanted]) {
    if (kind !== 'Installation' || spec.repositories === 'all') continue
    repositories.set(metadata.space, new Set([...(repositories.get(metadata.space) ?? []), ...spec.repositories]))
  }
  return {
    ...state,
    endings: new Map(),
    fleetSpaces: new Map(changes.flatMap(({ adopts }) => (adopts?.fleet ? [[adopts.fleet, 'acme']] : []))),
    spaces: new Map([...spaces, 'acme'].map((login) => [login, spaceOf(state.spaces, login)])),
    repositories,
  }
}

function write(state: State, { fleet, apps, installations, endedApps, endedInstallations, nextIds }: Writes): void {
  state.apps = merged(state.apps, apps, endedApps)
  state.installations = merged(state.installations, installations, endedInstallations)
  state.fleet = fleet
  state.nextIds = nextIds
}

function merged<T extends { id: number }>(rows: readonly T[], changed: readonly T[], ended: readonly number[]): T[] {
  const byId = new Map([...rows, ...changed].map((row) => [row.id, row]))
  for (const id of ended) byId.delete(id)
  return [...byId.values()]
}

function recordsOf({ apps, installations, spaces }: State): ResourceRecord[] {
  return [
    ...apps.map((app) =>
      appRecord(
        app,
        installations.filter(({ appId }) => appId === app.id),
      ),
    ),
    ...installations.map((installation) => installationRecord(installation, apps, spaceOf(spaces, installation.space))),
  ].sort((a, b) => compare(a.key, b.key))
}

function appRecord({ kind, resource, formerSlug, ...stored }: StoredApp, installations: readonly StoredInstallation[]): AppRecord {
  const status = {
    installations: installations.length,
    spaces: installations.map(({ space }) => space).sort(),
    repositories: installations.reduce((sum, installation) => sum + reached(installation.resource), 0),
    keys: 0,
    lastUsedAt: null,
  }
  const unseen = { clientId: clientIdOf(stored.id), formerSlug, webhookSecret: false, drift: null }
  return { kind, ...unseen, ...common(stored), resource: structuredClone<AppResource>(resource), status }
}

function installationRecord(
  { kind, resource, grant, refusal, ...stored }: StoredInstallation,
  apps: readonly StoredApp[],
  { type }: Space,
): InstallationRecord {
  const app = apps.find(({ id }) => id === stored.appId)
  const pending = app ? pendingConsent({ grant, refusal }, app.resource.spec.permissions, type) : null
  return {
    kind,
    ...common(stored),
    drift: null,
    resource: structuredClone(resource),
    status: { grant, repositories: reached(resource), pending, ...unseen },
  }
}

type Common = Pick<AppRecord, 'key' | 'id' | 'revision' | 'digest' | 'fleet' | 'createdAt' | 'updatedAt'>

function common({ key, id, revision, digest, fleet, createdAt, updatedAt }: Common): Common {
  return { key, id, revision, digest, fleet, createdAt, updatedAt }
}

function reached({ spec }: InstallationResource): number {
  return spec.repositories === 'all' ? repositoriesOfSpace : spec.repositories.length
}

/** Actual state of which nothing but the records matters. */
export function actualOf(head: number | null, records: ResourceRecord[], spaces: Space[] = []): Actual {
  return { head, records, spaces, freezes: [], lost: [] }
}
