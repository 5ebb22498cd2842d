// The built-in platform as a command runs it: options to a running server, and the wait for its end.
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Seed } from '../generated/types.ts'
import { AppError, messageOf } from '../lib/app-error.ts'
import type { ProfileName } from '../platform/domain/rate-limit.ts'
import { readSeed } from '../platform/domain/seed.ts'
import { type Platform, startPlatform } from '../platform/server.ts'
import type { Context } from './context.ts'
import type { ServeFlags } from './options.ts'

const defaultPort = 8_787

const loopback = /^(localhost|127(\.\d+){3}|::1)$/

/** Starts the platform and says where it listens. Without --port it takes 8787; `anyPort` lets it take a free one instead. `quickstart`: for one person on this machine. */
export async function startServing(
  context: Context,
  flags: ServeFlags,
  options: { anyPort: boolean; seedFile: string | null; rateLimits: ProfileName; quickstart?: boolean; rotateMasterKey?: boolean },
): Promise<Platform> {
  const at = (path: string) => (isAbsolute(path) ? path : join(context.cwd, path))
  const seedFile = flags.seed ?? options.seedFile
  const platform = await startPlatform({
    data: at(flags.data),
    host: flags.host,
    port: flags.port ?? defaultPort,
    anyPortIfTaken: options.anyPort && flags.port === undefined,
    ownerTokenFile: at(flags.ownerTokenFile ?? join(flags.data, 'owner-token')),
    seed: seedFile === null ? null : await readSeedFile(at(seedFile), seedFile),
    masterKey: {
      given: context.env.APPWARD_MASTER_KEY || null,
      former: context.env.APPWARD_OLD_MASTER_KEY || null,
      rotate: options.rotateMasterKey ?? false,
    },
    now: context.now,
    rateLimits: flags.rateLimits ?? options.rateLimits,
    publicUrl: flags.publicUrl ?? null,
    // Whoever tries it out has their receivers beside it; others who can reach it must not have it ask this machine for them.
    webhooks: { allowPrivate: flags.allowPrivateWebhooks ?? (options.quickstart === true && loopback.test(flags.host)) },
    auditRetention: flags.auditRetention ?? null,
    log: context.say,
  })
  if (platform.secretsRotated !== null) context.say(`a new master key is in force; ${platform.secretsRotated} secrets are sealed under it`)
  // What is young grows no more from here on: it would take a hundred megabytes more under load, and make nothing faster (bench/webhooks.ts).
  setFlagsFromString('--semi-space-growth-factor=1')
  context.say(`listening on ${platform.url}`)
  return platform
}

/** Serves until the program is asked to stop, then lets running requests finish and closes the database. */
export async function serveUntilStopped(context: Context, platform: Platform): Promise<void> {
  if (!context.stop.aborted) await new Promise((resolve) => context.stop.addEventListener('abort', resolve, { once: true }))
  context.say('stopping')
  await platform.close()
}

async function readSeedFile(path: string, shown: string): Promise<Seed> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new AppError('input', `cannot read the seed ${shown}: ${messageOf(error)}`)
  }
  return readSeed(text, shown)
}
