// Which apps hear of an event in a repository: the rule alone, and what the platform makes of it.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allEvents, findEvent } from '../../../src/catalog/events.ts'
import { type Hearing, hears, isHeardByApps } from '../../../src/platform/domain/recipients.ts'
import { fuzzRuns } from '../../fuzz-runs.ts'
import { app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { listen } from '../support/heard.ts'

const whole: Hearing = {
  listens: true,
  subscribed: true,
  suspended: false,
  selected: true,
  grant: { repository: { issues: 'write', checks: 'write' }, organization: {} },
}
const issues = { name: 'issues', action: 'opened' }

describe('the rule', () => {
  test('lets an app hear of what it subscribes to, may know of and is installed for', () => expect(hears(issues, whole)).toBe(true))

  const without: [what: string, hearing: Partial<Hearing>][] = [
    ['whose webhook is off', { listens: false }],
    ['that does not subscribe', { subscribed: false }],
    ['that is suspended', { suspended: true }],
    ['that is installed for other repositories', { selected: false }],
    ['that was granted less than the event needs', { grant: { repository: { checks: 'write' }, organization: {} } }],
    ['that was granted nothing', { grant: { repository: {}, organization: {} } }],
  ]
  test.each(without)('does not let an app hear %s', (_what, hearing) => expect(hears(issues, { ...whole, ...hearing })).toBe(false))

  const never = allEvents().filter(({ delivery, status }) => delivery === 'never' || status === 'retired')
  test.each(never.map(({ name }) => name))('lets no app hear %s', (name) => {
    expect(hears({ name, action: null }, whole)).toBe(false)
    expect(isHeardByApps(name)).toBe(false)
  })

  const always = allEvents().filter(({ delivery }) => delivery === 'always')
  test.each(always.map(({ name }) => name))('asks for no subscription to %s', (name) => {
    expect(hears({ name, action: null }, { ...whole, subscribed: false })).toBe(true)
  })

  test('keeps from an app without any permission of a repository that there is one, whatever the event needs', () => {
    const grant = { repository: {}, organization: { members: 'write' as const } }
    for (const { name } of allEvents()) expect(hears({ name, action: null }, { ...whole, grant })).toBe(false)
  })

  test.each(['check_run.rerequested', 'check_run.requested_action', 'check_suite.requested', 'check_suite.rerequested'])(
    'asks for writing where an app is asked to work: %s',
    (what) => {
      const [name = '', action = null] = what.split('.')
      const reader = { ...whole, grant: { repository: { checks: 'read' as const }, organization: {} } }
      expect([hears({ name, action }, whole), hears({ name, action }, reader)]).toEqual([true, false])
      expect(hears({ name, action: 'completed' }, reader)).toBe(true)
    },
  )

  test('never lets an app hear more for having less', () => {
    const level = fc.option(fc.constantFrom('read' as const, 'write' as const), { nil: undefined })
    const names = ['issues', 'checks', 'contents', 'pull_requests', 'statuses', 'metadata', 'administration']
    const grants = fc.record(Object.fromEntries(names.map((name) => [name, level])))
    const hearing = fc.record({
      listens: fc.boolean(),
      subscribed: fc.boolean(),
      suspended: fc.boolean(),
      selected: fc.boolean(),
      levels: grants,
    })
    const event = fc.constantFrom(...allEvents().map(({ name }) => name))
    fc.assert(
      fc.property(event, hearing, fc.constantFrom(...names), (name, { levels, ...rest }, taken) => {
        const present = Object.entries(levels).filter(([, value]) => value !== undefined)
        const grantOf = (entries: typeof present) => ({
          repository: Object.fromEntries(entries) as Hearing['grant']['repository'],
          organization: {},
        })
        const some = { ...rest, grant: grantOf(present) }
        const less = { ...rest, grant: grantOf(present.filter(([permission]) => permission !== taken)) }
        if (!hears({ name, action: null }, some)) expect(hears({ name, action: null }, less)).toBe(false)
        if (rest.suspended || !rest.listens || !rest.selected) expect(hears({ name, action: null }, some)).toBe(false)
        if (!rest.subscribed && findEvent(name)?.delivery === 'subscribed') expect(hears({ name, action: null }, some)).toBe(false)
      }),
      { numRuns: fuzzRuns(1_000) },
    )
  })
})

describe('on a platform', () => {
  let fixture: Fixture
  const slugs: Record<number, string> = {}

  type Setting = { slug: string; spec?: object; selection?: Record<string, unknown>; space?: string }
  const settings: Setting[] = [
    { slug: 'hears' },
    { slug: 'hears-one', selection: { repositories: ['api', 'web'] } },
    { slug: 'elsewhere', selection: { repositories: ['web'] } },
    { slug: 'suspended', selection: { suspended: true } },
    { slug: 'others', spec: { events: ['push'] } },
    { slug: 'off', spec: { webhook: { active: false, url: 'https://off.example/hooks' }, events: [] } },
    { slug: 'lowered', selection: { permissions: { repository: { contents: 'read' } } } },
    { slug: 'widgets-only', space: 'widgets' },
  ]

  beforeAll(async () => {
    fixture = await startFixture()
    for (const { slug, spec = {}, selection = {}, space = 'acme' } of settings) {
      const manifest = app(slug, 'acme', {
        visibility: 'public',
        webhook: { active: true, url: `https://${slug}.example/hooks` },
        permissions: { repository: { contents: 'read', issues: 'read' } },
        events: ['issues'],
        ...spec,
      })
      await mustSubmit(fixture.call, slug, [create(manifest), create(installation(slug, space, selection))])
      slugs[(await record(fixture.call, `App/${slug}`)).id] = slug
    }
  })
  afterAll(() => fixture.stop())

  async function hearersOf(event: string, repository = 'acme/api'): Promise<string[]> {
    const since = listen(fixture)
    const { status, body } = await fixture.call('POST', `/api/v1/repos/${repository}/events`, { body: { event, payload: {} } })
    expect(status).toBe(202)
    const written = since()
    expect(body.deliveries.map(({ id }: { id: string }) => id).toSorted()).toEqual(written.map(({ guid }) => guid).toSorted())
    return written.map(({ appId }) => slugs[appId] ?? '').toSorted()
  }

  test('an event reaches who subscribes and may', async () => {
    expect(await hearersOf('issues')).toEqual(['hears', 'hears-one'])
    expect(await hearersOf('issues', 'acme/web')).toEqual(['elsewhere', 'hears', 'hears-one'])
    expect(await hearersOf('issues', 'acme/vault')).toEqual(['hears'])
    expect(await hearersOf('push')).toEqual(['others'])
    expect(await hearersOf('milestone')).toEqual([])
    expect(await hearersOf('issues', 'widgets/core')).toEqual(['widgets-only'])
  })

  test('what every app hears reaches all that listen and are installed for the repository', async () => {
    expect(await hearersOf('installation')).toEqual(['hears', 'hears-one', 'lowered', 'others'])
  })

  test('what changes counts at once', async () => {
    const path = '/api/v1/installations/hears/acme'
    await fixture.call('PUT', `${path}/suspended`)
    expect(await hearersOf('issues')).toEqual(['hears-one'])
    await fixture.call('DELETE', `${path}/suspended`)
    await fixture.call('PATCH', path, { body: { repositories: ['vault'] } })
    expect(await hearersOf('issues')).toEqual(['hears-one'])
    expect(await hearersOf('issues', 'acme/vault')).toEqual(['hears'])
  })
})
