// Manifests for a command: reads them, says what is wrong with them, and hands on what they want.
import { renderDiagnosticsText } from '../../controller/render/diagnostics-text.ts'
import { AppError } from '../lib/app-error.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from '../lib/diagnostic.ts'
import type { Desired } from '../manifest/desired.ts'
import { fault } from '../manifest/finding.ts'
import { loadManifests, type Source } from '../manifest/load-manifests.ts'
import { readManifestFiles } from '../manifest/read-files.ts'
import type { Context } from './context.ts'

export type Loaded = { resources: Desired[]; diagnostics: Diagnostic[]; files: number; skipped: number }

/** Everything under `paths`, with all diagnostics sorted. */
export async function load(context: Context, paths: readonly string[]): Promise<Loaded> {
  const { sources, diagnostics } = await readManifestFiles(paths, { cwd: context.cwd, readStdin: context.readStdin })
  return loadFrom(paths, sources, diagnostics)
}

/** As `load`, from texts at hand; `diagnostics` are those of reading them from `paths`. */
export function loadFrom(paths: readonly string[], sources: readonly Source[], diagnostics: readonly Diagnostic[]): Loaded {
  const loaded = loadManifests(sources)
  const found = sortDiagnostics([...diagnostics, ...loaded.diagnostics])
  // Files there are, but all of them other tools': most likely the wrong folder.
  const [path] = paths
  if (path !== undefined && loaded.skipped > 0 && loaded.resources.length === 0 && found.length === 0) {
    found.push({ ...fault('AW102'), file: path, line: 1, column: 1 })
  }
  return {
    resources: loaded.resources,
    diagnostics: found,
    files: sources.length,
    skipped: loaded.skipped,
  }
}

/** As `load`, for commands that go on only with manifests free of errors: diagnostics go to stderr, errors end it. */
export async function loadSound(context: Context, paths: readonly string[]): Promise<Loaded> {
  const loaded = await load(context, paths)
  if (loaded.diagnostics.length > 0) context.say(renderDiagnosticsText(loaded.diagnostics, context.colours))
  if (hasErrors(loaded.diagnostics)) {
    throw new AppError('input', 'the manifests have errors; nothing was planned', {
      hint: 'Mend them, or look again with "appward validate".',
    })
  }
  return loaded
}
