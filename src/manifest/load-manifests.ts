// Texts of manifest files -> desired state and diagnostics. All faults are told in one run; nothing throws for them.
import type { Diagnostic } from '../lib/diagnostic.ts'
import type { Desired, Position } from './desired.ts'
import type { DeclaredPolicy } from './file-result.ts'
import { desiredOf, joinFiles, policiesOf } from './join-files.ts'
import { type LoadedFile, loadFile, type Source } from './load-file.ts'
import { type ReadExpression, withExpressions } from './read-expressions.ts'
import type { AllowedEnv } from './secret-variable.ts'

export type { Source }

/** What manifests want, and what is wrong with them. */
export type Loaded = {
  /** Of the manifests without errors, in the order of the sources. */
  resources: Desired[]
  /** Without errors of their own, in the order of the sources. */
  policies: DeclaredPolicy<Position>[]
  /** Sorted. */
  diagnostics: Diagnostic[]
  /** Documents of other tools, left alone. */
  skipped: number
}

/**
 * Texts of manifest files, of any version, to what they want and all that is wrong in them. `allowedEnv`: names of variables
 * that secrets may be read from beside those that end in _WEBHOOK_SECRET. Expressions of policies are read by `read`, or not at all. Never throws for what the sources hold.
 */
export function loadManifests(sources: readonly Source[], allowedEnv: AllowedEnv = [], read: ReadExpression | null = null): Loaded {
  const files = sources.map((source) => loadWhole(source, read))
  return {
    ...joinFiles(files, allowedEnv),
    resources: files.flatMap(({ file, wanted }) => desiredOf(file, wanted)),
    policies: policiesOf(files).filter(({ isSound }) => isSound),
  }
}

/** One file with its expressions. */
export function loadWhole(source: Source, read: ReadExpression | null): LoadedFile & { file: string } {
  const loaded = loadFile(source)
  return { file: source.file, ...loaded, result: read === null ? loaded.result : withExpressions(loaded, read) }
}
