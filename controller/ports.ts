// What the reconciler needs from the world. Adapters implement these; the reconciler knows no others.
import type { Changeset, ChangesetResult, Freeze, Lost, Plan, ResourceRecord, Space, WaitingConsent } from '../src/generated/types.ts'

/** Actual state as far as a plan needs it. */
export type Actual = {
  /** Head of the fleet; null before its first changeset. */
  head: number | null
  /** Everything the fleet owns, everything in the spaces asked for, and the apps asked for that the caller may see. */
  records: ResourceRecord[]
  /** The spaces asked for, and those in which the fleet owns something. */
  spaces: Space[]
  /** What waits for consent on installations of the fleet's apps that are not among the records; absent where the platform does not tell. */
  waiting?: WaitingConsent[]
  /** Freezes in force for the platform or one of the spaces. */
  freezes: Freeze[]
  /** What the fleet applied and somebody else took away. */
  lost: Lost[]
}

export type StateQuery = {
  fleet: string
  /** Spaces whose whole state is wanted, for finding what stands in the way. */
  spaces: string[]
  /** Slugs of apps that the manifests speak of, wherever they live. */
  apps: string[]
}

/** The half of a platform that planning uses: it has no method that writes. */
export interface PlatformReader {
  /** Address of the platform, as plans name it. */
  readonly target: string
  readState(query: StateQuery): Promise<Actual>
  /** Of each app (a slug) whether it has this webhook secret, in their order; null where the platform was asked too often to say. */
  areSecrets(checks: readonly { app: string; secret: string }[]): Promise<boolean[] | null>
}

/** Where a reading stood: the address of its first page, and the tag that this page had. */
export type Stand = { path: string; tag: string }

/** A reader that can ask whether anything moved at all. */
export interface ConditionalReader extends PlatformReader {
  /** Whether the platform still stands where an earlier reading stood; one request. Where it does not, `readState` takes what came. */
  standsAt(stand: Stand): Promise<boolean>
  /** Where the last reading stood; null before the first, and where the platform gives no tags. */
  stand(): Stand | null
}

/** Everything that a plan depends on beside the platform's state and the code: the manifests' digest, the platform, flags. Plain data. */
export type Question = Readonly<Record<string, unknown>>

/** The last plan that was made, and where the platform stood then. */
export interface PlanMemory {
  /** The last plan, where it answered this very question. */
  recall(question: Question): { stand: Stand; plan: Plan } | null
  /** Does nothing where the plan cannot be kept. */
  keep(question: Question, stand: Stand, plan: Plan): void
}

/** What waiting for people uses. */
export interface ConsentReader {
  /** Address of the platform, as plans name it. */
  readonly target: string
  /** What waits for consent, of installations of these apps that the caller has to do with. */
  readWaiting(apps: readonly string[]): Promise<WaitingConsent[]>
}

/** The half that applying adds. */
export interface PlatformWriter {
  /** All or nothing. A repeat with the same key answers with the first result and does nothing twice. */
  submit(changeset: Changeset, idempotencyKey: string): Promise<ChangesetResult>
}

/** A question that planning may ask; nothing is written. */
export interface PlatformChecker {
  /** The answer to a changeset that was run and rolled back. */
  check(changeset: Changeset): Promise<ChangesetResult>
}

/** A state of a source. `subject`, `author`, `at`: of the commit that it is; null for a folder. */
export type Revision = { id: string; subject: string | null; author: string | null; at: string | null }

/**
 * `folder`: where the manifests of the revision are, read-only to whoever loads them; `root`: the folder that their paths are best shown
 * from. `release` lets it be removed.
 */
export type Checkout = { root: string; folder: string; revision: Revision; release(): Promise<void> }

/** Where manifests come from. What keeps it from answering is an AppError without any credential in it. */
export interface ManifestSource {
  /** For logs. */
  readonly name: string
  /** The id of the newest revision: one cheap question, and nothing is fetched. */
  newest(signal: AbortSignal): Promise<string>
  checkout(revision: string, signal: AbortSignal): Promise<Checkout>
}
