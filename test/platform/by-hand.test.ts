// What people change of apps by hand: the rules of changesets without a fleet, and what the fleets that own the apps hear of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ByHand, byHand as byHandAs } from './support/by-hand.ts'
import { alter, app, create, end, installation, mustSubmit, record, submit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
const tokens: Record<string, string> = {}

beforeAll(async () => {
  fixture = await startFixture()
  for (const login of ['alice', 'bob', 'carol']) tokens[login] = await fixture.token(login)
  tokens.owner = fixture.owner
  tokens.reader = await fixture.token('alice', { readOnly: true })
  tokens.narrow = await fixture.token('alice', { scopes: ['user'] })
})
afterAll(() => fixture.stop())

/** `who` names a token. */
const byHand = (who: string, ...lists: ByHand[][]) => byHandAs(fixture, tokens[who] ?? '', ...lists)

async function mustByHand(who: string, ...changes: ByHand[]) {
  const [outcome] = await byHand(who, changes)
  if (outcome === undefined || outcome.rejection !== null) throw new Error(JSON.stringify(outcome))
  return outcome.changes
}

async function refusal(who: string, ...changes: ByHand[]) {
  const [outcome] = await byHand(who, changes)
  return outcome?.rejection
}

const drift = async (key: string) => (await record(fixture.call, key)).drift as null | { applied: object; edits: object[] }
const logOf = async (key: string) => {
  const { body } = await fixture.call('GET', '/api/v1/audit-log?limit=1000')
  return body.items.filter((entry: { key: string }) => entry.key === key)
}
const asked = { permissions: { repository: { contents: 'read' } } }

/** An app of acme by a fleet of its name. */
async function owned(slug: string, spec: object = {}, metadata: object = {}) {
  const manifest = app(slug, 'acme', { ...asked, ...spec }, { ...metadata })
  await mustSubmit(fixture.call, slug, [create(manifest)])
  return manifest
}

describe('a person', () => {
  test('creates, updates, renames, transfers and deletes an app of no fleet', async () => {
    const [made] = await mustByHand('alice', create(app('free', 'acme', asked)))
    expect(made).toMatchObject({ action: 'create', key: 'App/free', revision: 1 })
    const first = await record(fixture.call, 'App/free')
    expect(first).toMatchObject({ id: made?.id, fleet: null, drift: null, revision: 1 })
    await mustByHand('alice', alter(first, app('free', 'acme', { ...asked, description: 'Now with words.' })))
    await mustByHand('alice', alter(await record(fixture.call, 'App/free'), app('freer', 'acme', asked), 'rename'))
    // The old slug leads to it.
    expect((await fixture.call('GET', '/api/v1/apps/free')).status).toBe(301)
    await mustByHand('alice', alter(await record(fixture.call, 'App/freer'), app('freer', 'alice', asked), 'transfer'))
    const moved = await record(fixture.call, 'App/freer')
    expect(moved).toMatchObject({ id: made?.id, revision: 4, fleet: null, drift: null, resource: { metadata: { space: 'alice' } } })
    expect(await mustByHand('alice', end(moved))).toMatchObject([{ action: 'delete', id: made?.id, revision: null }])
    expect((await fixture.call('GET', '/api/v1/apps/freer')).status).toBe(404)
    const entries = [...(await logOf('App/freer')), ...(await logOf('App/free'))]
    expect(entries).toMatchObject([
      { action: 'delete', reasons: ['delete'], actor: 'alice', credential: 'session by token test', changeset: null, fleet: null },
      { action: 'leave', space: 'acme', after: null, reasons: [] },
      { action: 'transfer', space: 'alice', reasons: ['transfer'] },
      { action: 'rename', reasons: ['rename'] },
      { action: 'update', reasons: [] },
      { action: 'create', reasons: [] },
    ])
  })

  test('swaps two slugs at once, and nobody reads a secret that is set', async () => {
    await mustByHand('alice', create(app('left', 'acme')), { ...create(app('right', 'acme')), secret: 'kept-to-itself-81' })
    const [left, right] = [await record(fixture.call, 'App/left'), await record(fixture.call, 'App/right')]
    await mustByHand(
      'alice',
      alter(left, app('right', 'acme', { name: 'left' }), 'rename'),
      alter(right, app('left', 'acme', { name: 'right' }), 'rename'),
    )
    expect((await record(fixture.call, 'App/left')).id).toBe(right.id)
    const check = { checks: [{ app: 'left', secret: 'kept-to-itself-81' }] }
    expect((await fixture.call('POST', '/api/v1/secret-checks', { body: check })).body.items).toEqual([{ app: 'left', same: true }])
    expect(JSON.stringify([...(await logOf('App/right')), right])).not.toContain('kept-to-itself')
  })

  test('raises a request, which waits for consent, and lowers one, which takes effect at once', async () => {
    const wide = { permissions: { repository: { contents: 'write', issues: 'read' } }, visibility: 'public' }
    await mustByHand('alice', create(app('asks', 'acme', { ...asked, visibility: 'public' })))
    const installed = { body: { app: 'asks', space: 'widgets', repositories: 'all' }, token: tokens.bob ?? null }
    expect((await fixture.call('POST', '/api/v1/installations', installed)).status).toBe(201)
    await mustByHand('alice', alter(await record(fixture.call, 'App/asks'), app('asks', 'acme', wide)))
    const key = 'Installation/asks@widgets'
    expect(await record(fixture.call, key)).toMatchObject({ status: { grant: { repository: { contents: 'read' } } } })
    expect((await logOf('App/asks'))[0]).toMatchObject({ action: 'update', reasons: ['raise-permission', 'dangerous-permission'] })
    await mustByHand('alice', alter(await record(fixture.call, 'App/asks'), app('asks', 'acme', { visibility: 'public' })))
    expect(await record(fixture.call, key)).toMatchObject({ status: { grant: { repository: {} } } })
    expect((await logOf('App/asks'))[0]).toMatchObject({ reasons: ['lower-permission'] })
  })
})

describe('an app of a fleet', () => {
  test('stays with its fleet when it is changed by hand, and shows as drift with who did it, until it is brought back', async () => {
    const manifest = await owned('owned')
    await mustByHand('alice', alter(await record(fixture.call, 'App/owned'), app('owned', 'acme', { ...asked, visibility: 'public' })))
    expect(await record(fixture.call, 'App/owned')).toMatchObject({ fleet: 'owned', revision: 2 })
    expect(await drift('App/owned')).toMatchObject({
      applied: { spec: { visibility: 'private' } },
      edits: [{ by: 'alice', before: { spec: { visibility: 'private' } }, after: { spec: { visibility: 'public' } } }],
    })
    expect((await logOf('App/owned'))[0]).toMatchObject({ reasons: ['make-public'], changeset: null, fleet: null })
    await mustByHand('alice', alter(await record(fixture.call, 'App/owned'), manifest))
    expect(await drift('App/owned')).toBeNull()
    // The fleet writes on as before.
    const wanted = app('owned', 'acme', { ...asked, description: 'By the fleet.' })
    await mustSubmit(fixture.call, 'owned', [alter(await record(fixture.call, 'App/owned'), wanted)])
    expect(await drift('App/owned')).toBeNull()
  })

  test('that is renamed by hand drifts by its slug, with each edit under both, and not with those of an app that takes the old slug', async () => {
    await owned('before')
    const edit = async (key: string, to: Record<string, unknown>, action = 'update') =>
      mustByHand('alice', alter(await record(fixture.call, key), to, action))
    await edit('App/before', app('before', 'acme', { ...asked, description: 'First.' }))
    await edit('App/before', app('after', 'acme', { ...asked, description: 'First.', name: 'before' }), 'rename')
    await mustByHand('alice', create(app('before', 'acme', { name: 'another' })))
    await edit('App/before', app('before', 'acme', { name: 'another', description: 'Other.' }))
    await edit('App/after', app('after', 'acme', { ...asked, description: 'Second.', name: 'before' }))
    const drifted = await drift('App/after')
    expect(drifted).toMatchObject({ applied: { metadata: { slug: 'before' } } })
    expect(drifted?.edits).toMatchObject([
      { after: { metadata: { slug: 'before' }, spec: { description: 'First.' } } },
      { after: { metadata: { slug: 'after' }, spec: { description: 'First.' } } },
      { after: { spec: { description: 'Second.' } } },
    ])
    expect(await record(fixture.call, 'App/before')).toMatchObject({ fleet: null, drift: null })
  })

  test('that is deleted by hand is lost to its fleet, with its installations, and the fleet may make it again', async () => {
    const manifest = await owned('doomed')
    await mustSubmit(fixture.call, 'doomed', [create(installation('doomed', 'acme'))])
    await mustByHand('alice', end(await record(fixture.call, 'App/doomed')))
    const lost = async () => (await fixture.call('GET', '/api/v1/state?fleet=doomed')).body.lost
    expect(await lost()).toMatchObject([
      { key: 'App/doomed', by: 'alice' },
      { key: 'Installation/doomed@acme', by: 'alice' },
    ])
    await mustSubmit(fixture.call, 'doomed', [create(manifest), create(installation('doomed', 'acme'))])
    expect(await lost()).toEqual([])
  })

  test('keeps its old slug as its fleet applied it until it is transferred back', async () => {
    await owned('travels')
    await mustByHand('alice', alter(await record(fixture.call, 'App/travels'), app('travels', 'alice', asked), 'transfer'))
    expect(await record(fixture.call, 'App/travels')).toMatchObject({ fleet: 'travels' })
    expect(await drift('App/travels')).toMatchObject({ applied: { metadata: { space: 'acme' } }, edits: [{ by: 'alice' }] })
    await mustByHand('alice', alter(await record(fixture.call, 'App/travels'), app('travels', 'acme', asked), 'transfer'))
    expect(await drift('App/travels')).toBeNull()
  })
})

describe('nothing is changed by hand', () => {
  test('in a space that the person does not administer, nor into one', async () => {
    await owned('guarded-space')
    const stored = await record(fixture.call, 'App/guarded-space')
    for (const who of ['bob', 'carol']) {
      expect(await refusal(who, create(app('mine', 'acme')))).toMatchObject({ code: 'not_admin' })
      // A private app is no more than what is not there.
      expect(await refusal(who, end(stored))).toMatchObject({ code: 'gone' })
      expect(await refusal(who, end(stored))).toEqual(await refusal(who, { ...end(stored), id: 987_654 }))
    }
    expect(await refusal('alice', alter(stored, app('guarded-space', 'widgets', asked), 'transfer'))).toMatchObject({ code: 'not_admin' })
    expect(await refusal('alice', alter(stored, app('guarded-space', 'nowhere', asked), 'transfer'))).toMatchObject({
      code: 'unknown_space',
    })
    expect(await refusal('alice', alter(stored, app('guarded-space', 'alice', asked)))).toMatchObject({ code: 'space_fixed' })
    expect(await record(fixture.call, 'App/guarded-space')).toEqual(stored)
  })

  test('with a token that may only read, or not there', async () => {
    expect(await refusal('reader', create(app('read-only', 'acme')))).toMatchObject({ code: 'token_read_only' })
    expect(await refusal('narrow', create(app('read-only', 'acme')))).toMatchObject({ code: 'insufficient_scope' })
    expect(await refusal('nobody', create(app('read-only', 'acme')))).toMatchObject({ code: 'unauthorized' })
  })

  test('of an app that is guarded, until the guard is lifted by a change of its own', async () => {
    const [guarded, free] = [app('held', 'acme', { lifecycle: { preventDestroy: true } }), app('held', 'acme')]
    await mustByHand('alice', create(guarded))
    expect(await refusal('alice', end(await record(fixture.call, 'App/held')))).toMatchObject({ code: 'prevent_destroy' })
    await mustByHand('alice', alter(await record(fixture.call, 'App/held'), free))
    await mustByHand('alice', end(await record(fixture.call, 'App/held')))
  })

  test('where a freeze stops it; what only takes away passes', async () => {
    await mustByHand('alice', create(app('frozen', 'acme', asked)))
    await fixture.call('PUT', '/api/v1/spaces/acme/freeze', { body: { reason: 'audit' } })
    const stored = await record(fixture.call, 'App/frozen')
    expect(await refusal('alice', create(app('frost', 'acme')))).toMatchObject({ code: 'frozen' })
    expect(await refusal('alice', end(stored))).toMatchObject({ code: 'frozen' })
    await mustByHand('alice', alter(stored, app('frozen', 'acme')))
    await fixture.call('DELETE', '/api/v1/spaces/acme/freeze')
  })

  test('that somebody else changed meanwhile: of two at once the first one counts', async () => {
    await mustByHand('alice', create(app('raced', 'acme')))
    const stored = await record(fixture.call, 'App/raced')
    const edit = (description: string) => [alter(stored, app('raced', 'acme', { description }))]
    const outcomes = await byHand('alice', edit('One.'), edit('Two.'))
    expect(outcomes.map(({ rejection }) => rejection?.code ?? null).toSorted()).toEqual([null, 'revision_moved'])
    expect(outcomes.find(({ rejection }) => rejection !== null)?.rejection?.detail).toContain('look at it once more')
    const two = await byHand('alice', [create(app('twin', 'acme'))], [create(app('twin', 'acme'))])
    expect(two.map(({ rejection }) => rejection?.code ?? null).toSorted()).toEqual(['exists', null])
    expect(await refusal('alice', { ...end(stored), id: 987_654 })).toMatchObject({ code: 'gone' })
  })

  test('of what is no app, is many things, or is taken over', async () => {
    const [slug, many] = ['plain', Array.from({ length: 101 }, (_, i) => create(app(`many-${i}`, 'acme')))]
    await mustByHand('alice', create(app(slug, 'acme')))
    expect(await refusal('alice', create(installation(slug, 'acme')))).toMatchObject({ code: 'invalid_change' })
    expect(await refusal('alice')).toMatchObject({ code: 'invalid_change' })
    expect(await refusal('alice', ...many)).toMatchObject({ code: 'invalid_change' })
    const stored = await record(fixture.call, `App/${slug}`)
    expect(await refusal('alice', { ...alter(stored, app(slug, 'acme', { description: 'x' })), adopts: { fleet: null } })).toMatchObject({
      code: 'invalid_change',
    })
    expect(await refusal('alice', alter(stored, app(slug, 'acme')))).toMatchObject({ code: 'invalid_change' })
    expect(await refusal('alice', create(app('hostile', 'acme', { description: 'a\0b' })))).toMatchObject({ code: 'invalid_resource' })
  })

  test('that would leave an app private to one space and installed in another', async () => {
    await mustByHand('alice', create(app('shared', 'acme', { visibility: 'public' })))
    const body = { app: 'shared', space: 'widgets', repositories: 'all' }
    await fixture.call('POST', '/api/v1/installations', { body, token: tokens.bob ?? null })
    expect(await refusal('alice', alter(await record(fixture.call, 'App/shared'), app('shared', 'acme')))).toMatchObject({
      code: 'outside_installations',
    })
  })
})

test('what a fleet does is marked in the log in the same words', async () => {
  await owned('marked')
  const stored = await record(fixture.call, 'App/marked')
  await submit(fixture.call, 'marked', [end(stored)])
  expect((await logOf('App/marked'))[0]).toMatchObject({ action: 'delete', reasons: ['delete'], fleet: 'marked' })
})
