// Manifests for a command: reads them, says what is wrong with them, and hands on what they want.
import type { PolicySource } from '../audit/compile-policies.ts'
import { AppError } from '../lib/app-error.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from '../lib/diagnostic.ts'
import type { Desired } from '../manifest/desired.ts'
import { fault } from '../manifest/finding.ts'
import { type Joined, joinFiles } from '../manifest/join-files.ts'
import type { AllowedEnv } from '../manifest/secret-variable.ts'
import type { Context } from './context.ts'
import { desiredIn, digestOfFiles, type KnownFile, loadFiles, policiesIn } from './loading/load-files.ts'
import type { FoundConfig } from './settings.ts'

/** What is known of these files. */
export type Checked = Joined & { files: readonly string[] }

/** Everything under `paths`, with all diagnostics sorted. `allowedEnv`: more variables that secrets may be read from. */
export async function check(
  context: Context,
  paths: readonly string[],
  config: FoundConfig | null,
  allowedEnv?: AllowedEnv,
): Promise<Checked> {
  return (await load(context, paths, config, { allowedEnv, wanted: false })).checked
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

/** Manifests without errors. */
export type Loaded = {
  /** How many. */
  resources: number
  /** Stands for all that they say; null where it cannot be had again. */
  digest: string | null
  /** What they want; made anew with every call. */
  desired: () => Desired[]
  /** Those among them that are rules rather than resources. */
  policies: readonly PolicySource[]
}

/** The manifests under `paths`, if they are free of errors: diagnostics go to stderr, errors end it with AppError 'input'. */
export async function loadSound(
  context: Context,
  paths: readonly string[],
  config: FoundConfig | null,
  allowedEnv?: AllowedEnv,
): Promise<Loaded> {
  const { files, checked } = await load(context, paths, config, { allowedEnv, wanted: true })
  if (checked.diagnostics.length > 0) {
    const { renderDiagnosticsText } = await import('../../controller/render/diagnostics-text.ts')
    context.say(renderDiagnosticsText(checked.diagnostics, context.colours))
  }
  if (hasErrors(checked.diagnostics)) {
    throw new AppError('input', 'the manifests have errors; nothing was planned', {
      hint: 'Mend them, or look again with "appward validate".',
    })
  }
  return { resources: checked.resources, digest: digestOfFiles(files), desired: () => desiredIn(files), policies: policiesIn(files) }
}

/** `wanted`: whether what they want is needed too. */
async function load(
  context: Context,
  paths: readonly string[],
  config: FoundConfig | null,
  { allowedEnv, wanted }: { allowedEnv: AllowedEnv | undefined; wanted: boolean },
): Promise<{ files: KnownFile[]; checked: Checked }> {
  context.progress({ event: 'loading' })
  const { files, diagnostics } = await loadFiles(context, paths, { root: rootOf(context, config), wanted })
  return { files, checked: checkedOf(paths, { ...joinFiles(files, allowedEnv), files: files.map(({ file }) => file) }, diagnostics) }
}

/** The folder that what is remembered of manifests belongs to: the config's, else the working directory. */
export function rootOf(context: Context, config: FoundConfig | null): string {
  return config?.folder ?? context.cwd
}
