// What a changeset may do, what stands in its way, and that it is all or nothing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
const key = (value: string) => ({ 'idempotency-key': value })

async function state(fleet: string) {
  const { body } = await fixture.call('GET', `/api/v1/state?fleet=${fleet}&limit=1000`)
  return body
}

/** The code of the whole answer and of its items. */
function codes({ status, body }: { status: number; body: { code: string; errors?: { code: string; key: string }[] } }) {
  return [status, body.code, ...(body.errors ?? []).map((item) => `${item.key} ${item.code}`)]
}

describe('the first changeset', () => {
  test('registers the fleet for the space of its first resource and answers with ids, revisions and digests', async () => {
    const { status, body } = await submit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme'))], asAlice())
    expect(status).toBe(201)
    const [ci, installed] = (await state('one')).items
    expect(body.changes).toEqual([
      { action: 'create', key: 'App/ci', id: ci.id, revision: 1, digest: ci.digest },
      { action: 'install', key: 'Installation/ci@acme', id: installed.id, revision: 1, digest: installed.digest },
    ])
    const fleet = (await fixture.call('GET', '/api/v1/fleets/one')).body
    expect(fleet).toMatchObject({ space: 'acme', head: body.id, resources: 2 })
    expect(body).toMatchObject({ head: body.id, dryRun: false, actor: 'alice', createdAt: '2030-01-01T00:00:00.000Z' })
  })

  test('takes an installation before its app, and the app later in the same changeset', async () => {
    await mustSubmit(fixture.call, 'one', [create(installation('ci', 'acme')), create(app('ci', 'acme'))])
    expect((await state('one')).items).toHaveLength(2)
  })

  test('keeps a name for its own space', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))], asAlice())
    const answer = await fixture.call('POST', '/api/v1/changesets', {
      body: { fleet: 'one', expectedHead: null, changes: [create(app('w', 'widgets'))] },
      headers: key('k'),
      ...asBob(),
    })
    expect(codes(answer)).toEqual([403, 'fleet_not_yours'])
  })
})

describe('the head of a fleet', () => {
  test('that has moved refuses the changeset and says who wrote when', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))], asAlice())
    const body = { fleet: 'one', expectedHead: null, changes: [create(app('cd', 'acme'))] }
    const answer = await fixture.call('POST', '/api/v1/changesets', { body, headers: key('k') })
    expect(codes(answer)).toEqual([409, 'head_moved'])
    expect(answer.body.detail).toContain('alice wrote changeset 1 at 2030-01-01T00:00:00.000Z')
  })

  test('lets one of several concurrent writers win', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((slug) =>
        fixture.call('POST', '/api/v1/changesets', {
          body: { fleet: 'one', expectedHead: null, changes: [create(app(slug, 'acme'))] },
          headers: key(slug),
        }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 409, 409, 409, 409])
    expect((await state('one')).items).toHaveLength(1)
  })
})

describe('an idempotency key', () => {
  const body = { fleet: 'one', expectedHead: null, changes: [create(app('ci', 'acme'))] }

  test('answers a repeat with the first result and does nothing twice', async () => {
    const first = await fixture.call('POST', '/api/v1/changesets', { body, headers: key('once') })
    fixture.turnClock(1000)
    await mustSubmit(fixture.call, 'one', [create(app('cd', 'acme'))])
    const second = await fixture.call('POST', '/api/v1/changesets', { body, headers: key('once') })
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toEqual(first.body)
    expect((await state('one')).items).toHaveLength(2)
  })

  test('survives a restart', async () => {
    const first = await fixture.call('POST', '/api/v1/changesets', { body, headers: key('once') })
    await fixture.restart()
    expect((await fixture.call('POST', '/api/v1/changesets', { body, headers: key('once') })).body).toEqual(first.body)
  })

  test('belongs to one body', async () => {
    await fixture.call('POST', '/api/v1/changesets', { body, headers: key('once') })
    const other = { ...body, changes: [create(app('other', 'acme'))] }
    expect(codes(await fixture.call('POST', '/api/v1/changesets', { body: other, headers: key('once') }))).toEqual([
      422,
      'idempotency_key_reused',
    ])
  })

  test('belongs to one fleet, and is not used up by a refusal', async () => {
    await fixture.call('POST', '/api/v1/changesets', { body, headers: key('once') })
    const elsewhere = { fleet: 'two', expectedHead: 7, changes: [create(app('cd', 'acme'))] }
    expect((await fixture.call('POST', '/api/v1/changesets', { body: elsewhere, headers: key('once') })).body.code).toBe('head_moved')
    const mended = { ...elsewhere, expectedHead: null }
    expect((await fixture.call('POST', '/api/v1/changesets', { body: mended, headers: key('once') })).status).toBe(201)
  })

  test('tells a stranger nothing', async () => {
    await fixture.call('POST', '/api/v1/changesets', { body, headers: key('once') })
    expect((await fixture.call('POST', '/api/v1/changesets', { body, headers: key('once'), ...asBob() })).body.code).toBe('fleet_not_yours')
  })

  test('is needed, but not for a dry run', async () => {
    expect(codes(await fixture.call('POST', '/api/v1/changesets', { body }))).toEqual([400, 'idempotency_key_missing'])
    const bad = { body, headers: key('two words') }
    expect(codes(await fixture.call('POST', '/api/v1/changesets', bad))).toEqual([400, 'bad_request'])
    expect((await fixture.call('POST', '/api/v1/changesets?dryRun=true', { body })).status).toBe(200)
  })
})

describe('a dry run', () => {
  test('answers as the real one would and leaves nothing behind', async () => {
    const body = { fleet: 'one', expectedHead: null, changes: [create(app('ci', 'acme')), create(installation('ci', 'acme'))] }
    const dry = await fixture.call('POST', '/api/v1/changesets?dryRun=true', { body })
    expect(dry.body).toMatchObject({ id: null, head: null, dryRun: true })
    expect(await state('one')).toMatchObject({ head: null, items: [], next: null })
    expect((await fixture.call('GET', '/api/v1/fleets/one')).status).toBe(404)
    const real = await fixture.call('POST', '/api/v1/changesets', { body, headers: key('k') })
    const digests = (answer: typeof dry) => answer.body.changes.map((change: { digest: string }) => change.digest)
    expect(digests(real)).toEqual(digests(dry))
    expect(real.body.id).toBe(1)
  })

  test('is refused as the real one would be', async () => {
    const body = { fleet: 'one', expectedHead: null, changes: [create(installation('nope', 'acme'))] }
    expect((await fixture.call('POST', '/api/v1/changesets?dryRun=true', { body })).body.code).toBe('app_not_installable')
  })
})

describe('a change by itself', () => {
  test('has the form of its action', async () => {
    const good = create(app('ci', 'acme'))
    const cases = [
      { ...good, id: 1 },
      { ...good, resource: null },
      { ...good, key: 'App/other' },
      { ...good, key: 'Robot/ci' },
      { ...good, action: 'install' },
      { ...good, action: 'update' },
      { ...good, from: 'App/x' },
      { ...good, action: 'delete', id: 1, revision: 1 },
    ]
    for (const change of cases) {
      expect(codes(await submit(fixture.call, 'one', [change])).slice(0, 2), JSON.stringify(change)).toEqual([422, 'invalid_change'])
    }
  })

  test('is told of with every other fault, and nothing is written', async () => {
    const answer = await submit(fixture.call, 'one', [
      create(app('good', 'acme')),
      create(app('bad', 'acme', { permissions: { repository: { contets: 'read' } } })),
      create(app('lost', 'nowhere')),
    ])
    expect(codes(answer)).toEqual([422, 'invalid_resource', expect.stringMatching(/^App\/bad AW2/), 'App/lost unknown_space'])
    expect(await state('one')).toMatchObject({ head: null, items: [] })
  })

  test('carries a secret itself, not where one is read from', async () => {
    const secret = app('ci', 'acme', { webhook: { active: true, url: 'https://a.example', secretFrom: { env: 'CI_WEBHOOK_SECRET' } } })
    expect(codes(await submit(fixture.call, 'one', [create(secret)])).slice(0, 2)).toEqual([422, 'invalid_resource'])
  })

  test('needs an admin of its space with the scope of that space', async () => {
    expect(codes(await submit(fixture.call, 'one', [create(app('ci', 'widgets'))], asAlice())).slice(0, 2)).toEqual([403, 'not_admin'])
    const token = await fixture.token('alice', { scopes: ['admin:org'] })
    expect((await submit(fixture.call, 'one', [create(app('ci', 'acme'))], { token })).status).toBe(201)
    expect(codes(await submit(fixture.call, 'two', [create(app('mine', 'alice'))], { token })).slice(0, 2)).toEqual([
      403,
      'insufficient_scope',
    ])
  })

  test('comes once for a resource', async () => {
    expect((await submit(fixture.call, 'one', [create(app('ci', 'acme')), create(app('ci', 'acme'))])).body.code).toBe('duplicate_change')
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    const ci = await record(fixture.call, 'App/ci')
    const answer = await submit(fixture.call, 'one', [alter(ci, app('ci', 'acme', { name: 'CI' })), end(ci)])
    expect(answer.body.code).toBe('duplicate_change')
  })
})

describe('an alteration', () => {
  const read = { repository: { contents: 'read' } }

  async function attempt(spec: Record<string, unknown>, action: string) {
    const installed = await record(fixture.call, 'Installation/ci@acme')
    const { status, body } = await submit(fixture.call, 'one', [alter(installed, installation('ci', 'acme', spec), action)])
    return status === 201 ? 'taken' : `${body.code}: ${body.detail}`
  }

  const start = (spec: Record<string, unknown>) =>
    mustSubmit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme', spec))])

  test.each([
    ['suspend', {}, { suspended: true, repositories: ['api'], permissions: read }],
    ['unsuspend', { suspended: true }, { suspended: false, repositories: ['api'], permissions: read }],
    ['consent', {}, { permissions: read, repositories: ['api'] }],
    ['consent', { permissions: read }, {}],
    ['rescope', { suspended: true }, { repositories: ['api'], lifecycle: { preventDestroy: true } }],
    ['update', { suspended: true, permissions: read }, { suspended: true, permissions: read, lifecycle: { preventDestroy: true } }],
  ])('that is a %s is called so and nothing else', async (action, before, after) => {
    await start(before)
    for (const other of ['suspend', 'unsuspend', 'consent', 'rescope', 'update'].filter((name) => name !== action)) {
      expect(await attempt(after, other)).toBe(
        `invalid_change: Installation/ci@acme: What it does is called ${action}, not ${other}. Nothing was changed.`,
      )
    }
    expect(await attempt(after, action)).toBe('taken')
    const { body } = await fixture.call('GET', '/api/v1/audit-log?space=acme&limit=1000')
    expect(body.items.map((entry: { action: string }) => entry.action)).toContain(action)
  })

  test('that changes nothing is none', async () => {
    await start({ suspended: true })
    for (const spec of [{}, { suspended: true }]) expect(await attempt(spec, 'update')).toMatch(/^invalid_change: .*changes nothing/)
    const ci = await record(fixture.call, 'App/ci')
    const answer = await submit(fixture.call, 'one', [alter(ci, app('ci', 'acme'))])
    expect(codes(answer)).toEqual([422, 'invalid_change', 'App/ci invalid_change'])
    expect(answer.body.detail).toContain('changes nothing')
    expect((await record(fixture.call, 'App/ci')).revision).toBe(1)
  })

  test('is told first that somebody else was quicker', async () => {
    await start({})
    const installed = await record(fixture.call, 'Installation/ci@acme')
    const suspend = alter(installed, installation('ci', 'acme', { suspended: true }), 'suspend')
    await mustSubmit(fixture.call, 'one', [suspend])
    expect(codes(await submit(fixture.call, 'one', [suspend]))).toEqual([409, 'revision_moved', 'Installation/ci@acme revision_moved'])
  })
})

describe('a resource that exists', () => {
  test('is not created again, and only its admins hear who owns it', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))], asAlice())
    const own = await submit(fixture.call, 'two', [create(app('ci', 'acme'))], asAlice())
    expect(codes(own)).toEqual([409, 'exists', 'App/ci exists'])
    expect(own.body.detail).toContain('fleet one')
    const stranger = await submit(fixture.call, 'three', [create(app('ci', 'widgets'))], asBob())
    expect(codes(stranger)).toEqual([409, 'exists', 'App/ci exists'])
    expect(stranger.body.detail).not.toContain('one')
  })

  test('is changed by its own fleet only', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    const ci = await record(fixture.call, 'App/ci')
    const answer = await submit(fixture.call, 'two', [alter(ci, app('ci', 'acme', { name: 'CI' }))])
    expect(codes(answer)).toEqual([409, 'other_fleet', 'App/ci other_fleet'])
    expect(answer.body.detail).toContain('one')
  })

  test("tells no stranger of its fleet, nor which of two apps in one's way is whose", async () => {
    await mustSubmit(fixture.call, 'theirs', [create(app('shop', 'widgets', { visibility: 'public' }))], asBob())
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))], asAlice())
    const shop = await record(fixture.call, 'App/shop')
    const touched = await submit(fixture.call, 'one', [{ ...alter(shop, app('shop', 'widgets')), revision: 7 }], asAlice())
    expect(codes(touched)).toEqual([403, 'not_admin', 'App/shop not_admin'])
    expect(JSON.stringify(touched.body)).not.toMatch(/theirs|bob/)
    const taken = await submit(fixture.call, 'one', [alter(await record(fixture.call, 'App/ci'), app('shop', 'acme'), 'rename')], asAlice())
    expect(codes(taken)).toEqual([409, 'exists', 'App/shop exists'])
    expect(taken.body.detail).toContain('The name is taken')
    await mustSubmit(fixture.call, 'theirs', [create(app('later', 'widgets', { visibility: 'public' }))], asBob())
    const late = await submit(fixture.call, 'one', [alter(await record(fixture.call, 'App/ci'), app('later', 'acme'), 'rename')], asAlice())
    expect(late.body.detail).toContain('The name is taken')
  })

  test('is changed from the revision that the plan saw', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    const ci = await record(fixture.call, 'App/ci')
    await mustSubmit(fixture.call, 'one', [alter(ci, app('ci', 'acme', { name: 'CI' }))], asAlice())
    const answer = await submit(fixture.call, 'one', [alter(ci, app('ci', 'acme', { name: 'CD' }))])
    expect(codes(answer)).toEqual([409, 'revision_moved', 'App/ci revision_moved'])
    expect(answer.body.detail).toContain('alice')
  })

  test('that is gone, or that the caller may not see, is gone', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    const ci = await record(fixture.call, 'App/ci')
    expect((await submit(fixture.call, 'two', [end(ci)], asBob())).body.code).toBe('gone')
    await mustSubmit(fixture.call, 'one', [end(ci)])
    expect(codes(await submit(fixture.call, 'one', [end(ci)]))).toEqual([409, 'gone', 'App/ci gone'])
  })

  test('keeps its space and, but for a rename, its slug', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme'))])
    const ci = await record(fixture.call, 'App/ci')
    const installed = await record(fixture.call, 'Installation/ci@acme')
    expect((await submit(fixture.call, 'one', [alter(ci, app('ci', 'alice'))])).body.code).toBe('space_fixed')
    expect((await submit(fixture.call, 'one', [alter(ci, app('cd', 'acme'))])).body.code).toBe('slug_fixed')
    expect((await submit(fixture.call, 'one', [alter(installed, installation('cd', 'acme'))])).body.code).toBe('slug_fixed')
    expect((await submit(fixture.call, 'one', [alter(ci, app('ci', 'acme'), 'rename')])).body.code).toBe('invalid_change')
    const wrongFrom = { ...alter(ci, app('cd', 'acme'), 'rename'), from: 'App/other' }
    expect((await submit(fixture.call, 'one', [wrongFrom])).body.code).toBe('invalid_change')
  })

  test('never gives its id to another', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    const ci = await record(fixture.call, 'App/ci')
    await mustSubmit(fixture.call, 'one', [end(ci)])
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    expect((await record(fixture.call, 'App/ci')).id).not.toBe(ci.id)
  })
})

describe('preventDestroy', () => {
  const guarded = { lifecycle: { preventDestroy: true } }

  test('as it is stored refuses the end, of the app also where an installation has it', async () => {
    await mustSubmit(fixture.call, 'one', [
      create(app('guarded', 'acme', guarded)),
      create(app('ci', 'acme')),
      create(installation('ci', 'acme', guarded)),
    ])
    for (const name of ['App/guarded', 'Installation/ci@acme', 'App/ci']) {
      const answer = await submit(fixture.call, 'one', [end(await record(fixture.call, name))])
      expect(codes(answer), name).toEqual([422, 'prevent_destroy', `${name} prevent_destroy`])
    }
  })

  test('is lifted by a change of its own', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', guarded))])
    await mustSubmit(fixture.call, 'one', [alter(await record(fixture.call, 'App/ci'), app('ci', 'acme'))])
    expect((await submit(fixture.call, 'one', [end(await record(fixture.call, 'App/ci'))])).status).toBe(201)
  })
})

describe('rules that span resources', () => {
  test('no app takes a slug whose settings would be where the platform has something else', async () => {
    const { status, body } = await submit(fixture.call, 'one', [create(app('new', 'acme'))])
    expect([status, body.code, body.errors[0].detail]).toEqual([422, 'name_taken', expect.stringContaining('/settings/apps/new')])
    await mustSubmit(fixture.call, 'one', [create(app('newer', 'acme'))])
    const renamed = alter(await record(fixture.call, 'App/newer'), app('new', 'acme'), 'rename')
    expect((await submit(fixture.call, 'one', [renamed])).body.code).toBe('name_taken')
  })

  test("a name may be the own space's login, not another account's", async () => {
    expect((await submit(fixture.call, 'one', [create(app('x', 'acme', { name: 'Widgets' }))])).body.code).toBe('name_taken')
    expect((await submit(fixture.call, 'one', [create(app('widgets', 'acme'))])).body.code).toBe('name_taken')
    for (const name of [' widgets', 'wid\u200bgets', 'W\uff49dgets', 'widgets\u00a0']) {
      expect((await submit(fixture.call, 'one', [create(app('x', 'acme', { name }))])).body.code, name).toBe('name_taken')
    }
    expect((await submit(fixture.call, 'one', [create(app('x', 'acme', { name: 'Acme' }))])).status).toBe(201)
    await mustSubmit(fixture.call, 'one', [create(app('late', 'acme'))])
    await fixture.restart({ users: [{ login: 'late' }] })
    const late = await record(fixture.call, 'App/late')
    expect((await submit(fixture.call, 'one', [alter(late, app('late', 'acme', { description: 'older than the account' }))])).status).toBe(
      201,
    )
  })

  test('a private app is installed in its own space only, and an outsider hears no more than of a missing one', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    const hidden = await submit(fixture.call, 'two', [create(installation('ci', 'widgets'))], asBob())
    const missing = await submit(fixture.call, 'two', [create(installation('no', 'widgets'))], asBob())
    expect(codes(hidden)).toEqual([422, 'app_not_installable', 'Installation/ci@widgets app_not_installable'])
    expect(hidden.body.detail.replaceAll('ci', 'no')).toBe(missing.body.detail)
  })

  test('an app with installations outside does not become private, unless they end with it', async () => {
    const open = app('ci', 'acme', { visibility: 'public' })
    await mustSubmit(fixture.call, 'one', [create(open), create(installation('ci', 'widgets')), create(installation('ci', 'acme'))])
    const ci = await record(fixture.call, 'App/ci')
    const answer = await submit(fixture.call, 'one', [alter(ci, app('ci', 'acme'))])
    expect(codes(answer)).toEqual([422, 'outside_installations', 'App/ci outside_installations'])
    expect(answer.body.detail).toContain('widgets')
    const outside = await record(fixture.call, 'Installation/ci@widgets')
    expect((await submit(fixture.call, 'one', [alter(ci, app('ci', 'acme')), end(outside)])).status).toBe(201)
  })

  test('repositories that are named exist in the space', async () => {
    const chosen = create(installation('ci', 'acme', { repositories: ['web', 'core', 'nope'] }))
    const answer = await submit(fixture.call, 'one', [create(app('ci', 'acme')), chosen])
    expect(codes(answer)).toEqual([422, 'unknown_repositories', 'Installation/ci@acme unknown_repositories'])
    expect(answer.body.detail).toContain('core, nope')
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme', { repositories: ['web', 'api'] }))])
    expect((await record(fixture.call, 'Installation/ci@acme')).status.repositories).toBe(2)
  })

  test('the end of an app ends its installations everywhere, of other fleets too', async () => {
    await mustSubmit(
      fixture.call,
      'one',
      [create(app('ci', 'acme', { visibility: 'public' })), create(installation('ci', 'acme'))],
      asAlice(),
    )
    await mustSubmit(fixture.call, 'two', [create(installation('ci', 'widgets'))], asBob())
    const [ci, own] = [await record(fixture.call, 'App/ci'), await record(fixture.call, 'Installation/ci@acme')]
    expect(ci.status).toMatchObject({ installations: 2, spaces: ['acme', 'widgets'], repositories: 4 })
    await mustSubmit(fixture.call, 'one', [end(ci), end(own)], asAlice())
    expect((await state('two')).items).toEqual([])
    const { body } = await fixture.call('GET', '/api/v1/audit-log?space=widgets&limit=1')
    expect(body.items[0]).toMatchObject({ action: 'uninstall', key: 'Installation/ci@widgets', actor: 'alice', fleet: 'one', after: null })
  })

  test("an app's status shows a stranger none but the stranger's own installations", async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', { visibility: 'public' })), create(installation('ci', 'acme'))])
    const ask = async () => (await fixture.call('GET', '/api/v1/apps/ci', asBob())).body.status
    expect(await ask()).toMatchObject({ installations: 0, spaces: [], repositories: 0 })
    await mustSubmit(fixture.call, 'two', [create(installation('ci', 'widgets'))], asBob())
    expect(await ask()).toMatchObject({ installations: 1, spaces: ['widgets'], repositories: 1 })
  })
})

describe('swaps in one changeset', () => {
  test('two apps swap their slugs and keep ids and installations', async () => {
    await mustSubmit(fixture.call, 'one', [
      create(app('left', 'acme', { name: 'was left' })),
      create(app('right', 'acme', { name: 'was right' })),
      create(installation('left', 'acme')),
      create(installation('right', 'acme')),
    ])
    const [left, right] = [await record(fixture.call, 'App/left'), await record(fixture.call, 'App/right')]
    const installed = await record(fixture.call, 'Installation/left@acme')
    await mustSubmit(fixture.call, 'one', [
      alter(left, app('right', 'acme', { name: 'was left' }), 'rename'),
      alter(right, app('left', 'acme', { name: 'was right' }), 'rename'),
    ])
    expect((await record(fixture.call, 'App/right')).id).toBe(left.id)
    expect((await record(fixture.call, 'App/left')).id).toBe(right.id)
    const moved = await record(fixture.call, 'Installation/right@acme')
    expect(moved).toMatchObject({ id: installed.id, revision: 2, resource: { metadata: { app: 'right' } } })
  })

  test('an app ends and another takes its slug', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme'))])
    const ci = await record(fixture.call, 'App/ci')
    await mustSubmit(fixture.call, 'one', [end(ci), create(app('ci', 'alice')), create(installation('ci', 'alice'))])
    const after = await record(fixture.call, 'App/ci')
    expect(after.id).not.toBe(ci.id)
    expect(after.status).toMatchObject({ installations: 1, spaces: ['alice'], repositories: 0 })
  })
})

describe('a rename', () => {
  test('keeps id and installations of any fleet, and the old slug redirects whoever may see the app', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('old', 'acme', { visibility: 'public' }))], asAlice())
    await mustSubmit(fixture.call, 'two', [create(installation('old', 'widgets'))], asBob())
    const before = await record(fixture.call, 'Installation/old@widgets')
    const old = await record(fixture.call, 'App/old')
    await mustSubmit(fixture.call, 'one', [alter(old, app('newly', 'acme', { visibility: 'public' }), 'rename')], asAlice())
    const after = await record(fixture.call, 'Installation/newly@widgets')
    expect(after).toMatchObject({ id: before.id, fleet: 'two', revision: before.revision + 1, resource: { metadata: { app: 'newly' } } })
    expect(after.digest).not.toBe(before.digest)
    const redirect = await fixture.call('GET', '/api/v1/apps/old', asBob())
    expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/api/v1/apps/newly'])
    expect((await fixture.call('GET', '/api/v1/installations/old/widgets')).status).toBe(404)
  })

  test('of a private app redirects nobody else', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('old', 'acme'))])
    await mustSubmit(fixture.call, 'one', [alter(await record(fixture.call, 'App/old'), app('newly', 'acme'), 'rename')])
    expect((await fixture.call('GET', '/api/v1/apps/old', asBob())).status).toBe(404)
    expect((await fixture.call('GET', '/api/v1/apps/old', asAlice())).status).toBe(301)
  })

  test.each(['the same changeset', 'a later one'])('leads no further once another app takes the old slug in %s', async (when) => {
    await mustSubmit(fixture.call, 'one', [create(app('old', 'acme'))])
    const rename = alter(await record(fixture.call, 'App/old'), app('newly', 'acme'), 'rename')
    const take = create(app('old', 'acme'))
    if (when === 'a later one') await mustSubmit(fixture.call, 'one', [rename])
    await mustSubmit(fixture.call, 'one', when === 'a later one' ? [take] : [rename, take])
    expect((await fixture.call('GET', '/api/v1/apps/old')).body.key).toBe('App/old')
    await mustSubmit(fixture.call, 'one', [end(await record(fixture.call, 'App/old'))])
    expect((await fixture.call('GET', '/api/v1/apps/old')).status).toBe(404)
  })

  test('goes with a change of its installations under the new key', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('old', 'acme')), create(installation('old', 'acme')), create(app('x', 'acme'))])
    const installed = await record(fixture.call, 'Installation/old@acme')
    await mustSubmit(fixture.call, 'one', [
      alter(await record(fixture.call, 'App/old'), app('newly', 'acme'), 'rename'),
      alter(installed, installation('newly', 'acme', { repositories: ['api'] }), 'rescope'),
    ])
    expect(await record(fixture.call, 'Installation/newly@acme')).toMatchObject({ id: installed.id, revision: 2 })
    const taken = await submit(fixture.call, 'one', [alter(await record(fixture.call, 'App/x'), app('newly', 'acme'), 'rename')])
    expect(codes(taken)).toEqual([409, 'exists', 'App/newly exists'])
  })
})

test('a suspension that the manifest does not mention stays', async () => {
  await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme', { suspended: true }))])
  const suspended = async () => (await record(fixture.call, 'Installation/ci@acme')).resource.spec
  const change = async (spec: Record<string, unknown>, action: string) =>
    mustSubmit(fixture.call, 'one', [alter(await record(fixture.call, 'Installation/ci@acme'), installation('ci', 'acme', spec), action)])
  await change({ repositories: ['api'] }, 'rescope')
  expect(await suspended()).toMatchObject({ suspended: true, repositories: ['api'] })
  await change({ suspended: false }, 'unsuspend')
  expect(await suspended()).not.toHaveProperty('suspended')
})

test('ten thousand creations are one changeset within seconds', async () => {
  const changes = Array.from({ length: 10_000 }, (_, i) =>
    create(app(`app-${i}`, 'acme', { permissions: { repository: { contents: 'read' } } })),
  )
  const started = performance.now()
  const { body } = await mustSubmit(fixture.call, 'one', changes)
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(body.changes).toHaveLength(10_000)
  let [seen, after, pages] = [0, '', 0]
  do {
    const page = (await fixture.call('GET', `/api/v1/state?fleet=one&limit=1000${after}`)).body
    seen += page.items.length
    after = page.next === null ? '' : `&after=${page.next}`
    pages++
  } while (after !== '')
  expect([seen, pages]).toEqual([10_000, 10])
})
