// appward migrate: manifests of older versions in the newest one. Shows what would change; `--write` changes it.
import { renderDiagnosticsText } from '../../../controller/render/diagnostics-text.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import { migrateText } from '../../manifest/rewrite/migrate-text.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { patchText } from '../patch-text.ts'
import { refuseStandardInput, replaceFile, rewriteAll } from '../rewriting.ts'

export const command: Command = defineCommand<{ write?: boolean }>({
  name: 'migrate',
  summary: 'rewrite manifests of older versions, comments kept',
  arguments: '[paths...]',
  options: [{ flags: '--write', description: 'rewrite the files; without it, show what would change and exit with 2' }],
  async run(context, { args, options }) {
    if (options.write) refuseStandardInput(args, 'migrate --write')
    const { results, diagnostics } = await rewriteAll(context, args, migrateText)
    if (diagnostics.length > 0) context.say(renderDiagnosticsText(diagnostics, context.colours))
    const files = results.flatMap(({ source, result }) => (result.text === source.text ? [] : { source, text: result.text }))
    for (const file of files) {
      context.print(patchText(file.source.file, file.source.text, file.text, context.colours))
      if (options.write) await replaceFile(context, file)
    }
    context.say(summary(files.length, results, options.write ?? false))
    if (hasErrors(diagnostics)) return exitStatus.failed
    return files.length > 0 && !options.write ? exitStatus.changes : exitStatus.done
  },
})

function summary(
  files: number,
  results: readonly { result: ReturnType<typeof migrateText>; source: { text: string } }[],
  write: boolean,
): string {
  const left = results.filter(({ result, source }) => result.documents > 0 && result.text === source.text).length
  const done = files === 0 ? 'nothing to migrate' : `${count(files)} ${write ? 'migrated' : 'to migrate; --write does it'}`
  return left === 0 ? done : `${files === 0 ? '' : `${done}; `}${count(left)} cannot be migrated`
}

function count(files: number): string {
  return files === 1 ? '1 file' : `${files} files`
}
