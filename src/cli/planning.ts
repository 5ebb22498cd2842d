// The way from a command line to a plan, shared by plan, apply, destroy and up.
import { planFleet } from '../../controller/reconcile.ts'
import { platformReader } from '../client/platform-client.ts'
import { openTransport, type Transport } from '../client/transport.ts'
import type { Plan } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import type { Context } from './context.ts'
import { type Loaded, loadSound } from './manifests.ts'
import type { PlatformFlags } from './options.ts'
import { findConfig, manifestRoot, resolveFleet, resolvePaths, resolveTarget, type Target } from './settings.ts'

export type PlanFlags = PlatformFlags & { fleet?: string; prune?: boolean }

export type Planned = { plan: Plan; loaded: Loaded; target: Target }

/** Loads manifests, reads the platform, and plans. Nothing is written; the connection cannot write. */
export async function planManifests(context: Context, args: readonly string[], flags: PlanFlags): Promise<Planned> {
  const found = await findConfig(context.cwd)
  const { fleet, named } = await resolveFleet(flags.fleet, found)
  const prune = flags.prune ?? false
  if (prune && !named) throw new AppError('usage', '--prune needs a fleet named by --fleet or by the config')
  if (prune && args.length > 0 && manifestRoot(found)) {
    throw new AppError('usage', '--prune needs all manifests of the fleet, so it does not go with paths where the config names them', {
      hint: 'Leave the paths out.',
    })
  }
  const target = resolveTarget(flags, context.env, found)
  const loaded = await loadSound(context, resolvePaths(args, found))
  if (prune && loaded.resources.length === 0) {
    throw new AppError('input', '--prune with no manifest at all would delete the whole fleet', {
      hint: 'Use "appward destroy" if that is what you want.',
    })
  }
  const plan = await withTransport(context, target, 'read', (transport) =>
    planFleet({ reader: platformReader(transport), fleet, desired: loaded.resources, prune }),
  )
  return { plan, loaded, target }
}

/** The apply that belongs to a plan: the same manifests, fleet and pruning. */
export function applyCommand(args: readonly string[], flags: PlanFlags): string {
  const words = [
    'appward apply',
    flags.prune ? '--prune' : '',
    flags.fleet === undefined ? '' : `--fleet ${flags.fleet}`,
    ...args.map(shellWord),
  ]
  return words.filter((word) => word !== '').join(' ')
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** Opens a connection for the time of `work`. With 'read' it refuses to send anything that writes. */
export async function withTransport<Result>(
  context: Context,
  target: Target,
  mode: 'read' | 'write',
  work: (transport: Transport) => Promise<Result>,
): Promise<Result> {
  const transport = openTransport({ ...target, readOnly: mode === 'read', signal: context.stop })
  try {
    return await work(transport)
  } finally {
    await transport.close()
  }
}
