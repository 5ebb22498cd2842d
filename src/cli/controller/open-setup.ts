// The controller's settings -> a controller that can be started, with everything opened that they name.
import { join } from 'node:path'
import type { CommitStatusTarget, ControllerSetup, FleetSetup } from '../../../controller/loop/service/setup.ts'
import { cacheFolder } from '../../../controller/loop/sources/cache-folder.ts'
import { openSource } from '../../../controller/loop/sources/open-source.ts'
import { readSecret, type SecretFrom, type SecretWorld } from '../../../controller/loop/sources/read-secret.ts'
import { AppError } from '../../lib/app-error.ts'
import type { Context } from '../context.ts'
import { version } from '../version.ts'
import type { ControllerSettings, FleetSettings } from './config.ts'

export type SetupOptions = {
  platform: { url: string; token: string }
  /** What may pass in every fleet, beside what its settings say. */
  allow: readonly string[]
  /** Whether it serves, and takes turns with others; otherwise it works once. */
  serves: boolean
}

/** @throws AppError 'input' where a secret cannot be read, 'usage' where something is allowed that a controller never does. */
export async function openSetup(
  context: Pick<Context, 'env' | 'stop'>,
  settings: ControllerSettings,
  options: SetupOptions,
): Promise<ControllerSetup> {
  const { folder, host, port, lease, hookSecrets, notifications } = settings
  const { platform, serves } = options
  const cache = cacheFolder(settings.cache, context.env)
  const world: SecretWorld = { env: context.env, folder, stop: context.stop }
  const pushSecrets = hookSecrets.length === 0 ? null : () => Promise.all(hookSecrets.map((from) => readSecret(from, world)))
  const receivers = notifications.map(({ url, secretFrom }) => ({ url, secret: () => readSecret(secretFrom, world) }))
  const fleets = settings.fleets.map((fleet) => fleetSetup(fleet, options.allow, cache, world))
  // What cannot be read is told now, not when it is needed first.
  await Promise.all([
    pushSecrets?.(),
    ...receivers.map(({ secret }) => secret()),
    ...fleets.map(({ commitStatus }) => commitStatus?.token()),
  ])
  return {
    version,
    platform,
    fleets,
    lease: serves ? lease : null,
    listen: serves ? { host, port } : null,
    pushSecrets,
    receivers,
    cache: join(cache, 'manifests'),
  }
}

function fleetSetup(settings: FleetSettings, allowed: readonly string[], cache: string, world: SecretWorld): FleetSetup {
  const { name, source, onDrift, prune, suspended, maxDelete, intervalMs, allowEnv, secretsDir, policies, status } = settings
  const allow = [...settings.allow, ...allowed]
  if (allow.some((each) => each.split(':')[0] === 'override-admin')) {
    throw new AppError(
      'usage',
      'a controller never takes back what admins of a space did in their own right, so override-admin is not for it',
      {
        hint: 'Take it out; a person can do so by "appward apply --allow override-admin".',
      },
    )
  }
  return {
    rules: { fleet: name, prune, adopt: false, onDrift, suspended, allow, maxDelete },
    intervalMs,
    source: openSource(name, source, cache, world),
    git: source.kind === 'git' ? { address: source.address, ref: source.ref } : null,
    allowEnv,
    secretsDir: secretsDir ?? undefined,
    policies,
    commitStatus: status === null ? null : commitStatus(status, world),
  }
}

function commitStatus(
  { api, repository, tokenFrom }: { api: string; repository: string; tokenFrom: SecretFrom },
  world: SecretWorld,
): CommitStatusTarget {
  return { api, repository, token: () => readSecret(tokenFrom, world) }
}
