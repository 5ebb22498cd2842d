// appward backup: a copy of a running platform's state, taken while others use it.
import { download } from '../../client/download.ts'
import { AppError } from '../../lib/app-error.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type PlatformFlags, platformOptions } from '../options.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { keepWhole } from '../whole-file.ts'

export const command: Command = defineCommand<PlatformFlags>({
  name: 'backup',
  summary: 'copy the state of a running platform into a file',
  arguments: '<file>',
  options: platformOptions,
  async run(context, { args: [name = ''], options }) {
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    if (name === '-') throw new AppError('usage', 'a backup goes to a file, not to stdout', { hint: 'Name the file.' })
    const asked = { ...target, path: '/api/v1/backup', signal: context.stop, trace: context.trace }
    const bytes = await keepWhole(context, name, (write) => download({ ...asked, write }))
    context.say(`${name}: ${bytes} bytes, of ${target.url}`)
    context.say('It holds the whole database, but not master.key: keep that file too, apart from this one.')
    return exitStatus.done
  },
})
