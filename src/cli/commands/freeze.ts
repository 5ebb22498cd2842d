// appward freeze: stops changesets in a space or on the whole platform, but those that only take away.
import type { Freeze } from '../../generated/types.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { freezePath, type PlaceFlags, placeName, reasonOption, spaceOption } from '../freezing.ts'
import { type FormatFlag, formatOption, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { shellWord } from '../shell-word.ts'

export const command: Command = defineCommand<PlaceFlags & FormatFlag & { reason: string }>({
  name: 'freeze',
  summary: 'stop applies in a space or on the platform, but those that lower, suspend and uninstall',
  options: [...platformOptions, reasonOption, spaceOption, formatOption],
  async run(context, { options: { reason, space, ...options } }) {
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    const request = { method: 'PUT', path: freezePath(space), body: { reason }, holds: ['reason', 'by', 'at'] } as const
    const freeze = (await withTransport(context, target, 'write', (transport) => transport.send(request))) as Freeze
    if (options.format === 'json') context.print(JSON.stringify(freeze, null, 2))
    else
      context.say(`${placeName(space)} is frozen; to end it: appward unfreeze${space === undefined ? '' : ` --space ${shellWord(space)}`}`)
    return exitStatus.done
  },
})
