// Two people apply at the same moment: one wins, and the other hears who was faster, with what.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appward, temporaryFolder, writeFiles } from '../e2e/cli.ts'
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

const app = (slug: string) => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: {}\n`

/** Holds changesets back until so many have come, so that all of them were planned on the same head. */
function meet(proxy: FaultProxy, count: number): void {
  let here = 0
  let go = (): void => {}
  const all = new Promise<void>((resolve) => {
    go = resolve
  })
  proxy.at = async (moment, { method }) => {
    if (moment !== 'arrived' || method !== 'POST') return
    if (++here === count) go()
    await all
  }
}

test.each([1, 2, 3])('one wins, the other gets a conflict that names who and what; run again it goes through (%i)', async (round) => {
  meet(proxy, 2)
  const tokens = { alice: await fixture.token('alice'), owner: fixture.owner }
  const runs = Object.entries(tokens).map(async ([login, token]) => {
    const cwd = temporaryFolder()
    writeFiles(cwd, { 'app.yaml': app(`of-${login}-${round}`) })
    const again = () =>
      appward(['apply', '.', '--fleet', 'shared', '--yes'], { cwd, env: { APPWARD_URL: proxy.url, APPWARD_TOKEN: token } })
    return { login, again, ended: await again() }
  })
  const [one, two] = await Promise.all(runs)
  if (one === undefined || two === undefined) throw new Error('two runs were started')
  const [winner, loser] = one.ended.status === 0 ? [one, two] : [two, one]
  expect([winner.ended.status, loser.ended.status], winner.ended.stderr + loser.ended.stderr).toEqual([0, 1])
  const { body } = await fixture.call('GET', '/api/v1/fleets/shared')
  expect(loser.ended.stderr).toContain(`${winner.login} wrote changeset ${body.head}`)
  expect(loser.ended.stderr).toContain('Make a new plan')
  const keys = async () => (await fixture.call('GET', '/api/v1/state?fleet=shared')).body.items.map(({ key }: { key: string }) => key)
  expect(await keys()).toContain(`App/of-${winner.login}-${round}`)
  expect(await keys()).not.toContain(`App/of-${loser.login}-${round}`)
  proxy.at = () => {}
  expect((await loser.again()).status).toBe(0)
  expect(await keys()).toContain(`App/of-${loser.login}-${round}`)
})
