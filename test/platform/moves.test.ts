// Apps that swap their slugs, go to another space or to another fleet: what stays, who may, and what each refusal says.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../src/generated/types.ts'
import { alter, app, create, end, installation, mustSubmit, record, submit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let alice: string
let bob: string

beforeEach(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
  bob = await fixture.token('bob')
})
afterEach(() => fixture.stop())

const asAlice = () => ({ token: alice })
const asBob = () => ({ token: bob })
const shared = { visibility: 'public' }

/** What stands in the way: the status, and each item by key, code and detail. */
function obstacles({ status, body }: { status: number; body: { errors?: { code: string; key: string; detail: string }[] } }) {
  return [status, ...(body.errors ?? []).map((item) => `${item.key} ${item.code}: ${item.detail}`)]
}

async function entries(space: string): Promise<string[]> {
  const { body } = await fixture.call('GET', `/api/v1/audit-log?space=${space}&limit=100`)
  return (body.items as AuditEntry[]).map(({ action, key }) => `${action} ${key}`).toReversed()
}

async function makeAdmin(login: string, organization: string): Promise<void> {
  const { status } = await fixture.call('POST', `/api/v1/organizations/${organization}/members`, { body: { login, role: 'admin' } })
  expect(status).toBe(201)
}

async function rename(from: string, to: string, space = 'acme') {
  return alter(await record(fixture.call, `App/${from}`), app(to, space, shared), 'rename')
}

async function transfer(slug: string, space: string, spec: Record<string, unknown> = shared, newSlug = slug) {
  const stored = await record(fixture.call, `App/${slug}`)
  return { ...alter(stored, app(newSlug, space, spec), 'transfer'), from: newSlug === slug ? null : stored.key }
}

describe('slugs', () => {
  test('are swapped in one changeset: each app keeps its id, its key and its installations, those of another fleet too', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('blue', 'acme', shared)), create(app('green', 'acme', shared))])
    await mustSubmit(fixture.call, 'one', [create(installation('blue', 'acme')), create(installation('green', 'acme'))])
    await mustSubmit(fixture.call, 'two', [create(installation('blue', 'widgets'))], asBob())
    const [blue, green, far] = [
      await record(fixture.call, 'App/blue'),
      await record(fixture.call, 'App/green'),
      await record(fixture.call, 'Installation/blue@widgets'),
    ]
    const { body: made } = await fixture.call('POST', '/api/v1/apps/blue/keys')
    await mustSubmit(fixture.call, 'one', [await rename('blue', 'green'), await rename('green', 'blue')])

    expect(await record(fixture.call, 'App/green')).toMatchObject({ id: blue.id, formerSlug: 'blue', revision: 2 })
    expect(await record(fixture.call, 'App/blue')).toMatchObject({ id: green.id, formerSlug: 'green', revision: 2 })
    expect(await record(fixture.call, 'Installation/green@widgets')).toMatchObject({ id: far.id, fleet: 'two' })
    const { body: keys } = await fixture.call('GET', '/api/v1/apps/green/keys')
    expect(keys.items).toMatchObject([{ id: made.key.id }])
    // Both slugs are in use, so neither leads elsewhere.
    expect((await fixture.call('GET', '/api/v1/apps/blue')).status).toBe(200)
    expect(await entries('widgets')).toContain('rename Installation/green@widgets')
  })

  test('are handed on along a chain, and the first one of it redirects', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('a', 'acme', shared)), create(app('b', 'acme', shared))])
    const [a, b] = [await record(fixture.call, 'App/a'), await record(fixture.call, 'App/b')]
    await mustSubmit(fixture.call, 'one', [await rename('a', 'b'), await rename('b', 'c')])
    expect(await record(fixture.call, 'App/b')).toMatchObject({ id: a.id, formerSlug: 'a' })
    expect(await record(fixture.call, 'App/c')).toMatchObject({ id: b.id, formerSlug: 'b' })
    expect((await fixture.call('GET', '/api/v1/apps/a')).headers.get('location')).toBe('/api/v1/apps/b')
    // Another change leaves what the app was called before.
    await mustSubmit(fixture.call, 'one', [alter(await record(fixture.call, 'App/b'), app('b', 'acme'))])
    expect(await record(fixture.call, 'App/b')).toMatchObject({ formerSlug: 'a' })
  })

  test('that were left are found in the state that a plan reads, by whoever may see the app', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('old', 'acme', shared)), create(app('hidden', 'acme'))])
    await mustSubmit(fixture.call, 'one', [await rename('old', 'newly')])
    await mustSubmit(fixture.call, 'one', [alter(await record(fixture.call, 'App/hidden'), app('hid', 'acme'), 'rename')])
    const keysFor = async (options = {}) => {
      const { body } = await fixture.call('GET', '/api/v1/state?space=widgets&app=old&app=hidden', options)
      return body.items.map(({ key, formerSlug }: { key: string; formerSlug: string }) => `${key} ${formerSlug}`)
    }
    expect(await keysFor(asBob())).toEqual(['App/newly old'])
    expect(await keysFor()).toEqual(['App/hid hidden', 'App/newly old'])
  })
})

describe('a transfer', () => {
  test('keeps id, keys, fleet and installations, and the space that it leaves reads of it', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', shared)), create(installation('ci', 'acme'))], asAlice())
    const ci = await record(fixture.call, 'App/ci')
    const { body: made } = await fixture.call('POST', '/api/v1/apps/ci/keys')
    await mustSubmit(fixture.call, 'one', [await transfer('ci', 'widgets')])
    expect(await record(fixture.call, 'App/ci')).toMatchObject({
      id: ci.id,
      fleet: 'one',
      formerSlug: null,
      resource: { metadata: { space: 'widgets' } },
      status: { spaces: ['acme'] },
    })
    const { body: keys } = await fixture.call('GET', '/api/v1/apps/ci/keys', asBob())
    expect(keys.items).toMatchObject([{ id: made.key.id }])
    expect((await fixture.call('GET', '/api/v1/apps/ci/keys', asAlice())).status).toBe(403)
    expect(await entries('acme')).toEqual(expect.arrayContaining(['leave App/ci']))
    expect(await entries('widgets')).toContain('transfer App/ci')
  })

  test('may rename too', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', shared))])
    const ci = await record(fixture.call, 'App/ci')
    await mustSubmit(fixture.call, 'one', [await transfer('ci', 'widgets', shared, 'build')])
    expect(await record(fixture.call, 'App/build')).toMatchObject({ id: ci.id, formerSlug: 'ci' })
    expect((await fixture.call('GET', '/api/v1/apps/ci')).headers.get('location')).toBe('/api/v1/apps/build')
  })

  test('takes an admin of both spaces, with the scope of each', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', shared))], asAlice())
    const away = await transfer('ci', 'widgets')
    expect(obstacles(await submit(fixture.call, 'one', [away], asAlice()))).toEqual([
      403,
      'App/ci not_admin: alice is not an admin of widgets; ask one of its admins.',
    ])
    await makeAdmin('alice', 'widgets')
    const token = await fixture.token('alice', { scopes: ['admin:org'] })
    const home = await transfer('ci', 'alice')
    expect(obstacles(await submit(fixture.call, 'one', [home], { token }))[1]).toContain('insufficient_scope')
    expect((await submit(fixture.call, 'one', [away], { token })).status).toBe(201)
    // The space that it left has no say any more.
    await fixture.call('DELETE', '/api/v1/organizations/widgets/members/alice')
    expect(obstacles(await submit(fixture.call, 'one', [await transfer('ci', 'acme')], asAlice()))[1]).toContain('not_admin')
  })

  test.each([
    ['to where it is', 'acme', shared, /invalid_change: A transfer needs a new space/],
    ['to a space that is not there', 'nowhere', shared, /unknown_space: There is no space nowhere/],
    ['under the login of the space that it leaves', 'widgets', { ...shared, name: 'Acme' }, /name_taken: The name Acme is the login/],
    ['of a private app that stays installed elsewhere', 'widgets', {}, /outside_installations: .* installed in acme/],
  ])('%s is refused', async (_what, space, spec, why) => {
    const before = { ...spec, visibility: 'private' }
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', before)), create(installation('ci', 'acme'))])
    expect(obstacles(await submit(fixture.call, 'one', [await transfer('ci', space, spec)]))[1]).toMatch(why)
  })

  test('of a private app goes with the uninstallation that it needs', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme'))])
    const installed = await record(fixture.call, 'Installation/ci@acme')
    expect((await submit(fixture.call, 'one', [await transfer('ci', 'widgets', {}), end(installed)])).status).toBe(201)
    expect(await record(fixture.call, 'App/ci')).toMatchObject({
      resource: { metadata: { space: 'widgets' } },
      status: { installations: 0 },
    })
  })

  test('is of apps alone, and needs the key before it where it renames', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', shared)), create(installation('ci', 'acme'))])
    const installed = await record(fixture.call, 'Installation/ci@acme')
    const moved = alter(installed, installation('ci', 'widgets'), 'transfer')
    expect(obstacles(await submit(fixture.call, 'one', [moved]))[1]).toContain('not an action on this kind')
    const unnamed = { ...(await transfer('ci', 'widgets', shared, 'build')), from: null }
    expect(obstacles(await submit(fixture.call, 'one', [unnamed]))[1]).toContain('slug_fixed')
    const misnamed = { ...(await transfer('ci', 'widgets', shared, 'build')), from: 'App/other' }
    expect(obstacles(await submit(fixture.call, 'one', [misnamed]))[1]).toContain('from is not its key')
    const needless = { ...alter(await record(fixture.call, 'App/ci'), app('ci', 'acme', { name: 'CI' })), from: 'App/ci' }
    expect(obstacles(await submit(fixture.call, 'one', [needless]))[1]).toContain('update takes no from')
  })
})

describe('adoption', () => {
  const adopt = async (key: string, fleet: string | null, resource = app('ci', 'acme')) => ({
    ...alter(await record(fixture.call, key), resource),
    adopts: { fleet },
  })

  test('takes over what is as it should be, of another fleet or of none, and the log says from whom', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))], asAlice())
    const { body } = await fixture.call('POST', '/api/v1/installations', {
      ...asAlice(),
      body: { app: 'ci', space: 'acme', repositories: 'all' },
    })
    expect(body.fleet).toBeNull()
    const ci = await record(fixture.call, 'App/ci')
    await mustSubmit(
      fixture.call,
      'two',
      [await adopt('App/ci', 'one'), await adopt('Installation/ci@acme', null, installation('ci', 'acme'))],
      asAlice(),
    )
    expect(await record(fixture.call, 'App/ci')).toMatchObject({ id: ci.id, fleet: 'two', revision: 2, digest: ci.digest })
    expect(await record(fixture.call, 'Installation/ci@acme')).toMatchObject({ fleet: 'two' })
    const { body: log } = await fixture.call('GET', '/api/v1/audit-log?space=acme&limit=100')
    const adoptions = (log.items as AuditEntry[]).filter(({ action }) => action === 'adopt')
    expect(adoptions.map(({ key, before, after, fleet }) => [key, before, after, fleet])).toEqual([
      ['Installation/ci@acme', { fleet: null }, { fleet: 'two' }, 'two'],
      ['App/ci', { fleet: 'one' }, { fleet: 'two' }, 'two'],
    ])
    // Who owned it so far has no say any more.
    const late = await submit(fixture.call, 'one', [alter(await record(fixture.call, 'App/ci'), app('ci', 'acme', { name: 'CI' }))])
    expect(obstacles(late)).toEqual([409, 'App/ci other_fleet: Fleet two owns it.'])
  })

  test('is held against the owner that the plan saw', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    const planned = await adopt('App/ci', null)
    expect(obstacles(await submit(fixture.call, 'two', [planned]))).toEqual([
      409,
      'App/ci owner_moved: It belongs to fleet one, the plan expects no fleet; make a new plan.',
    ])
    await mustSubmit(fixture.call, 'two', [await adopt('App/ci', 'one')])
    expect(obstacles(await submit(fixture.call, 'three', [await adopt('App/ci', 'one')]))[1]).toContain('It belongs to fleet two')
    expect(obstacles(await submit(fixture.call, 'two', [await adopt('App/ci', 'two')]))[1]).toContain('belongs to this fleet already')
    expect(obstacles(await submit(fixture.call, 'one', [{ ...create(app('x', 'acme')), adopts: { fleet: null } }]))[1]).toContain(
      'create takes no adopts',
    )
  })

  test("takes an admin of the resource's space and of the other fleet's", async () => {
    // The fleet is of widgets; what it owns in acme, an admin of both made.
    await mustSubmit(fixture.call, 'theirs', [create(app('shop', 'widgets')), create(app('ci', 'acme'))])
    expect(obstacles(await submit(fixture.call, 'mine', [await adopt('App/ci', 'theirs')], asAlice()))).toEqual([
      403,
      'App/ci fleet_not_yours: It belongs to fleet theirs, whose space you do not administer; ask one of its admins.',
    ])
    expect(obstacles(await submit(fixture.call, 'mine', [await adopt('App/ci', 'theirs')], asBob()))[0]).toBe(409)
    await makeAdmin('alice', 'widgets')
    expect((await submit(fixture.call, 'mine', [await adopt('App/ci', 'theirs')], asAlice())).status).toBe(201)
  })

  test('goes with a rename, and with a transfer', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('a', 'acme', shared)), create(app('b', 'acme', shared))])
    await mustSubmit(fixture.call, 'two', [
      { ...(await rename('a', 'c')), adopts: { fleet: 'one' } },
      { ...(await transfer('b', 'widgets')), adopts: { fleet: 'one' } },
    ])
    expect(await record(fixture.call, 'App/c')).toMatchObject({ fleet: 'two', formerSlug: 'a' })
    expect(await record(fixture.call, 'App/b')).toMatchObject({ fleet: 'two', resource: { metadata: { space: 'widgets' } } })
  })
})

test('of two writers the later one hears who was quicker, with what and when', async () => {
  await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))], asAlice())
  const ci = await record(fixture.call, 'App/ci')
  const head = (await fixture.call('GET', '/api/v1/state?fleet=one')).body.head
  const change = alter(ci, app('ci', 'acme', { name: 'CI' }))
  const answer = await mustSubmit(fixture.call, 'one', [change], asAlice())
  const at = '2030-01-01T00:00:00.000Z'

  const stale = { fleet: 'one', expectedHead: head, changes: [change] }
  const moved = await fixture.call('POST', '/api/v1/changesets', { body: stale, headers: { 'idempotency-key': 'stale' } })
  expect([moved.status, moved.body.code]).toEqual([409, 'head_moved'])
  expect(moved.body.detail).toContain(`alice wrote changeset ${answer.body.id} at ${at}, the plan expects ${head}`)
  expect(obstacles(await submit(fixture.call, 'one', [change]))).toEqual([
    409,
    `App/ci revision_moved: alice changed it at ${at} (revision 2, the plan has 1); make a new plan.`,
  ])
  expect(obstacles(await submit(fixture.call, 'two', [create(app('ci', 'acme'))]))).toEqual([
    409,
    `App/ci exists: It exists and belongs to fleet one; alice changed it last, at ${at}.`,
  ])
  await mustSubmit(fixture.call, 'one', [end(await record(fixture.call, 'App/ci'))], asAlice())
  const gone = (why: string) => [409, `App/ci gone: There is no such resource any more${why}; make a new plan.`]
  expect(obstacles(await submit(fixture.call, 'one', [change]))).toEqual(gone(`: alice ended it at ${at}`))
  expect(obstacles(await submit(fixture.call, 'two', [change], asBob()))).toEqual(gone(''))
})
