// appward audit app: everything about one app on a page, as JSON of its schema, and no more than the token at hand may know.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { schemas } from '../../src/cli/schemas.ts'
import type { AppAudit } from '../../src/generated/types.ts'
import { addDelivery } from '../platform/support/add-delivery.ts'
import { alter, app, create, installation, mustSubmit, record } from '../platform/support/changes.ts'
import { conformingClient } from '../platform/support/conforming-client.ts'
import { type Fixture, localReceivers, startFixture } from '../platform/support/fixture.ts'
import { addClientSecret } from '../platform/support/oauth-fixture.ts'
import { installationToken, type KeyedApp, keyedApp } from '../platform/support/octokit-fixture.ts'
import { type Receiver, startReceiver } from '../platform/support/receiver.ts'
import { appwardHere } from './cli.ts'

const day = 24 * 60 * 60 * 1_000

let fixture: Fixture
let keyed: KeyedApp
let alice: string
let bob: string
let receiver: Receiver
let spec: typeof withoutWebhook & { webhook: object }

const withoutWebhook = {
  name: 'CI Insights',
  visibility: 'public',
  homepage: 'https://ci.example.com',
  permissions: {
    repository: { administration: 'write', statuses: 'write', contents: 'read' },
    organization: { members: 'read' },
    user: { emails: 'read' },
  },
  events: ['status', 'push'],
}
const metadata = { annotations: { owner: 'delivery@acme.example', 'review-by': '2030-01-31' } }

beforeAll(async () => {
  fixture = await startFixture(undefined, 'off', localReceivers)
  receiver = await startReceiver()
  spec = { ...withoutWebhook, webhook: { active: true, url: `${receiver.url}/hooks` } }
  alice = await fixture.token('alice')
  bob = await fixture.token('bob')
  await mustSubmit(fixture.call, 'acme-apps', [create(app('ci', 'acme', spec, metadata)), create(app('hidden', 'acme'))], { token: alice })
  await mustSubmit(fixture.call, 'acme-apps', [create(installation('ci', 'acme', { repositories: ['api'] }))], { token: alice })
  await mustSubmit(fixture.call, 'widgets-apps', [create(installation('ci', 'widgets'))], { token: bob })
  keyed = await keyedApp(fixture, 'ci')
  addClientSecret(fixture, keyed.id)
  fixture.turnClock(10 * day)
  const raised = { ...spec, permissions: { ...spec.permissions, repository: { ...spec.permissions.repository, contents: 'write' } } }
  await mustSubmit(fixture.call, 'acme-apps', [alter(await record(fixture.call, 'App/ci'), app('ci', 'acme', raised, metadata))], {
    token: alice,
  })
  const token = await installationToken(fixture, keyed, fixture.now().getTime())
  const call = conformingClient(fixture.platform.url, `token ${token}`)
  const { status } = await call('POST', `/repos/acme/api/statuses/${'a'.repeat(40)}`, { body: { state: 'success', context: 'ci' } })
  expect(status).toBe(201)
  // Whatever it is told so far was told when it happened.
  await vi.waitFor(async () => expect((await fixture.call('GET', '/api/v1/apps/ci/use')).body.deliveries.waiting).toBe(0))
  fixture.turnClock(30 * day)
  const at = fixture.now().toISOString()
  addDelivery(fixture, keyed.id, { delivered_at: at })
  addDelivery(fixture, keyed.id, { delivered_at: at, status: 'Bad Gateway', status_code: 502 })
})
afterAll(async () => {
  await fixture.stop()
  await receiver.stop()
})

function audit(args: string[], token = fixture.owner) {
  return appwardHere(['audit', 'app', ...args], { env: { APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: token }, now: fixture.now })
}

async function report(token?: string): Promise<AppAudit> {
  return JSON.parse((await audit(['ci', '--format', 'json'], token)).stdout)
}

test('shows it on a page', async () => {
  const { status, stdout, stderr } = await audit(['ci'])
  expect([status, stderr]).toEqual([0, ''])
  const text = stdout
    .replaceAll(fixture.platform.url, 'URL')
    .replaceAll(receiver.url, 'RECEIVER')
    .replaceAll(/(private key\s+)\S{16}/g, '$1FINGERPRINT____')
    .replaceAll(/…\w{8}/g, '…EIGHTEND')
  expect(text).toMatchInlineSnapshot(`
    "App/ci  CI Insights  on URL
      of acme · public · owned by the fleet acme-apps
      owner      delivery@acme.example
      review by  2030-01-31: past, 10 days ago
      made       2030-01-01, last changed 2030-01-11
      homepage   https://ci.example.com

    Asks for
      repository    administration  write  given in 2, use not observable here
                    ! It can delete a repository, open a private one to everyone, or lift the rules that
                      protect its branches.
                    contents        write  given in 2, never used
                    ! It can push code to every branch whose rules let it.
                    statuses        write  given in 2, last used 30 days ago
      organization  members         read   given in 2, use not observable here
      user          emails          read   each user consents by themselves
      events        push, status

    Webhook
      RECEIVER/hooks, not signed: there is no secret
      2 deliveries since 2030-02-03, 1 failed
      last failure 2030-02-10 00:00 UTC, installation.created: 502 Bad Gateway

    Credentials
      private key    FINGERPRINT____  made 40 days ago by owner  last used 30 days ago
      client secret  …EIGHTEND         made 40 days ago by alice  never used
      0 users have authorized it

    Installed in 2 spaces, on 2 repositories
      acme  since 2030-01-01 · api · fleet acme-apps
      ! administration  write  since 2030-01-01  use not observable here
        contents        read   since 2030-01-01  never used
        statuses        write  since 2030-01-01  last used 30 days ago
        members         read   since 2030-01-01  use not observable here
        waits for consent to contents: read -> write

      widgets  since 2030-01-01 · all repositories (1) · fleet widgets-apps
      ! administration  write  since 2030-01-01  use not observable here
        contents        read   since 2030-01-01  never used
        statuses        write  since 2030-01-01  never used
        members         read   since 2030-01-01  use not observable here
        waits for consent to contents: read -> write

    Last changes
      2030-01-11 00:00 UTC  alice  update      App/ci                   raise-permission, dangerous-permission
      2030-01-01 00:00 UTC  owner  create-key  App/ci
      2030-01-01 00:00 UTC  bob    install     Installation/ci@widgets
      2030-01-01 00:00 UTC  alice  install     Installation/ci@acme
      2030-01-01 00:00 UTC  alice  create      App/ci                   dangerous-permission
    "
  `)
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
})

test('prints JSON as its schema has it', async () => {
  const ajv = new Ajv2020({ strict: false, schemas: [...schemas.values()] })
  const printed = await report()
  expect(ajv.validate('https://appward.dev/schemas/v1/app-audit.schema.json', printed), JSON.stringify(ajv.errors)).toBe(true)
  expect(printed).toMatchObject({
    app: { key: 'App/ci', owner: 'delivery@acme.example', reviewBy: '2030-01-31', reviewPast: true },
    webhook: { url: `${receiver.url}/hooks`, signed: false },
    use: { users: 0, deliveries: { attempts: 2, failed: 1 } },
    reach: { installations: 2 },
  })
  expect(printed.request.permissions[0]).toMatchObject({
    permission: 'administration',
    danger: expect.stringContaining('delete a repository'),
  })
})

test('the admins of its space are told of what it was given elsewhere, and not where exactly', async () => {
  const { installations, credentials, changes, notes } = await report(alice)
  expect(credentials?.keys).toHaveLength(1)
  expect(installations.map(({ space, repositories }) => [space, repositories])).toEqual([
    ['acme', { all: false, count: 1, names: ['api'] }],
    ['widgets', null],
  ])
  expect(installations[1]?.permissions.map(({ permission }) => permission)).toContain('contents')
  expect(new Set(changes?.map(({ space }) => space))).toEqual(new Set(['acme']))
  expect(notes).toEqual([expect.stringMatching(/^Of 1 installation it is told what they were given/)])
})

test('others are told what they see of it, and what they do not', async () => {
  const seen = await report(bob)
  expect(seen).toMatchObject({ credentials: null, use: null, changes: null, webhook: { signed: null } })
  expect(seen.installations.map(({ space }) => space)).toEqual(['widgets'])
  expect(seen.notes).toEqual([
    expect.stringMatching(/^Keys, client secrets and deliveries are not told to this token: .*acme/),
    expect.stringMatching(/^The last changes are not told to this token: .*acme/),
  ])
  expect((await audit(['ci'], bob)).stdout).toContain('note: The last changes are not told to this token')
  const narrow = await report(await fixture.token('alice', { scopes: ['admin:org', 'user'] }))
  expect([narrow.changes, narrow.credentials === null]).toEqual([null, false])
})

test('a private app is for others as if it were not there', async () => {
  const of = async (slug: string) => {
    const { status, stdout, stderr } = await audit([slug], bob)
    return [status, stdout, stderr.replaceAll(slug, 'SLUG')]
  }
  const [hidden, none] = [await of('hidden'), await of('nothing')]
  expect(hidden).toEqual(none)
  expect(none).toEqual([1, '', expect.stringContaining('There is no app SLUG that you may see.')])
  expect(await audit(['hidden'])).toMatchObject({ status: 0, stdout: expect.stringContaining('nobody named (annotation owner)') })
})

test('a renamed app is found by its former slug, and texts of others act on no terminal', async () => {
  const evil = { ...spec, name: 'x\u001b[2Jy\u202e', homepage: 'https://e.example/%1b' }
  await mustSubmit(fixture.call, 'acme-apps', [
    create(app('evil', 'acme', evil, { annotations: { owner: 'me\u001b]0;x\u0007', 'review-by': 'soon' } })),
  ])
  await mustSubmit(fixture.call, 'acme-apps', [alter(await record(fixture.call, 'App/evil'), app('good', 'acme', evil), 'rename')])
  const { stdout } = await audit(['App/evil'])
  expect(stdout).toMatch(/^App\/good {2}x\\u\{1b\}\[2Jy\\u\{202e\}/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
})
