// The status of a fleet as text for a person: how it stands, what others changed, and the plan that waits, with the words that let it pass.
import type { FleetCondition, FleetDrift, FleetStatus, WaitingPlan } from '../../src/generated/types.ts'
import { ago } from '../../src/lib/ago.ts'
import { fleetState } from '../../src/lib/fleet-state.ts'
import { shownTime } from '../../src/lib/shown-time.ts'
import { visible, visibleLines } from '../../src/lib/visible.ts'
import type { Colours } from './colours.ts'

/** What the controller does about a drift. */
const handled: Readonly<Record<NonNullable<FleetDrift['handling']>, string>> = {
  heals: 'is taken back',
  reports: 'is reported',
  leaves: 'is left to the admins of the space',
}

/** The whole text, ending in a line break. `target`: address of the platform. */
export function renderFleetStatus(status: FleetStatus, target: string, colours: Colours): string {
  const sections = [
    headLines(status, target, colours),
    status.conditions.flatMap((each) => conditionLines(each, colours)),
    status.drift.flatMap((each) => driftLines(each, colours)),
    status.plan === null ? [] : planLines(status, status.plan, colours),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headLines(status: FleetStatus, target: string, colours: Colours): string[] {
  const { fleet, space, source, revision, head, heardAt, heardFrom, age, stale } = status
  const heard = `${shownTime(heardAt)}, from ${visible(heardFrom)}`
  return [
    `${colours.bold(`fleet ${visible(fleet)}`)} of ${visible(space)} on ${visible(target)}: ${fleetState(status).words}`,
    `    source    ${visible(source)}`,
    `    revision  ${visible(revision ?? 'none')}`,
    `    head      ${head === null ? 'no changeset yet' : `changeset ${head}`}`,
    stale ? colours.red(`    silent    last heard of ${ago(age)}: ${heard}`) : `    heard     ${ago(age)}: ${heard}`,
  ]
}

function conditionLines({ type, status, reason, message, revision, since }: FleetCondition, colours: Colours): string[] {
  const about = revision === null ? '' : `  ${visible(revision)}`
  const lines = message === '' ? [] : visibleLines(message).split('\n')
  const name = status === 'True' ? colours.bold(type) : type
  return [
    `${name}${' '.repeat(Math.max(1, 17 - type.length))}${status.padEnd(7)}  ${reason}, since ${shownTime(since)}${about}`,
    ...lines.map((line) => `    ${line}`),
  ]
}

function driftLines({ key, field, from, to, by, at, handling = 'reports' }: FleetDrift, colours: Colours): string[] {
  const value = (text: string | null) => visible(text ?? 'nothing')
  const what = field === null ? 'is gone' : `${visible(field)}: ${value(from)} -> ${value(to)}`
  const who = `by ${visible(by ?? 'somebody')}${at === null ? '' : `, ${shownTime(at)}`}; ${handled[handling]}`
  return [`${colours.yellow('~')} ${visible(key)}  ${what}`, `    ${who}`]
}

function planLines({ fleet, approval }: FleetStatus, plan: WaitingPlan, colours: Colours): string[] {
  const end =
    approval === null
      ? `To let exactly this plan pass: appward controller approve ${plan.digest} --fleet ${visible(fleet)}`
      : `Approved by ${visible(approval.by)} at ${shownTime(approval.at)}, until ${shownTime(approval.expiresAt)}.`
  return [colours.bold(`A plan waits for approval: ${visible(plan.summary)}`), '', ...waitingPlanLines(plan), '', end]
}

/** What a person looks at before saying yes. */
export function waitingPlanLines({ text, refusals }: WaitingPlan): string[] {
  const held = refusals.flatMap(({ code, key, message }) => `${code} ${key === '' ? '' : `${visible(key)}: `}${visibleLines(message)}`)
  return [
    ...visibleLines(text).trimEnd().split('\n'),
    ...(held.length === 0 ? [] : ['', 'What holds it up:', ...held.map((line) => `    ${line}`)]),
  ]
}
