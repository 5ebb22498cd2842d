// A platform of its own for a test file: temporary folder, free port, a clock to turn, two organizations.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import catalog from '../../../schemas/catalog/scopes.json' with { type: 'json' }
import type { Seed } from '../../../src/generated/types.ts'
import type { ProfileName } from '../../../src/platform/domain/rate-limit.ts'
import { type Platform, type PlatformOptions, startPlatform } from '../../../src/platform/server.ts'
import { type CheckedClient, checkedClient } from './checked-client.ts'
import { testSeed } from './fixture-seed.ts'

export const allScopes: string[] = catalog.scopes.map(({ scope }) => scope)

export type Fixture = {
  data: string
  platform: Platform
  owner: string
  call: CheckedClient
  logged: string[]
  /** What the platform's clock shows. */
  now(): Date
  /** Moves the platform's clock, which stands still otherwise. */
  turnClock(milliseconds: number): void
  /** A new token of a user; all scopes where none are named. */
  token(login: string, options?: { scopes?: string[]; readOnly?: boolean; expiresAt?: string }): Promise<string>
  /** `auditRetention`: days; for ever where left out. */
  restart(seed?: Seed, auditRetention?: number): Promise<void>
  stop(): Promise<void>
}

type Webhooks = NonNullable<PlatformOptions['webhooks']>

/** No name is asked for beyond this machine: webhooks of apps whose receivers are nowhere fail at once. */
const nowhere: Webhooks = { allowPrivate: false, resolve: async () => [] }

/** Receivers on loopback are told. */
export const localReceivers: Webhooks = { allowPrivate: true }

/** Signing in is asked for all the time here; password-cost.test.ts takes what people are served with. */
const cheapPasswords = 10

/** `passwordCost`: null for what people are served with. `rateLimits`: the profile that the platform serves under; none where left out. */
export async function startFixture(
  seed: Seed | null = testSeed,
  rateLimits: ProfileName = 'off',
  webhooks: Webhooks = nowhere,
  passwordCost: number | null = cheapPasswords,
): Promise<Fixture> {
  const data = mkdtempSync(join(tmpdir(), 'appward-platform-'))
  const ownerTokenFile = join(data, 'owner-token')
  const logged: string[] = []
  let time = Date.parse('2030-01-01T00:00:00Z')
  const start = (from: Seed | null, auditRetention: number | null = null) =>
    startPlatform({
      data,
      host: '127.0.0.1',
      port: 0,
      ownerTokenFile,
      seed: from,
      now: () => new Date(time),
      rateLimits,
      webhooks,
      auditRetention,
      ...(passwordCost === null ? {} : { passwordCost }),
      log: (line) => void logged.push(line),
    })
  const platform = await start(seed)
  const owner = readFileSync(ownerTokenFile, 'utf8').trim()
  const fixture: Fixture = {
    data,
    platform,
    owner,
    call: await checkedClient(platform.url, owner),
    logged,
    now: () => new Date(time),
    turnClock: (milliseconds) => {
      time += milliseconds
    },
    token: async (login, options = {}) => {
      const { status, body } = await fixture.call('POST', `/api/v1/users/${login}/tokens`, {
        body: { name: 'test', scopes: allScopes, ...options },
      })
      if (status !== 201) throw new Error(JSON.stringify(body))
      return body.value
    },
    restart: async (next, auditRetention) => {
      await fixture.platform.close()
      fixture.platform = await start(next ?? null, auditRetention)
      fixture.call = await checkedClient(fixture.platform.url, owner)
    },
    stop: async () => {
      await fixture.platform.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
  return fixture
}
