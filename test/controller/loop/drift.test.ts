// Drift against a real platform: what is healed, what is only reported, what is left to people, and when healing gives up.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conditionsOf } from '../../../controller/loop/conditions.ts'
import type { Findings } from '../../../controller/loop/findings.ts'
import { appJwt } from '../../platform/support/app-jwt.ts'
import { byHand } from '../../platform/support/by-hand.ts'
import { alter, app, end, installation, mustSubmit, record } from '../../platform/support/changes.ts'
import { conformingClient } from '../../platform/support/conforming-client.ts'
import { type Fixture, startFixture } from '../../platform/support/fixture.ts'
import { keyedApp } from '../../platform/support/octokit-fixture.ts'
import { type FleetFixture, fleetFixture } from './support/fleet-fixture.ts'

let platform: Fixture
let alice: string
beforeAll(async () => {
  platform = await startFixture()
  alice = await platform.token('alice')
})
afterAll(() => platform.stop())

const asAlice = async (method: string, path: string, body?: unknown) => {
  const answer = await platform.call(method, `/api/v1/${path}`, { token: alice, ...(body === undefined ? {} : { body }) })
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
}

const so = (findings: Findings): Record<string, string> =>
  Object.fromEntries(
    conditionsOf(findings, 1, [])
      .filter(({ status }) => status === 'True')
      .map(({ type, reason }) => [type, reason]),
  )
const spec = async (key: string) => (await record(platform.call, key)).resource.spec as Record<string, unknown>

const url = 'https://bots.example.com/hooks'
const elsewhere = 'https://elsewhere.example.com/'

/** An app of acme and its installation there, as the manifests of a fleet of its name. */
const manifests = (slug: string, appFields: object = {}, installationFields: object = {}) => [
  app(slug, 'acme', { webhook: { active: true, url }, permissions: { repository: { contents: 'read' } }, ...appFields }),
  installation(slug, 'acme', { repositories: ['api'], ...installationFields }),
]

async function fleetOf(slug: string, rules: Parameters<typeof fleetFixture>[3] = {}, ...fields: object[]): Promise<FleetFixture> {
  const fleet = fleetFixture(platform, slug, { 'all.yaml': manifests(slug, ...fields) }, rules)
  expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
  return fleet
}

/** The app itself changes where it hears of events. */
async function hooker(slug: string): Promise<(to: string) => Promise<void>> {
  const { id, pem } = await keyedApp(platform, slug)
  const self = conformingClient(platform.platform.url, await appJwt(id, pem, platform.now().getTime()))
  return async (to) => void (await self('PATCH', '/app/hook/config', { body: { url: to } }))
}

describe('healing', () => {
  test('takes back what others changed, and says which field, from what to what, who and when', async () => {
    const fleet = await fleetOf('healed', { allow: ['change-host'] })
    await (await hooker('healed'))(elsewhere)
    await asAlice('PATCH', 'installations/healed/acme', { repositories: 'all' })
    fleet.rules = { ...fleet.rules, allow: [] }
    const waiting = await fleet.reconcile()
    expect(so(waiting)).toEqual({ AwaitingApproval: 'RefusedByGates', Drifted: 'Waiting' })
    const at = platform.now().toISOString()
    expect(waiting.converged?.drift).toEqual([
      { key: 'App/healed', field: 'webhook.url', from: url, to: elsewhere, by: 'healed[bot]', at, handling: 'heals' },
      { key: 'Installation/healed@acme', field: 'repositories', from: 'api', to: 'all', by: 'alice', at, handling: 'heals' },
    ])
    fleet.rules = { ...fleet.rules, allow: ['change-host'] }
    const healed = await fleet.reconcile()
    expect([so(healed), healed.converged?.healed]).toEqual([{ Ready: 'UpToDate' }, 2])
    expect(await spec('App/healed')).toMatchObject({ webhook: { url } })
    expect(await spec('Installation/healed@acme')).toMatchObject({ repositories: ['api'] })
  })

  test('gives up on a field that is changed back each time, for an hour, and goes on with the others', async () => {
    const fleet = await fleetOf('fought', { allow: ['change-host'] })
    const hook = await hooker('fought')
    for (let round = 1; round <= 3; round++) {
      await hook(`${elsewhere}${round}`)
      expect((await fleet.reconcile()).converged?.healed).toBe(1)
      fleet.now += 60_000
    }
    await hook(elsewhere)
    await asAlice('PATCH', 'installations/fought/acme', { repositories: 'all' })
    const stopped = await fleet.reconcile()
    expect(so(stopped)).toEqual({ Drifted: 'HealingStopped' })
    expect(stopped.converged).toMatchObject({ healed: 1, drift: [{ field: 'webhook.url', by: 'fought[bot]', handling: 'reports' }] })
    expect(await spec('App/fought')).toMatchObject({ webhook: { url: elsewhere } })
    expect(await spec('Installation/fought@acme')).toMatchObject({ repositories: ['api'] })
    // Its other fields are still the fleet's, and it is no fight where the manifests want something new.
    fleet.write({ 'all.yaml': manifests('fought', { description: 'new' }) })
    await fleet.reconcile()
    expect(await spec('App/fought')).toMatchObject({ description: 'new', webhook: { url: elsewhere } })
    expect(so(await fleet.reconcile()), 'also once its other fields were applied').toMatchObject({ Drifted: 'HealingStopped' })
    fleet.now += 58 * 60_000
    expect((await fleet.reconcile()).converged?.result).not.toBeNull()
    expect(await spec('App/fought')).toMatchObject({ webhook: { url } })
  })

  test('begins anew where somebody applies the fleet by hand', async () => {
    const fleet = await fleetOf('by-hand', { allow: ['change-host'] })
    const hook = await hooker('by-hand')
    for (let round = 1; round <= 3; round++) {
      await hook(`${elsewhere}${round}`)
      await fleet.reconcile()
    }
    await hook(elsewhere)
    expect(so(await fleet.reconcile())).toEqual({ Drifted: 'HealingStopped' })
    const { id, revision } = await record(platform.call, 'Installation/by-hand@acme')
    const [, installed = {}] = manifests('by-hand', {}, { repositories: ['web'] })
    await mustSubmit(platform.call, 'by-hand', [
      { action: 'rescope', key: 'Installation/by-hand@acme', id, revision, from: null, resource: installed },
    ])
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
    expect(await spec('App/by-hand')).toMatchObject({ webhook: { url } })
  })
})

describe('what admins do in their own right', () => {
  test('a suspension and an uninstall are reported and never healed; the rest of the plan still is', async () => {
    const fleet = await fleetOf('suspended', { allow: ['change-host', 'override-admin'] }, {}, { suspended: false })
    await asAlice('PUT', 'installations/suspended/acme/suspended')
    await asAlice('PATCH', 'installations/suspended/acme', { repositories: 'all' })
    const findings = await fleet.reconcile()
    expect(so(findings)).toEqual({ Ready: 'UpToDate', Drifted: 'LeftToPeople' })
    expect(findings.converged?.drift).toMatchObject([{ field: 'suspended', from: 'no', to: 'yes', by: 'alice', handling: 'leaves' }])
    expect(await spec('Installation/suspended@acme')).toMatchObject({ suspended: true, repositories: ['api'] })
    for (let round = 0; round < 2; round++) {
      expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate', Drifted: 'LeftToPeople' })
    }
    await asAlice('DELETE', 'installations/suspended/acme/suspended')
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })

    await asAlice('DELETE', 'installations/suspended/acme')
    await (await hooker('suspended'))(elsewhere)
    for (let round = 0; round < 3; round++) {
      const left = await fleet.reconcile()
      expect(so(left)).toEqual({ Ready: 'UpToDate', Drifted: 'LeftToPeople' })
      expect(left.converged?.drift).toMatchObject([{ key: 'Installation/suspended@acme', field: null, by: 'alice', handling: 'leaves' }])
    }
    expect(await spec('App/suspended')).toMatchObject({ webhook: { url } })
    expect((await platform.call('GET', '/api/v1/installations/suspended/acme')).status).toBe(404)
  })

  test('a consent that an admin refused is not given by a manifest', async () => {
    const consent = (level: string) => ({ permissions: { repository: { contents: level } } })
    const fleet = await fleetOf('refused', { allow: ['raise-permission', 'dangerous-permission', 'override-admin'] }, {}, consent('read'))
    fleet.write({ 'all.yaml': manifests('refused', consent('write'), consent('read')) })
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate', AwaitingConsent: 'ConsentOutstanding' })
    const { status } = (await record(platform.call, 'Installation/refused@acme')) as unknown as { status: { pending: { digest: string } } }
    await asAlice('POST', 'installations/refused/acme/consent', { decision: 'refuse', digest: status.pending.digest })
    fleet.write({ 'all.yaml': manifests('refused', consent('write'), { ...consent('write'), repositories: ['web'] }) })
    for (let round = 0; round < 3; round++) {
      const findings = await fleet.reconcile()
      expect(so(findings)).toMatchObject({ Ready: 'UpToDate', Drifted: 'LeftToPeople' })
      expect(findings.converged?.drift).toMatchObject([{ field: 'refusal', by: 'alice', handling: 'leaves' }])
    }
    const { resource, ...after } = await record(platform.call, 'Installation/refused@acme')
    expect(resource.spec).toMatchObject({ repositories: ['web'], permissions: { repository: { contents: 'read' } } })
    expect(after).toMatchObject({ status: { grant: { repository: { contents: 'read' } }, pending: { state: 'refused' } } })
  })
})

describe('reporting', () => {
  test('leaves every resource that others changed as it is, and tells of it until somebody settles it', async () => {
    const fleet = await fleetOf('reported', { onDrift: 'report', allow: ['change-host'] })
    await (await hooker('reported'))(elsewhere)
    const findings = await fleet.reconcile()
    expect(so(findings)).toEqual({ Drifted: 'Reported' })
    expect(findings.converged?.drift).toMatchObject([{ field: 'webhook.url', by: 'reported[bot]', handling: 'reports' }])
    // A commit about something else is applied, one about the same app is not: it would take the app's change along.
    fleet.write({ 'all.yaml': manifests('reported', { description: 'new' }, { repositories: ['web'] }) })
    for (let round = 0; round < 2; round++) expect(so(await fleet.reconcile())).toEqual({ Drifted: 'Reported' })
    expect(await spec('Installation/reported@acme')).toMatchObject({ repositories: ['web'] })
    expect(await spec('App/reported')).toMatchObject({ description: '', webhook: { url: elsewhere } })
    fleet.write({ 'all.yaml': manifests('reported', { description: 'new', webhook: { active: true, url: elsewhere } }) })
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
    expect(await spec('App/reported')).toMatchObject({ description: 'new' })
  })

  test('is of an app that was renamed, and its installation, under the new name', async () => {
    const fleet = await fleetOf('named', { onDrift: 'report' })
    const renamed = app('renamed', 'acme', {
      name: 'named',
      webhook: { active: true, url },
      permissions: { repository: { contents: 'read' } },
    })
    await byHand(platform, alice, [alter(await record(platform.call, 'App/named'), renamed, 'rename')])
    fleet.write({ 'all.yaml': manifests('named', {}, { repositories: ['web'] }) })
    for (let round = 0; round < 2; round++) {
      const findings = await fleet.reconcile()
      expect(so(findings)).toEqual({ Drifted: 'Reported' })
      expect(findings.converged?.drift).toMatchObject([{ key: 'App/renamed', field: 'slug', from: 'named', to: 'renamed', by: 'alice' }])
    }
    expect(await spec('Installation/renamed@acme')).toMatchObject({ repositories: ['web'] })
  })

  test('does not make again what others deleted, nor what is installed of it, and does not forget it', async () => {
    const fleet = await fleetOf('gone', { onDrift: 'report' })
    fleet.write({ 'more.yaml': manifests('stays') })
    await fleet.reconcile()
    await byHand(platform, alice, [end(await record(platform.call, 'App/gone'))])
    for (let round = 0; round < 3; round++) {
      const findings = await fleet.reconcile()
      expect(so(findings)).toEqual({ Drifted: 'Reported' })
      expect(findings.converged?.drift).toMatchObject([{ key: 'App/gone', field: null, by: 'alice', handling: 'reports' }])
    }
    fleet.rules = { ...fleet.rules, onDrift: 'heal' }
    const waiting = await fleet.reconcile()
    expect(so(waiting), 'somebody may have meant its installation').toMatchObject({ AwaitingApproval: 'RefusedByGates' })
    fleet.approved.add(waiting.converged?.digest ?? '')
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
    expect(await spec('Installation/gone@acme')).toMatchObject({ repositories: ['api'] })
  })
})
