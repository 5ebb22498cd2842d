// What a plan means to what installations have been given: what it grants, what it takes away at once, and what waits for people.
import { type ConsentingSpace, grantByManifest, loweredLevels, raisedLevels, requestTo } from '../../src/catalog/consent.ts'
import type {
  Change,
  Grant,
  GrantChange,
  InstallationRecord,
  PendingConsent,
  ResourceRecord,
  Space,
  Waiting,
  WaitingConsent,
} from '../../src/generated/types.ts'
import { canonicalJson } from '../../src/lib/canonical-json.ts'
import { type AppResource, appKey, type InstallationResource, identityOf, installationKey, slugOf } from '../../src/manifest/resource.ts'
import type { Records } from './match.ts'

export type ConsentInput = {
  fleet: string
  changes: readonly Change[]
  records: Records
  /** By the key that they have after the renames of the plan. */
  installations: ReadonlyMap<string, InstallationRecord>
  /** New slug by old slug. */
  renamed: ReadonlyMap<string, string>
  /** The app as it will be; null where there is none, or where nobody can say. */
  appOf: (slug: string) => AppResource | null
  spaces: readonly Space[]
  /** What waits on installations that the caller does not see. */
  elsewhere: readonly WaitingConsent[]
}

/** What becomes of one installation. */
export type Outcome = {
  installation: string
  app: string
  space: Space
  /** Null: new, or the caller does not see it. */
  record: InstallationRecord | null
  /** What it will have been given; null where nobody can say. */
  grant: Grant | null
  /** new: by this plan; consent: the plan changes what its manifest consents to; none: something else of it, or nothing. */
  own: 'new' | 'consent' | 'none'
  granted: GrantChange[]
  removed: GrantChange[]
  pending: GrantChange[]
  state: Waiting['state']
}

type Scene = ConsentInput & {
  spaceOf: (login: string) => Space
  oldKeyOf: (app: string) => string
  altered: ReadonlyMap<string, Alters>
  unseen: ReadonlyMap<string, WaitingConsent>
}

type Alters = { before: AppResource; after: AppResource }

/** One for each installation whose grant the plan decides about, and for each of the fleet or of its apps that waits for people already. */
export function outcomesOf(input: ConsentInput): Outcome[] {
  const own = input.changes.filter(({ kind }) => kind === 'Installation')
  const byId = new Map(own.flatMap((change) => (change.id === null ? [] : [[change.id, change] as const])))
  const scene = sceneOf(input)
  const deleted = new Set(input.changes.flatMap(({ action, key }) => (action === 'delete' ? [key] : [])))
  const adopted = new Set(input.changes.flatMap((change) => (change.adopts === null ? [] : [identityOf(change)])))
  const owns = (record: ResourceRecord) => record.fleet === input.fleet || adopted.has(identityOf(record))
  const ours = new Set([...input.records.values()].flatMap((record) => (record.kind === 'App' && owns(record) ? [record.key] : [])))
  const isOurs = (record: InstallationRecord) => owns(record) || ours.has(appKeyOf(scene, record))
  const seen = [...input.installations.values()].flatMap((record) => {
    const change = byId.get(record.id) ?? null
    if (change?.after === null || deleted.has(appKeyOf(scene, record))) return []
    if (change !== null || scene.altered.has(record.resource.metadata.app)) return decided(scene, record, change) ?? []
    return record.status.pending !== null && isOurs(record) ? [waitingAlready(scene, record)] : []
  })
  return [...seen, ...own.flatMap((change) => installed(scene, change) ?? []), ...unseen(scene), ...waitingUnseen(scene, deleted)]
}

/** What a platform does not tell of a space is taken to be as usual. */
function sceneOf(input: ConsentInput): Scene {
  const spaces = new Map(input.spaces.map((space) => [space.login, space]))
  const usual: ConsentingSpace = { type: 'organization', consentFrom: 'manifests' }
  const oldKeys = new Map([...input.renamed].map(([old, is]) => [is, appKey(old)]))
  return {
    ...input,
    spaceOf: (login) => spaces.get(login) ?? { login, ...usual, createdAt: '' },
    oldKeyOf: (app) => oldKeys.get(app) ?? appKey(app),
    altered: alteredRequests(input.changes),
    unseen: new Map(
      input.elsewhere.flatMap((each) => {
        const key = installationKey(input.renamed.get(each.app) ?? each.app, each.space)
        return input.installations.has(key) ? [] : [[key, each] as const]
      }),
    ),
  }
}

/** Apps whose request changes, by the slug that they will have. */
function alteredRequests(changes: readonly Change[]): Map<string, Alters> {
  return new Map(
    changes.flatMap(({ before, after }) => {
      if (before?.kind !== 'App' || after?.kind !== 'App') return []
      const same = canonicalJson(before.spec.permissions) === canonicalJson(after.spec.permissions)
      return same ? [] : [[after.metadata.slug, { before, after }] as const]
    }),
  )
}

function decided(scene: Scene, record: InstallationRecord, change: Change | null): Outcome | null {
  const { app } = record.resource.metadata
  const request = scene.appOf(app)?.spec.permissions
  if (request === undefined) return null
  const space = scene.spaceOf(record.resource.metadata.space)
  const after = (change?.after ?? record.resource) as InstallationResource
  const consent = after.spec.permissions ?? null
  const own = canonicalJson(consent) === canonicalJson(record.resource.spec.permissions ?? null) ? 'none' : 'consent'
  const before = record.status.grant
  const grant = grantByManifest(space, request, consent, before)
  const pending = raisedLevels(grant, requestTo(space.type, request))
  const state = stateOf(record.status.pending, pending, scene.altered.has(app))
  return { installation: record.key, app, space, record, grant, own, ...stepsOf(before, grant), pending, state }
}

/** A refusal holds until the app asks for something else. */
function stateOf(before: PendingConsent | null, pending: readonly GrantChange[], asksAnew: boolean): Waiting['state'] {
  if (before === null) return 'raised'
  if (before.state === 'refused' && !asksAnew) return 'refused'
  return canonicalJson(before.changes) === canonicalJson(pending) ? 'open' : 'raised'
}

function waitingAlready({ spaceOf }: Scene, record: InstallationRecord): Outcome {
  const { app, space } = record.resource.metadata
  const { grant, pending } = record.status
  return {
    ...{ installation: record.key, app, space: spaceOf(space), record, grant, own: 'none', granted: [], removed: [] },
    pending: pending?.changes ?? [],
    state: pending?.state ?? 'open',
  }
}

function installed({ appOf, spaceOf }: Scene, { key, before, after }: Change): Outcome | null {
  if (before !== null || after?.kind !== 'Installation') return null
  const { app } = after.metadata
  const request = appOf(app)?.spec.permissions
  if (request === undefined) return null
  const space = spaceOf(after.metadata.space)
  const grant = grantByManifest(space, request, after.spec.permissions ?? null, null)
  const pending = raisedLevels(grant, requestTo(space.type, request))
  const steps = stepsOf({ repository: {}, organization: {} }, grant)
  return { installation: key, app, space, record: null, grant, own: 'new', ...steps, pending, state: 'raised' }
}

/** Installations of altered apps that the caller does not see: they have been given what was asked for so far, but for what waits. */
function unseen({ changes, records, installations, spaceOf, altered, unseen }: Scene): Outcome[] {
  return changes.flatMap(({ key, from }) => {
    const app = slugOf(key)
    const request = altered.get(app)
    const record = records.get(from ?? key)
    if (request === undefined || record?.kind !== 'App') return []
    return record.status.spaces.flatMap((login): Outcome[] => {
      const installation = installationKey(app, login)
      if (installations.has(installation)) return []
      const space = spaceOf(login)
      const [was, is] = [request.before, request.after].map(({ spec }) => requestTo(space.type, spec.permissions)) as [Grant, Grant]
      const waiting = unseen.get(installation)?.pending ?? null
      const given = grantedOf(was, waiting)
      const pending = raisedLevels(given, is)
      const state = stateOf(waiting, pending, true)
      return [
        {
          installation,
          app,
          space,
          record: null,
          grant: null,
          own: 'none',
          granted: [],
          removed: loweredLevels(given, is),
          pending,
          state,
        },
      ]
    })
  })
}

/** What waits already on installations that the caller does not see, of apps that go on asking for the same. */
function waitingUnseen({ unseen, renamed, altered, spaceOf }: Scene, deleted: ReadonlySet<string>): Outcome[] {
  return [...unseen].flatMap(([installation, waiting]): Outcome[] => {
    const app = renamed.get(waiting.app) ?? waiting.app
    if (altered.has(app) || deleted.has(appKey(waiting.app))) return []
    const { changes: pending, state } = waiting.pending
    const space = spaceOf(waiting.space)
    return [{ installation, app, space, record: null, grant: null, own: 'none', granted: [], removed: [], pending, state }]
  })
}

/** What was given of a request of which something waits. */
function grantedOf(request: Grant, waiting: PendingConsent | null): Grant {
  const grant = { repository: { ...request.repository }, organization: { ...request.organization } }
  for (const { group, permission, from } of waiting?.changes ?? []) {
    if (from === null) delete grant[group][permission]
    else grant[group][permission] = from
  }
  return grant
}

function stepsOf(before: Grant, after: Grant): Pick<Outcome, 'granted' | 'removed'> {
  return { granted: raisedLevels(before, after), removed: loweredLevels(before, after) }
}

/** The key that the app of an installation has on the platform. */
function appKeyOf({ oldKeyOf }: Scene, { resource }: InstallationRecord): string {
  return oldKeyOf(resource.metadata.app)
}
