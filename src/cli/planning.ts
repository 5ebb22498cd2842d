// The way from a command line to a plan, shared by plan, apply, destroy and up.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Secrets } from '../../controller/plan/secrets.ts'
import { type Again, planAgain, type SecretsFrom } from '../../controller/plan-again.ts'
import type { PlanMemory } from '../../controller/ports.ts'
import type { PolicySource } from '../audit/compile-policies.ts'
import { platformReader } from '../client/platform-client.ts'
import { openTransport, type Transport } from '../client/transport.ts'
import type { Plan, ResourceRecord } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import { openPlanMemory } from '../loading/plan-memory.ts'
import { readWebhookSecrets, requireSecrets } from '../loading/webhook-secrets.ts'
import type { Context } from './context.ts'
import { loadSound, rootOf } from './manifests.ts'
import type { PlanFlags, PolicyFlag } from './plan-options.ts'
import { telling } from './progress.ts'
import type { Sources } from './review.ts'
import { readSelection } from './selecting.ts'
import { type FoundConfig, findConfig, manifestRoot, resolveFleet, resolvePaths, resolveTarget, type Target } from './settings.ts'
import { type SecretFlags, sayMissing, sayUnanswered } from './webhook-secrets.ts'

export type Planned = Again & {
  target: Target
  /** Where the manifests say what they want of each resource, by key. */
  sources: Sources
}

/**
 * Loads manifests, reads the platform, and plans. Nothing is written; the connection cannot write. Only to apply a plan all of its webhook
 * secrets are needed. `anew`: what is read for the plan is needed too, so it is not taken from the last run.
 */
export async function planManifests(
  context: Context,
  args: readonly string[],
  flags: PlanFlags,
  { toApply, anew = false }: { toApply: boolean; anew?: boolean },
): Promise<Planned> {
  const found = await findConfig(context.cwd)
  const { fleet, named } = await resolveFleet(flags.fleet, found)
  const prune = flags.prune ?? false
  const selection = readSelection(flags, prune)
  if (prune && !named) throw new AppError('usage', '--prune needs a fleet named by --fleet or by the config')
  const target = resolveTarget(flags, context.env, found)
  const paths = prune ? await wholeRoot(context, args, found) : await resolvePaths(args, found)
  const loaded = await loadSound(context, paths, found, flags.allowEnv)
  if (prune && loaded.resources === 0) {
    throw new AppError('input', '--prune with no manifest at all would delete the whole fleet', {
      hint: 'Use "appward destroy" if that is what you want.',
    })
  }
  const given = [...(await policiesGiven(context, flags, found)), ...loaded.policies]
  const again = await withTransport(context, target, 'read', async (transport) => {
    const make = (memory: PlanMemory | null) =>
      planAgain({
        reader: telling(platformReader(transport), context, loaded.resources),
        manifests: loaded,
        request: { fleet, prune, adopt: flags.adopt ?? false, selection, comparesAll: toApply },
        memory,
        secretsFor: (from) => secretsFor(context, target, from, flags, toApply),
      })
    const made = await make(anew || flags.explainRisk ? null : openPlanMemory(context.env, rootOf(context, found)))
    if (made.plan.changes.length === 0) return made
    const { heldAgainstPolicies } = await import('./plan-policies.ts')
    return heldAgainstPolicies(made, { transport, given, now: context.now() }, () => make(null))
  })
  sayUnanswered(context, again)
  const plan = flags.explainRisk ? await explained(again.plan, again.actual?.records ?? []) : again.plan
  return { ...again, plan, target, sources: () => new Map(loaded.desired().map(({ key, source }) => [key, source])) }
}

/** The policies that --policy names; read even where nothing changes, so that a wrong path never goes unnoticed. */
export async function policiesGiven(context: Context, { policy: paths }: PolicyFlag, found: FoundConfig | null): Promise<PolicySource[]> {
  if (paths === undefined) return []
  const { policiesBelow } = await import('./policy-sources.ts')
  return policiesBelow(context, paths, found)
}

/** The plan with what its raised permissions open. `records`: what was read for it. */
export async function explained(plan: Plan, records: readonly ResourceRecord[]): Promise<Plan> {
  const { explainRisk } = await import('../../controller/plan/explain-risk.ts')
  return explainRisk(plan, records)
}

/**
 * The webhook secrets for a plan. Without a token nobody has said which platform they may go to: then the address may be the config's, which
 * came with a change request.
 */
export function secretsFor(context: Context, target: Target, from: SecretsFrom, flags: SecretFlags, toApply: boolean): Secrets {
  const read = readWebhookSecrets(context, from, flags.secretsDir)
  if (toApply) requireSecrets(read)
  else sayMissing(context, read)
  if (target.token !== null) return read.secrets
  if (toApply && read.secrets.size > 0) {
    throw new AppError('refused', `webhook secrets go only where a token is for; there is none for ${target.url}`, {
      hint: 'Nothing was sent. Set APPWARD_URL and APPWARD_TOKEN, or run "appward login".',
    })
  }
  return new Map()
}

/** What --prune reads: all manifests of the fleet, since it deletes what is not among them. */
async function wholeRoot(context: Context, args: readonly string[], found: FoundConfig | null): Promise<string[]> {
  if (found && args.length > 0) {
    throw new AppError('usage', `--prune needs all manifests of the fleet, so it takes no paths beside ${found.file}`, {
      hint: 'Leave the paths out.',
    })
  }
  if (found) return manifestRoot(found)
  const [path = '.', ...others] = args
  const isFolder = others.length === 0 && (await stat(resolve(context.cwd, path)).catch(() => null))?.isDirectory()
  if (!isFolder) throw new AppError('usage', '--prune needs all manifests of the fleet: name the one folder that holds them')
  return [path]
}

/** Opens a connection for the time of `work`. With 'read' it refuses to send anything that writes. */
export async function withTransport<Result>(
  context: Context,
  target: Target,
  mode: 'read' | 'write',
  work: (transport: Transport) => Promise<Result>,
): Promise<Result> {
  const transport = openTransport({ ...target, readOnly: mode === 'read', signal: context.stop, trace: context.trace })
  try {
    return await work(transport)
  } finally {
    await transport.close()
  }
}
