// appward validate: every diagnostic of the manifests, in one run. Talks to no platform. With --fix it mends what it can.
import { AppError } from '../../lib/app-error.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import type { Checked } from '../../loading/load-manifests.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { type ExitStatus, exitStatus } from '../exit-status.ts'
import type { FixMode } from '../fixing.ts'
import { check } from '../manifests.ts'
import { formatOptionOf, oneOf, type ReviewFormat, reviewFormats } from '../options.ts'
import { progressOption } from '../progress.ts'
import { printFindings } from '../review.ts'
import { findConfig, resolvePaths } from '../settings.ts'
import { allowEnvOption } from '../webhook-secrets.ts'

type Flags = { format: ReviewFormat; fix?: FixMode; dryRun?: boolean; allowEnv?: string[] }

export const command: Command = defineCommand<Flags>({
  name: 'validate',
  summary: 'check manifests; talks to no platform',
  arguments: '[paths...]',
  options: [
    {
      flags: '--fix [=permissions]',
      description: 'mend in the files what has one right answer; with =permissions also what asks for more',
      attached: true,
      parse: (text) => (text === '' ? 'safe' : oneOf('--fix=', text, ['permissions'])),
    },
    { flags: '--dry-run', description: 'with --fix: show the changes and write nothing; exit with 2 when there are some' },
    allowEnvOption,
    formatOptionOf(reviewFormats),
    progressOption,
  ],
  async run(context, { args, options }) {
    const found = await findConfig(context.cwd)
    const paths = await resolvePaths(args, found)
    if (options.fix !== undefined) return fix(context, paths, options.fix, options)
    if (options.dryRun) throw new AppError('usage', '--dry-run goes with --fix')
    return show(context, await check(context, paths, found, options.allowEnv), options)
  },
})

async function fix(context: Context, paths: readonly string[], mode: FixMode, options: Flags): Promise<ExitStatus> {
  const { fixManifests } = await import('../fixing.ts')
  const { checked, diff, suggested } = await fixManifests(context, paths, mode, {
    dryRun: options.dryRun ?? false,
    allowedEnv: options.allowEnv ?? [],
  })
  if (options.format === 'text') {
    if (options.dryRun && diff !== '') context.print(`${diff}\n`)
    if (suggested !== '') context.print(`It would ask for more, so --fix=permissions alone does this:\n\n${suggested}\n`)
  }
  const status = await show(context, checked, options)
  return options.dryRun && diff !== '' ? exitStatus.changes : status
}

async function show(context: Context, checked: Checked, { format }: Flags): Promise<ExitStatus> {
  await printFindings(context, format, checked)
  return hasErrors(checked.diagnostics) ? exitStatus.failed : exitStatus.done
}
