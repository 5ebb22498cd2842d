// validate --fix: mends manifest files in place, and shows what only a person should decide.
import { compileExpression } from '../audit/cel/compile-expression.ts'
import { type Checked, checkedOf } from '../loading/load-manifests.ts'
import { type Fixed, fixText } from '../manifest/fix/fix-text.ts'
import { loadManifests, type Source } from '../manifest/load-manifests.ts'
import { readManifestFiles } from '../manifest/read-files.ts'
import type { Context } from './context.ts'
import { patchText } from './patch-text.ts'
import { refuseStandardInput, replaceFile } from './rewriting.ts'

/** safe: what asks for nothing more; permissions: also what does. */
export type FixMode = 'safe' | 'permissions'

export type Fixing = {
  /** As the manifests are, or would be, after fixing. */
  checked: Checked
  /** Unified diffs of what was mended, or would be. */
  diff: string
  /** Unified diffs of what asks for more and was not done; empty where nothing does. */
  suggested: string
}

/** Writes the files, unless `dryRun`. What is done is said. */
export async function fixManifests(
  context: Context,
  paths: readonly string[],
  mode: FixMode,
  { dryRun, allowedEnv }: { dryRun: boolean; allowedEnv: readonly string[] },
): Promise<Fixing> {
  refuseStandardInput(paths, '--fix')
  const { sources, diagnostics } = await readManifestFiles(paths, { cwd: context.cwd, readStdin: context.readStdin })
  const fixed = sources.map((source) => ({ source, ...fixText(source.text, { asksMore: mode === 'permissions' }) }))
  for (const each of fixed) if (!dryRun) await write(context, each)
  const after: Source[] = fixed.map(({ source, text }) => ({ ...source, text }))
  const { resources, policies, ...found } = loadManifests(after, allowedEnv, compileExpression)
  return {
    checked: checkedOf(
      paths,
      { ...found, resources: resources.length, policies: policies.length, files: after.map(({ file }) => file) },
      diagnostics,
    ),
    diff: diffs(fixed, context),
    suggested:
      mode === 'permissions'
        ? ''
        : diffs(
            after.map((source) => ({ source, ...fixText(source.text, { asksMore: true }) })),
            context,
          ),
  }
}

async function write(context: Context, { source, text, done }: Fixed & { source: Source }): Promise<void> {
  if (text === source.text) return
  await replaceFile(context, { source, text })
  for (const what of done) context.say(`fixed ${source.file}: ${what}`)
}

function diffs(fixed: readonly (Fixed & { source: Source })[], { colours }: Context): string {
  return fixed.map(({ source, text }) => (text === source.text ? '' : patchText(source.file, source.text, text, colours))).join('')
}
