// One reconcile of a fleet: observe, load, plan, gate, apply, and say what came of it. It knows ports alone, and begins from what is there,
// not from what has happened: done twice, the second time finds nothing to do.
import type { Conflict, Plan } from '../../src/generated/types.ts'
import { AppError } from '../../src/lib/app-error.ts'
import { digestOf } from '../../src/lib/digest.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { applyPlan, refuseConflicts } from '../apply.ts'
import { waitingAfter } from '../plan/consent-effects.ts'
import { guard, isLiftable } from '../plan/guard.ts'
import { type Leaving, leaveDecisions, leaveDrifted, leaveStopped, wantedAt } from '../plan/leaving.ts'
import type { Secrets } from '../plan/secrets.ts'
import { changesetDigest, isNothing } from '../plan/to-changeset.ts'
import { type Again, planAgain } from '../plan-again.ts'
import type { Actual, PlanMemory } from '../ports.ts'
import { driftList } from './drift-list.ts'
import type { Converged, Fault, Findings } from './findings.ts'
import type { FleetMemory, InForce } from './fleet-memory.ts'
import type { FleetPorts, FleetRules } from './fleet-ports.ts'
import { type Healing, recentHealings, type Stopped, stoppedHealings } from './healings.ts'
import { observeSource } from './observe-source.ts'

/** Rejects where `signal` ends it, and with faults of the program; every other failure is among the findings. */
export async function reconcileFleet(rules: FleetRules, ports: FleetPorts, memory: FleetMemory, signal: AbortSignal): Promise<Findings> {
  if (rules.suspended) return { newest: null, inForce: null, source: null, converged: null, suspended: true, idle: true }
  const source = await observeSource(rules, ports, memory, signal)
  const { inForce } = memory
  const before = memory.converged
  const converged = inForce === null ? null : await converge({ rules, ports, memory, signal }, inForce)
  memory.converged = converged
  return {
    newest: memory.newest,
    inForce: inForce?.revision.id ?? null,
    source,
    converged,
    suspended: false,
    idle: converged !== null && converged === before,
  }
}

type World = { rules: FleetRules; ports: FleetPorts; memory: FleetMemory; signal: AbortSignal }

async function converge(world: World, inForce: InForce): Promise<Converged> {
  const { memory, signal } = world
  try {
    return await attempt(world, inForce)
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof AppError)) throw error
    memory.plans.forget()
    // What is known of the fleet is still the best that there is to tell.
    const known = memory.converged ?? nothingKnown
    return { ...known, result: null, healed: 0, fault: faultOf(error) }
  }
}

const nothingKnown: Omit<Converged, 'fault'> = {
  head: null,
  plan: null,
  digest: null,
  refusals: [],
  approvable: false,
  drift: [],
  left: [],
  waiting: [],
  result: null,
  healed: 0,
}

async function attempt(world: World, inForce: InForce): Promise<Converged> {
  const { rules, ports, memory } = world
  memory.healings = recentHealings(memory.healings, ports.now())
  const stopped = rules.onDrift === 'heal' ? stoppedHealings(memory.healings, ports.now()) : []
  const secrets = ports.secrets(inForce.manifests.secretsFrom)
  const again = await planFrom(world, inForce, secrets, stopped)
  const { plan, actual } = again
  const known = memory.converged
  const isKnown = actual === null && known?.plan === plan && known.fault?.retry !== true
  if (isKnown && plan.changes.length === 0) return known
  if (actual !== null && movedBy(known, plan) && memory.healings.length > 0) {
    // Somebody applied the fleet by hand: what they left is a new beginning.
    memory.healings = []
    memory.plans.forget()
    return attempt(world, inForce)
  }
  const found = isKnown ? { ...known, fault: null } : findingsOf(plan, again)
  const passed = await pass(world, inForce, found, secrets)
  return known !== null && isAsBefore(passed, known) ? known : passed
}

async function planFrom(
  { rules, ports, memory, signal }: World,
  { manifests }: InForce,
  secrets: Secrets,
  stopped: Stopped[],
): Promise<Again> {
  const { fleet, prune, adopt, onDrift } = rules
  return ports.reading(signal, async ({ reader, hold }) => {
    const make = (plans: PlanMemory | null) =>
      planAgain({
        reader,
        manifests,
        request: { fleet, prune, adopt, selection: null, comparesAll: true, leaves: leavesOf(rules, stopped) },
        memory: plans,
        depends: { onDrift, secrets: digestOf([...secrets]), stopped: stopped.map(({ until: _, ...field }) => field) },
        secretsFor: () => secrets,
      })
    return hold(await make(memory.plans), manifests.policies, () => make(null))
  })
}

/** People's own decisions first; then drift where it is only reported, or what was healed too often. */
function leavesOf({ fleet, onDrift }: FleetRules, stopped: readonly Stopped[]): (desired: readonly Desired[], actual: Actual) => Leaving {
  return (all, actual) => {
    const decisions = leaveDecisions({ fleet, desired: all, actual })
    const rest = { fleet, desired: decisions.desired, actual: { ...actual, lost: actual.lost.filter(({ kind }) => kind === 'App') } }
    const { desired, left } = onDrift === 'report' ? leaveDrifted(rest) : leaveStopped(rest, stopped)
    return { desired, left: [...decisions.left, ...left] }
  }
}

function findingsOf(plan: Plan, { actual, left }: Again): Converged {
  return {
    ...nothingKnown,
    head: plan.head,
    plan,
    digest: isNothing(plan) ? null : changesetDigest(plan),
    drift: actual === null ? [] : driftList(plan, actual, left),
    left,
    waiting: plan.waiting,
    fault: null,
  }
}

/** Through the gates, and applied where they let it pass. */
async function pass(world: World, inForce: InForce, found: Converged, secrets: Secrets): Promise<Converged> {
  const { rules, ports } = world
  const { plan, digest } = found
  if (plan === null) throw new Error('a fleet was to be applied without a plan')
  const obstacle = obstacleOf(plan)
  if (obstacle !== null) return { ...found, fault: { reason: 'Conflict', message: obstacle, retry: false } }
  if (digest === null) return found
  const refusals = guard(plan, { allow: rules.allow, confirmed: false, maxDelete: rules.maxDelete, destroy: false })
  const approvable = refusals.length > 0 && refusals.every(isLiftable)
  const refused = { ...found, refusals, approvable }
  if (refusals.length > 0 && !approvable) return refused
  if (approvable && !(passesApproved(plan) && (await ports.isApproved(rules.fleet, digest)))) {
    return refused
  }
  return apply(world, inForce, { ...found, refusals: [], approvable: false }, secrets)
}

/** What is in the way of the plan, and stays there until somebody changes the manifests or the platform. */
function obstacleOf(plan: Plan): string | null {
  try {
    refuseConflicts(plan)
    return null
  } catch (error) {
    if (error instanceof AppError) return faultOf(error).message
    throw error
  }
}

/** Whether the guard lets a plan pass that a person has said yes to. */
function passesApproved(plan: Plan): boolean {
  const refusals: Conflict[] = guard(plan, { allow: [], confirmed: true, maxDelete: { share: 1 }, destroy: false })
  return refusals.length === 0
}

async function apply({ ports, memory }: World, { revision }: InForce, found: Converged, secrets: Secrets): Promise<Converged> {
  const { plan } = found
  if (plan === null) throw new Error('a fleet was to be applied without a plan')
  // Whatever comes of it, the next plan begins from what is there then.
  memory.plans.forget()
  ports.requireLease()
  const result = await applyPlan(plan, ports.writer({ commit: revision.id, author: revision.author, url: null }), secrets)
  const healings = healingsOf(plan, ports.now())
  memory.healings = [...memory.healings, ...healings]
  return {
    ...found,
    head: result?.head ?? found.head,
    drift: found.drift.filter(({ handling }) => handling !== 'heals'),
    waiting: waitingAfter(plan, result),
    result,
    healed: healings.length,
  }
}

function healingsOf({ changes }: Plan, at: number): Healing[] {
  return changes.flatMap(({ key, after, undoes }) =>
    undoes.map(({ path }) => ({ key, path, to: after === null ? '' : wantedAt(after, path), at })),
  )
}

/** Whether it comes to the same once more: it waits for the same, and nothing was done. */
function isAsBefore(passed: Converged, known: Converged): boolean {
  const shown = ({ digest, head, refusals, approvable, drift, waiting, fault }: Converged) =>
    JSON.stringify([digest, head, refusals, approvable, drift, waiting, fault])
  return passed.result === null && known.result === null && passed.digest !== null && shown(passed) === shown(known)
}

/** Whether the fleet has moved on since this controller looked at it, or applied it, last. */
function movedBy(known: Converged | null, { head }: Plan): boolean {
  return known !== null && known.plan !== null && known.head !== head
}

/** What a failure means to the fleet, and whether trying again may help. */
function faultOf(error: AppError): Fault {
  const { code, message, hint } = error
  const [reason, retry] = meaning[code]
  const first = hint.split('\n', 1)[0] ?? ''
  return { reason, retry, message: first === '' || code === 'unreachable' ? message : `${message}. ${first}` }
}

const meaning: Readonly<Record<AppError['code'], [reason: string, retry: boolean]>> = {
  usage: ['Failed', false],
  input: ['InputMissing', false],
  unreachable: ['PlatformUnreachable', true],
  protocol: ['PlatformUnreachable', true],
  refused: ['PlatformRefused', true],
  rejected: ['PlatformRejected', false],
  conflict: ['Conflict', true],
  gate: ['PlatformRefused', true],
  consent: ['Failed', false],
  store: ['Failed', false],
  interrupted: ['Interrupted', true],
}
