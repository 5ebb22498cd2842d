// appward fmt: manifests in their one canonical form.
import { renderDiagnosticsText } from '../../../controller/render/diagnostics-text.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import { visible } from '../../lib/visible.ts'
import { formatText } from '../../manifest/rewrite/format-text.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { refuseStandardInput, replaceFile, rewriteAll } from '../rewriting.ts'

export const command: Command = defineCommand<{ check?: boolean }>({
  name: 'fmt',
  summary: 'put manifests into canonical form, comments kept',
  arguments: '[paths...]',
  options: [{ flags: '--check', description: 'write nothing; list files that differ and exit with 2' }],
  async run(context, { args, options }) {
    if (!options.check) refuseStandardInput(args, 'fmt')
    const { results, diagnostics } = await rewriteAll(context, args, formatText)
    if (diagnostics.length > 0) context.say(renderDiagnosticsText(diagnostics, context.colours))
    const files = results.flatMap(({ source, result }) => (result.text === source.text ? [] : { source, text: result.text }))
    for (const file of files) {
      if (!options.check) await replaceFile(context, file)
      context.print(visible(file.source.file))
    }
    if (hasErrors(diagnostics)) {
      context.say('Files with errors are left as they are.')
      return exitStatus.failed
    }
    return files.length > 0 && options.check ? exitStatus.changes : exitStatus.done
  },
})
