// The controller is killed at random points of its reconciles: started again, it makes the platform as git says, and nothing is done twice.
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gitRepository } from '../cli/git/git-repository.ts'
import { temporaryFolder } from '../e2e/cli.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { type ControllerProcess, heard, isDone, startControllerProcess } from './controller-process.ts'
import { type FaultProxy, moments, startFaultProxy } from './fault-proxy.ts'
import { allowed, desiredIn, expectDoneOnce, fleet, manifestsOf, planRound } from './rounds.ts'
import { seeded } from './seeded.ts'

const kills = 50

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

test('killed fifty times at random points, the platform equals git each time', { timeout: 180_000 }, async () => {
  const random = seeded()
  const { folder: git, commit } = gitRepository()
  const cache = temporaryFolder()
  const config = {
    fleets: [{ name: fleet, source: { git }, prune: true, allow: allowed, maxDelete: '100%' }],
    lease: { name: 'killed', duration: '5s' },
  }
  let starts = 0
  const prepared = () =>
    startControllerProcess({
      url: proxy.url,
      token: fixture.owner,
      folder: cache,
      holder: `child/${++starts}`,
      config,
      intervalMs: 30,
      speed: 1,
    })
  // The next one loads while this one works.
  let [running, next] = [prepared(), prepared()]
  const begin = async (controller: ControllerProcess) => {
    await controller.loaded
    controller.begin()
  }
  const points = new Set<string>()
  try {
    await begin(running)
    for (let round = 0; round <= kills; round++) {
      const plan = await planRound(fixture.platform.url, fixture.owner, round)
      const victim = running
      const death = Promise.withResolvers<void>()
      const kill = async (point: string) => {
        points.add(point)
        await victim.kill()
        death.resolve()
      }
      // The last one lives, to see that a reconcile that nobody disturbs comes to the same.
      const lives = round === kills
      const strike = random.pick(2) === 0 ? { moment: random.one(moments), request: random.pick(4) } : null
      let [requests, struck] = [0, lives]
      proxy.at = async (moment, { method, path }) => {
        if (struck || strike === null || moment !== strike.moment || path.includes('/leases/')) return
        if (requests++ !== strike.request) return
        struck = true
        await kill(`${method} ${moment}`)
      }
      const revision = commit('Ann', `round ${round}`, { 'apps.yaml': manifestsOf(desiredIn(round)) })
      // It looks every 30 milliseconds, and takes some hundred for a reconcile.
      if (!lives && strike === null) void delay(random.pick(250)).then(() => kill('some time'))
      const began = performance.now()
      if (!lives) {
        await Promise.race([death.promise, delay(5_000)])
        if (victim.child.exitCode === null && victim.child.signalCode === null) await kill('late')
        proxy.at = () => {}
        // Nobody gave the lease back: it runs out.
        fixture.turnClock(60_000)
        running = next
        await begin(running)
        next = prepared()
      }
      try {
        await heard(() => [running], isDone(revision))
        await expectDoneOnce(fixture.platform.url, fixture.owner, round, plan)
      } catch (error) {
        const about = `round ${round}, SEED=${random.seed}, ${JSON.stringify(strike)}, ${Math.round(performance.now() - began)} ms`
        throw new Error(about, { cause: error })
      }
    }
  } finally {
    await Promise.all([running.kill(), next.kill()])
  }
  expect(starts).toBeGreaterThan(kills)
  expect(points.size, [...points].join(', ')).toBeGreaterThan(6)
})
