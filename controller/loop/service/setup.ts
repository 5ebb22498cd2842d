// A controller as it is to run: what the configuration or the flags say, with everything opened that they name.

import type { ManifestSource } from '../../ports.ts'
import type { FleetRules } from '../fleet-ports.ts'
import type { GitAddress } from '../sources/git-address.ts'
import type { GitRef } from '../sources/git-ref.ts'
import type { Receiver } from './notifier.ts'

/** Where commits are told what became of them. */
export type CommitStatusTarget = { api: string; repository: string; token: () => Promise<string> }

export type FleetSetup = {
  rules: FleetRules
  intervalMs: number
  source: ManifestSource
  /** What a push is held against; null for a source that nobody pushes to. */
  git: { address: GitAddress; ref: GitRef } | null
  /** Variables that its webhook secrets may be read from beside those that are named for it. */
  allowEnv: readonly string[]
  /** Folder of the files of its webhook secrets; absolute. */
  secretsDir: string | undefined
  /** Files and folders of policies that hold whatever its repository says; absolute. */
  policies: readonly string[]
  commitStatus: CommitStatusTarget | null
}

export type ControllerSetup = {
  /** Of the program. */
  version: string
  platform: { url: string; token: string }
  fleets: readonly FleetSetup[]
  /** Null for one that works without asking who else does. */
  lease: { name: string; seconds: number } | null
  /** Where it serves; null for nowhere. */
  listen: { host: string; port: number } | null
  /** The secrets that senders of pushes prove to know; null where no webhook is taken. */
  pushSecrets: (() => Promise<readonly string[]>) | null
  receivers: readonly Receiver[]
  /** Folder for what is fetched and what is known of manifests. */
  cache: string
}
