// Manifests for a command: reads them, says what is wrong with them, and hands on what they want.
import { AppError } from '../lib/app-error.ts'
import { hasErrors } from '../lib/diagnostic.ts'
import { type Checked, type Loaded, loadManifests } from '../loading/load-manifests.ts'
import type { AllowedEnv } from '../manifest/secret-variable.ts'
import type { Context } from './context.ts'
import type { FoundConfig } from './settings.ts'

/** Everything under `paths`, with all diagnostics sorted. `allowedEnv`: more variables that secrets may be read from. */
export async function check(
  context: Context,
  paths: readonly string[],
  config: FoundConfig | null,
  allowedEnv?: AllowedEnv,
): Promise<Checked> {
  context.progress({ event: 'loading' })
  return (await loadManifests(context, paths, { root: rootOf(context, config), allowedEnv, wanted: false })).checked
}

/** The manifests under `paths`, if they are free of errors: diagnostics go to stderr, errors end it with AppError 'input'. */
export async function loadSound(
  context: Context,
  paths: readonly string[],
  config: FoundConfig | null,
  allowedEnv?: AllowedEnv,
): Promise<Loaded> {
  context.progress({ event: 'loading' })
  const { checked, loaded } = await loadManifests(context, paths, { root: rootOf(context, config), allowedEnv, wanted: true })
  if (checked.diagnostics.length > 0) {
    const { renderDiagnosticsText } = await import('../../controller/render/diagnostics-text.ts')
    context.say(renderDiagnosticsText(checked.diagnostics, context.colours))
  }
  if (hasErrors(checked.diagnostics)) {
    throw new AppError('input', 'the manifests have errors, so nothing was done', {
      hint: 'Mend them, or look again with "appward validate".',
    })
  }
  return loaded
}

/** The folder that what is remembered of manifests belongs to: the config's, else the working directory. */
export function rootOf(context: Context, config: FoundConfig | null): string {
  return config?.folder ?? context.cwd
}
