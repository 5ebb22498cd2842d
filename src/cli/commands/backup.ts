// appward backup: a copy of a running platform's state, taken while others use it.
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { download } from '../../client/download.ts'
import { AppError, messageOf } from '../../lib/app-error.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type PlatformFlags, platformOptions } from '../options.ts'
import { findConfig, resolveTarget } from '../settings.ts'

export const command: Command = defineCommand<PlatformFlags>({
  name: 'backup',
  summary: 'copy the state of a running platform into a file',
  arguments: '<file>',
  options: platformOptions,
  async run(context, { args: [name = ''], options }) {
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    const file = resolve(context.cwd, name)
    if (name === '-') throw new AppError('usage', 'a backup goes to a file, not to stdout', { hint: 'Name the file.' })
    if ((await stat(file).catch(() => null))?.isFile() === false) throw new AppError('usage', `${name} is no file`)
    const temporary = `${file}.${randomUUID()}`
    const into = () => createWriteStream(temporary, { flags: 'wx', mode: 0o600 })
    try {
      const bytes = await download({ ...target, path: '/api/v1/backup', signal: context.stop, trace: context.trace, into })
      await settle(temporary, file, bytes)
      context.say(`${name}: ${bytes} bytes, of ${target.url}`)
      context.say('It holds the whole database, but not master.key: keep that file too, apart from this one.')
    } catch (error) {
      await rm(temporary, { force: true })
      if (error instanceof AppError) throw error
      throw new AppError('input', `cannot write ${name}: ${messageOf(error)}`, { hint: 'Name another file.', cause: error })
    }
    return exitStatus.done
  },
})

/** The whole file takes its name; whatever had it before is there until then. */
async function settle(temporary: string, file: string, bytes: number): Promise<void> {
  const handle = await open(temporary, 'r')
  try {
    const { size } = await handle.stat()
    if (size !== bytes) throw new AppError('protocol', `the backup broke off: ${size} of ${bytes} bytes came`, { hint: 'Run it again.' })
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
}
