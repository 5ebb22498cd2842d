// `apply --plan`: exactly the plan that was saved, or a refusal that says what is different by now.
import { applyPlan } from '../../controller/apply.ts'
import { refusal } from '../../controller/plan/gates.ts'
import { refusalsOf } from '../../controller/plan/saved-plan.ts'
import type { Secrets } from '../../controller/plan/secrets.ts'
import { type Moved, queryOfPlan, sinceResult, sinceSaved } from '../../controller/plan/since.ts'
import type { Actual } from '../../controller/ports.ts'
import { movedWords, othersText, renderSinceText } from '../../controller/render/since-text.ts'
import { platformReader, platformWriter } from '../client/platform-client.ts'
import type { Applied, ChangesetResult, Conflict, Plan, SavedPlan } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import { hasErrors } from '../lib/diagnostic.ts'
import { visible } from '../lib/visible.ts'
import type { Desired } from '../manifest/desired.ts'
import { savedApplyCommand } from './apply-commands.ts'
import type { Context } from './context.ts'
import { type GateFlags, gateError, printApplied } from './gates.ts'
import type { PlanFlags } from './plan-options.ts'
import { savedAgainstPolicies } from './plan-policies.ts'
import { explained, policiesGiven, secretsFor, withTransport } from './planning.ts'
import { printPlan, type Sources } from './review.ts'
import { readSavedPlan } from './saved-plan-file.ts'
import { findConfig, resolveTarget, type Target } from './settings.ts'
import { sourceOf } from './source.ts'
import { version } from './version.ts'

export type SavedFlags = PlanFlags & GateFlags & { plan: string; verifyKey?: string }

/** What a saved plan has decided already. */
const decided: Readonly<Record<string, string>> = { prune: '--prune', only: '--only', label: '-l', adopt: '--adopt' }

/** A saved plan that nothing speaks against but the gates. */
export type OpenedPlan = {
  plan: Plan
  target: Target
  /** The words of the command, for the line that says how to let the plan pass. */
  command: string
  /** Where the manifests are, by key, where that is known. */
  sources?: Sources | undefined
  /** The webhook secrets that are at hand. */
  secrets: Secrets
  /** What it did, where it was applied before and nothing has moved since: it was shown, and nothing is left to do. */
  repeated: Applied | null
}

/** Reads a saved plan and compares it with the platform. Throws AppError where it is refused; one that is by itself is sent nowhere. */
export async function openSaved(context: Context, args: readonly string[], flags: SavedFlags): Promise<OpenedPlan> {
  refuseBeside(args, flags)
  const saved = await readSavedPlan(context, flags.plan)
  const found = await findConfig(context.cwd)
  const target = resolveTarget(flags, context.env, found)
  const given = await policiesGiven(context, flags, found)
  const signature = flags.verifyKey === undefined ? null : await signatureFault(context, saved, flags.verifyKey)
  const refusals = refusalsOf(saved, {
    target: target.url,
    fleet: flags.fleet ?? null,
    at: context.now(),
    version,
    allowEnv: flags.allowEnv ?? [],
    signature,
  })
  if (refusals.length > 0) await refuse(context, saved, flags, refusals, [])
  const secrets = secretsFor(context, target, saved.secrets.map(secretSource), flags, true)
  const { actual, judged } = await withTransport(context, target, 'read', async (transport) => {
    const actual = await platformReader(transport).readState(queryOfPlan(saved.plan))
    return { actual, judged: await savedAgainstPolicies(saved.plan, actual.records, { transport, given, now: context.now() }) }
  })
  // What is frozen is frozen now, whatever it was then, and rules are those of now.
  const now = { ...judged, freezes: actual.freezes }
  const plan = flags.explainRisk && now.capabilities === undefined ? await explained(now, actual.records) : now
  const opened = { plan, target, secrets, command: savedApplyCommand(flags.plan, flags) }
  const idle = saved.writes === null || hasErrors(saved.plan.conflicts)
  const result = idle ? null : await compareWithPresent(context, target, saved, secrets, flags, actual)
  return { ...opened, repeated: result === null ? null : { version: 1, plan: opened.plan, result } }
}

/** The first result, where the plan was applied before and nothing has moved since; null where it can be applied. Refuses a stale plan. */
async function compareWithPresent(
  context: Context,
  target: Target,
  saved: SavedPlan,
  secrets: Secrets,
  flags: SavedFlags,
  actual: Actual,
): Promise<ChangesetResult | null> {
  const { moved: sincePlan, others } = sinceSaved(saved, actual)
  const earlier = actual.head === saved.plan.head ? null : await firstResult(context, target, saved, secrets, actual.head)
  const result = earlier?.result ?? null
  // Where the plan was applied before, what it did itself is no difference.
  const moved = result === null ? sincePlan : sinceResult(saved.plan, result, actual)
  if (result !== null && moved.length === 0 && actual.head === result.id) {
    await repeat(context, saved, flags, result)
    return result
  }
  const stale = [...(earlier === null ? [] : [refusal('AW510', '', { what: earlier.words })]), ...moved.map(staleConflict)]
  const note = othersText(others)
  if (note !== null) context.say(note)
  if (stale.length > 0) await refuse(context, saved, flags, stale, moved)
  return null
}

function refuseBeside(args: readonly string[], flags: SavedFlags): void {
  const given: Readonly<Record<string, unknown>> = flags
  const flag = Object.keys(decided).find((name) => given[name] !== undefined)
  const what = args.length > 0 ? 'paths' : flag === undefined ? null : (decided[flag] ?? flag)
  if (what === null) return
  throw new AppError('usage', `apply --plan takes no ${what}: the saved plan has decided that`, {
    hint: 'Make another plan with "appward plan --out".',
  })
}

async function signatureFault(context: Context, { signature, digest }: SavedPlan, keyFile: string): Promise<'missing' | 'wrong' | null> {
  const { isSignatureOf, readVerifyKey } = await import('./plan-signature.ts')
  const key = await readVerifyKey(context, keyFile)
  if (signature === null) return 'missing'
  return (await isSignatureOf(signature, digest, key)) ? null : 'wrong'
}

/**
 * The first result of the plan, where it was applied before; else words about what moved the fleet on. The platform is asked by sending the
 * changeset again, and only where its head is past the plan's: it compares them, and a head never comes back, so nothing is written that no
 * gate has seen. Whoever made the file could have written any head into it.
 */
async function firstResult(
  context: Context,
  target: Target,
  { plan }: SavedPlan,
  secrets: Secrets,
  head: number | null,
): Promise<{ result: ChangesetResult | null; words: string }> {
  if (head === null || (plan.head !== null && plan.head > head)) {
    return { result: null, words: `It expects changeset ${plan.head}, which the fleet ${plan.fleet} does not have.` }
  }
  try {
    const source = await sourceOf(context)
    const result = await withTransport(context, target, 'write', (transport) => applyPlan(plan, platformWriter(transport, source), secrets))
    const words = `${result?.actor} applied it as changeset ${result?.id} at ${result?.createdAt}, and something has changed since.`
    return { result, words }
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'conflict')) throw error
    // The code of the problem helps programs only.
    return { result: null, words: error.message.replace(/ \(\w+\)$/, '') }
  }
}

function staleConflict(moved: Moved): Conflict {
  return refusal('AW511', moved.key, { what: movedWords(moved) })
}

/** Shows the plan with what refuses it and what is different since. Throws AppError 'gate'. */
async function refuse(
  context: Context,
  saved: SavedPlan,
  { format }: SavedFlags,
  refusals: readonly Conflict[],
  moved: readonly Moved[],
): Promise<never> {
  const since = renderSinceText(moved, saved.createdAt, context.colours)
  if (format !== 'json') await printPlan(context, format, { plan: saved.plan, refusals, command: null })
  if (since !== '') (format === 'text' ? context.print : context.say)(`\n${since}`)
  throw gateError(refusals)
}

async function repeat(context: Context, { plan }: SavedPlan, flags: SavedFlags, result: ChangesetResult): Promise<void> {
  if (flags.format !== 'json') await printPlan(context, flags.format, { plan, refusals: [], command: null })
  context.say(
    `this plan was applied before, by ${visible(result.actor)} at ${result.createdAt}; nothing has moved since, and nothing was done now`,
  )
  await printApplied(context, flags, { version: 1, plan, result })
}

/** Where a manifest said that its secret is. */
function secretSource({ key, env, file }: SavedPlan['secrets'][number]): Pick<Desired, 'key' | 'secretFrom'> {
  return { key, secretFrom: env === null ? { file: file ?? '' } : { env } }
}
