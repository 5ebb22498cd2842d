// appward restore: a backup becomes the state of a platform that does not run and has none yet.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { restoreStore } from '../../platform/store/restore.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { dataOption } from '../options.ts'
import { shellWord } from '../shell-word.ts'

export const command: Command = defineCommand<{ data: string }>({
  name: 'restore',
  summary: 'make a data folder of a backup',
  arguments: '<file>',
  options: [dataOption],
  async run(context, { args: [name = ''], options: { data } }) {
    const folder = resolve(context.cwd, data)
    restoreStore(resolve(context.cwd, name), folder)
    context.say(`${data} holds the state of ${name}; "appward serve --data ${shellWord(data)}" serves it`)
    if (!existsSync(join(folder, 'master.key'))) {
      context.say(`Put the master.key of the platform that was backed up into ${data} before: without it webhook secrets must be set anew.`)
    }
    return exitStatus.done
  },
})
