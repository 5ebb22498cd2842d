// Deliveries from their cause to the receiver: signed, in order, tried again, asked for again, and kept.
import { DatabaseSync } from 'node:sqlite'
import { Webhooks } from '@octokit/webhooks'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { alter, app, create, end, installation, mustSubmit, record } from '../support/changes.ts'
import type { ConformingClient } from '../support/conforming-client.ts'
import { type Fixture, localReceivers, startFixture } from '../support/fixture.ts'
import { asApp, hearingApp, hookSecret, statusWriter } from '../support/hearing-app.ts'
import type { KeyedApp } from '../support/octokit-fixture.ts'
import { type Answers, type Received, type Receiver, startReceiver } from '../support/receiver.ts'
import { withStore } from '../support/with-store.ts'

const start = Date.parse('2030-01-01T00:00:00Z')
/** The platform looks once a second for what is due again. */
const eventually: typeof expect.poll = (get) => expect.poll(get, { timeout: 8_000 })
const [second, minute, day] = [1_000, 60_000, 86_400_000]

let fixture: Fixture
let write: Awaited<ReturnType<typeof statusWriter>>
const receivers: Receiver[] = []
let clock = start

function turnClock(milliseconds: number): void {
  fixture.turnClock(milliseconds)
  clock += milliseconds
}

beforeEach(async () => {
  clock = start
  fixture = await startFixture(undefined, 'off', localReceivers)
  write = await statusWriter(fixture)
})
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.stop()
  await fixture.stop()
})

async function receive(answer?: Answers): Promise<Receiver> {
  const receiver = await startReceiver(answer)
  receivers.push(receiver)
  return receiver
}

type Shown = { id: number; event: string; status: string; status_code: number }
type Bot = { app: KeyedApp; call: ConformingClient; receiver: Receiver }

/** It has heard its first ping and of its installation. */
async function newBot(slug: string, answer?: Answers, more: object = {}): Promise<Bot> {
  const receiver = await receive(answer)
  const app = await hearingApp(fixture, slug, `${receiver.url}/hooks`, more)
  return { app, call: await asApp(fixture, app, clock), receiver }
}

const statuses = ({ receiver }: Bot) => receiver.received.filter(({ headers }) => headers['x-github-event'] === 'status')
const contexts = (bot: Bot) => statuses(bot).map(({ body }) => JSON.parse(body).context as string)
const guids = (all: readonly Received[]) => all.map(({ headers }) => headers['x-github-delivery'])
const deliveries = async ({ call }: Bot) => (await call('GET', '/app/hook/deliveries?per_page=100')).body as Shown[]
const ofStatus = async (bot: Bot) => (await deliveries(bot)).filter(({ event }) => event === 'status')

describe('a delivery', () => {
  test("has GitHub's headers, and the official client takes its signature for the secret's", async () => {
    const bot = await newBot('bot')
    await bot.call('PATCH', '/app/hook/config', { body: { secret: hookSecret } })
    await write('ci')
    await eventually(() => statuses(bot).length).toBe(1)
    const [{ headers = {}, body = '', path = '' } = {}] = statuses(bot)
    expect(path).toBe('/hooks')
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(/^Appward-Hookshot\/\d/),
      'x-github-event': 'status',
      'x-github-hook-id': String(bot.app.id),
      'x-github-hook-installation-target-id': String(bot.app.id),
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature': expect.stringMatching(/^sha1=[0-9a-f]{40}$/),
    })
    const heard: unknown[] = []
    const webhooks = new Webhooks({ secret: hookSecret })
    webhooks.on('status', ({ id, payload }) => void heard.push([id, payload.context, payload.repository.full_name]))
    const signature = headers['x-hub-signature-256'] ?? ''
    await webhooks.verifyAndReceive({ id: headers['x-github-delivery'] ?? '', name: 'status', payload: body, signature })
    expect(heard).toEqual([[headers['x-github-delivery'], 'ci', 'acme/api']])
    expect(await webhooks.verify(`${body} `, signature)).toBe(false)
    // All addresses within are those of the platform.
    expect(body).toContain(`"${fixture.platform.url}/api/v3/repos/acme/api`)
    expect(body).not.toContain('platform.invalid')
  })

  test('goes as a form where the app asks for that, signed as it goes', async () => {
    const bot = await newBot('bot')
    await bot.call('PATCH', '/app/hook/config', { body: { secret: hookSecret, content_type: 'form' } })
    await write('ci & more')
    await eventually(() => statuses(bot).length).toBe(1)
    const [{ headers = {}, body = '' } = {}] = statuses(bot)
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(JSON.parse(new URLSearchParams(body).get('payload') ?? '').context).toBe('ci & more')
    expect(await new Webhooks({ secret: hookSecret }).verify(body, headers['x-hub-signature-256'] ?? '')).toBe(true)
  })

  test('without a secret is not signed', async () => {
    const bot = await newBot('bot')
    await bot.receiver.arrived(1)
    expect(Object.keys(bot.receiver.received[0]?.headers ?? {}).filter((name) => name.includes('signature'))).toEqual([])
  })

  test('is kept with what was sent and answered, the secret in neither', async () => {
    const bot = await newBot('bot', (_request, response) => {
      response.writeHead(200, { 'set-cookie': 'sid=1', 'x-echo': hookSecret }).end(`I know ${hookSecret}`)
    })
    await bot.call('PATCH', '/app/hook/config', { body: { secret: hookSecret } })
    await write('ci')
    await eventually(async () => (await ofStatus(bot)).length).toBe(1)
    const [{ id } = {}] = await ofStatus(bot)
    const shown = (await bot.call('GET', `/app/hook/deliveries/${id}`)).body
    expect(shown).toMatchObject({
      event: 'status',
      status: 'OK',
      status_code: 200,
      redelivery: false,
      guid: guids(statuses(bot))[0],
      request: { headers: { 'X-GitHub-Event': 'status' }, payload: JSON.parse(statuses(bot)[0]?.body ?? '') },
      response: { headers: { 'set-cookie': '********', 'x-echo': '********' }, payload: 'I know ********' },
    })
    expect(JSON.stringify(shown)).not.toContain(hookSecret)
  })

  test('shows no part of a secret that the end of what is read cuts', async () => {
    const begins = hookSecret.slice(0, 9)
    const bot = await newBot('bot', (_request, response) => response.end('-'.repeat(65_536 - begins.length) + hookSecret))
    await bot.call('PATCH', '/app/hook/config', { body: { secret: hookSecret } })
    await write('ci')
    await eventually(async () => (await ofStatus(bot)).length).toBe(1)
    const [{ id = 0 } = {}] = await ofStatus(bot)
    const { response } = (await bot.call('GET', `/app/hook/deliveries/${id}`)).body
    expect(response.payload.replaceAll('-', '')).toBe('********')
  })

  test('notes which permission it came by', async () => {
    const bot = await newBot('bot')
    await write('ci')
    await eventually(() => statuses(bot).length).toBe(1)
    await eventually(async () => (await fixture.call('GET', '/api/v1/installations/bot/acme/use')).body.permissions).toContainEqual(
      expect.objectContaining({ permission: 'statuses', deliveries: 1 }),
    )
  })
})

describe('many', () => {
  test('reach each app in the order of their causes', async () => {
    const bots = await Promise.all(['one', 'two', 'three'].map((slug) => newBot(slug)))
    const names = Array.from({ length: 40 }, (_, index) => `ci/${index}`)
    for (const name of names) await write(name)
    for (const bot of bots) await eventually(() => contexts(bot)).toEqual(names)
  })

  test('wait for nobody who is slow', async () => {
    const slow = await newBot('slow', () => {})
    const quick = await newBot('quick')
    for (let index = 0; index < 20; index++) await write(`ci/${index}`)
    await eventually(() => contexts(quick).length).toBe(20)
    // One at a time: it has not answered the first yet.
    expect(slow.receiver.received).toHaveLength(1)
  })

  test('wait for a hundred who never answer no longer than it takes to see that', async () => {
    const silent = await receive(() => {})
    const quick = await newBot('quick')
    const slugs = Array.from({ length: 100 }, (_, index) => `silent-${index}`)
    const spec = { webhook: { active: true, url: silent.url }, permissions: { repository: { statuses: 'read' } }, events: ['status'] }
    await mustSubmit(
      fixture.call,
      'silent',
      slugs.flatMap((slug) => [create(app(slug, 'acme', spec)), create(installation(slug, 'acme'))]),
    )
    await write('ci')
    await eventually(() => contexts(quick)).toEqual(['ci'])
    await write('again')
    const before = performance.now()
    await eventually(() => contexts(quick)).toEqual(['ci', 'again'])
    expect(performance.now() - before).toBeLessThan(4_000)
  })
})

function inStore(query: string): number {
  const database = new DatabaseSync(`${fixture.data}/appward.db`, { readOnly: true })
  const row = database.prepare(query).get()
  database.close()
  return Number(row?.n)
}

/** Attempts to tell of a status that are on the disk. */
const recorded = () => inStore("select count(*) as n from deliveries where event = 'status'")
const givenUp = () => inStore('select count(*) as n from outbox where parked = 1') === 1

/** Answers the first `failures` requests with 500. */
function failing(failures: number): Answers {
  let left = failures
  return (_request, response) => response.writeHead(left-- > 0 ? 500 : 200).end()
}

describe('what fails', () => {
  test('is tried again under its id, later each time, while others go on', async () => {
    let broken = true
    const bot = await newBot('bot', (_request, response, { body }) => {
      response.writeHead(broken && body.includes('"poison"') ? 500 : 200).end()
    })
    await write('poison')
    await write('after')
    await eventually(() => recorded()).toBe(2)
    expect(contexts(bot)).toEqual(['poison', 'after'])
    turnClock(4 * second)
    await write('still')
    await eventually(() => contexts(bot).length).toBe(3)
    await eventually(() => recorded()).toBe(3)
    turnClock(7 * second)
    await eventually(() => contexts(bot)).toEqual(['poison', 'after', 'still', 'poison'])
    broken = false
    await eventually(() => recorded()).toBe(4)
    turnClock(20 * second)
    await eventually(() => contexts(bot).length).toBe(5)
    expect(new Set(guids(statuses(bot).filter(({ body }) => body.includes('"poison"')))).size).toBe(1)
    await eventually(async () => (await ofStatus(bot)).filter(({ status }) => status !== 'OK').length).toBe(2)
    // It was heard: nothing more comes.
    turnClock(day)
    await new Promise((resolve) => setTimeout(resolve, 1_300))
    expect(contexts(bot)).toHaveLength(5)
  })

  test('for three days is given up, until somebody asks for it', async () => {
    let broken = true
    const bot = await newBot('bot', (_request, response, { body }) => {
      response.writeHead(broken && body.includes('"poison"') ? 500 : 200).end()
    })
    await write('poison')
    for (let made = 1; ; made++) {
      // Until it is settled, the next one is not planned.
      await eventually(() => recorded()).toBe(made)
      expect(contexts(bot)).toHaveLength(made)
      if (made > 1 && givenUp()) break
      turnClock(6 * 60 * minute)
    }
    const given = contexts(bot).length
    expect(given).toBeGreaterThan(10)
    expect(given).toBeLessThan(14)
    broken = false
    const call = await asApp(fixture, bot.app, clock)
    const [{ id } = {}] = await ofStatus({ ...bot, call })
    const again = await call('POST', `/app/hook/deliveries/${id}/attempts`)
    expect([again.status, again.body]).toEqual([202, {}])
    await eventually(() => contexts(bot).length).toBe(given + 1)
    await eventually(async () => (await ofStatus({ ...bot, call }))[0]).toMatchObject({ status: 'OK', redelivery: true })
    expect(new Set(guids(statuses(bot))).size).toBe(1)
    expect(inStore('select count(*) as n from outbox')).toBe(0)
  }, 60_000)

  test('in one go leaves the receiver alone for a while, and keeps what comes in order', async () => {
    const bot = await newBot('bot')
    const { port } = bot.receiver
    await bot.receiver.stop()
    const names = Array.from({ length: 12 }, (_, index) => `ci/${index}`)
    for (const name of names) await write(name)
    await eventually(async () => (await ofStatus(bot)).length).toBe(3)
    const [{ status, status_code: code } = {}] = await ofStatus(bot)
    expect([status, code]).toEqual(['No connection to the receiver, or it broke off', 0])
    const back = await startReceiver(undefined, null, port)
    receivers.push(back)
    turnClock(minute)
    await back.arrived(12)
    const heard = back.received.map(({ body }) => JSON.parse(body).context)
    // What was never tried keeps its order; what was comes in between.
    expect(heard.filter((name) => Number(name.slice(3)) >= 3)).toEqual(names.slice(3))
    expect(heard.toSorted()).toEqual(names.toSorted())
  })

  test('is told again after a start', async () => {
    const bot = await newBot('bot', failing(3))
    await bot.receiver.arrived(2)
    await write('ci')
    await eventually(() => recorded()).toBe(1)
    await fixture.restart()
    turnClock(minute)
    await eventually(() => contexts(bot)).toEqual(['ci', 'ci'])
  })
})

describe('an app', () => {
  /** Fails the first attempt, so that something is in between. */
  async function waiting(change: (bot: Bot) => Promise<unknown>): Promise<Bot> {
    const bot = await newBot('bot', (_request, response, { body }) => response.writeHead(body.includes('"secret"') ? 500 : 200).end())
    await write('secret', 'acme/api')
    await eventually(() => contexts(bot)).toEqual(['secret'])
    await eventually(async () => (await ofStatus(bot)).length).toBe(1)
    await change(bot)
    turnClock(minute)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    return bot
  }

  const alone = ({ call }: Bot) =>
    call('GET', '/app/hook/deliveries').then(({ body }) => body.filter((one: { event: string }) => one.event === 'status').length)

  test('whose permission was lowered hears no more, and no record shows it', async () => {
    const bot = await waiting(async ({ app: { id } }) => {
      expect(id).toBeGreaterThan(0)
      const before = await record(fixture.call, 'App/bot')
      const { spec } = before.resource
      const permissions = { repository: { contents: 'read' } }
      await mustSubmit(fixture.call, 'bot', [alter(before, app('bot', 'acme', { ...spec, permissions, events: [] }))])
    })
    expect([contexts(bot), await alone(bot)]).toEqual([['secret'], 1])
  })

  test('that is suspended hears no more', async () => {
    const bot = await waiting(() => fixture.call('PUT', '/api/v1/installations/bot/acme/suspended'))
    expect([contexts(bot), await alone(bot)]).toEqual([['secret'], 1])
  })

  test('whose installation has ended hears that, and nothing else', async () => {
    const bot = await waiting(async () => mustSubmit(fixture.call, 'bot', [end(await record(fixture.call, 'Installation/bot@acme'))]))
    expect(contexts(bot)).toEqual(['secret'])
    expect(bot.receiver.received.map(({ headers, body }) => [headers['x-github-event'], JSON.parse(body).action])).toContainEqual([
      'installation',
      'deleted',
    ])
  })

  test('whose installation reaches other repositories hears no more of this one', async () => {
    const bot = await waiting(async () => {
      const before = await record(fixture.call, 'Installation/bot@acme')
      const resource = { ...before.resource, spec: { ...before.resource.spec, repositories: ['web'] } }
      await mustSubmit(fixture.call, 'bot', [alter(before, resource, 'rescope')])
    })
    expect([contexts(bot), await alone(bot)]).toEqual([['secret'], 1])
  })

  test('that turns its webhook off hears no more', async () => {
    const bot = await waiting(async (bot) => {
      const before = await record(fixture.call, 'App/bot')
      const { spec } = before.resource
      const webhook = { active: false, url: bot.receiver.url }
      await mustSubmit(fixture.call, 'bot', [alter(before, app('bot', 'acme', { ...spec, webhook, events: [] }))])
    })
    expect([contexts(bot), await alone(bot)]).toEqual([['secret'], 1])
  })

  test('asks for a delivery once more, however often it asks', async () => {
    let hold = false
    const bot = await newBot('bot', (_request, response) => {
      if (!hold) response.end()
    })
    await write('ci')
    await eventually(async () => (await ofStatus(bot)).length).toBe(1)
    const [{ id } = {}] = await ofStatus(bot)
    hold = true
    await write('holds up')
    await eventually(() => contexts(bot).length).toBe(2)
    for (let index = 0; index < 5; index++) expect((await bot.call('POST', `/app/hook/deliveries/${id}/attempts`)).status).toBe(202)
    hold = false
    // The one that is held up ends with the connection.
    await fixture.restart()
    await eventually(() => contexts(bot).filter((name) => name === 'ci').length).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(contexts(bot).filter((name) => name === 'ci')).toHaveLength(2)
  })
})

describe('after a month', () => {
  test('deliveries are forgotten, and what nothing refers to with them', async () => {
    const bot = await newBot('bot', (_request, response, { body }) => response.writeHead(body.includes('"never"') ? 500 : 200).end())
    await write('never')
    await write('once')
    await eventually(() => recorded()).toBe(2)
    // Its last attempt comes late, and it is given up.
    turnClock(4 * day)
    await eventually(() => recorded()).toBe(3)
    expect(givenUp()).toBe(true)
    turnClock(27 * day)
    await write('new')
    await eventually(() => recorded()).toBe(4)
    turnClock(10 * day)
    // A round begins with each start.
    await fixture.restart()
    await eventually(() => recorded()).toBe(1)
    await eventually(() => inStore('select count(*) as n from outbox')).toBe(0)
    await eventually(() => inStore('select count(*) as n from webhook_events')).toBe(1)
    expect(contexts(bot).at(-1)).toBe('new')
  })
})

describe('an admin', () => {
  test("of the app's space asks for a delivery once more, which the log has; nobody else does", async () => {
    const bot = await newBot('bot')
    await write('ci')
    await eventually(() => recorded()).toBe(1)
    const [{ id = 0 } = {}] = await ofStatus(bot)
    const ids = await tokenIds()
    const origin = { at: new Date(clock).toISOString(), actor: 'alice', credential: 'test', address: null }
    const answers = await withStore(fixture, async ({ writer }) => [
      await writer.redeliver(bot.app.id, id, ids.alice, origin),
      await writer.redeliver(bot.app.id, id + 1_000, ids.alice, origin),
      await writer.redeliver(bot.app.id + 1_000, id, ids.alice, origin),
      await writer.redeliver(bot.app.id, id, ids.bob, origin),
    ])
    expect(answers).toMatchObject([
      { rejection: null, found: true },
      { rejection: null, found: false },
      { rejection: { code: 'not_found' } },
      { rejection: { code: 'not_admin' } },
    ])
    await eventually(() => contexts(bot)).toEqual(['ci', 'ci'])
    const { items } = (await fixture.call('GET', '/api/v1/audit-log')).body
    expect(items[0]).toMatchObject({ action: 'redeliver', key: 'App/bot', space: 'acme', actor: 'alice', after: { delivery: id } })
  })

  async function tokenIds(): Promise<{ alice: number; bob: number }> {
    const [alice, bob] = await Promise.all(
      ['alice', 'bob'].map(async (login) => {
        await fixture.token(login)
        return (await fixture.call('GET', `/api/v1/users/${login}/tokens`)).body.items.at(-1).id as number
      }),
    )
    return { alice: alice ?? 0, bob: bob ?? 0 }
  }
})
