// Manifests below some paths: what is wrong with them, and what they want. The command line and the controller load them here.
import type { PolicySource } from '../audit/compile-policies.ts'
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts'
import type { Desired } from '../manifest/desired.ts'
import { fault } from '../manifest/finding.ts'
import { type Joined, joinFiles } from '../manifest/join-files.ts'
import type { AllowedEnv } from '../manifest/secret-variable.ts'
import { desiredIn, digestOfFiles, type LoadOptions, loadFiles, policiesIn } from './load-files.ts'
import type { World } from './world.ts'

/** What is known of these files. */
export type Checked = Joined & { files: readonly string[] }

/** What manifests want; to be used where they are without errors. */
export type Loaded = {
  /** How many. */
  resources: number
  /** Stands for all that they say; null where it cannot be had again. */
  digest: string | null
  /** What they want; made anew with every call. */
  desired: () => Desired[]
  /** Those of the manifests that are rules rather than resources. */
  policies: readonly PolicySource[]
}

/** `allowedEnv`: more variables that secrets may be read from. `wanted`: whether what they want is needed too. */
export async function loadManifests(
  world: World,
  paths: readonly string[],
  { allowedEnv, ...options }: LoadOptions & { allowedEnv?: AllowedEnv | undefined },
): Promise<{ checked: Checked; loaded: Loaded }> {
  const { files, diagnostics } = await loadFiles(world, paths, options)
  const checked = checkedOf(paths, { ...joinFiles(files, allowedEnv), files: files.map(({ file }) => file) }, diagnostics)
  const { resources } = checked
  return { checked, loaded: { resources, digest: digestOfFiles(files), desired: () => desiredIn(files), policies: policiesIn(files) } }
}

/** `joined` with the diagnostics of reading the files from `paths`. */
export function checkedOf(paths: readonly string[], joined: Checked, diagnostics: readonly Diagnostic[]): Checked {
  const found = sortDiagnostics([...diagnostics, ...joined.diagnostics])
  // Files there are, but all of them other tools': most likely the wrong folder.
  const [path] = paths
  if (path !== undefined && joined.skipped > 0 && joined.resources === 0 && joined.policies === 0 && found.length === 0) {
    found.push({ ...fault('AW102'), file: path, line: 1, column: 1 })
  }
  return { ...joined, diagnostics: found }
}
