// Metrics: what they count, and that their names are as Prometheus wants them.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { conditionsOf } from '../../../../controller/loop/conditions.ts'
import type { FleetReport } from '../../../../controller/loop/fleet-worker.ts'
import { controllerMetrics } from '../../../../controller/loop/service/metrics.ts'

const findings: FleetReport['findings'] = { newest: 'a', inForce: 'a', source: null, converged: null, suspended: false, idle: false }
const report = (way: FleetReport['way'], milliseconds: number): FleetReport => ({
  fleet: 'main',
  findings,
  conditions: conditionsOf(findings, 0, []),
  way,
  failures: 0,
  milliseconds,
  crash: null,
})

async function scraped(): Promise<string> {
  const metrics = controllerMetrics({ queueDepth: () => 3, leads: () => true, now: () => new Date(1_900_000_000_000) })
  metrics.reconciled(report('interval', 20))
  metrics.reconciled(report('interval', 30))
  metrics.reconciled(report('retry', 700))
  metrics.requested(true)
  metrics.requested(false)
  metrics.notified(false)
  return metrics.text()
}

test('reconciles, their time, the queue, requests and the last success are there', async () => {
  const text = await scraped()
  const lines = [
    'appward_controller_reconciles_total{fleet="main",result="unchanged"} 2',
    'appward_controller_reconciles_total{fleet="main",result="failed"} 1',
    'appward_controller_reconcile_duration_seconds_bucket{le="0.025",result="unchanged"} 1',
    'appward_controller_reconcile_duration_seconds_count{result="failed"} 1',
    'appward_controller_queue_depth 3',
    'appward_controller_leader 1',
    'appward_controller_requests_total{result="failed"} 1',
    'appward_controller_drifted_fields{fleet="main"} 0',
    'appward_controller_last_success_timestamp_seconds{fleet="main"} 1900000000',
    'appward_controller_fleet_condition{fleet="main",type="Ready"} 1',
  ]
  for (const line of lines) expect(text).toContain(line)
})

test('names keep to the conventions: what only grows ends in _total, nothing else does, and units are base units', async () => {
  const rows = [...(await scraped()).matchAll(/^# (HELP|TYPE) (\S+) (.+)$/gm)].map(([, what = '', name = '', rest = '']) => ({
    what,
    name,
    rest,
  }))
  const types = rows.filter(({ what }) => what === 'TYPE')
  expect(types.length).toBeGreaterThan(12)
  for (const { name, rest } of types) {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
    expect(name.endsWith('_total'), name).toBe(rest === 'counter')
    expect(name).not.toMatch(/_(count|sum|bucket|info)$|milliseconds|minutes|kilobytes/)
    expect(
      rows.some((row) => row.what === 'HELP' && row.name === name && row.rest !== ''),
      name,
    ).toBe(true)
  }
})

const promtool = spawnSync('promtool', ['--version']).error === undefined

test.skipIf(!promtool)('promtool finds nothing to say', async () => {
  const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: await scraped(), encoding: 'utf8' })
  expect([status, stdout + stderr]).toEqual([0, ''])
})
