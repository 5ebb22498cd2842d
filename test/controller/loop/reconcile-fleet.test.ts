// One reconcile of a fleet against a real platform: what it applies, what it leaves, what waits, and what it costs where nothing moved.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conditionsOf } from '../../../controller/loop/conditions.ts'
import { type Findings, wayOut } from '../../../controller/loop/findings.ts'
import { AppError } from '../../../src/lib/app-error.ts'
import { temporaryFolder } from '../../e2e/cli.ts'
import { app, record } from '../../platform/support/changes.ts'
import { type Fixture, startFixture } from '../../platform/support/fixture.ts'
import { fleetFixture } from './support/fleet-fixture.ts'

let platform: Fixture
beforeAll(async () => {
  platform = await startFixture()
})
afterAll(() => platform.stop())

const spec = (key: string) => record(platform.call, key).then(({ resource }) => resource.spec)
const heads = async (fleet: string) => (await platform.call('GET', `/api/v1/fleets/${fleet}/changesets`)).body.items.length

/** What is so, by the type of the condition: its reason. */
function so(findings: Findings): Record<string, string> {
  const conditions = conditionsOf(findings, 1, [])
  return Object.fromEntries(conditions.filter(({ status }) => status === 'True').map(({ type, reason }) => [type, reason]))
}

describe('a fleet', () => {
  test('is made as the manifests say; then nothing is left to do, and looking costs one request and no parsing', async () => {
    const fleet = fleetFixture(platform, 'first', { 'apps.yaml': app('first', 'acme') })
    const applied = await fleet.reconcile()
    expect(applied.converged?.result?.changes).toMatchObject([{ key: 'App/first' }])
    expect(so(applied)).toEqual({ Ready: 'UpToDate' })
    const after = await fleet.reconcile()
    expect([after.converged?.result, after.idle]).toEqual([null, false])
    fleet.requests = 0
    const idle = await fleet.reconcile()
    expect([idle.idle, fleet.requests, wayOut(idle)]).toEqual([true, 1, 'interval'])
    expect(await heads('first')).toBe(1)
  })

  test('stays as the last good revision says when the next one has errors, and is told why', async () => {
    const fleet = fleetFixture(platform, 'good', { 'apps.yaml': app('good', 'acme', { description: 'one' }) })
    await fleet.reconcile()
    const revision = fleet.memory.inForce?.revision.id
    fleet.write({ 'apps.yaml': app('good', 'acme', { description: 'two', events: ['no_such_event'] }) })
    const findings = await fleet.reconcile()
    expect(findings).toMatchObject({ inForce: revision, source: { reason: 'InvalidManifests', retry: false } })
    expect(findings.source?.message).toContain('no_such_event')
    expect([so(findings), wayOut(findings)]).toEqual([{ Stalled: 'InvalidManifests' }, 'wait'])
    expect(await spec('App/good')).toMatchObject({ description: 'one' })
    fleet.write({ 'apps.yaml': app('good', 'acme', { description: 'three' }) })
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
    expect(await spec('App/good')).toMatchObject({ description: 'three' })
  })

  test('without a manifest is not deleted', async () => {
    const fleet = fleetFixture(platform, 'emptied', { 'apps.yaml': app('emptied', 'acme') }, { allow: ['delete'] })
    await fleet.reconcile()
    fleet.remove('apps.yaml')
    expect(so(await fleet.reconcile())).toEqual({ Stalled: 'InvalidManifests' })
    expect(await spec('App/emptied')).toBeDefined()
  })

  test('that another one owns is left to it, and what is in the way is told', async () => {
    await fleetFixture(platform, 'owner-of-it', { 'apps.yaml': app('owned', 'acme') }).reconcile()
    const fleet = fleetFixture(platform, 'late', { 'apps.yaml': app('owned', 'acme') })
    const findings = await fleet.reconcile()
    expect(so(findings)).toEqual({ Stalled: 'Conflict' })
    expect(findings.converged?.fault?.message).toContain('App/owned')
    expect(wayOut(findings)).toBe('wait')
    expect((await fleet.reconcile()).idle, 'and not looked at again before something moves').toBe(true)
  })
})

describe('webhook secrets', () => {
  const hooked = (description = '') => {
    const webhook = { active: true, url: 'https://bots.example.com/', secretFrom: { env: 'SECRETIVE_WEBHOOK_SECRET' } }
    return { 'apps.yaml': app('secretive', 'acme', { description, webhook }) }
  }

  test('are set from where the operator has them, and compared only where something moved', async () => {
    const fleet = fleetFixture(platform, 'secretive', hooked())
    const missing = await fleet.reconcile()
    expect([so(missing), wayOut(missing)]).toEqual([{ Stalled: 'InputMissing' }, 'wait'])
    expect(missing.converged?.fault?.message).toContain('SECRETIVE_WEBHOOK_SECRET')
    fleet.env = { SECRETIVE_WEBHOOK_SECRET: 'canary' }
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
    expect((await record(platform.call, 'App/secretive')) as object).toMatchObject({ webhookSecret: true })
    await fleet.reconcile()
    fleet.requests = 0
    const idle = await fleet.reconcile()
    expect([idle.idle, fleet.requests]).toEqual([true, 1])
    fleet.env = { SECRETIVE_WEBHOOK_SECRET: 'another' }
    const changed = await fleet.reconcile()
    expect(changed.converged?.result?.changes).toMatchObject([{ key: 'App/secretive' }])
    expect(JSON.stringify([changed, fleet.memory])).not.toMatch(/canary|another/)
  })
})

describe('a controller that lost its lease', () => {
  test('writes nothing, and another one that applied meanwhile is no harm', async () => {
    const files = { 'apps.yaml': app('fenced', 'acme') }
    const [late, other] = [fleetFixture(platform, 'fenced', files), fleetFixture(platform, 'fenced', files)]
    late.beforeWrite = () => {
      throw new AppError('interrupted', 'the lease is over')
    }
    const stopped = await late.reconcile()
    expect([stopped.converged?.fault, stopped.converged?.result]).toEqual([
      expect.objectContaining({ reason: 'Interrupted', retry: true }),
      null,
    ])
    // It read before, and is about to write after the other one did: the head of the fleet has moved on.
    const turns = { done: false }
    late.beforeWrite = () => {}
    const slow = fleetFixture(platform, 'fenced', { 'apps.yaml': app('fenced', 'acme', { description: 'late' }) })
    slow.beforeWriteAsync = async () => {
      if (!turns.done) await other.reconcile()
      turns.done = true
    }
    const refused = await slow.reconcile()
    expect(refused.converged?.fault).toMatchObject({ reason: 'Conflict', retry: true })
    expect(await heads('fenced')).toBe(1)
    expect(so(await late.reconcile())).toEqual({ Ready: 'UpToDate' })
  })
})

describe('the gates', () => {
  const raised = (level: string) => app('gated', 'acme', { permissions: { repository: { contents: level } } })

  test('hold a plan back until a person approves exactly that plan, and the approval opens nothing else', async () => {
    const fleet = fleetFixture(platform, 'gated', { 'apps.yaml': raised('read') })
    await fleet.reconcile()
    fleet.write({ 'apps.yaml': raised('write') })
    const waiting = await fleet.reconcile()
    expect(so(waiting)).toEqual({ AwaitingApproval: 'RefusedByGates' })
    expect([waiting.converged?.refusals.map(({ code }) => code), wayOut(waiting)]).toEqual([['AW501', 'AW501'], 'wait'])
    expect((await fleet.reconcile()).idle).toBe(true)
    const digest = waiting.converged?.digest ?? ''
    fleet.approved.add(digest)
    fleet.write({ 'apps.yaml': { ...raised('write'), spec: { permissions: { repository: { contents: 'write', issues: 'write' } } } } })
    const other = await fleet.reconcile()
    expect([so(other), other.converged?.digest === digest]).toEqual([{ AwaitingApproval: 'RefusedByGates' }, false])
    fleet.write({ 'apps.yaml': raised('write') })
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
    expect(await spec('App/gated')).toMatchObject({ permissions: { repository: { contents: 'write' } } })
  })

  test('let pass what the operator allows, and nothing that the repository says about itself', async () => {
    const config = 'fleet: someone-elses\nplatform: https://evil.example.com\n'
    const fleet = fleetFixture(platform, 'allowed', {
      'appward.config.yaml': config,
      'apps.yaml': [app('a-one', 'acme'), app('a-two', 'acme')],
    })
    await fleet.reconcile()
    fleet.write({ 'apps.yaml': app('a-one', 'acme') })
    expect(so(await fleet.reconcile())).toEqual({ AwaitingApproval: 'RefusedByGates' })
    fleet.rules = { ...fleet.rules, allow: ['delete:App/a-two'] }
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
    expect((await platform.call('GET', '/api/v1/apps/a-two')).status).toBe(404)
  })

  test('that nobody lifts leave nothing to approve', async () => {
    const guarded = (slug: string) => app(slug, 'acme', { lifecycle: { preventDestroy: true } })
    const fleet = fleetFixture(platform, 'guarded', { 'apps.yaml': [guarded('g-one'), guarded('g-two')] })
    await fleet.reconcile()
    fleet.write({ 'apps.yaml': guarded('g-one') })
    const findings = await fleet.reconcile()
    expect(so(findings)).toEqual({ Stalled: 'Refused' })
    fleet.approved.add(findings.converged?.digest ?? '')
    expect(so(await fleet.reconcile())).toEqual({ Stalled: 'Refused' })
  })

  test('of policies hold, those of the operator and of the platform whatever the repository says, and nobody approves them away', async () => {
    const rule = {
      name: 'no-contents',
      message: 'No app reads contents.',
      deny: { permissions: { repository: { contents: 'read' } } },
      severity: 'error',
    }
    const policy = (name: string) => ({ apiVersion: 'appward/v1', kind: 'Policy', metadata: { name }, spec: { rules: [rule] } })
    const asks = app('judged', 'acme', { permissions: { repository: { contents: 'read' } } })
    const file = join(temporaryFolder(), 'policy.yaml')
    writeFileSync(file, JSON.stringify(policy('baseline')))
    const fleet = fleetFixture(platform, 'judged', { 'apps.yaml': asks })
    fleet.policies = [file]
    const refused = await fleet.reconcile()
    expect(so(refused)).toEqual({ Stalled: 'Refused' })
    expect(refused.converged?.refusals).toMatchObject([{ code: 'AW505', key: 'App/judged' }])
    fleet.approved.add(refused.converged?.digest ?? '')
    expect(so(await fleet.reconcile())).toEqual({ Stalled: 'Refused' })
    writeFileSync(file, 'kind: [')
    expect(so(await fleet.reconcile()), 'a broken policy lets nothing pass').toEqual({ Stalled: 'InputMissing' })
    fleet.policies = []
    expect((await platform.call('PUT', '/api/v1/spaces/acme/policies/kept', { body: policy('kept') })).status).toBe(201)
    expect(so(await fleet.reconcile())).toEqual({ Stalled: 'Refused' })
    expect((await platform.call('DELETE', '/api/v1/spaces/acme/policies/kept')).status).toBe(204)
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
  })

  test('and a freeze stop all but what only takes away', async () => {
    const both = { permissions: { repository: { contents: 'read', issues: 'read' } } }
    const fleet = fleetFixture(platform, 'frozen', { 'apps.yaml': app('frozen', 'acme', both) })
    await fleet.reconcile()
    await platform.call('PUT', '/api/v1/freeze', { body: { reason: 'release week' } })
    fleet.write({ 'apps.yaml': app('frozen', 'acme', { ...both, description: 'new' }) })
    const findings = await fleet.reconcile()
    expect([so(findings), wayOut(findings)]).toEqual([{ Suspended: 'Frozen' }, 'wait'])
    fleet.write({ 'apps.yaml': app('frozen', 'acme', { permissions: { repository: { contents: 'read' } } }) })
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
    fleet.write({ 'apps.yaml': app('frozen', 'acme', { description: 'new' }) })
    expect(so(await fleet.reconcile())).toEqual({ Suspended: 'Frozen' })
    await platform.call('DELETE', '/api/v1/freeze')
    expect(so(await fleet.reconcile())).toEqual({ Ready: 'UpToDate' })
  })
})
