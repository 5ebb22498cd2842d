// appward spaces: what the admins of a space set. `get spaces` shows it.
import type { Space, SpaceSettings } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import { type Command, type CommandGroup, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'

const set: Command = defineCommand<PlatformFlags & FormatFlag & SpaceSettings>({
  name: 'set',
  summary: 'change the settings of a space; for its admins',
  arguments: '<space>',
  options: [
    {
      flags: '--consent-from <who>',
      description: 'manifests: what they consent to is granted; people: an admin has to accept it',
      required: true,
      choices: ['manifests', 'people'],
    },
    ...platformOptions,
    formatOption,
  ],
  async run(context, { args: [login = ''], options }) {
    if (login === '') throw new AppError('usage', 'name the space')
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    const path = `/api/v1/spaces/${encodeURIComponent(login)}`
    const body: SpaceSettings = { consentFrom: options.consentFrom }
    const space = (await withTransport(context, target, 'write', (transport) =>
      transport.send({ method: 'PATCH', path, body, holds: ['login', 'consentFrom'] }),
    )) as Space
    if (options.format === 'json') context.print(JSON.stringify(space, null, 2))
    else context.print(`${visible(space.login)} takes consent from ${space.consentFrom}`)
    return exitStatus.done
  },
})

export const command: CommandGroup = { name: 'spaces', summary: 'change the settings of a space', commands: [set] }
