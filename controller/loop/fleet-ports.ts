// What one reconcile of a fleet needs from the world. Whoever runs the loop puts it together; tests put it together otherwise.

import type { PolicySource } from '../../src/audit/compile-policies.ts'
import type { Source } from '../../src/generated/types.ts'
import type { Diagnostic } from '../../src/lib/diagnostic.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import type { MaxDelete } from '../plan/max-delete.ts'
import type { Secrets } from '../plan/secrets.ts'
import type { Again, SecretsFrom } from '../plan-again.ts'
import type { Checkout, ConditionalReader, ManifestSource, PlatformWriter } from '../ports.ts'

/** What the operator says of a fleet; nothing of it comes from its repository. */
export type FleetRules = {
  fleet: string
  /** Whether what the fleet owns and no manifest holds is deleted. */
  prune: boolean
  /** Whether what the manifests name and the fleet does not own is taken over. */
  adopt: boolean
  onDrift: 'heal' | 'report'
  /** Whether it is left alone: nothing is looked at, and nothing applied. */
  suspended: boolean
  /** REASON or REASON:KEY, as `parseAllow` returns them. */
  allow: readonly string[]
  maxDelete: MaxDelete
}

/** What the manifests of a revision say, and what is wrong with them. */
export type Manifests = {
  /** Stands for all that they say. */
  digest: string | null
  resources: number
  /** Made anew with every call. */
  desired: () => Desired[]
  /** Where webhook secrets are read from. */
  secretsFrom: SecretsFrom
  /** They only add to those of the operator and of the platform. */
  policies: readonly PolicySource[]
  diagnostics: readonly Diagnostic[]
}

/** The platform within the time of one reconcile. */
export type Observer = {
  reader: ConditionalReader
  /** The plan with what it would break by policies. A known one, which nothing was read for, is made `anew` where there is a rule to hold it against. */
  hold(made: Again, policies: readonly PolicySource[], anew: () => Promise<Again>): Promise<Again>
}

export type FleetPorts = {
  source: ManifestSource
  load(checkout: Checkout, signal: AbortSignal): Promise<Manifests>
  /** The webhook secrets; an AppError where one cannot be read. */
  secrets(from: SecretsFrom): Secrets
  /** Reads the platform within the time of `work`. */
  reading<Result>(signal: AbortSignal, work: (observer: Observer) => Promise<Result>): Promise<Result>
  /** What is sent is not taken back half way, so no signal ends it. */
  writer(source: Source): PlatformWriter
  /** Whether a person's approval of exactly this plan is in force. */
  isApproved(fleet: string, digest: string): Promise<boolean>
  /** The revision that was in force last, as the platform remembers it; null where it does not. */
  lastInForce(fleet: string): Promise<string | null>
  /** Throws an AppError where somebody else may be at work by now. */
  requireLease(): void
  /** Milliseconds. */
  now(): number
}
