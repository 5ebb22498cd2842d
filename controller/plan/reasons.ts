// Why a change is risky: the closed table of reasons, what each weighs, and the rule that finds it.
import { includesLevel, isDangerous } from '../../src/catalog/permissions.ts'
import type { Action, FieldChange, Kind, Level, Reason, Resource, Risk } from '../../src/generated/types.ts'

/** A change as far as the rules look at it. */
type Facts = { action: Action; kind: Kind; before: Resource | null; after: Resource | null; fields: readonly FieldChange[] }

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
    finds: (facts) => facts.kind === 'App' && levelChanges(facts).some((change) => isRaise(change) && isDangerousLevel(change)),
  },
  { reason: 'make-public', risk: 'high', finds: (facts) => isExistingApp(facts) && becomes(facts, 'visibility', 'public') },
  { reason: 'make-private', risk: 'high', finds: (facts) => isExistingApp(facts) && becomes(facts, 'visibility', 'private') },
  { reason: 'transfer', risk: 'high', finds: ({ action }) => action === 'transfer' },
  { reason: 'rename', risk: 'high', finds: hasNewSlug },
  { reason: 'change-host', risk: 'high', finds: (facts) => isExistingApp(facts) && reachesNewHost(facts) },
  { reason: 'override-admin', risk: 'high', finds: null },
  { reason: 'lower-permission', risk: 'medium', finds: (facts) => levelChanges(facts).some(isLowering) },
  { reason: 'change-events', risk: 'medium', finds: (facts) => isExistingApp(facts) && facts.fields.some(({ path }) => path === 'events') },
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

function isExistingApp({ kind, before, after }: Facts): boolean {
  return kind === 'App' && before !== null && after !== null
}

/** An installation follows its app: its new slug is the app's change. */
function hasNewSlug({ before, after }: Facts): boolean {
  return before?.kind === 'App' && after?.kind === 'App' && before.metadata.slug !== after.metadata.slug
}

function becomes({ fields }: Facts, path: string, value: string): boolean {
  return fields.some((field) => field.path === path && 'after' in field && field.after === value)
}

function levelChanges({ fields }: Facts): LevelChange[] {
  return fields.flatMap((field) =>
    field.type === 'level'
      ? [
          {
            name: field.path.slice(field.path.lastIndexOf('.') + 1),
            before: field.before as Level | null,
            after: field.after as Level | null,
          },
        ]
      : [],
  )
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
