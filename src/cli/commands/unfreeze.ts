// appward unfreeze: ends a freeze.
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { freezePath, type PlaceFlags, placeName, spaceOption } from '../freezing.ts'
import { platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'

export const command: Command = defineCommand<PlaceFlags>({
  name: 'unfreeze',
  summary: 'end the freeze of a space or of the platform',
  options: [...platformOptions, spaceOption],
  async run(context, { options: { space, ...options } }) {
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    await withTransport(context, target, 'write', (transport) => transport.send({ method: 'DELETE', path: freezePath(space), holds: [] }))
    context.say(`${placeName(space)} is not frozen any more`)
    return exitStatus.done
  },
})
