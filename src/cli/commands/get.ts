// appward get: looks at what the platform has.
import { readAll } from '../../client/platform-client.ts'
import type { Transport } from '../../client/transport.ts'
import { AppError } from '../../lib/app-error.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions, wholeNumber } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'
import { repositoriesOf, type Thing, things } from '../things.ts'

type Flags = PlatformFlags & FormatFlag & { space?: string; app?: string; limit?: number }

const names = [...things.map((thing) => thing.name), 'repositories']

export const command: Command = defineCommand<Flags>({
  name: 'get',
  summary: 'look at what the platform has',
  arguments: '<what> [name]',
  options: [
    ...platformOptions,
    { flags: '--space <login>', description: 'only what is in this space' },
    { flags: '--app <slug>', description: 'only installations of this app' },
    { flags: '--limit <n>', description: 'at most so many', parse: (text) => wholeNumber('--limit', text, 1, 1_000_000) },
    formatOption,
  ],
  async run(context, { args: [what = '', name], options }) {
    const thing = findThing(what, options)
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    await withTransport(context, target, 'read', (transport) =>
      name === undefined ? showList(context, transport, thing, options) : showOne(context, transport, thing, name, options),
    )
    return exitStatus.done
  },
})

/** `app` and `apps` are the same thing. */
function findThing(what: string, flags: Flags): Thing {
  const wanted = [what, `${what}s`]
  if (wanted.includes('repositories') || what === 'repository') {
    if (!flags.space) throw new AppError('usage', 'get repositories needs --space')
    return repositoriesOf(flags.space) as Thing
  }
  const thing = things.find((each) => wanted.includes(each.name))
  if (!thing) throw new AppError('usage', `there is no "${what}" to get`, { hint: `There are: ${names.join(', ')}.` })
  for (const filter of ['space', 'app'] as const) {
    if (flags[filter] !== undefined && !thing.filters.includes(filter))
      throw new AppError('usage', `get ${thing.name} takes no --${filter}`)
  }
  return thing
}

async function showList(context: Context, transport: Transport, thing: Thing, flags: Flags): Promise<void> {
  const query = new URLSearchParams()
  for (const filter of thing.filters) if (flags[filter] !== undefined) query.set(filter, flags[filter])
  const items = await readAll<unknown>(transport, query.size > 0 ? `${thing.list}?${query}` : thing.list, flags.limit)
  if (flags.format === 'json') return context.print(JSON.stringify(items, null, 2))
  if (items.length === 0) return context.say(`no ${thing.name}`)
  const header = thing.columns.map(([title]) => title)
  context.print(
    textTable(
      header,
      items.map((item) => thing.columns.map(([, cell]) => cell(item))),
    ),
  )
}

async function showOne(context: Context, transport: Transport, thing: Thing, name: string, flags: Flags): Promise<void> {
  if (!thing.one) throw new AppError('usage', `get ${thing.name} takes no name`)
  const item = await transport.send({ method: 'GET', path: thing.one(name) })
  if (flags.format === 'json') return context.print(JSON.stringify(item, null, 2))
  const { stringify } = await import('yaml')
  context.print(stringify(item))
}
