// Drift as data, and what a plan makes of it: whose work a change takes back, whose decision it overrides, what it forgets.
import { describe, expect, it } from 'vitest'
import { driftReport } from '../../controller/plan/drift.ts'
import { makePlan } from '../../controller/plan/make-plan.ts'
import { toChangeset } from '../../controller/plan/to-changeset.ts'
import { renderDriftText } from '../../controller/render/drift-text.ts'
import { renderPlanText } from '../../controller/render/plan-text.ts'
import type { Change, InstallationRecord, Lost, Plan, ResourceRecord } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import type { Resource } from '../../src/manifest/resource.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { actualOf, domainPlatform } from './domain-platform.ts'
import { plainColours } from './plain-colours.ts'

const app = (spec: object = {}, slug = 'ci-bot') => complete('App', { slug, space: 'acme' }, spec)
const installation = (spec: object = {}, slug = 'ci-bot') =>
  complete('Installation', { app: slug, space: 'acme' }, { repositories: 'all', ...spec })
const hook = (url: string) => ({ webhook: { active: true, url } })

/** The record of `now`, which its fleet applied as `applied`, with the steps between as edits: by whom, to what. */
function drifted(applied: Resource, steps: [by: string, after: Resource][]): ResourceRecord {
  const now = steps.at(-1)?.[1] ?? applied
  const others = now.kind === 'App' ? [] : [{ fleet: null, resource: app({}, now.metadata.app) }]
  const records = domainPlatform([...others, { fleet: 'main', resource: now }], { fleet: 'main', head: 1 }).records()
  const record = records.find(({ fleet }) => fleet === 'main')
  if (record === undefined) throw new Error('no record')
  const edits = steps.map(([by, after], index) => ({
    at: `2026-11-0${index + 1}T10:04:05.000Z`,
    by,
    before: steps[index - 1]?.[1] ?? applied,
    after,
  }))
  return { ...record, drift: { applied, edits } } as ResourceRecord
}

const report = (...records: ResourceRecord[]) => driftReport({ target: 'x', fleet: 'main', actual: actualOf(1, records) })
const fieldsOf = (record: ResourceRecord) =>
  report(record).resources.flatMap(({ fields }) => fields.map(({ change, by, at }) => [change.path, by, at?.slice(0, 10)]))

describe('drift', () => {
  it('is told field by field, each with who changed it last and when', () => {
    const applied = app({ ...hook('https://a.example/'), description: 'one' })
    const record = drifted(applied, [
      ['ci-bot[bot]', app({ ...hook('https://b.example/'), description: 'one' })],
      ['alice', app({ ...hook('https://b.example/'), description: 'two' })],
    ])
    expect(report(record).resources).toMatchObject([{ kind: 'App', key: 'App/ci-bot' }])
    expect(fieldsOf(record)).toEqual([
      ['webhook.url', 'ci-bot[bot]', '2026-11-01'],
      ['description', 'alice', '2026-11-02'],
    ])
  })

  it('of an app that somebody renamed is told by its slug', () => {
    const [before, after] = [app({ name: 'Bot' }), app({ name: 'Bot' })]
    const renamed = { ...after, metadata: { ...after.metadata, slug: 'other-bot' } }
    expect(fieldsOf(drifted(before, [['alice', renamed as typeof after]]))).toEqual([['slug', 'alice', '2026-11-01']])
  })

  it('has nobody to name where the edits are not known', () => {
    const record = drifted(app(), [['alice', app({ description: 'two' })]])
    if (record.drift !== null) record.drift.edits = []
    expect(fieldsOf(record)).toEqual([['description', null, undefined]])
  })

  it('leaves out what lifecycle.ignoreChanges leaves to others', () => {
    const ignoring = { lifecycle: { ignoreChanges: ['webhook.url'] } }
    const applied = app({ ...hook('https://a.example/'), ...ignoring })
    expect(fieldsOf(drifted(applied, [['ci-bot[bot]', app({ ...hook('https://b.example/'), ...ignoring })]]))).toEqual([])
  })

  it('of an installation sees suspensions both ways, and names who suspended it', () => {
    expect(fieldsOf(drifted(installation(), [['bob', installation({ suspended: true })]]))).toEqual([['suspended', 'bob', '2026-11-01']])
    expect(fieldsOf(drifted(installation({ suspended: true }), [['bob', installation()]]))).toEqual([['suspended', 'bob', '2026-11-01']])
    const record = drifted(installation(), [['bob', installation({ suspended: true })]]) as InstallationRecord
    if (record.drift !== null) record.drift.edits = []
    record.status.suspension = { at: '2026-10-01T00:00:00.000Z', by: 'carol', side: 'space' }
    expect(fieldsOf(record)).toEqual([['suspended', 'carol', '2026-10-01']])
  })

  it('as text says from what to what, who and when, and how many', () => {
    const record = drifted(installation({ repositories: ['api', 'web'] }), [['mallory\u001b[31m', installation({ repositories: ['api'] })]])
    const text = renderDriftText({ ...report(record), lost: [lost(installation({}, 'gone'))] }, plainColours)
    expect(text).toBe(`fleet main on x

~ Installation/ci-bot@acme
    repositories  - web
                  by mallory\\u{1b}[31m, 2026-11-01 10:04 UTC

- Installation/gone@acme
    gone  uninstalled by bob, 2026-11-02 08:00 UTC

1 of 1 resource changed, 1 gone since the last changeset of the fleet. "appward plan" shows what apply would do about it.
What is gone is told until apply makes it again, or apply --prune finds it in no manifest.
`)
    expect(renderDriftText(report(), plainColours)).toContain('No drift. 0 resources in the fleet')
  })
})

function lost(applied: Resource): Lost {
  const { app: slug = '', space } = applied.metadata as { app?: string; space: string }
  return { kind: 'Installation', key: `Installation/${slug}@${space}`, id: 7, at: '2026-11-02T08:00:00.000Z', by: 'bob', applied }
}

function plan(records: ResourceRecord[], desired: Desired[], gone: Lost[] = [], prune = false): Plan {
  const apps = records.some(({ kind }) => kind === 'App')
    ? []
    : domainPlatform([{ fleet: null, resource: app() }], { fleet: 'main', head: 1 }).records()
  const actual = { ...actualOf(1, [...apps, ...records]), lost: gone }
  return makePlan({ target: 'x', fleet: 'main', desired, actual, prune })
}

function only(made: Plan): Change {
  expect(made.changes).toHaveLength(1)
  return made.changes[0] as Change
}

describe('a change', () => {
  it('names the fields in which it takes back what others did, and no others', () => {
    const applied = app({ ...hook('https://a.example/'), description: 'one', events: [] })
    const record = drifted(applied, [['ci-bot[bot]', app({ ...hook('https://b.example/'), description: 'one' })]])
    const made = plan([record], [wanted(app({ ...hook('https://a.example/'), description: 'three' }))])
    expect(only(made).undoes).toEqual([{ path: 'webhook.url', by: 'ci-bot[bot]', at: '2026-11-01T10:04:05.000Z' }])
    expect(renderPlanText(made, { colours: plainColours, refusals: [], command: null })).toContain(
      '\n    undoes       webhook.url, changed by ci-bot[bot] on 2026-11-01\n',
    )
  })

  it('that takes back many fields of one person names them in rows that fit a screen', () => {
    const levels = { administration: 'read', checks: 'read', contents: 'read', issues: 'read', metadata: 'read', packages: 'read' } as const
    const record = drifted(installation({ permissions: { repository: {} } }), [
      ['bob', installation({ permissions: { repository: levels } })],
    ])
    const made = plan([record], [wanted(installation({ permissions: { repository: {} } }))])
    const lines = renderPlanText(made, { colours: plainColours, refusals: [], command: null }).split('\n')
    expect(lines.filter((line) => line.length > 170)).toEqual([])
    expect(lines.filter((line) => /^ {4}(undoes)? +(permissions\..*,|.*changed by bob on 2026-11-01)$/.test(line)).length).toBeGreaterThan(
      1,
    )
  })

  it('of a set undoes what was added or removed since, not what stays', () => {
    const record = drifted(installation({ repositories: ['api'] }), [['bob', installation({ repositories: ['api', 'web'] })]])
    expect(only(plan([record], [wanted(installation({ repositories: ['api', 'docs', 'web'] }))])).undoes).toEqual([])
    expect(only(plan([record], [wanted(installation({ repositories: ['api', 'docs'] }))])).undoes).toMatchObject([
      { path: 'repositories', by: 'bob' },
    ])
  })

  it('that takes over what another fleet has lost sight of has nothing else to take note of', () => {
    const record = { ...drifted(app(), [['alice', app({ description: 'two' })]]), fleet: 'other' }
    const desired = [wanted(app({ description: 'two' }))]
    const made = makePlan({ target: 'x', fleet: 'main', desired, actual: actualOf(1, [record]), prune: false, adopt: true })
    expect(only(made).adopts).toEqual({ fleet: 'other' })
    expect(made).not.toHaveProperty('settles')
  })

  it('that keeps what others did undoes nothing', () => {
    const record = drifted(app(), [['alice', app({ description: 'two' })]])
    const made = plan([record], [wanted(app({ description: 'two' }))])
    expect(made.changes).toEqual([])
    expect(made.settles).toEqual([{ key: 'App/ci-bot', id: record.id, revision: record.revision }])
    expect(toChangeset(made)).toMatchObject({ changes: [], settles: made.settles })
    expect(renderPlanText(made, { colours: plainColours, refusals: [], command: null })).toMatch(/apply takes note:\n {4}App\/ci-bot\n/)
    expect(plan([drifted(installation(), [['bob', installation({ suspended: true })]])], [wanted(installation())])).not.toHaveProperty(
      'settles',
    )
  })

  it('that keeps what others did takes note of it also beside a suspension that the manifest leaves to people', () => {
    const both = installation({ repositories: ['web'], suspended: true })
    const record = drifted(installation({ repositories: ['api', 'web'] }), [['bob', both]])
    const made = plan([record], [wanted(installation({ repositories: ['web'] }))])
    expect(made).toMatchObject({ changes: [], settles: [{ key: record.key, id: record.id, revision: record.revision }] })
  })

  it('that lifts a suspension made by others overrides them; one that lifts its own does not', () => {
    const lifting = [wanted(installation({ suspended: false }))]
    const theirs = drifted(installation(), [['bob', installation({ suspended: true })]])
    expect(only(plan([theirs], lifting))).toMatchObject({
      action: 'unsuspend',
      risk: 'high',
      reasons: ['override-admin'],
      undoes: [{ by: 'bob' }],
    })
    const own = { ...theirs, drift: null } as ResourceRecord
    expect(only(plan([own], lifting))).toMatchObject({ action: 'unsuspend', risk: 'low', reasons: [], undoes: [] })
    const at = '2026-11-03T08:00:00.000Z'
    const appSide = { ...own, status: { ...own.status, suspension: { at, by: 'ci-bot[bot]', side: 'app' } } } as ResourceRecord
    expect(only(plan([appSide], lifting))).toMatchObject({
      reasons: ['override-admin'],
      undoes: [{ path: 'suspended', by: 'ci-bot[bot]', at }],
    })
  })

  it('that consents to what an admin refused overrides the refusal; to something else it does not', () => {
    const refused = (state: 'open' | 'refused') => {
      const record = drifted(installation({ permissions: { repository: { contents: 'read' } } }), []) as InstallationRecord
      const changes = [{ group: 'repository' as const, permission: 'issues', from: null, to: 'write' as const }]
      return {
        ...record,
        drift: null,
        status: { ...record.status, pending: { state, digest: 'd', changes, refusedAt: '2026-11-03T08:00:00.000Z', refusedBy: 'bob' } },
      }
    }
    const consenting = (levels: object) => [wanted(installation({ permissions: { repository: levels } }))]
    const made = plan([refused('refused')], consenting({ contents: 'read', issues: 'read' }))
    expect(only(made)).toMatchObject({ action: 'consent', risk: 'high', reasons: ['override-admin'] })
    expect(only(made).undoes).toEqual([{ path: 'refusal', by: 'bob', at: '2026-11-03T08:00:00.000Z' }])
    expect(renderPlanText(made, { colours: plainColours, refusals: [], command: null })).toMatch(/undoes +refusal by bob on 2026-11-03\n/)
    expect(only(plan([refused('open')], consenting({ contents: 'read', issues: 'read' }))).reasons).toEqual([])
    expect(only(plan([refused('refused')], consenting({ contents: 'write' }))).reasons).toEqual([])
  })

  it('that installs again what somebody uninstalled overrides that, also under the new slug of its app', () => {
    const there = drifted(app(), [])
    const again = only(plan([there], [wanted(app()), wanted(installation())], [lost(installation())]))
    expect(again).toMatchObject({
      action: 'install',
      risk: 'high',
      reasons: ['override-admin'],
      undoes: [{ path: '', by: 'bob', at: '2026-11-02T08:00:00.000Z' }],
    })
    const moved = plan(
      [there],
      [wanted(app({ name: 'ci-bot' }, 'new'), { slug: 'ci-bot' }), wanted(installation({}, 'new'))],
      [lost(installation())],
    )
    expect(moved.changes.find(({ action }) => action === 'install')?.reasons).toEqual(['override-admin'])
  })
})

it('what is lost and in no manifest is forgotten by a plan that prunes: named in it and in its changeset', () => {
  expect(plan([], [], [lost(installation())]).forget).toEqual([])
  const made = plan([], [], [lost(installation())], true)
  expect(made).toMatchObject({ changes: [], forget: ['Installation/ci-bot@acme'] })
  expect(toChangeset(made)).toMatchObject({ changes: [], forget: ['Installation/ci-bot@acme'] })
  expect(renderPlanText(made, { colours: plainColours, refusals: [], command: null })).toMatch(
    /apply stops telling of it:\n {4}Installation\/ci-bot@acme/,
  )
  expect(plan([drifted(app(), [])], [wanted(app()), wanted(installation())], [lost(installation())], true).forget).toEqual([])
})
