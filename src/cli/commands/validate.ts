// appward validate: every diagnostic of the manifests, in one run. Talks to no platform.
import { renderReportText } from '../../../controller/render/diagnostics-text.ts'
import type { Report } from '../../generated/types.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type Loaded, load } from '../manifests.ts'
import { type FormatFlag, formatOption } from '../options.ts'
import { findConfig, resolvePaths } from '../settings.ts'

export const command: Command = defineCommand<FormatFlag>({
  name: 'validate',
  summary: 'check manifests; talks to no platform',
  arguments: '[paths...]',
  options: [formatOption],
  async run(context, { args, options }) {
    const loaded = await load(context, await resolvePaths(args, await findConfig(context.cwd)))
    const report = toReport(loaded)
    if (options.format === 'json') context.print(JSON.stringify(report, null, 2))
    else context.print(renderReportText(report, context.colours))
    return report.summary.errors > 0 ? exitStatus.failed : exitStatus.done
  },
})

function toReport({ resources, diagnostics, files, skipped }: Loaded): Report {
  const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return {
    version: 1,
    summary: { files, resources: resources.length, skipped, errors: count('error'), warnings: count('warning') },
    diagnostics,
  }
}
