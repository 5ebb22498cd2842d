// appward serve: the built-in platform alone.
import { relative } from 'node:path'
import { defaultProfile } from '../../platform/domain/rate-limit.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type ServeFlags, serveOptions } from '../options.ts'
import { serveUntilStopped, startServing } from '../serving.ts'

export const command: Command = defineCommand<ServeFlags & { rotateMasterKey?: boolean }>({
  name: 'serve',
  summary: 'serve the built-in platform',
  options: [
    ...serveOptions,
    {
      flags: '--rotate-master-key',
      description:
        'seal all secrets under a new master key first (a new file, or APPWARD_MASTER_KEY with the old one as APPWARD_OLD_MASTER_KEY)',
    },
  ],
  async run(context, { options }) {
    const platform = await startServing(context, options, {
      anyPort: false,
      seedFile: null,
      rateLimits: defaultProfile,
      rotateMasterKey: options.rotateMasterKey ?? false,
    })
    if (platform.ownerTokenWritten)
      context.say(`the owner's token is in ${relative(context.cwd, platform.ownerTokenFile) || platform.ownerTokenFile}`)
    await serveUntilStopped(context, platform)
    return exitStatus.done
  },
})
