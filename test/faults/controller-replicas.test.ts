// Three controllers with one lease, over a hundred commits: the one that works is killed, stopped and continued, and cut off. Never do two
// write, the next one takes over within two lease times, and no change is lost or made twice.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAll } from '../../src/client/platform-client.ts'
import type { AuditEntry, Plan } from '../../src/generated/types.ts'
import { type Platform, startPlatform } from '../../src/platform/server.ts'
import { gitRepository } from '../cli/git/git-repository.ts'
import { temporaryFolder } from '../e2e/cli.ts'
import { checkedClient } from '../platform/support/checked-client.ts'
import { testSeed } from '../platform/support/fixture-seed.ts'
import { type ControllerProcess, heard, isDone, startControllerProcess } from './controller-process.ts'
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts'
import { allowed, changesOf, desiredIn, fleet, madeBy, manifestsOf, planRound, withTransport } from './rounds.ts'
import { seeded } from './seeded.ts'

const rounds = 100

/** A lease has five seconds at least; by clocks that run so much faster that is no long wait. */
const speed = 3
const lease = 5_000 / speed

let data: string
let platform: Platform
let owner: string
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'appward-replicas-'))
  const start = Date.now()
  platform = await startPlatform({
    data,
    host: '127.0.0.1',
    port: 0,
    ownerTokenFile: join(data, 'owner-token'),
    seed: testSeed,
    now: () => new Date(start + (Date.now() - start) * speed),
  })
  owner = readFileSync(join(data, 'owner-token'), 'utf8').trim()
})
afterAll(async () => {
  await platform.close()
  rmSync(data, { recursive: true, force: true })
})

type Replica = {
  name: string
  proxy: FaultProxy
  process: ControllerProcess
  /** What it said in all of its lives. */
  lives: ControllerProcess[]
}

const leads = 'leads from now on'
const termsOf = ({ lives }: Replica) =>
  lives.flatMap(({ lines }) => lines.flatMap(({ msg, term }) => (msg === leads && term ? [term] : [])))

test('three of them, through everything that can happen to one', { timeout: 240_000 }, async () => {
  const random = seeded()
  const { folder: git, commit } = gitRepository()
  const config = {
    fleets: [{ name: fleet, source: { git }, prune: true, allow: allowed, maxDelete: '100%' }],
    lease: { name: 'three', duration: '5s' },
  }
  const call = await checkedClient(platform.url, owner)
  const replicas: Replica[] = []
  const startIn = async (replica: Replica, token: string) => {
    const holder = `${replica.name}/${replica.lives.length}`
    // Its looks take a tenth of a second of its clock.
    const settings = { url: replica.proxy.url, token, folder: temporaryFolder(), holder, config, intervalMs: 100, speed }
    replica.process = startControllerProcess(settings)
    replica.lives.push(replica.process)
    await replica.process.loaded
    replica.process.begin()
  }
  const tokens = new Map<string, string>()
  for (const name of ['one', 'two', 'three']) {
    const scopes = ['user', 'admin:org']
    const { body } = await call('POST', '/api/v1/users/owner/tokens', { body: { name, scopes } })
    tokens.set(name, body.value)
    const replica = { name, proxy: await startFaultProxy(platform.url), lives: [] } as unknown as Replica
    replicas.push(replica)
  }
  const tokenOf = ({ name }: Replica) => tokens.get(name) ?? ''
  await Promise.all(replicas.map((replica) => startIn(replica, tokenOf(replica))))
  const processes = () => replicas.map(({ process }) => process)
  const plans: Plan[] = []

  const leader = async (): Promise<Replica> => {
    const { body } = await call('GET', '/api/v1/leases/three')
    const found = replicas.find(({ name }) => String(body.holder).startsWith(`${name}/`))
    if (found === undefined) throw new Error(`nobody leads: ${JSON.stringify(body)}`)
    return found
  }
  /** What happens to one that leads, and how it comes back. */
  const blows: Record<string, (replica: Replica) => Promise<() => Promise<unknown>>> = {
    kill: async (replica) => {
      await replica.process.kill()
      return () => startIn(replica, tokenOf(replica))
    },
    stop: async (replica) => {
      replica.process.signal('SIGSTOP')
      return async () => replica.process.signal('SIGCONT')
    },
    cut: async (replica) => {
      replica.proxy.fault = () => 'cut before the request'
      return async () => {
        replica.proxy.fault = () => null
      }
    },
    hang: async (replica) => {
      const over = Promise.withResolvers<void>()
      replica.proxy.at = (moment) => (moment === 'asked' || moment === 'answered' ? over.promise : undefined)
      return async () => {
        replica.proxy.at = () => {}
        over.resolve()
      }
    },
  }
  const kinds = Object.keys(blows)
  const takeovers: number[] = []
  let back: (() => Promise<unknown>) | null = null
  try {
    for (let round = 0; round < rounds; round++) {
      plans.push(await planRound(platform.url, owner, round))
      // Every ninth round something happens to the leader, at any time of its work; some rounds later it is back.
      const blow = round % 9 === 4 ? (blows[kinds[Math.floor(round / 9) % kinds.length] ?? ''] ?? null) : null
      const revision = commit('Ann', `round ${round}`, { 'apps.yaml': manifestsOf(desiredIn(round)) })
      if (blow !== null) {
        const victim = await leader()
        await delay(random.pick(120))
        const struck = performance.now()
        back = await blow(victim)
        const others = replicas.filter((replica) => replica !== victim)
        const { at } = await heard(
          () => others.map(({ process }) => process),
          (line) => line.msg === leads && line.at > struck,
        )
        takeovers.push(at - struck)
      }
      await heard(processes, isDone(revision)).catch((cause) => {
        throw new Error(`round ${round}, SEED=${random.seed}`, { cause })
      })
      if (round % 9 === 7 && back !== null) {
        await back()
        back = null
      }
    }
    await back?.()
    // Whoever was asleep has had its chance to do harm.
    await delay(300)
  } finally {
    await Promise.all(replicas.flatMap(({ lives }) => lives).map((life) => life.kill()))
    await Promise.all(replicas.map(({ proxy }) => proxy.close()))
  }
  expect(takeovers).toHaveLength(11)
  expect(Math.max(...takeovers), takeovers.map(Math.round).join(', ')).toBeLessThan(2 * lease)
  await expectOneWriterAtATime(replicas)
  const made = await madeBy(platform.url, owner)
  expect(made).toHaveLength(rounds)
  for (const [round, { changes }] of made.entries()) {
    const planned = changesOf(plans[round] as Plan)
    expect(changes.filter((change) => !change.startsWith('rename Installation/') || planned.includes(change))).toEqual(planned)
    expect(new Set(changes).size, `round ${round}`).toBe(changes.length)
  }
})

/** Each changeset was sent in some term of its sender's, and none in an earlier term than the one before it. */
async function expectOneWriterAtATime(replicas: readonly Replica[]): Promise<void> {
  const entries = await withTransport(platform.url, owner, true, (transport) => readAll<AuditEntry>(transport, '/api/v1/audit-log'))
  const writers = new Map(entries.flatMap(({ changeset, credential }) => (changeset === null ? [] : [[changeset, credential]])))
  const terms = new Map(replicas.map((replica) => [replica.name, termsOf(replica)]))
  expect(new Set([...terms.values()].flat()).size, 'each term is one tenure').toBe([...terms.values()].flat().length)
  let term = 0
  const seen: string[] = []
  for (const [changeset, credential] of [...writers].sort(([a], [b]) => a - b)) {
    const name = [...terms.keys()].find((each) => String(credential).includes(each)) ?? ''
    const next = Math.min(...(terms.get(name) ?? []).filter((each) => each >= term))
    expect(next, `changeset ${changeset} by ${credential} after term ${term}: ${JSON.stringify([...terms])}`).toBeLessThan(
      Number.POSITIVE_INFINITY,
    )
    term = next
    if (seen.at(-1) !== name) seen.push(name)
  }
  expect(seen.length, 'it went from one to the next').toBeGreaterThan(5)
}
