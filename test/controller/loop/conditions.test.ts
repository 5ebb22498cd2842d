// The conditions of a fleet, made of what a reconcile found.
import { describe, expect, test } from 'vitest'
import { type Condition, conditionsOf } from '../../../controller/loop/conditions.ts'
import type { Converged, Findings } from '../../../controller/loop/findings.ts'
import { commitState } from '../../../controller/loop/service/commit-status.ts'
import type { Conflict } from '../../../src/generated/types.ts'

const converged: Converged = {
  head: 1,
  plan: null,
  digest: null,
  refusals: [],
  approvable: false,
  drift: [],
  left: [],
  waiting: [],
  result: null,
  healed: 0,
  fault: null,
}
const found = (parts: Partial<Converged> = {}, more: Partial<Findings> = {}): Findings => ({
  newest: 'b',
  inForce: 'a',
  source: null,
  converged: { ...converged, ...parts },
  suspended: false,
  idle: false,
  ...more,
})
const of = (conditions: readonly Condition[], type: string) => conditions.find((each) => each.type === type)
const refusal = (code: string): Conflict => ({ code, severity: 'error', key: 'App/a', message: `${code}.`, hint: '' }) as Conflict
const fault = { reason: 'PlatformUnreachable', message: 'no answer', retry: true }

test('all seven are always told, each of the revision that it is about', () => {
  const conditions = conditionsOf(found(), 0, [])
  expect(conditions.map(({ type, status }) => `${type} ${status}`)).toEqual([
    'Ready True',
    'Reconciling False',
    'Stalled False',
    'Drifted False',
    'AwaitingConsent False',
    'AwaitingApproval False',
    'Suspended False',
  ])
  expect(new Set(conditions.map(({ revision }) => revision))).toEqual(new Set(['a']))
})

describe('a failure that may pass', () => {
  const ready = conditionsOf(found(), 0, [])

  test('leaves what was ready alone at first, and makes it unknown when it lasts', () => {
    for (const failures of [1, 2]) {
      const conditions = conditionsOf(found({ fault }), failures, ready)
      expect(of(conditions, 'Ready')).toMatchObject({ status: 'True', reason: 'UpToDate' })
      expect(of(conditions, 'Reconciling')).toMatchObject({ status: 'True', reason: 'Retrying' })
    }
    expect(of(conditionsOf(found({ fault }), 3, ready), 'Ready')).toMatchObject({ status: 'Unknown', reason: 'PlatformUnreachable' })
  })

  test('claims nothing of a revision that has come into force meanwhile', () => {
    const conditions = conditionsOf(found({ fault }, { newest: 'c', inForce: 'c' }), 1, ready)
    expect(of(conditions, 'Ready')).toMatchObject({ status: 'True', revision: 'a' })
    expect(of(conditions, 'Reconciling')).toMatchObject({ status: 'True', revision: 'c' })
    const sha = 'c'.repeat(40)
    const commit = { findings: found({ fault }, { newest: sha, inForce: sha }), conditions }
    expect(commitState(commit)).toMatchObject({ sha, state: 'pending' })
  })

  test('after a start is unknown at once', () => {
    expect(of(conditionsOf(found({}, { source: fault, converged: null, inForce: null }), 1, []), 'Ready')).toMatchObject({
      status: 'Unknown',
    })
  })
})

test('errors of the newest revision stall the fleet, and are about that revision', () => {
  const conditions = conditionsOf(found({}, { source: { reason: 'InvalidManifests', message: 'AW201', retry: false } }), 0, [])
  expect(of(conditions, 'Stalled')).toMatchObject({ status: 'True', reason: 'InvalidManifests', revision: 'b' })
  expect(of(conditions, 'Ready')).toMatchObject({ status: 'False', reason: 'InvalidManifests', revision: 'a' })
})

test('what nobody can lift stalls; what a freeze stops is suspended; what can be allowed waits for approval', () => {
  const so = (parts: Partial<Converged>) =>
    conditionsOf(found(parts), 0, [])
      .filter(({ status }) => status === 'True')
      .map(({ type }) => type)
  expect(so({ refusals: [refusal('AW503'), refusal('AW501')] })).toEqual(['Stalled'])
  expect(so({ refusals: [refusal('AW504'), refusal('AW501')] })).toEqual(['Suspended'])
  expect(so({ refusals: [refusal('AW501'), refusal('AW502')], approvable: true, digest: 'd1' })).toEqual(['AwaitingApproval'])
})

test('messages say what to do, and are no longer than a platform keeps', () => {
  const refusals = Array.from({ length: 9 }, () => refusal('AW501'))
  const waits = of(
    conditionsOf(found({ refusals, approvable: true, digest: 'd1', plan: { fleet: 'main' } as Converged['plan'] }), 0, []),
    'AwaitingApproval',
  )
  expect(waits?.message).toContain('and 4 more. "appward controller approve d1 --fleet main" lets exactly this plan pass')
  const long = conditionsOf(found({ fault: { reason: 'Failed', message: 'x'.repeat(9_000), retry: false } }), 0, [])
  expect(of(long, 'Stalled')?.message).toHaveLength(2_000)
})

test('a fleet that the operator wants left alone is suspended, and nothing is claimed of it', () => {
  const conditions = conditionsOf(found({}, { converged: null, inForce: null, newest: null, suspended: true }), 0, [])
  expect(conditions.filter(({ status }) => status !== 'False').map(({ type, status }) => `${type} ${status}`)).toEqual([
    'Ready Unknown',
    'Suspended True',
  ])
})

test('drift that is left to people is drift, and the fleet is ready all the same; what is only reported is not ready', () => {
  const drift = (handling: 'leaves' | 'reports') => [{ key: 'App/a', field: 'name', from: 'a', to: 'b', by: 'bob', at: null, handling }]
  const so = (handling: 'leaves' | 'reports') =>
    conditionsOf(found({ drift: drift(handling) }), 0, [])
      .filter(({ type }) => type === 'Ready' || type === 'Drifted')
      .map(({ status, reason }) => `${status} ${reason}`)
  expect(so('leaves')).toEqual(['True UpToDate', 'True LeftToPeople'])
  expect(so('reports')).toEqual(['False Drifted', 'True Reported'])
})
