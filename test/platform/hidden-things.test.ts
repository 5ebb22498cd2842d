// To whom may not know of private apps, their installations and fleets, they are not there: in both APIs and on the pages.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientIdOf } from '../../src/platform/domain/client-id.ts'
import { allRoutes } from '../../src/platform/routes/all.ts'
import { openBrowser } from './support/browser.ts'
import { expectAlike, outsiders, type Sent, seen } from './support/hidden.ts'
import { newStatus, planDigest, waitingPlan } from './support/new-status.ts'
import { signedIn } from './support/oauth-fixture.ts'
import { startWorld, type World } from './support/world.ts'
import { idOf } from './support/world-credentials.ts'

let world: World
const policyOf = (name: string) => ({
  apiVersion: 'appward/v1',
  kind: 'Policy',
  metadata: { name },
  spec: { rules: [{ name: 'open', message: 'Apps are public.', deny: { visibility: 'private' } }] },
})
let outside: [string, string | null][]
beforeAll(async () => {
  world = await startWorld()
  outside = await outsiders(world)
  expect((await world.fixture.call('PUT', '/api/v1/fleets/closed/status', { body: newStatus({ plan: waitingPlan() }) })).status).toBe(200)
  const approval = await world.fixture.call('POST', '/api/v1/fleets/closed/approvals', { body: { digest: planDigest } })
  expect(approval.status).toBe(201)
  const kept = await world.fixture.call('PUT', '/api/v1/spaces/acme/policies/closed', { body: policyOf('closed') })
  expect(kept.status).toBe(201)
}, 30_000)
afterAll(() => world.fixture.stop())

describe('a private app', () => {
  const paths = ['/api/v3/apps/NAME', '/api/v3/users/NAME%5Bbot%5D', '/api/v3/users/NAME%5Bbot%5D/installation']

  test.each(paths)('is not there at %s', async (path) => {
    const sent = (slug: string): Sent => ({ method: 'GET', path: path.replace('NAME', slug) })
    for (const [caller, authorization] of [
      ...outside,
      ['jwt', world.as.jwt],
      ['inst', world.as.inst],
      ['userAdmin', world.as.userAdmin],
    ] as const)
      await expectAlike(world, sent('closed'), sent('nothing'), authorization, caller)
  })

  test('has no client id that anybody else could try', async () => {
    const [hidden, absent] = [clientIdOf(idOf(world.ids, 'App/closed')), clientIdOf(999_999)]
    const names = [hidden, absent]
    const body = JSON.stringify({ access_token: 'ghu_none' })
    for (const [below, method] of [
      ['token', 'POST'],
      ['token', 'PATCH'],
      ['token', 'DELETE'],
      ['grant', 'DELETE'],
      ['token/scoped', 'POST'],
    ] as const) {
      const sent = (id: string): Sent => ({ method, path: `/api/v3/applications/${id}/${below}`, body })
      for (const caller of ['anonymous', 'stranger', 'client', 'inst'] as const)
        await expectAlike(world, sent(hidden), sent(absent), world.as[caller], caller, names)
      const own = (id: string) => `basic ${Buffer.from(`${id}:${world.clients.bot.clientSecret}`).toString('base64')}`
      expect(await seen(world, sent(hidden), own(hidden), names)).toEqual(await seen(world, sent(absent), own(absent), names))
    }
    const exchange = (id: string): Sent => ({
      method: 'POST',
      path: '/login/oauth/access_token',
      body: new URLSearchParams({ client_id: id, client_secret: world.clients.bot.clientSecret, code: 'x' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(await seen(world, exchange(hidden), null)).toEqual(await seen(world, exchange(absent), null))
  })
})

describe('an installation', () => {
  const all: Sent[] = [
    { method: 'GET', path: '/app/installations/ID' },
    { method: 'DELETE', path: '/app/installations/ID' },
    { method: 'POST', path: '/app/installations/ID/access_tokens' },
    { method: 'PUT', path: '/app/installations/ID/suspended' },
    { method: 'DELETE', path: '/app/installations/ID/suspended' },
    { method: 'GET', path: '/user/installations/ID/repositories' },
    { method: 'PUT', path: '/user/installations/ID/repositories/1' },
    { method: 'DELETE', path: '/user/installations/ID/repositories/1' },
  ]

  test.each(all.map((each) => [each.method, each.path, each] as const))('%s %s of others is not there', async (method, path) => {
    const sent = (id: number): Sent => ({ method, path: `/api/v3${path.replace('ID', String(id))}` })
    const callers = [...outside, ['jwt', world.as.jwt], ['userAdmin', world.as.userAdmin], ['userMember', world.as.userMember]] as const
    for (const [caller, authorization] of callers) {
      await expectAlike(world, sent(idOf(world.ids, 'Installation/closed')), sent(999_999), authorization, caller)
    }
  })

  test('gets no repository of another space, and does not tell whether it is there', async () => {
    const path = `/api/v3/user/installations/${idOf(world.ids, 'Installation/elsewhere')}/repositories/`
    const sent = (id: number): Sent => ({ method: 'PUT', path: path + id })
    await expectAlike(world, sent(idOf(world.ids, 'acme/vault')), sent(999_999), world.as.stranger, 'stranger')
  })

  test('of another app is found by neither account nor repository', async () => {
    for (const path of ['/orgs/NAME/installation', '/users/NAME/installation', '/repos/NAME/api/installation']) {
      expect((await seen(world, { method: 'GET', path: `/api/v3${path.replace('NAME', 'acme')}` }, world.as.jwtElse)).status).toBe(404)
    }
  })
})

describe('in the registry API', () => {
  const body = (value: object) => JSON.stringify(value)
  const policyBody = body(policyOf('NAME'))
  /** By operation: a request about NAME, which is an app, its installation in acme, its fleet, or a policy of acme. */
  const requests: Record<string, string | { path: string; body: string }> = {
    getApp: '/apps/NAME',
    listKeys: '/apps/NAME/keys',
    createKey: '/apps/NAME/keys',
    deleteKey: '/apps/NAME/keys/1',
    listClientSecrets: '/apps/NAME/secrets',
    createClientSecret: '/apps/NAME/secrets',
    deleteClientSecret: '/apps/NAME/secrets/1',
    expireKey: { path: '/apps/NAME/keys/1/end', body: body({ expiresAt: null }) },
    expireClientSecret: { path: '/apps/NAME/secrets/1/end', body: body({ expiresAt: null }) },
    checkSecrets: { path: '/secret-checks', body: body({ checks: [{ app: 'NAME', secret: 'a guess' }] }) },
    getInstallation: '/installations/NAME/acme',
    rescopeInstallation: { path: '/installations/NAME/acme', body: body({ repositories: 'all' }) },
    suspendInstallation: '/installations/NAME/acme/suspended',
    unsuspendInstallation: '/installations/NAME/acme/suspended',
    decideConsent: { path: '/installations/NAME/acme/consent', body: body({ decision: 'accept', digest: 'x' }) },
    uninstallApp: '/installations/NAME/acme',
    getInstallationUse: '/installations/NAME/acme/use',
    getPlatformPolicy: '/policies/NAME',
    putPlatformPolicy: { path: '/policies/NAME', body: policyBody },
    deletePlatformPolicy: '/policies/NAME',
    getSpacePolicy: '/spaces/acme/policies/NAME',
    putSpacePolicy: { path: '/spaces/acme/policies/NAME', body: policyBody },
    deleteSpacePolicy: '/spaces/acme/policies/NAME',
    getAppUse: '/apps/NAME/use',
    listHolders: '/who-can?permission=contents&app=NAME',
    listPermissionUse: '/permission-use?app=NAME',
    installApp: { path: '/installations', body: body({ app: 'NAME', space: 'widgets', repositories: 'all' }) },
    getFleet: '/fleets/NAME',
    listChangesets: '/fleets/NAME/changesets',
    getChangeset: '/fleets/NAME/changesets/1',
    getFleetStatus: '/fleets/NAME/status',
    putFleetStatus: { path: '/fleets/NAME/status', body: body(newStatus()) },
    approvePlan: { path: '/fleets/NAME/approvals', body: body({ digest: planDigest }) },
    listApprovals: '/fleets/NAME/approvals',
    withdrawApproval: `/fleets/NAME/approvals/${planDigest}`,
    deleteFleetStatus: '/fleets/NAME/status',
    removeRepository: '/spaces/acme/repositories/REPOSITORY',
  }
  const named = Object.keys(requests)

  test('every route that names an app, an installation, a fleet or a repository is tried', () => {
    const naming = allRoutes.filter(({ path }) => /\{(slug|app|fleet|name)\}/.test(path)).map(({ operationId }) => operationId)
    expect(named).toEqual(expect.arrayContaining(naming))
  })

  test.each(named)('%s answers a stranger about what is private as about what is not there', async (operationId) => {
    const route = allRoutes.find((each) => each.operationId === operationId)
    const request = requests[operationId] ?? ''
    const { path, body } = typeof request === 'string' ? { path: request, body: undefined } : request
    const sent = (slug: string, repository: string): Sent => ({
      method: route?.method ?? '',
      path: `/api/v1${path.replace('NAME', slug).replace('REPOSITORY', repository)}`,
      ...(body === undefined ? {} : { body: body.replace('NAME', slug), headers: { 'content-type': 'application/json' } }),
    })
    // As long as each other: the length of an answer counts too.
    const names = ['closed', 'absent', 'vault', 'blank']
    for (const [caller, authorization] of [
      ['stranger', world.as.stranger],
      ['anonymous', null],
      ['admin without the scope', outside.at(-2)?.[1] ?? null],
      ['inst', world.as.inst],
    ] as const) {
      await expectAlike(
        world,
        sent('closed', 'vault'),
        sent('absent', 'blank'),
        authorization?.replace('token ', 'Bearer ') ?? null,
        caller,
        names,
      )
    }
  })

  test.each(['apps', 'installations', 'fleets', 'controller/status', 'spaces/acme/repositories'])(
    '%s are listed without it',
    async (list) => {
      const answer = await seen(
        world,
        { method: 'GET', path: `/api/v1/${list}?limit=1000` },
        world.as.stranger?.replace('token ', 'Bearer ') ?? null,
      )
      expect(answer.status).toBe(200)
      expect(answer.body).not.toMatch(/closed|vault/)
    },
  )
})

describe('a page', () => {
  test.each([
    '/apps/NAME/installations/new',
    '/apps/NAME/installations/new/permissions?target_id=1',
    '/login/oauth/authorize?client_id=CLIENT',
    '/organizations/acme/settings/installations/ID',
    '/settings/installations/ID',
    '/organizations/acme/settings/fleets/NAME',
  ])('%s is not there for a stranger', async (path) => {
    const filled = (slug: string, app: number, id: number) =>
      path.replace('NAME', slug).replace('CLIENT', clientIdOf(app)).replace('ID', String(id))
    const hidden = filled('closed', idOf(world.ids, 'App/closed'), idOf(world.ids, 'Installation/closed'))
    const absent = filled('nothing', 999_999, 999_999)
    const bob = await signedIn(world.fixture, 'bob')
    const [first, second] = [await bob.get(hidden), await bob.get(absent)]
    expect([first.status, first.text]).toEqual([404, second.text])
    const nobody = openBrowser(world.fixture.platform.url)
    const [third, fourth] = [await nobody.get(hidden), await nobody.get(absent)]
    expect([third.status, third.location?.startsWith('/login?')]).toEqual([303, true])
    expect([fourth.status, fourth.text]).toEqual([303, third.text])
  })
})
