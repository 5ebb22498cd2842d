// Texts of manifest files -> desired state and diagnostics. All faults are told in one run; nothing throws for them.
import type { Diagnostic } from '../lib/diagnostic.ts'
import type { Desired } from './desired.ts'
import { desiredOf, joinFiles } from './join-files.ts'
import { loadFile, type Source } from './load-file.ts'
import type { AllowedEnv } from './secret-variable.ts'

export type { Source }

/** What manifests want, and what is wrong with them. */
export type Loaded = {
  /** Of the manifests without errors, in the order of the sources. */
  resources: Desired[]
  /** Sorted. */
  diagnostics: Diagnostic[]
  /** Documents of other tools, left alone. */
  skipped: number
}

/**
 * Texts of manifest files, of any version, to what they want and all that is wrong in them. `allowedEnv`: names of variables
 * that secrets may be read from beside those that end in _WEBHOOK_SECRET. Never throws for what the sources hold.
 */
export function loadManifests(sources: readonly Source[], allowedEnv: AllowedEnv = []): Loaded {
  const files = sources.map((source) => ({ file: source.file, ...loadFile(source) }))
  return { ...joinFiles(files, allowedEnv), resources: files.flatMap(({ file, wanted }) => desiredOf(file, wanted)) }
}
