// What the platform remembers of a fleet's last changeset: what others changed since, who they were, and what they took away.
import { StatementSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf } from '../../src/lib/digest.ts'
import { appJwt } from './support/app-jwt.ts'
import { alter, app, create, end, installation, mustSubmit, record, submit } from './support/changes.ts'
import { conformingClient } from './support/conforming-client.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { keyedApp } from './support/octokit-fixture.ts'

const now = Date.parse('2030-01-01T00:00:00Z')
let fixture: Fixture
const tokens: Record<string, string> = {}

beforeAll(async () => {
  fixture = await startFixture()
  for (const login of ['alice', 'bob', 'carol']) tokens[login] = await fixture.token(login)
})
afterAll(() => fixture.stop())

const as = async (login: string, method: string, path: string, body?: unknown) => {
  const answer = await fixture.call(method, `/api/v1/${path}`, { token: tokens[login] ?? null, ...(body === undefined ? {} : { body }) })
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

type Edit = { by: string; before: { spec: object } | null; after: { spec: object } | null }
const driftOf = async (key: string) => (await record(fixture.call, key)).drift as { applied: { spec: object }; edits: Edit[] } | null
const lostBy = async (fleet: string, login = 'owner') =>
  (await fixture.call('GET', `/api/v1/state?fleet=${fleet}`, login === 'owner' ? {} : { token: tokens[login] ?? null })).body.lost

/** An app of acme, installed in acme by the same fleet, which has the app's name. */
async function publish(slug: string, spec: object = {}, metadata: object = {}) {
  const manifest = app(slug, 'acme', { visibility: 'public', permissions: { repository: { contents: 'read' } }, ...spec }, { ...metadata })
  const installed = installation(slug, 'acme', { repositories: ['api', 'web'] })
  await mustSubmit(fixture.call, slug, [create(manifest), create(installed)])
  return { manifest, installed, key: `Installation/${slug}@acme`, path: `installations/${slug}/acme` }
}

describe('an installation', () => {
  test('as its fleet applied it has no drift; changed by others it has, with each edit; set by the fleet it has none', async () => {
    const { key, path, installed } = await publish('one')
    expect(await driftOf(key)).toBeNull()
    await as('alice', 'PATCH', path, { repositories: ['api'] })
    await as('alice', 'PATCH', path, { repositories: 'all' })
    const drift = await driftOf(key)
    expect(drift).toMatchObject({ applied: { spec: { repositories: ['api', 'web'] } } })
    expect(drift?.edits).toMatchObject([
      { by: 'alice', before: { spec: { repositories: ['api', 'web'] } }, after: { spec: { repositories: ['api'] } } },
      { by: 'alice', before: { spec: { repositories: ['api'] } }, after: { spec: { repositories: 'all' } } },
    ])
    await mustSubmit(fixture.call, 'one', [alter(await record(fixture.call, key), installed, 'rescope')])
    expect(await driftOf(key)).toBeNull()
    await as('alice', 'PATCH', path, { repositories: ['web'] })
    expect((await driftOf(key))?.edits).toHaveLength(1)
  })

  test('that others bring back to what was applied has no drift any more', async () => {
    const { key, path } = await publish('back')
    await as('alice', 'PATCH', path, { repositories: ['web'] })
    await as('alice', 'PATCH', path, { repositories: ['web', 'api'] })
    expect(await driftOf(key)).toBeNull()
  })

  test('that the fleet wants as others made it is settled at the revision that was seen, by its own fleet alone', async () => {
    const { key, path } = await publish('settled')
    await publish('stranger')
    await as('alice', 'PATCH', path, { repositories: ['web'] })
    const { id, revision } = await record(fixture.call, key)
    const settle = async (fleet: string, settles: object[]) => {
      const { head } = (await fixture.call('GET', `/api/v1/state?fleet=${fleet}`)).body
      const headers = { 'idempotency-key': `${fleet}-${head}` }
      return (await fixture.call('POST', '/api/v1/changesets', { body: { fleet, expectedHead: head, changes: [], settles }, headers }))
        .status
    }
    expect(await settle('stranger', [{ key, id, revision }])).toBe(201)
    expect(await settle('settled', [{ key, id, revision: revision - 1 }])).toBe(201)
    expect(await driftOf(key)).not.toBeNull()
    expect(await settle('settled', [{ key, id, revision }])).toBe(201)
    expect(await driftOf(key)).toBeNull()
    expect((await record(fixture.call, key)).revision).toBe(revision)
  })

  test('that no fleet owns has none, whatever people do', async () => {
    await publish('free')
    await as('bob', 'POST', 'installations', { app: 'free', space: 'widgets', repositories: 'all' })
    await as('bob', 'PATCH', 'installations/free/widgets', { repositories: ['core'] })
    expect(await driftOf('Installation/free@widgets')).toBeNull()
  })

  test('that the fleet applies without a word about its suspension stays drifted by it alone', async () => {
    const { key, path } = await publish('silent')
    await as('alice', 'PUT', `${path}/suspended`)
    const rescoped = installation('silent', 'acme', { repositories: ['web'] })
    await mustSubmit(fixture.call, 'silent', [alter(await record(fixture.call, key), rescoped, 'rescope')])
    const { resource } = await record(fixture.call, key)
    expect(resource.spec).toMatchObject({ repositories: ['web'], suspended: true })
    expect(await driftOf(key)).toMatchObject({ applied: { spec: { repositories: ['web'] } } })
    expect((await driftOf(key))?.applied.spec).not.toHaveProperty('suspended')
    await as('alice', 'DELETE', `${path}/suspended`)
    expect(await driftOf(key)).toBeNull()
  })

  test('that the fleet suspended is as it was applied, until somebody lifts that', async () => {
    const { key, path } = await publish('fleet-suspends')
    const suspended = installation('fleet-suspends', 'acme', { repositories: ['api', 'web'], suspended: true })
    await mustSubmit(fixture.call, 'fleet-suspends', [alter(await record(fixture.call, key), suspended, 'suspend')])
    expect(await driftOf(key)).toBeNull()
    await as('alice', 'DELETE', `${path}/suspended`)
    expect(await driftOf(key)).toMatchObject({ applied: { spec: { suspended: true } } })
  })

  test('loses a repository that is removed, and accepts what is pending: both are drift; a grant alone is none', async () => {
    await as('alice', 'POST', 'spaces/acme/repositories', { name: 'gone', private: false })
    const { manifest } = await publish('narrow')
    const consent = { repositories: ['api', 'gone'], permissions: { repository: { contents: 'read' } } }
    const key = 'Installation/narrow@acme'
    await mustSubmit(fixture.call, 'narrow', [alter(await record(fixture.call, key), installation('narrow', 'acme', consent), 'consent')])
    await as('alice', 'DELETE', 'spaces/acme/repositories/gone')
    expect((await driftOf(key))?.edits).toMatchObject([{ by: 'alice', after: { spec: { repositories: ['api'] } } }])
    const raised = { ...manifest, spec: { ...(manifest.spec as object), permissions: { repository: { contents: 'write' } } } }
    await mustSubmit(fixture.call, 'narrow', [alter(await record(fixture.call, 'App/narrow'), raised)])
    const { status } = (await record(fixture.call, key)) as unknown as { status: { pending: { digest: string } } }
    await as('alice', 'POST', 'installations/narrow/acme/consent', { decision: 'accept', digest: status.pending.digest })
    const drift = await driftOf(key)
    expect(drift?.applied.spec).toMatchObject({ permissions: { repository: { contents: 'read' } }, repositories: ['api', 'gone'] })
    expect(drift?.edits.map(({ after }) => after?.spec)).toMatchObject([
      { repositories: ['api'] },
      { permissions: { repository: { contents: 'write' } } },
    ])
  })

  test('follows its renamed app, of any fleet, and keeps what else it remembers', async () => {
    const { manifest } = await publish('before')
    await mustSubmit(fixture.call, 'guest', [create(app('guest', 'widgets')), create(installation('before', 'widgets'))])
    await as('bob', 'PATCH', 'installations/before/widgets', { repositories: ['core'] })
    const renamed = { ...manifest, metadata: { slug: 'after', space: 'acme' } }
    await mustSubmit(fixture.call, 'before', [alter(await record(fixture.call, 'App/before'), renamed, 'rename')])
    expect(await driftOf('Installation/after@acme')).toBeNull()
    expect(await driftOf('Installation/after@widgets')).toMatchObject({
      applied: { metadata: { app: 'after' }, spec: { repositories: 'all' } },
    })
  })
})

describe('an app', () => {
  test('that changes its own webhook drifts, with the app as author; those who do not administer it hear nothing of it', async () => {
    const url = 'https://bots.example.com/hooks'
    await publish('bot', { webhook: { active: true, url } })
    const { id, pem } = await keyedApp(fixture, 'bot')
    const self = conformingClient(fixture.platform.url, await appJwt(id, pem, now))
    await self('PATCH', '/app/hook/config', { body: { url: 'https://new.example.com/', secret: 'quiet words' } })
    const { drift, webhookSecret, status } = (await record(fixture.call, 'App/bot')) as unknown as Record<string, unknown>
    expect(drift).toMatchObject({
      applied: { spec: { webhook: { url } } },
      edits: [
        { by: 'bot[bot]', before: { spec: { webhook: { url } } }, after: { spec: { webhook: { url: 'https://new.example.com/' } } } },
      ],
    })
    expect(webhookSecret).toBe(true)
    expect(status).toMatchObject({ keys: 1, lastUsedAt: new Date(now).toISOString() })
    const { body } = await fixture.call('GET', '/api/v1/apps/bot', { token: tokens.bob ?? null })
    expect(body).toMatchObject({ drift: null, webhookSecret: false, status: { keys: 0, lastUsedAt: null } })
    await self('PATCH', '/app/hook/config', { body: { url } })
    expect(await driftOf('App/bot')).toBeNull()
  })

  test('tells of very many edits the last fifty', async () => {
    await publish('busy', { webhook: { active: true, url: 'https://bots.example.com/' } })
    const { id, pem } = await keyedApp(fixture, 'busy')
    const self = conformingClient(fixture.platform.url, await appJwt(id, pem, now))
    for (let turn = 0; turn < 55; turn++) await self('PATCH', '/app/hook/config', { body: { url: `https://bots.example.com/${turn}` } })
    const { edits } = (await driftOf('App/busy')) ?? { edits: [] }
    expect(edits).toHaveLength(50)
    expect(edits.at(0)?.after?.spec).toMatchObject({ webhook: { url: 'https://bots.example.com/5' } })
    expect(edits.at(-1)?.after?.spec).toMatchObject({ webhook: { url: 'https://bots.example.com/54' } })
  })
})

describe('what somebody takes away', () => {
  test('is told to its fleet with who and when, and as it was applied, until the fleet makes it again', async () => {
    const { key, path, installed } = await publish('taken')
    const { id } = await record(fixture.call, key)
    await as('alice', 'PATCH', path, { repositories: ['web'] })
    await as('alice', 'DELETE', path)
    const applied = { spec: { repositories: ['api', 'web'] } }
    expect(await lostBy('taken')).toMatchObject([{ kind: 'Installation', key, id, by: 'alice', at: '2030-01-01T00:00:00.000Z', applied }])
    await mustSubmit(fixture.call, 'taken', [create(installed)])
    expect(await lostBy('taken')).toEqual([])
  })

  test('is forgotten where the fleet says that it does without, and that alone makes a changeset', async () => {
    const { key, path } = await publish('forgot')
    await as('alice', 'DELETE', path)
    const { head } = (await fixture.call('GET', '/api/v1/state?fleet=forgot')).body
    const body = { fleet: 'forgot', expectedHead: head, changes: [], forget: [key, 'App/never'] }
    const answer = await fixture.call('POST', '/api/v1/changesets', { body, headers: { 'idempotency-key': 'forgot' } })
    expect([answer.status, answer.body.changes]).toEqual([201, []])
    expect(await lostBy('forgot')).toEqual([])
  })

  test('an empty changeset is refused, and so is one that only forgets from a fleet that is not there', async () => {
    await publish('empty')
    expect((await submit(fixture.call, 'empty', [])).body.code).toBe('invalid_change')
    const body = { fleet: 'nowhere', expectedHead: null, changes: [], forget: ['App/x'] }
    const answer = await fixture.call('POST', '/api/v1/changesets', { body, headers: { 'idempotency-key': 'nowhere' } })
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid_change'])
  })

  test('ends with an app: no loss to the fleet that deletes it, one to the others', async () => {
    await publish('ends')
    await mustSubmit(fixture.call, 'renter', [create(app('renter', 'widgets')), create(installation('ends', 'widgets'))])
    await mustSubmit(fixture.call, 'ends', [end(await record(fixture.call, 'App/ends'))])
    expect(await lostBy('ends')).toEqual([])
    expect(await lostBy('renter')).toMatchObject([{ key: 'Installation/ends@widgets', by: 'owner' }])
  })

  test('by the app itself is the work of the app', async () => {
    await publish('leaves')
    const { id, pem } = await keyedApp(fixture, 'leaves')
    const self = conformingClient(fixture.platform.url, await appJwt(id, pem, now))
    const { id: installed } = await record(fixture.call, 'Installation/leaves@acme')
    await self('DELETE', `/app/installations/${installed}`)
    expect(await lostBy('leaves')).toMatchObject([{ by: 'leaves[bot]' }])
  })

  test('goes by the new slug of its app, also where two apps swap theirs', async () => {
    const left = await publish('left')
    const right = await publish('right')
    await as('alice', 'DELETE', left.path)
    await as('alice', 'DELETE', right.path)
    const [one, two] = [await record(fixture.call, 'App/left'), await record(fixture.call, 'App/right')]
    const renamed = { ...left.manifest, metadata: { slug: 'left-2', space: 'acme' } }
    await mustSubmit(fixture.call, 'left', [alter(one, renamed, 'rename')])
    await mustSubmit(fixture.call, 'right', [alter(two, { ...right.manifest, metadata: { slug: 'left', space: 'acme' } }, 'rename')])
    expect(await lostBy('left')).toMatchObject([{ key: 'Installation/left-2@acme', applied: { metadata: { app: 'left-2' } } }])
    expect(await lostBy('right')).toMatchObject([{ key: 'Installation/left@acme' }])
  })

  test('in a space out of reach is not told', async () => {
    await publish('far')
    await mustSubmit(fixture.call, 'far', [create(installation('far', 'widgets'))])
    await as('bob', 'DELETE', 'installations/far/widgets')
    expect(await lostBy('far', 'alice')).toEqual([])
    expect(await lostBy('far')).toHaveLength(1)
  })
})

test('the first page of a state has the spaces asked for and those of the fleet, the others have none', async () => {
  await publish('paged')
  const { body } = await fixture.call('GET', '/api/v1/state?fleet=paged&space=widgets&limit=1')
  expect(body.spaces.map(({ login }: { login: string }) => login)).toEqual(['acme', 'widgets'])
  expect(body.freezes).toEqual([])
  const next = await fixture.call('GET', `/api/v1/state?fleet=paged&space=widgets&limit=1&after=${body.next}`)
  expect(next.body).toMatchObject({ spaces: [], lost: [], freezes: [] })
})

test('what is remembered is the resource, in the form that its digest is of', async () => {
  const { key, path } = await publish('form')
  const { digest } = await record(fixture.call, key)
  await as('alice', 'PATCH', path, { repositories: 'all' })
  expect(digestOf((await driftOf(key))?.applied)).toBe(digest)
})

test('a state takes as many queries for many drifted resources as for two', async () => {
  const drifting = async (fleet: string, count: number) => {
    const slugs = Array.from({ length: count }, (_, index) => `${fleet}-${index}`)
    await mustSubmit(
      fixture.call,
      fleet,
      slugs.flatMap((slug) => [create(app(slug, 'acme')), create(installation(slug, 'acme'))]),
    )
    for (const slug of slugs) await as('alice', 'PATCH', `installations/${slug}/acme`, { repositories: ['api'] })
    return countStatements(async () => {
      const { body } = await fixture.call('GET', `/api/v1/state?fleet=${fleet}&limit=1000`)
      expect(body.items.filter(({ drift }: { drift: object | null }) => drift !== null)).toHaveLength(count)
    })
  }
  const few = await drifting('few', 2)
  expect(few).toBeGreaterThan(5)
  expect(await drifting('many', 40)).toBe(few)
})

/** How many statements the platform runs meanwhile. */
async function countStatements(work: () => Promise<void>): Promise<number> {
  let count = 0
  const names = ['all', 'get', 'run', 'iterate'] as const
  const originals = names.map((name) => StatementSync.prototype[name])
  for (const [index, name] of names.entries()) {
    const original = originals[index] as (...args: unknown[]) => unknown
    Object.assign(StatementSync.prototype, {
      [name](this: StatementSync, ...args: unknown[]) {
        count++
        return original.apply(this, args)
      },
    })
  }
  try {
    await work()
  } finally {
    for (const [index, name] of names.entries()) Object.assign(StatementSync.prototype, { [name]: originals[index] })
  }
  return count
}
