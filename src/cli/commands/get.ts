// appward get: looks at what the platform has.
import { readAll } from '../../client/platform-client.ts'
import type { Transport } from '../../client/transport.ts'
import { AppError } from '../../lib/app-error.ts'
import { visibleLines } from '../../lib/visible.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions, wholeNumber } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'
import { type Thing, things } from '../things.ts'

type Flags = PlatformFlags & FormatFlag & { space?: string; app?: string; limit?: number }

export const command: Command = defineCommand<Flags>({
  name: 'get',
  summary: 'look at what the platform has',
  arguments: '<what> [name]',
  choices: { what: things.map(({ name }) => name) },
  options: [
    ...platformOptions,
    { flags: '--space <login>', description: 'only what is in this space' },
    { flags: '--app <slug>', description: 'only installations of this app' },
    { flags: '--limit <n>', description: 'at most so many', parse: (text) => wholeNumber('--limit', text, 1, 1_000_000) },
    formatOption,
  ],
  async run(context, { args: [what = '', name], options }) {
    const thing = findThing(what, name, options)
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    await withTransport(context, target, 'read', (transport) =>
      name === undefined ? showList(context, transport, thing, options) : showOne(context, transport, thing, name, options),
    )
    return exitStatus.done
  },
})

/** `app` and `apps` are the same thing. A filter that the thing does not have is an error, and so is any together with a name. */
function findThing(what: string, name: string | undefined, flags: Flags): Thing {
  const thing = things.find((each) => [what, `${what}s`, what.replace(/y$/, 'ies')].includes(each.name))
  if (!thing)
    throw new AppError('usage', `there is no "${what}" to get`, { hint: `There are: ${things.map((each) => each.name).join(', ')}.` })
  const filters = name === undefined ? [...thing.filters, 'limit'] : []
  const wrong = (['space', 'app', 'limit'] as const).find((flag) => flags[flag] !== undefined && !filters.includes(flag))
  if (wrong) throw new AppError('usage', `get ${thing.name}${name === undefined ? '' : ' with a name'} takes no --${wrong}`)
  if (thing.listOf && flags.space === undefined) throw new AppError('usage', `get ${thing.name} needs --space`)
  return thing
}

async function showList(context: Context, transport: Transport, thing: Thing, flags: Flags): Promise<void> {
  const limit = flags.limit ?? thing.usualLimit
  // One more than is shown tells whether there are more.
  const items = await readAll<unknown>(transport, pathOf(thing, flags), limit === undefined ? undefined : limit + 1)
  const shown = items.slice(0, limit)
  if (flags.limit === undefined && shown.length < items.length) context.say(`the first ${limit} of more; --limit shows as many as you say`)
  if (flags.format === 'json') return context.print(JSON.stringify(shown, null, 2))
  if (items.length === 0) return context.say(`no ${thing.name}`)
  const header = thing.columns.map(([title]) => title)
  const rows = shown.map((item) => thing.columns.map(([, cell]) => cell(item)))
  context.print(textTable(header, rows))
}

function pathOf(thing: Thing, flags: Flags): string {
  if (thing.listOf) return thing.listOf(flags.space ?? '')
  const query = new URLSearchParams()
  for (const filter of thing.filters) if (flags[filter] !== undefined) query.set(filter, flags[filter])
  return query.size > 0 ? `${thing.list}?${query}` : thing.list
}

async function showOne(context: Context, transport: Transport, thing: Thing, name: string, flags: Flags): Promise<void> {
  if (!thing.one) throw new AppError('usage', `get ${thing.name} takes no name`)
  const item = await transport.send({ method: 'GET', path: thing.one(name), holds: [] })
  if (flags.format === 'json') return context.print(JSON.stringify(item, null, 2))
  const { stringify } = await import('yaml')
  // Texts of others: a description may hold what a terminal would act on.
  context.print(visibleLines(stringify(item)))
}
