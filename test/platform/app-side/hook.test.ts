// An app's own webhook: its settings, which show as drift where they belong to the manifest, and its deliveries.
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hookPlace, secretBox } from '../../../src/platform/secret-box.ts'
import { addDelivery } from '../support/add-delivery.ts'
import { appJwt } from '../support/app-jwt.ts'
import { alter, app, create, mustSubmit, record } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { keyedApp } from '../support/octokit-fixture.ts'
import { withStore } from '../support/with-store.ts'

const now = Date.parse('2030-01-01T00:00:00Z')
const url = 'https://bots.example.com/hooks'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

let apps = 0
type Bot = { id: number; slug: string; authorization: string }

/** A new app of acme with this webhook. */
async function newBot(webhook: object = {}): Promise<Bot> {
  const slug = `bot-${++apps}`
  await mustSubmit(fixture.call, `fleet-${apps}`, [create(app(slug, 'acme', { webhook }))])
  const { id, pem } = await keyedApp(fixture, slug)
  return { id, slug, authorization: await appJwt(id, pem, now) }
}

const as = ({ authorization }: Bot): ConformingClient => conformingClient(fixture.platform.url, authorization)
const config = async (bot: Bot) => (await as(bot)('GET', '/app/hook/config')).body
const patch = (bot: Bot, body: object) => as(bot)('PATCH', '/app/hook/config', { body })
const audit = async (): Promise<Record<string, unknown>[]> => (await fixture.call('GET', '/api/v1/audit-log?limit=1000')).body.items

describe('the settings', () => {
  test('have defaults, and what there is none of is left out', async () => {
    expect(await config(await newBot())).toEqual({ content_type: 'json', insecure_ssl: '0' })
    expect(await config(await newBot({ active: true, url }))).toEqual({ url, content_type: 'json', insecure_ssl: '0' })
  })

  test('change one by one, with the secret masked', async () => {
    const bot = await newBot({ active: true, url })
    expect((await patch(bot, { content_type: 'form' })).body).toEqual({ url, content_type: 'form', insecure_ssl: '0' })
    expect((await patch(bot, { insecure_ssl: 1 })).body.insecure_ssl).toBe('1')
    expect((await patch(bot, { insecure_ssl: '0' })).body.insecure_ssl).toBe('0')
    const masked = { url, content_type: 'form', insecure_ssl: '0', secret: '********' }
    expect((await patch(bot, { secret: 'quiet words' })).body).toEqual(masked)
    expect(await config(bot)).toEqual(masked)
    expect((await patch(bot, { secret: '' })).body).not.toHaveProperty('secret')
  })

  test('that are asked for as they are change nothing and leave no trace', async () => {
    const bot = await newBot({ active: true, url })
    await patch(bot, { secret: 'quiet words' })
    const [before, { revision }] = [await audit(), await record(fixture.call, `App/${bot.slug}`)]
    for (const body of [{}, { url }, { url, content_type: 'json', insecure_ssl: 0, secret: '********' }, { secret: 'quiet words' }]) {
      expect((await patch(bot, body)).body.secret).toBe('********')
    }
    expect(await audit()).toEqual(before)
    expect((await record(fixture.call, `App/${bot.slug}`)).revision).toBe(revision)
  })

  test.each([
    [{ url: 'http://bots.example.com/hooks' }, 'url'],
    [{ url: 'ftp://bots.example.com' }, 'url'],
    [{ url: 'bots' }, 'url'],
    [{ url: '' }, 'url'],
    [{ url: 'https://user:word@bots.example.com/' }, 'url'],
    [{ url: 'https://bots.example.com/\u0000' }, 'url'],
    [{ url: 7 }, 'url'],
    [{ url: null }, 'url'],
    [{ content_type: 'xml' }, 'content_type'],
    [{ insecure_ssl: 2 }, 'insecure_ssl'],
    [{ insecure_ssl: true }, 'insecure_ssl'],
    [{ secret: 'x'.repeat(1_001) }, 'secret'],
    [{ secret: '\ud800' }, 'secret'],
    [{ secret: 7 }, 'secret'],
  ])('%j are refused, and nothing of it is done', async (body, field) => {
    const bot = await newBot({ active: true, url })
    const before = await config(bot)
    const refused = await patch(bot, { content_type: 'form', ...body })
    expect([refused.status, refused.body.message]).toEqual([422, 'Validation Failed'])
    expect(refused.body.errors.map((error: { field: string }) => error.field)).toContain(field)
    expect(await config(bot)).toEqual(before)
  })

  test('take http on this machine', async () => {
    const bot = await newBot()
    expect((await patch(bot, { url: 'http://127.0.0.1:3000/hooks' })).body.url).toBe('http://127.0.0.1:3000/hooks')
  })

  test('are for the app alone', async () => {
    const anyone = conformingClient(fixture.platform.url, null)
    for (const authorization of [null, `token ${fixture.owner}`]) {
      const answer = await anyone('GET', '/app/hook/config', { authorization })
      expect([answer.status, answer.body.message]).toEqual([401, 'A JSON web token could not be decoded'])
    }
    const broken = await as(await newBot())('PATCH', '/app/hook/config', { raw: '{' })
    expect([broken.status, broken.body.message]).toEqual([400, 'Problems parsing JSON'])
  })
})

describe('another address', () => {
  test("is the app's: its revision and digest move, and the log names the app", async () => {
    const bot = await newBot({ active: true, url })
    const key = `App/${bot.slug}`
    const before = await record(fixture.call, key)
    fixture.turnClock(1_000)
    await patch(bot, { url: 'https://elsewhere.example.com/' })
    const after = await record(fixture.call, key)
    expect(after.resource.spec).toMatchObject({ webhook: { active: true, url: 'https://elsewhere.example.com/' } })
    expect([after.revision, after.digest === before.digest, after.updatedAt]).toEqual([
      before.revision + 1,
      false,
      '2030-01-01T00:00:01.000Z',
    ])
    const [entry] = await audit()
    expect(entry).toMatchObject({
      action: 'update',
      key,
      space: 'acme',
      actor: `${bot.slug}[bot]`,
      before: before.resource,
      after: after.resource,
      changeset: null,
      fleet: null,
    })
    expect(entry?.credential).toMatch(/^key \(\d+\)$/)
    fixture.turnClock(-1_000)
  })

  test('makes a plan from before stale', async () => {
    const bot = await newBot({ active: true, url })
    const before = await record(fixture.call, `App/${bot.slug}`)
    await patch(bot, { url: 'https://elsewhere.example.com/' })
    const state = await fixture.call('GET', `/api/v1/state?fleet=${before.fleet}`)
    const { status, body } = await fixture.call('POST', '/api/v1/changesets', {
      body: {
        fleet: before.fleet,
        expectedHead: state.body.head,
        changes: [alter(before, app(bot.slug, 'acme', { webhook: { active: true, url } }))],
      },
      headers: { 'idempotency-key': 'stale' },
    })
    expect([status, body.code]).toEqual([409, 'revision_moved'])
    expect(JSON.stringify(body)).toContain(`${bot.slug}[bot]`)
  })

  test('of an app whose key was deleted meanwhile is not taken', async () => {
    const bot = await newBot()
    const { body } = await fixture.call('GET', `/api/v1/apps/${bot.slug}/keys`)
    await keyedApp(fixture, bot.slug)
    await fixture.call('DELETE', `/api/v1/apps/${bot.slug}/keys/${body.items[0].id}`)
    expect((await patch(bot, { url })).status).toBe(401)
    expect((await record(fixture.call, `App/${bot.slug}`)).revision).toBe(1)
  })
})

describe('the secret', () => {
  const secret = 'nobody shall read these words'

  test('is sealed at rest, and in no answer, log, or line of the audit log', async () => {
    const bot = await newBot({ active: true, url })
    await patch(bot, { secret })
    await patch(bot, { secret: `${secret}!`, content_type: 'xml' })
    const files = readdirSync(fixture.data).map((name) => readFileSync(join(fixture.data, name), 'latin1'))
    const shown = [await config(bot), await record(fixture.call, `App/${bot.slug}`), await audit(), fixture.logged]
    expect(files.join()).toContain('v1.')
    expect([...files, JSON.stringify(shown)].join()).not.toContain(secret)
    const [entry] = await audit()
    expect(entry).toMatchObject({ action: 'update-hook', before: { secret: null }, after: { secret: '********', secretChanged: true } })
  })

  test('opens under the master key, for its app alone, and its digest tells whether another is the same', async () => {
    const bot = await newBot({ active: true, url })
    await patch(bot, { secret })
    const key = Buffer.from(readFileSync(join(fixture.data, 'master.key'), 'utf8'), 'base64')
    const box = secretBox(key, randomBytes)
    const hook = await withStore(fixture, ({ reader }) => reader.hook(bot.id))
    expect(box.open(hookPlace(bot.id), hook.secret?.sealed ?? '')).toBe(secret)
    expect(() => box.open(hookPlace(bot.id + 1), hook.secret?.sealed ?? '')).toThrow()
    expect(() => secretBox(randomBytes(32), randomBytes).open(hookPlace(bot.id), hook.secret?.sealed ?? '')).toThrow()
    expect([box.mac(hookPlace(bot.id), secret), box.mac(hookPlace(bot.id), `${secret}.`)].map((mac) => mac === hook.secret?.mac)).toEqual([
      true,
      false,
    ])
  })
})

describe('deliveries', () => {
  const ids = (body: { id: number }[]) => body.map(({ id }) => id)

  test('are none of a new app', async () => {
    const bot = await newBot()
    const { body, headers } = await as(bot)('GET', '/app/hook/deliveries')
    expect([body, headers.get('link')]).toEqual([[], null])
  })

  test('are listed newest first, by cursor and by how they were answered, each is shown whole, and those of others are not there', async () => {
    const [bot, other] = [await newBot(), await newBot()]
    const codes = [200, 399, 400, 500, 0]
    const made = codes.map((status_code) => addDelivery(fixture, bot.id, { url, status_code })).reverse()
    const foreign = addDelivery(fixture, other.id)
    const call = as(bot)
    expect(ids((await call('GET', '/app/hook/deliveries')).body)).toEqual(made)
    expect(ids((await call('GET', '/app/hook/deliveries?status=success')).body)).toEqual(made.slice(3))
    expect(ids((await call('GET', '/app/hook/deliveries?status=failure')).body)).toEqual(made.slice(0, 3))
    const seen: number[] = []
    let next: string | undefined = '/app/hook/deliveries?per_page=2'
    while (next !== undefined) {
      const { body, headers } = await call('GET', next)
      seen.push(...ids(body))
      next = /<http:\/\/[^/]+\/api\/v3(\S+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    }
    expect(seen).toEqual(made)
    const one = (await call('GET', `/app/hook/deliveries/${made.at(-1)}`)).body
    expect(one).toMatchObject({
      id: made.at(-1),
      url,
      request: { payload: { action: 'created' } },
      response: { headers: { 'content-type': 'text/plain' }, payload: null },
    })
    for (const id of [foreign, 999_999, 'x', '1e3']) {
      for (const [method, path] of [
        ['GET', `/app/hook/deliveries/${id}`],
        ['POST', `/app/hook/deliveries/${id}/attempts`],
      ] as const) {
        const answer = await call(method, path)
        expect([answer.status, answer.body.message], `${method} ${path}`).toEqual([404, 'Not Found'])
      }
    }
  })

  test('are asked for with a cursor and a status that there are', async () => {
    const call = as(await newBot())
    for (const cursor of ['', 'v1_', 'v1_x', '12', 'v2_12'])
      expect((await call('GET', `/app/hook/deliveries?cursor=${cursor}`)).status).toBe(400)
    expect((await call('GET', '/app/hook/deliveries?status=odd')).status).toBe(422)
    expect((await call('GET', '/app/hook/deliveries?per_page=0&status=success')).status).toBe(200)
  })
})
