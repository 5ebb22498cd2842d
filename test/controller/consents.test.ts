// What a plan says of consents is what the platform then does: which grants rise and fall at once, and what waits for whom.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPlan } from '../../controller/apply.ts'
import { makePlan } from '../../controller/plan/make-plan.ts'
import { planFleet } from '../../controller/reconcile.ts'
import { raisedLevels } from '../../src/catalog/consent.ts'
import type { Change, Grant, Plan, ResourceRecord, Waiting } from '../../src/generated/types.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { type World, world } from '../arbitraries/worlds.ts'
import { actualOf, type DomainPlatform, domainPlatform, type GivenSpace } from './domain-platform.ts'

type Peopled = World & { spaces: GivenSpace[]; refusals: boolean[] }

const consentFrom = fc.constantFrom('manifests' as const, 'people' as const)
const peopled: fc.Arbitrary<Peopled> = fc
  .tuple(world, fc.tuple(consentFrom, consentFrom, consentFrom), fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }))
  .filter(([{ given }]) => !given.some(({ resource }) => resource.spec.lifecycle.preventDestroy))
  .map(([w, [acme, alice, widgets], refusals]) => ({
    ...w,
    refusals,
    spaces: [
      { login: 'acme', consentFrom: acme },
      { login: 'alice', type: 'user', consentFrom: alice },
      { login: 'widgets-inc', consentFrom: widgets },
    ],
  }))

function platformOf({ given, fleet, head, spaces, refusals }: Peopled): DomainPlatform {
  const placed = given.map((each, index) => ({ ...each, refused: refusals[index % refusals.length] ?? false }))
  return domainPlatform(placed, { fleet, head, spaces })
}

const planOf = ({ fleet, desired, prune, adopt }: World, reader: DomainPlatform): Promise<Plan> =>
  planFleet({ reader, fleet, desired, prune, adopt })

function grants(records: readonly ResourceRecord[]): Map<string, Grant> {
  return new Map(records.flatMap((each) => (each.kind === 'Installation' ? [[each.key, each.status.grant] as const] : [])))
}

/** Keys of the installations that a plan for the world sees. */
function inSight({ fleet, desired }: World, platform: DomainPlatform): Set<string> {
  const asked = new Set(desired.map(({ resource }) => resource.metadata.space))
  const seen = platform.records().filter((each) => each.fleet === fleet || asked.has(each.resource.metadata.space))
  return new Set(seen.map(({ key }) => key))
}

/** As the next plan will say it. */
const afterwards = ({ installation, permissions, state, who }: Waiting) => ({
  installation,
  permissions,
  who,
  state: state === 'raised' ? 'open' : state,
})

describe('a plan', () => {
  it('foretells what waits, and the next plan says the same', async () => {
    const states = new Set<string>()
    await fc.assert(
      fc.asyncProperty(peopled, async (w) => {
        const platform = platformOf(w)
        const first = await planOf(w, platform)
        await applyPlan(first, platform)
        const second = await planOf(w, platform)
        expect(second.changes).toEqual([])
        for (const { state } of first.waiting) states.add(state)
        // What the manifests of others consent to is out of sight.
        const seen = inSight(w, platform)
        const told = ({ waiting }: Plan) => waiting.filter((each) => seen.has(each.installation)).map(afterwards)
        expect(told(second)).toEqual(told(first))
        expect(second.waiting.map(({ state }) => state)).not.toContain('raised')
        // Of an app that the plan takes over, the platform told nothing out of sight before.
        const own = new Set(
          w.given.flatMap(({ fleet, resource }) => (fleet === w.fleet && resource.kind === 'App' ? [resource.metadata.slug] : [])),
        )
        const unchanged = second.waiting.filter(
          ({ state, installation, app }) => state === 'refused' && !seen.has(installation) && own.has(app),
        )
        expect(first.waiting).toEqual(expect.arrayContaining(unchanged))
      }),
      { numRuns: 200 },
    )
    expect([...states].sort()).toEqual(['open', 'raised', 'refused'])
  })

  it('foretells each grant that rises or falls', async () => {
    await fc.assert(
      fc.asyncProperty(peopled, async (w) => {
        const platform = platformOf(w)
        const before = grants(platform.records())
        const plan = await planOf(w, platform)
        await applyPlan(plan, platform)
        const told = new Map(plan.changes.flatMap(({ consents }) => consents.map((each) => [`${each.effect} ${each.installation}`, each])))
        const oldKeys = new Map(plan.changes.flatMap(({ key, from }) => (from === null ? [] : [[key, from] as const])))
        const seen = inSight(w, platform)
        for (const [key, grant] of grants(platform.records())) {
          if (!seen.has(key)) continue
          const app = `App/${key.slice('Installation/'.length, key.indexOf('@'))}`
          const old = oldKeys.has(app) ? key.replace(app.slice(4), (oldKeys.get(app) ?? '').slice(4)) : key
          const was = before.get(old) ?? { repository: {}, organization: {} }
          expect(told.get(`granted ${key}`)?.permissions ?? [], key).toEqual(raisedLevels(was, grant))
          const lowered = raisedLevels(grant, was).map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from }))
          expect(told.get(`removed ${key}`)?.permissions ?? [], key).toEqual(lowered)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('grants nothing by a manifest where people consent', async () => {
    await fc.assert(
      fc.asyncProperty(peopled, async (w) => {
        const platform = platformOf(w)
        const plan = await planOf(w, platform)
        const people = new Set(w.spaces.flatMap((space) => (space.consentFrom === 'people' ? [space.login] : [])))
        const granted = plan.changes.flatMap(({ consents }) => consents.filter(({ effect }) => effect === 'granted'))
        expect(granted.filter(({ space }) => people.has(space))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('a change says of consents', () => {
  const app = (permissions: object) => complete('App', { slug: 'ci', space: 'acme' }, { visibility: 'public', permissions })
  const installed = (space: string, permissions?: object) =>
    complete('Installation', { app: 'ci', space }, { repositories: 'all', ...(permissions ? { permissions } : {}) })

  const raise = { repository: { contents: 'write' }, organization: { members: 'read' } }

  /** Raises contents from read to write and asks for members; the installations are as given, then as wanted. */
  async function raised(before: ReturnType<typeof installed>[], after: typeof before, spaces: GivenSpace[] = []): Promise<Plan> {
    const start = app({ repository: { contents: 'read' } })
    const reader = domainPlatform(
      [start, ...before].map((resource) => ({ fleet: 'main', resource })),
      { fleet: 'main', head: 1, spaces },
    )
    return planFleet({ reader, fleet: 'main', desired: [app(raise), ...after].map((each) => wanted(each, null)), prune: false })
  }
  const effects = ({ changes }: Plan, key = 'App/ci') => changes.find((change: Change) => change.key === key)?.consents ?? []

  it('that people have to consent, where nothing else does', async () => {
    const plan = await raised([installed('acme')], [installed('acme')])
    const permissions = [
      { group: 'repository', permission: 'contents', from: 'read', to: 'write' },
      { group: 'organization', permission: 'members', from: null, to: 'read' },
    ]
    expect(effects(plan)).toEqual([{ installation: 'Installation/ci@acme', space: 'acme', effect: 'waiting', by: 'people', permissions }])
    expect(plan.waiting).toEqual([
      {
        ...{ installation: 'Installation/ci@acme', app: 'ci', space: 'acme', state: 'raised', permissions, who: 'admins of acme' },
        page: 'http://platform.example/organizations/acme/settings/installations/2',
      },
    ])
    expect(plan.changes[0]?.impact.widensOwnConsent).toBe(false)
  })

  it('that an earlier consent covers the raise, without flagging it', async () => {
    const wide = installed('acme', raise)
    const plan = await raised([wide], [wide])
    expect(effects(plan)).toMatchObject([{ effect: 'granted', by: 'earlier consent' }])
    expect(plan.waiting).toEqual([])
    expect(plan.changes[0]?.impact.widensOwnConsent).toBe(false)
  })

  it('that the plan asks for more and consents to it by itself', async () => {
    const plan = await raised([installed('acme', { repository: { contents: 'read' } })], [installed('acme', raise)])
    expect(effects(plan)).toMatchObject([{ effect: 'granted', by: 'this plan' }])
    expect(effects(plan, 'Installation/ci@acme')).toMatchObject([{ effect: 'granted', by: 'this plan' }])
    expect(plan.changes.map(({ impact }) => impact.widensOwnConsent)).toEqual([true, true])
    expect(plan.waiting).toEqual([])
  })

  it('that the same waits where the space takes consent from people', async () => {
    const spaces: GivenSpace[] = [{ login: 'acme', consentFrom: 'people' }]
    const plan = await raised([installed('acme', { repository: { contents: 'read' } })], [installed('acme', raise)], spaces)
    expect(effects(plan)).toMatchObject([{ effect: 'waiting', by: 'people' }])
    expect(plan.changes.map(({ impact }) => impact.widensOwnConsent)).toEqual([false, false])
    expect(plan.waiting).toHaveLength(1)
  })

  it('nothing of organization permissions in a personal space, whose user consents', async () => {
    const plan = await raised([installed('alice')], [installed('alice')], [{ login: 'alice', type: 'user' }])
    const permissions = [{ group: 'repository', permission: 'contents', from: 'read', to: 'write' }]
    expect(plan.waiting).toMatchObject([{ who: 'alice', permissions, page: 'http://platform.example/settings/installations/2' }])
    expect(effects(plan)[0]?.permissions).toEqual(permissions)
  })

  it('that installations out of sight wait too, without a page', () => {
    const platform = domainPlatform(
      [app({ repository: { contents: 'read', issues: 'read' } }), installed('widgets-inc')].map((resource) => ({
        fleet: 'main',
        resource,
      })),
      { fleet: 'main', head: 1 },
    )
    const records = platform.records().filter(({ kind }) => kind === 'App')
    const desired = [wanted(app({ repository: { contents: 'write' } }), null)]
    const plan = makePlan({ target: 'http://x', fleet: 'main', desired, actual: actualOf(1, records), prune: false })
    expect(effects(plan).map(({ effect }) => effect)).toEqual(['waiting', 'removed'])
    expect(plan.waiting).toMatchObject([{ installation: 'Installation/ci@widgets-inc', who: 'admins of widgets-inc', page: null }])
  })

  it('what waits on installations out of sight, as long as their app asks for the same', () => {
    const asked = app({ repository: { contents: 'write', issues: 'read' } })
    const platform = domainPlatform([{ fleet: 'main', resource: asked }], { fleet: 'main', head: 1 })
    const changes = [{ group: 'repository' as const, permission: 'contents', from: 'read' as const, to: 'write' as const }]
    const pending = { state: 'refused' as const, digest: 'd', changes, refusedAt: 'then', refusedBy: 'bob' }
    const told = [{ installation: 'Installation/ci@widgets-inc', id: 9, app: 'ci', space: 'widgets-inc', pending }]
    const [record] = platform.records()
    if (record?.kind !== 'App') throw new Error('There is no app.')
    const status = { ...record.status, installations: 1, spaces: ['widgets-inc'] }
    const plan = (wish: ReturnType<typeof app>): Plan =>
      makePlan({
        ...{ target: 'http://x', fleet: 'main', desired: [wanted(wish, null)], prune: false },
        actual: { ...actualOf(1, [{ ...record, status }]), waiting: told },
      })
    expect(plan(asked).waiting).toMatchObject([
      { installation: 'Installation/ci@widgets-inc', state: 'refused', permissions: changes, page: null },
    ])
    const less = plan(app({ repository: { contents: 'write' } }))
    expect(less.waiting).toMatchObject([{ state: 'open', permissions: changes }])
    expect(less.changes[0]?.consents).toMatchObject([
      { effect: 'removed', permissions: [{ permission: 'issues', from: 'read', to: null }] },
    ])
    expect(plan(app({ repository: { contents: 'read', issues: 'read' } })).waiting).toEqual([])
  })
})
