// A plan as a file keeps it: what it is sealed with, and what of that refuses to apply it, wherever it lies.
import type { Conflict, Plan, ResourceRecord, SavedPlan, SecretSource } from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import { digestOf } from '../../src/lib/digest.ts'
import { type AllowedEnv, holdsWebhookSecret } from '../../src/manifest/secret-variable.ts'
import { refusal } from './gates.ts'
import { isNothing, toChangeset } from './to-changeset.ts'

export type Making = {
  /** ISO 8601, UTC; both. */
  createdAt: string
  expiresAt: string
  /** Version of the program. */
  madeBy: string
  /** Where the webhook secrets that the plan sets are read from. */
  secrets: SecretSource[]
}

/** A plan to be saved, unsigned. `records`: all that was read for it. */
export function savedPlanOf(plan: Plan, records: readonly ResourceRecord[], { secrets, ...making }: Making): SavedPlan {
  const reads = records.map(({ key, id, revision }) => ({ key, id, revision })).sort((a, b) => compare(a.key, b.key))
  const content = { version: 1 as const, ...making, plan, reads, secrets, writes: writesOf(plan) }
  return { ...content, digest: digestOf(content), signature: null }
}

/** How and where a saved plan is to be applied. */
export type Applying = {
  /** Address of the platform. */
  target: string
  /** What --fleet says; null where it says nothing. */
  fleet: string | null
  at: Date
  /** Version of this program. */
  version: string
  allowEnv: AllowedEnv
  /** What is wrong with the signature, where one is asked for. */
  signature: 'missing' | 'wrong' | null
}

/** What refuses a saved plan by itself, before any platform is asked; empty where nothing does. */
export function refusalsOf(saved: SavedPlan, { target, fleet, at, version, allowEnv, signature }: Applying): Conflict[] {
  const { plan, expiresAt, madeBy, writes } = saved
  const altered = isAltered(saved)
  const found: [boolean, () => Conflict][] = [
    [altered, () => refusal('AW512', '')],
    [plan.target !== target, () => refusal('AW513', '', { target: plan.target, other: target })],
    [fleet !== null && fleet !== plan.fleet, () => refusal('AW514', '', { fleet: plan.fleet, other: fleet ?? '' })],
    [hasExpired(saved, at), () => refusal('AW515', '', { at: expiresAt })],
    [signature === 'missing', () => refusal('AW516', '')],
    [signature === 'wrong', () => refusal('AW517', '')],
    // Whoever reviewed the plan saw what that version would have sent.
    [!altered && writes !== writesOf(plan), () => refusal('AW518', '', { madeBy, version })],
  ]
  const secrets = saved.secrets.filter(({ env }) => env !== null && !holdsWebhookSecret(env, allowEnv))
  return [
    ...found.flatMap(([refuses, row]) => (refuses ? [row()] : [])),
    ...secrets.map(({ key, env }) => refusal('AW519', key, { name: env ?? '' })),
  ]
}

/** Whether the file does not say any more what was written into it. Whoever knows the format can mend the digest; a signature nobody can. */
export function isAltered({ digest, signature: _, ...content }: SavedPlan): boolean {
  return digestOf(content) !== digest
}

export function hasExpired({ expiresAt }: SavedPlan, at: Date): boolean {
  return new Date(expiresAt).getTime() <= at.getTime()
}

function writesOf(plan: Plan): string | null {
  return isNothing(plan) ? null : digestOf(toChangeset(plan))
}
