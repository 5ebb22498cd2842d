// Why a change is risky: the closed table of reasons, what each weighs, and the rule that finds it. Plans say it, and the platform's log.
import type { PermissionsByGroup } from '../catalog/held-level.ts'
import { includesLevel, isDangerous } from '../catalog/permissions.ts'
import type { Action, Grant, Level, Reason, Risk } from '../generated/types.ts'
import { canonicalJson } from '../lib/canonical-json.ts'
import type { Resource } from './resource.ts'

/**
 * A change as far as the rules look at it, both ends in their complete form. `grant`: what an installation has been given; consent that
 * people gave so far is measured by it.
 */
type Facts = { action: Action; before: Resource | null; after: Resource | null; grant?: Grant | null }

type ReasonRow = {
  reason: Reason
  risk: Risk
  /** Null: what it takes is not in the change alone. */
  finds: ((facts: Facts) => boolean) | null
}

type LevelChange = { name: string; before: Level | null; after: Level | null }

export const reasonTable: readonly ReasonRow[] = [
  { reason: 'delete', risk: 'high', finds: ({ action }) => action === 'delete' },
  { reason: 'uninstall', risk: 'high', finds: ({ action }) => action === 'uninstall' },
  { reason: 'raise-permission', risk: 'high', finds: (facts) => isExistingApp(facts) && levelChanges(facts).some(isRaise) },
  {
    reason: 'dangerous-permission',
    risk: 'high',
    finds: (facts) => facts.after?.kind === 'App' && levelChanges(facts).some((change) => isRaise(change) && isDangerousLevel(change)),
  },
  { reason: 'make-public', risk: 'high', finds: (facts) => isExistingApp(facts) && becomes(facts, 'public') },
  { reason: 'make-private', risk: 'high', finds: (facts) => isExistingApp(facts) && becomes(facts, 'private') },
  { reason: 'transfer', risk: 'high', finds: ({ action }) => action === 'transfer' },
  { reason: 'rename', risk: 'high', finds: hasNewSlug },
  { reason: 'change-host', risk: 'high', finds: (facts) => isExistingApp(facts) && reachesNewHost(facts) },
  { reason: 'override-admin', risk: 'high', finds: null },
  { reason: 'lower-permission', risk: 'medium', finds: (facts) => levelChanges(facts).some(isLowering) },
  { reason: 'change-events', risk: 'medium', finds: hasNewEvents },
]

const risks: readonly Risk[] = ['low', 'medium', 'high']

/** The reasons that hold for a change, in the order of the table. */
export function reasonsOf(facts: Facts): Reason[] {
  return reasonTable.filter(({ finds }) => finds?.(facts)).map(({ reason }) => reason)
}

/** `reasons` with one that was found elsewhere, in the order of the table. */
export function withReason(reasons: readonly Reason[], found: Reason): Reason[] {
  return reasonTable.map(({ reason }) => reason).filter((reason) => reason === found || reasons.includes(reason))
}

/** The highest risk among the reasons; low without any. */
export function riskOf(reasons: readonly Reason[]): Risk {
  const weights = reasonTable.filter(({ reason }) => reasons.includes(reason)).map(({ risk }) => risks.indexOf(risk))
  return risks[Math.max(0, ...weights)] ?? 'low'
}

/** Whether a reason alone makes a change one of high risk. */
export function isHigh(reason: Reason): boolean {
  return riskOf([reason]) === 'high'
}

function isExistingApp({ before, after }: Facts): boolean {
  return before?.kind === 'App' && after !== null
}

/** An installation follows its app: its new slug is the app's change. */
function hasNewSlug({ before, after }: Facts): boolean {
  return before?.kind === 'App' && after?.kind === 'App' && before.metadata.slug !== after.metadata.slug
}

function becomes({ before, after }: Facts, visibility: string): boolean {
  if (before?.kind !== 'App' || after?.kind !== 'App') return false
  return before.spec.visibility !== visibility && after.spec.visibility === visibility
}

/** Their order means nothing. */
function hasNewEvents({ before, after }: Facts): boolean {
  if (before?.kind !== 'App' || after?.kind !== 'App') return false
  return canonicalJson(before.spec.events.toSorted()) !== canonicalJson(after.spec.events.toSorted())
}

const groups = ['repository', 'organization', 'user'] as const

/** A new installation is given what its app asks for, which is the app's change; where people decide, nothing changes. */
function levelChanges({ before, after, grant = null }: Facts): LevelChange[] {
  const is: PermissionsByGroup | undefined = after?.spec.permissions
  if (is === undefined || (after?.kind === 'Installation' && before === null)) return []
  const was: PermissionsByGroup | undefined = before?.spec.permissions ?? grant ?? undefined
  return groups.flatMap((group) => {
    const [old, asked] = [was?.[group] ?? {}, is[group] ?? {}]
    const names = new Set([...Object.keys(old), ...Object.keys(asked)])
    return [...names].map((name) => ({ name, before: old[name] ?? null, after: asked[name] ?? null }))
  })
}

function isRaise({ before, after }: LevelChange): boolean {
  return after !== null && (before === null || !includesLevel(before, after))
}

function isLowering({ before, after }: LevelChange): boolean {
  return before !== null && (after === null || !includesLevel(after, before))
}

function isDangerousLevel({ name, after }: LevelChange): boolean {
  return after !== null && isDangerous(name, after)
}

/** Whether users or events go to a host that they did not go to before. */
function reachesNewHost({ before, after }: Facts): boolean {
  if (before?.kind !== 'App' || after?.kind !== 'App') return false
  const callbacks = new Set(before.spec.authorization.callbackUrls.map(hostOf))
  return (
    (after.spec.webhook.url !== '' && hostOf(after.spec.webhook.url) !== hostOf(before.spec.webhook.url)) ||
    after.spec.authorization.callbackUrls.some((url) => !callbacks.has(hostOf(url)))
  )
}

/** Host and port of an address; the whole text where it is none. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
