// What the manifests below some paths want, for commands that look rather than change: files with errors are told of and left out.

import { desiredIn, loadFiles } from '../../loading/load-files.ts'
import type { Desired } from '../../manifest/desired.ts'
import { joinFiles } from '../../manifest/join-files.ts'
import type { Context } from '../context.ts'
import { rootOf } from '../manifests.ts'
import type { FoundConfig } from '../settings.ts'

export async function desiredBelow(context: Context, paths: readonly string[], config: FoundConfig | null): Promise<Desired[]> {
  const { files, diagnostics } = await loadFiles(context, paths, { root: rootOf(context, config), wanted: true })
  const errors = [...diagnostics, ...joinFiles(files).diagnostics].filter(({ severity }) => severity === 'error')
  for (const file of new Set(errors.map((error) => error.file))) {
    context.say(`${file}: has errors, which "appward validate" tells; what they concern is left out`)
  }
  return desiredIn(files)
}
