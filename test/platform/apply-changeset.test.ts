// The rules of a changeset over generated histories, without a server: whatever is let through leaves the registry sound.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldLevel } from '../../src/catalog/held-level.ts'
import { includesLevel } from '../../src/catalog/permissions.ts'
import type { Caller, ChangeRequest } from '../../src/generated/types.ts'
import { digestOf } from '../../src/lib/digest.ts'
import { installationAction } from '../../src/manifest/installation-action.ts'
import { type InstallationResource, keyOf as keyOfResource } from '../../src/manifest/resource.ts'
import { applyChangeset, type Writes } from '../../src/platform/domain/apply-changeset.ts'
import type { StoredApp, StoredInstallation, StoredResource, WorkingSet } from '../../src/platform/domain/registry.ts'
import { alter, app, create, end, installation } from './support/changes.ts'
import { allScopes } from './support/fixture.ts'

const slugs = ['a', 'b', 'c']
const spaces = ['acme', 'widgets']
const at = '2030-01-01T00:00:00.000Z'

const caller: Caller = {
  login: 'owner',
  siteOwner: true,
  spaces: [],
  token: {
    id: 1,
    name: 't',
    scopes: allScopes as Caller['token']['scopes'],
    readOnly: false,
    createdAt: at,
    expiresAt: null,
    lastUsedAt: null,
  },
}

const emptyRegistry = (): WorkingSet => ({
  spaces: new Map(
    spaces.map((login) => [
      login,
      { login, type: 'organization' as const, consentFrom: login === 'acme' ? ('manifests' as const) : ('people' as const) },
    ]),
  ),
  repositories: new Map(spaces.map((login) => [login, new Set(['api'])])),
  fleet: null,
  fleetSpaces: new Map(),
  endings: new Map(),
  apps: [],
  installations: [],
  freezes: [],
  nextIds: { app: 1, installation: 1, changeset: 1 },
})

const levels = fc.dictionary(fc.constantFrom('contents', 'issues'), fc.constantFrom('read', 'write'))
const appSpec = fc.record({ visibility: fc.constantFrom('private', 'public'), permissions: fc.record({ repository: levels }) })
const installationSpec = fc.record(
  { repositories: fc.constantFrom('all', ['api']), permissions: fc.record({ repository: levels }) },
  { requiredKeys: ['repositories'] },
)
const step = fc.record({
  what: fc.constantFrom('create', 'update', 'rename', 'transfer', 'delete', 'install', 'rescope', 'consent', 'uninstall'),
  slug: fc.constantFrom(...slugs),
  other: fc.constantFrom(...slugs),
  space: fc.constantFrom(...spaces),
  app: appSpec,
  installation: installationSpec,
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** The change that a step means for the registry as it is; null where it has no subject. */
function changeOf(set: WorkingSet, { what, slug, other, space, ...specs }: Step): ReturnType<typeof create> | null {
  const ofApp = set.apps.find((candidate) => candidate.key === `App/${slug}`)
  const installed = set.installations.find((candidate) => candidate.key === `Installation/${slug}@${space}`)
  if (what === 'create') return create(app(slug, space, specs.app))
  if (what === 'install') return create(installation(slug, space, specs.installation))
  if (what === 'rescope' || what === 'consent' || what === 'uninstall') {
    if (installed === undefined) return null
    return what === 'uninstall' ? end(record(installed)) : alter(record(installed), installation(slug, space, specs.installation), what)
  }
  if (ofApp === undefined) return null
  if (what === 'delete') return end(record(ofApp))
  const home = what === 'transfer' ? space : ofApp.space
  return alter(record(ofApp), app(what === 'rename' ? other : slug, home, specs.app), what)
}

const record = (stored: StoredResource) => stored as unknown as Parameters<typeof end>[0]

/** What the store does with the rows. */
function written(set: WorkingSet, writes: Writes): WorkingSet {
  const merged = <T extends StoredApp | StoredInstallation>(before: readonly T[], rows: readonly T[], ended: readonly number[]) => [
    ...new Map([...before, ...rows].filter(({ id }) => !ended.includes(id)).map((row) => [row.id, row])).values(),
  ]
  return {
    ...set,
    fleet: writes.fleet,
    apps: merged(set.apps, writes.apps, writes.endedApps),
    installations: merged(set.installations, writes.installations, writes.endedInstallations),
    nextIds: writes.nextIds,
  }
}

function expectSound(set: WorkingSet): void {
  const all = [...set.apps, ...set.installations]
  expect(new Set(all.map(({ key }) => key)).size, 'keys are unique').toBe(all.length)
  for (const resource of all) {
    expect(resource.key).toBe(keyOfResource(resource.resource))
    expect(resource.digest).toBe(digestOf(resource.resource))
    expect(resource.space).toBe(resource.resource.metadata.space)
  }
  const apps = new Map(set.apps.map((stored) => [stored.id, stored]))
  for (const installed of set.installations) {
    const owner = apps.get(installed.appId)
    expect(installed.resource.metadata.app, 'an installation follows its app').toBe(owner?.resource.metadata.slug)
    expect(owner?.resource.spec.visibility === 'public' || owner?.space === installed.space, 'private apps stay at home').toBe(true)
    const { consentFrom } = set.spaces.get(installed.space) ?? {}
    if (consentFrom === 'people') expect(installed.grant, 'people give what they give').toEqual({ repository: {}, organization: {} })
    for (const [name, level] of Object.entries(installed.grant.repository)) {
      // `metadata: read` comes with whatever else is asked for.
      const asked = owner === undefined ? null : heldLevel(owner.resource.spec.permissions, name)
      expect(asked !== null && includesLevel(asked, level), 'no grant exceeds the request').toBe(true)
    }
  }
}

function expectGrown(before: WorkingSet, after: WorkingSet): void {
  const revisions = new Map([...before.apps, ...before.installations].map((stored) => [`${stored.kind}${stored.id}`, stored]))
  for (const now of [...after.apps, ...after.installations]) {
    const then = revisions.get(`${now.kind}${now.id}`)
    if (then !== undefined && then.digest !== now.digest)
      expect(now.revision, 'a revision grows with a change').toBeGreaterThan(then.revision)
  }
}

/** The log says of each alteration what it was. */
function expectTrueNames({ audit }: Writes): void {
  for (const { action, key, before, after } of audit) {
    if (!key.startsWith('Installation/') || action === 'grant' || action === 'rename' || before === null || after === null) continue
    expect(action).toBe(installationAction(before as InstallationResource, after as InstallationResource))
  }
}

test('every history of changesets that are let through leaves the registry sound, and a refused one leaves it as it was', () => {
  let [through, refused] = [0, 0]
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (history) => {
      let set = emptyRegistry()
      for (const steps of history) {
        const changes = steps.flatMap((one) => changeOf(set, one) ?? []) as ChangeRequest[]
        if (changes.length === 0) continue
        const before = structuredClone({ apps: set.apps, installations: set.installations })
        const changeset = { fleet: 'one', expectedHead: set.fleet?.head ?? null, changes }
        const outcome = applyChangeset({ changeset, caller, set, at, dryRun: false })
        expect({ apps: set.apps, installations: set.installations }, 'the rules change nothing in place').toEqual(before)
        if (outcome.rejection !== null) {
          refused++
          expect(outcome.rejection.errors.length).toBeGreaterThan(0)
          continue
        }
        through++
        const after = written(set, outcome.writes)
        expectSound(after)
        expectGrown(set, after)
        expectTrueNames(outcome.writes)
        expect(outcome.writes.audit.length).toBeGreaterThanOrEqual(changes.length)
        set = after
      }
    }),
    { numRuns: 300 },
  )
  // The property says nothing where one side never happens.
  expect(Math.min(through, refused)).toBeGreaterThan(100)
})
