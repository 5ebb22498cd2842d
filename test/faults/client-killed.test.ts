// The program is killed at every moment of an apply: run again, it finds what is left to do, and nothing is done twice.
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appward, temporaryFolder, writeFiles } from '../e2e/cli.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { type FaultProxy, moments, startFaultProxy } from './fault-proxy.ts'
import { allowed, desiredIn, expectDoneOnce, fleet, manifestsOf, planRound } from './rounds.ts'

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

const words = [
  'apply',
  '.',
  '--fleet',
  fleet,
  '--prune',
  '--yes',
  '--max-delete',
  '100%',
  ...allowed.flatMap((reason) => ['--allow', reason]),
]

test('killed at every moment, it does the rest when it runs again, and nothing twice', { timeout: 120_000 }, async () => {
  const cwd = temporaryFolder()
  const env = { APPWARD_URL: proxy.url, APPWARD_TOKEN: fixture.owner }
  const blows = (['GET', 'POST'] as const).flatMap((method) => moments.map((moment) => ({ method, moment })))
  for (const [round, blow] of blows.entries()) {
    writeFiles(cwd, { 'apps.yaml': manifestsOf(desiredIn(round)) })
    const plan = await planRound(fixture.platform.url, fixture.owner, round)
    const started = Promise.withResolvers<ChildProcess>()
    let killed = false
    proxy.at = async (moment, { method }) => {
      if (killed || moment !== blow.moment || method !== blow.method) return
      killed = true
      const victim = await started.promise
      const ended = once(victim, 'exit')
      victim.kill('SIGKILL')
      await ended
    }
    const first = await appward(words, { cwd, env, whenStarted: started.resolve })
    expect([killed, first.status], `${blow.method} ${blow.moment}: ${first.stderr}`).toEqual([true, null])
    const second = await appward(words, { cwd, env })
    expect(second.status, second.stderr).toBe(0)
    await expectDoneOnce(fixture.platform.url, fixture.owner, round, plan)
  }
})
