// A controller that is asked to stop: what it writes just then is finished, the lease is given back, and it is gone within ten seconds.
import type { ChildProcess } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gitRepository } from '../cli/git/git-repository.ts'
import { appward, type Ended, temporaryFolder } from '../e2e/cli.ts'
import { app } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts'

let fixture: Fixture
let proxy: FaultProxy
beforeAll(async () => {
  fixture = await startFixture()
  proxy = await startFaultProxy(fixture.platform.url)
})
afterAll(async () => {
  await proxy.close()
  await fixture.stop()
})

/** `appward controller` for one fleet, asked to stop at the moment when its first changeset is at `moment`; the request waits for `hold`. */
async function stoppedAt(
  fleet: string,
  moment: 'arrived' | 'forwarding',
  hold: () => Promise<unknown>,
): Promise<Ended & { milliseconds: number }> {
  const { folder, commit } = gitRepository()
  commit('Ann', 'one', { 'apps.yaml': JSON.stringify(app(fleet, 'acme')) })
  const started = Promise.withResolvers<ChildProcess>()
  let asked = 0
  proxy.at = async (now, { path, method }) => {
    if (now !== moment || method !== 'POST' || path !== '/api/v1/changesets' || asked > 0) return
    asked = performance.now()
    ;(await started.promise).kill('SIGTERM')
    await hold()
  }
  const home = temporaryFolder()
  const env = { APPWARD_URL: proxy.url, APPWARD_TOKEN: fixture.owner, HOME: home }
  const words = ['controller', '--source', folder, '--fleet', fleet, '--port', '0']
  const ended = await appward(words, { env, cwd: home, whenStarted: started.resolve })
  return { ...ended, milliseconds: performance.now() - asked }
}

const lease = async () => (await fixture.call('GET', '/api/v1/leases/controller')).body

test('with a changeset under way it waits for the answer, and tells what was done', { timeout: 40_000 }, async () => {
  const ended = await stoppedAt('finishes', 'forwarding', () => delay(1_500))
  expect([ended.status, ended.milliseconds < 10_000], ended.stderr + ended.stdout).toEqual([0, true])
  expect((await fixture.call('GET', '/api/v1/apps/finishes')).status).toBe(200)
  const lines = ended.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.find(({ fleet }) => fleet === 'finishes')).toMatchObject({ result: 'applied', changes: 1 })
  expect(lines.at(-1)).toMatchObject({ msg: 'stopped' })
  expect(ended.stderr).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\nstopping\n$/)
  expect((await lease()).seconds ?? 0, 'the next one need not wait').toBe(0)
})

test('with a platform that does not answer it is gone all the same', { timeout: 40_000 }, async () => {
  const over = Promise.withResolvers<void>()
  const ended = await stoppedAt('hangs', 'arrived', () => over.promise)
  over.resolve()
  expect([ended.status, ended.milliseconds < 10_000], ended.stderr + ended.stdout).toEqual([0, true])
  expect(ended.stdout).toContain('did not finish in time')
  expect((await lease()).seconds ?? 0).toBe(0)
})
