// What a plan says beside its changes: conflicts that no manifest file can bring about alone, impact, digests.
import { describe, expect, it } from 'vitest'
import { makePlan } from '../../controller/plan/make-plan.ts'
import { renderPlanText } from '../../controller/render/plan-text.ts'
import type { Plan, ResourceRecord } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { actualOf, domainPlatform, type Given } from './domain-platform.ts'
import { plainColours } from './plain-colours.ts'

const app = (slug: string, spec: object = {}, space = 'acme') => complete('App', { slug, space }, spec)
const installation = (slug: string, space: string, spec: object = {}) =>
  complete('Installation', { app: slug, space }, { repositories: 'all', ...spec })
const owned = (...resources: Given['resource'][]): Given[] => resources.map((resource) => ({ fleet: 'main', resource }))

function planFor(given: Given[], desired: Desired[], prune = false): Plan {
  const records = domainPlatform(given, { fleet: 'main', head: 1 }).records()
  return makePlan({ target: 'x', fleet: 'main', desired, actual: actualOf(1, records), prune })
}

const codes = ({ conflicts }: Plan) => conflicts.map(({ code, key }) => `${code} ${key}`)

describe('what stands in the way', () => {
  it('is an installation of another fleet', () => {
    const given = [...owned(app('ci-bot')), { fleet: 'other', resource: installation('ci-bot', 'acme') }]
    expect(codes(planFor(given, [wanted(installation('ci-bot', 'acme'))]))).toEqual(['AW401 Installation/ci-bot@acme'])
  })

  it('is an installation that still names the old slug', () => {
    const desired = [wanted(app('new'), { slug: 'old' }), wanted(installation('old', 'acme'))]
    expect(codes(planFor(owned(app('old')), desired))).toEqual(['AW410 Installation/old@acme'])
  })

  it('are two apps that were the same one before', () => {
    const desired = [wanted(app('one'), { slug: 'old' }), wanted(app('two'), { slug: 'old' })]
    expect(codes(planFor(owned(app('old')), desired))).toEqual(['AW412 App/one', 'AW412 App/two'])
  })

  it('is told once where the app itself is in conflict', () => {
    const given = [{ fleet: 'other', resource: app('ci-bot') }]
    const plan = planFor(given, [wanted(app('ci-bot')), wanted(installation('ci-bot', 'acme'))])
    expect(codes(plan)).toEqual(['AW401 App/ci-bot'])
    expect(plan.changes).toEqual([])
  })

  it('is not an installation elsewhere that the same plan ends', () => {
    const given = owned(app('ci-bot', { visibility: 'public' }), installation('ci-bot', 'alice'))
    expect(codes(planFor(given, [wanted(app('ci-bot'))], true))).toEqual([])
    expect(codes(planFor(given, [wanted(app('ci-bot'))], false))).toEqual(['AW413 App/ci-bot'])
  })

  it('is an installation elsewhere of a private app that is transferred, unless the same plan ends it', () => {
    const given = owned(app('ci-bot'), installation('ci-bot', 'acme'))
    const desired = [wanted(app('build', {}, 'alice'), { slug: 'ci-bot', space: 'acme' })]
    expect(codes(planFor(given, desired))).toEqual(['AW416 App/build'])
    expect(planFor(given, desired, true)).toMatchObject({
      conflicts: [],
      changes: [
        { action: 'uninstall', key: 'Installation/build@acme' },
        { action: 'transfer', key: 'App/build', from: 'App/ci-bot' },
      ],
    })
  })

  it('is not an app that others took over and renamed, but the new one beside it is warned of', () => {
    const given = [{ fleet: 'other', resource: app('build'), formerSlug: 'ci-bot' }]
    const plan = planFor(given, [wanted(app('ci-bot'))])
    expect(plan.changes.map(({ action, key }) => [action, key])).toEqual([['create', 'App/ci-bot']])
    expect(plan.conflicts).toMatchObject([
      { code: 'AW419', severity: 'warning', key: 'App/ci-bot', message: expect.stringContaining('App/build by now, of the fleet other') },
    ])
    expect(codes(planFor([], [wanted(app('ci-bot'))]))).toEqual([])
  })

  it('is not a transfer whose space is all that is known of before', () => {
    const plan = planFor([], [wanted(app('ci-bot', {}, 'alice'), { space: 'acme' })])
    expect(plan).toMatchObject({ changes: [{ action: 'create' }], conflicts: [{ code: 'AW404', severity: 'warning' }] })
    expect(plan.conflicts[0]?.message).toContain('App/ci-bot in acme')
  })

  it('is said of a rename that somebody else has done to another slug', () => {
    const given = [{ ...owned(app('build'))[0], formerSlug: 'ci-bot' } as Given]
    const plan = planFor(given, [wanted(app('builder'), { slug: 'ci-bot' })])
    expect(plan.changes).toMatchObject([{ action: 'create', key: 'App/builder' }])
    expect(plan.conflicts).toMatchObject([
      { code: 'AW418', severity: 'warning', hint: expect.stringContaining('movedFrom: { slug: build }') },
    ])
  })

  it('is said of an installation whose app was renamed and whose slug another app has by now', () => {
    const renamed = { ...owned(app('build', { visibility: 'public' }))[0], formerSlug: 'ci-bot' } as Given
    const given = [renamed, ...owned(app('ci-bot'), installation('build', 'acme'))]
    const stale = planFor(given, [wanted(installation('ci-bot', 'acme'))])
    expect(stale.changes).toMatchObject([{ action: 'install', key: 'Installation/ci-bot@acme' }])
    expect(stale.conflicts).toMatchObject([{ code: 'AW420', severity: 'warning', hint: expect.stringContaining('metadata.app to build') }])
    expect(codes(planFor(given, [wanted(installation('ci-bot', 'acme')), wanted(installation('build', 'acme'))]))).toEqual([])
  })

  it('is a ring of renames of which one cannot be, told once', () => {
    const given = owned(app('a'), app('b'), app('c'), app('d'))
    const ring = [wanted(app('a'), { slug: 'c' }), wanted(app('b'), { slug: 'a' }), wanted(app('c'), { slug: 'b' })]
    expect(planFor(given, ring).conflicts).toEqual([])
    expect(planFor(given, ring).changes.map(({ key, from }) => [key, from])).toEqual([
      ['App/a', 'App/c'],
      ['App/b', 'App/a'],
      ['App/c', 'App/b'],
    ])
    const broken = [...ring.slice(0, 2), wanted(app('d'), { slug: 'b' })]
    const plan = planFor(given, broken)
    expect(codes(plan)).toEqual(['AW403 App/d'])
    expect(plan.changes).toEqual([])
  })

  it('is a rename to a slug of another fleet, but not where the whole ring is taken over', () => {
    const given = [...owned(app('a')), { fleet: 'other', resource: app('b') }]
    const swap = [wanted(app('a'), { slug: 'b' }), wanted(app('b'), { slug: 'a' })]
    expect(codes(planFor(given, swap))).toEqual(['AW401 App/a'])
    const records = domainPlatform(given, { fleet: 'main', head: 1 }).records()
    const taken = makePlan({ target: 'x', fleet: 'main', desired: swap, actual: actualOf(1, records), prune: false, adopt: true })
    expect(taken.conflicts).toEqual([])
    expect(taken.changes.map(({ key, adopts }) => [key, adopts])).toEqual([
      ['App/a', { fleet: 'other' }],
      ['App/b', null],
    ])
  })

  it('is nothing where movedFrom names what the app is', () => {
    expect(planFor(owned(app('ci-bot')), [wanted(app('ci-bot'), { slug: 'ci-bot', space: 'acme' })])).toMatchObject({
      changes: [],
      conflicts: [],
    })
  })
})

it('the end of an app says how many keys end with it and when one was last used', () => {
  const [record] = domainPlatform(owned(app('ci-bot')), { fleet: 'main', head: 1 }).records()
  const status = { installations: 2, spaces: ['acme', 'alice'], repositories: 5, keys: 1, lastUsedAt: '2026-08-01T10:00:00.000Z' }
  const records = [{ ...record, status }] as ResourceRecord[]
  const made = makePlan({ target: 'x', fleet: 'main', desired: [], actual: actualOf(1, records), prune: true })
  expect(made.changes).toMatchObject([{ action: 'delete', impact: { keys: 1, lastUsedAt: '2026-08-01T10:00:00.000Z' } }])
  const text = renderPlanText(made, { colours: plainColours, refusals: [], command: null })
  expect(text).toContain('ends  the app and 2 installations (acme, alice), 5 repositories; 1 key, last used on 2026-08-01\n')
})

describe('the impact of a change', () => {
  const given = owned(
    app('ci-bot', { visibility: 'public' }),
    installation('ci-bot', 'acme'),
    installation('ci-bot', 'alice', { repositories: ['a'] }),
  )
  const impactOf = (desired: Desired[], prune = false) =>
    planFor(given, desired, prune).changes.map(({ action, impact }) => [action, impact])

  it('is every installation where the app asks for more, and none where only a text changes', () => {
    const spec = { visibility: 'public', permissions: { repository: { issues: 'read' } } }
    expect(impactOf([wanted(app('ci-bot', spec))])).toMatchObject([
      ['update', { installations: 2, spaces: ['acme', 'alice'], repositories: 4 }],
    ])
    expect(impactOf([wanted(app('ci-bot', { visibility: 'public', description: 'x' }))])).toMatchObject([
      ['update', { installations: 0, spaces: [], repositories: 0 }],
    ])
  })

  it('is the space of an installation and the repositories it reaches', () => {
    expect(impactOf([wanted(app('ci-bot', { visibility: 'public' })), wanted(installation('ci-bot', 'acme'))], true)).toMatchObject([
      ['uninstall', { installations: 0, spaces: ['alice'], repositories: 1 }],
    ])
    expect(impactOf([wanted(installation('ci-bot', 'bob', { repositories: ['a', 'b'] }))])).toMatchObject([
      ['install', { installations: 0, spaces: ['bob'], repositories: 2 }],
    ])
  })
})

it('has a digest of what is desired and one of what the fleet has', () => {
  const [a, b] = [app('a'), app('b')]
  const plan = planFor(owned(a), [wanted(a), wanted(b)])
  expect(planFor([...owned(a), { fleet: 'other', resource: app('c') }], [wanted(b), wanted(a)])).toMatchObject({
    desired: plan.desired,
    actual: plan.actual,
  })
  expect(planFor(owned(a), [wanted(a)]).desired).not.toBe(plan.desired)
  expect(planFor(owned(a, b), [wanted(a), wanted(b)]).actual).not.toBe(plan.actual)
})
