// What is so of a fleet, in seven conditions that are always all told: made of what its last reconcile found.
import { isLiftable } from '../plan/guard.ts'
import { waitingCount } from '../render/consent-rows.ts'
import { counted } from '../render/shown-value.ts'
import type { Converged, Fault, Findings } from './findings.ts'

export type ConditionType = 'Ready' | 'Reconciling' | 'Stalled' | 'Drifted' | 'AwaitingConsent' | 'AwaitingApproval' | 'Suspended'

export type Condition = {
  type: ConditionType
  status: 'True' | 'False' | 'Unknown'
  /** One word for programs. */
  reason: string
  /** For people. */
  message: string
  /** Of the manifests that it is about. */
  revision: string | null
}

/** A freeze of the platform or of a space. */
const frozen = 'AW504'

/** A failure that soon passes is no news: so often in a row what was ready stays so. */
const patience = 3

const longestMessage = 2_000

/** `failures`: how many reconciles in a row have failed, with this one. `before`: the conditions of the one before. */
export function conditionsOf(findings: Findings, failures: number, before: readonly Condition[]): Condition[] {
  const { converged, inForce } = findings
  const conditions = [
    reconciling(findings),
    stalled(findings),
    drifted(converged),
    awaitingConsent(converged),
    awaitingApproval(converged),
    suspended(findings),
  ]
  const ready = readiness(findings, failures, conditions, before)
  return [ready, ...conditions].map((condition) => ({
    ...condition,
    message: cut(condition.message),
    revision: condition.revision ?? (condition.type === 'Stalled' && findings.source !== null ? findings.newest : inForce),
  }))
}

/** With a revision where it is about another one than that in force. */
type Told = Omit<Condition, 'revision'> & { revision?: string | null }

const told = (type: ConditionType, status: Condition['status'], reason: string, message: string): Told => ({
  type,
  status,
  reason,
  message,
})

function readiness(findings: Findings, failures: number, others: readonly Told[], before: readonly Condition[]): Told {
  const [passing] = faultsOf(findings).filter(({ retry }) => retry)
  if (passing !== undefined) {
    const last = before.find(({ type }) => type === 'Ready')
    // It says what was so of the revision that it names, also where another one is in force by now.
    if (last !== undefined && failures < patience) return { ...last }
    return told('Ready', 'Unknown', passing.reason, passing.message)
  }
  if (findings.suspended) return told('Ready', 'Unknown', 'LeftAlone', 'the fleet is left alone, so nothing is known of it')
  const inTheWay = (['Stalled', 'Suspended', 'AwaitingApproval'] as const)
    .map((type) => others.find((condition) => condition.type === type && condition.status === 'True'))
    .find((condition) => condition !== undefined)
  if (inTheWay !== undefined) return told('Ready', 'False', inTheWay.reason, inTheWay.message)
  const left = findings.converged?.drift.filter(({ handling }) => handling === 'reports') ?? []
  if (left.length > 0)
    return told('Ready', 'False', 'Drifted', `${driftCount(left.length)} left as it is, though the manifests say otherwise`)
  return told('Ready', 'True', 'UpToDate', 'the platform is as the manifests say')
}

function reconciling(findings: Findings): Told {
  const [fault] = faultsOf(findings).filter(({ retry }) => retry)
  return fault === undefined
    ? told('Reconciling', 'False', 'Done', 'nothing is left to do that the controller can do')
    : told('Reconciling', 'True', 'Retrying', `${fault.message}; it is tried again`)
}

function stalled(findings: Findings): Told {
  const fault = faultsOf(findings).find(({ retry }) => !retry)
  if (fault !== undefined) return told('Stalled', 'True', fault.reason, fault.message)
  const refusals = findings.converged?.refusals ?? []
  const final = refusals.filter((refusal) => refusal.code !== frozen && !isLiftable(refusal))
  if (final.length === 0) return told('Stalled', 'False', 'NotStalled', 'nothing has to be mended')
  return told('Stalled', 'True', 'Refused', `the plan is refused, and no approval helps: ${refusalText(final)}`)
}

function drifted(converged: Converged | null): Told {
  const drift = converged?.drift ?? []
  const stopped = (converged?.left ?? []).filter(({ why }) => why === 'stopped')
  if (drift.length === 0) return told('Drifted', 'False', 'NoDrift', 'nobody else changed what the fleet applied')
  if (stopped.length > 0) {
    const fields = stopped.map(({ key, path }) => (path === '' ? key : `${key} ${path}`)).join(', ')
    return told('Drifted', 'True', 'HealingStopped', `changed back again and again, so it is not healed for up to an hour: ${fields}`)
  }
  const of = (handling: string) => drift.filter((each) => each.handling === handling).length
  if (of('reports') > 0) return told('Drifted', 'True', 'Reported', `${driftCount(of('reports'))} only reported, not healed`)
  if (of('heals') > 0) return told('Drifted', 'True', 'Waiting', `${driftCount(of('heals'))} to be healed by the plan that waits`)
  return told('Drifted', 'True', 'LeftToPeople', `${driftCount(of('leaves'))} what others decide in their own right; it is left to them`)
}

function awaitingConsent(converged: Converged | null): Told {
  const waiting = converged?.waiting ?? []
  return waiting.length === 0
    ? told('AwaitingConsent', 'False', 'NothingOutstanding', 'no consent is outstanding')
    : told('AwaitingConsent', 'True', 'ConsentOutstanding', waitingCount(waiting))
}

function awaitingApproval(converged: Converged | null): Told {
  if (!converged?.approvable) return told('AwaitingApproval', 'False', 'NothingToApprove', 'no plan waits for approval')
  const how = `"appward controller approve ${converged.digest} --fleet ${converged.plan?.fleet}" lets exactly this plan pass`
  return told('AwaitingApproval', 'True', 'RefusedByGates', `${refusalText(converged.refusals)}. ${how}`)
}

function suspended({ suspended, converged }: Findings): Told {
  if (suspended) return told('Suspended', 'True', 'LeftAlone', 'the configuration of the controller says to leave the fleet alone')
  const freezes = converged?.refusals.filter(({ code }) => code === frozen) ?? []
  return freezes.length === 0
    ? told('Suspended', 'False', 'NotSuspended', 'nothing holds the fleet up')
    : told('Suspended', 'True', 'Frozen', freezes.map(({ message }) => message).join(' '))
}

function faultsOf({ source, converged }: Findings): Fault[] {
  return [source, converged?.fault ?? null].filter((fault) => fault !== null)
}

/** More refusals are counted. */
const mostRefusals = 5

function refusalText(refusals: readonly { key: string; message: string }[]): string {
  const texts = refusals.slice(0, mostRefusals).map(({ key, message }) => `${key === '' ? '' : `${key}: `}${message.replace(/\.$/, '')}`)
  const more = refusals.length - texts.length
  return [...texts, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

function driftCount(count: number): string {
  return `${counted(count, 'field or resource is', 'fields or resources are')}`
}

function cut(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`
}
