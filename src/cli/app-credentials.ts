// Commands about what an app signs in with, one set for each kind: create, list, delete, rotate.
import { readAll } from '../client/platform-client.ts'
import type { Transport } from '../client/transport.ts'
import { AppError } from '../lib/app-error.ts'
import { type Command, type CommandGroup, defineCommand } from './command.ts'
import type { Context } from './context.ts'
import { exitStatus } from './exit-status.ts'
import { yesOption } from './gates.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions, wholeNumber } from './options.ts'
import { withTransport } from './planning.ts'
import { findConfig, resolveTarget } from './settings.ts'
import { endSuperseded, makeShownOnce, requireConfirmable, type ShownOnce } from './shown-once.ts'
import { textTable } from './text-table.ts'

type Kept = { id: number; createdAt: string; createdBy: string; lastUsedAt: string | null }

/** One kind of credentials. `Created` is the answer to making one, `Item` what lists hold. */
export type CredentialKind<Created, Item extends Kept> = {
  /** The command, and the last part of the path. */
  name: 'keys' | 'secrets'
  noun: string
  summary: string
  /** What of a list tells one from another. */
  mark: readonly [header: string, cell: (item: Item) => string]
  id: (created: Created) => number
  value: (created: Created) => string
  holds: readonly (keyof Created & string)[]
}

type Flags = PlatformFlags & FormatFlag

/** The slug of a key or of itself. @throws AppError 'usage' for what cannot be one: a path would lead elsewhere. */
function slugIn(text: string): string {
  const slug = text.replace(/^App\//, '')
  if (!/^[a-z0-9-]+$/.test(slug)) {
    throw new AppError('usage', `"${text}" is no slug of an app`, {
      hint: 'A slug has small letters, digits and hyphens; "appward get apps" lists them.',
    })
  }
  return slug
}

export function appCredentialCommands<Created, Item extends Kept>(kind: CredentialKind<Created, Item>): CommandGroup {
  const { name, noun, mark } = kind
  const pathOf = (slug: string) => `/api/v1/apps/${encodeURIComponent(slugIn(slug))}/${name}`
  const madeFor = (slug: string): ShownOnce<Created> => ({
    noun,
    request: { path: pathOf(slug), holds: kind.holds },
    id: kind.id,
    value: kind.value,
    list: `appward ${name} list ${slug}`,
    end: (id) => `appward ${name} delete ${slug} ${id}`,
  })

  const create = defineCommand<Flags>({
    name: 'create',
    summary: `make a ${noun} of an app and print it, this once`,
    arguments: '<slug>',
    options: [...platformOptions, formatOption],
    run: (context, { args: [slug = ''], options }) =>
      withPlatform(context, options, 'write', async (transport) => {
        await makeShownOnce(context, transport, madeFor(slug), options)
      }),
  })

  const list = defineCommand<Flags>({
    name: 'list',
    summary: `list an app's ${noun}s, as far as the platform keeps them`,
    arguments: '<slug>',
    options: [...platformOptions, formatOption],
    run: (context, { args: [slug = ''], options }) =>
      withPlatform(context, options, 'read', async (transport) => {
        const items = await readAll<Item>(transport, pathOf(slug))
        if (options.format === 'json') return context.print(JSON.stringify(items, null, 2))
        if (items.length === 0) return context.say(`no ${noun}s; "appward ${name} create ${slug}" makes one`)
        const row = (item: Item) => [String(item.id), mark[1](item), item.createdAt, item.createdBy, item.lastUsedAt ?? 'never']
        context.print(textTable(['ID', mark[0], 'CREATED', 'BY', 'LAST USED'], items.map(row)))
      }),
  })

  const end = defineCommand<PlatformFlags>({
    name: 'delete',
    summary: `end a ${noun} at once`,
    arguments: '<slug> <id>',
    options: platformOptions,
    run: (context, { args: [slug = '', id = ''], options }) =>
      withPlatform(context, options, 'write', async (transport) => {
        const path = `${pathOf(slug)}/${wholeNumber('the id', id, 1, Number.MAX_SAFE_INTEGER)}`
        await transport.send({ method: 'DELETE', path, holds: [] })
        context.say(`${noun} ${id} deleted`)
      }),
  })

  const rotate = defineCommand<Flags & { yes?: boolean }>({
    name: 'rotate',
    summary: `make a ${noun} and print it, then end all others`,
    arguments: '<slug>',
    options: [yesOption, ...platformOptions, formatOption],
    run: (context, { args: [slug = ''], options }) =>
      withPlatform(context, options, 'write', async (transport) => {
        requireConfirmable(context, options.yes ?? false)
        const path = pathOf(slug)
        const before = await readAll<Item>(transport, path)
        await makeShownOnce(context, transport, madeFor(slug), options)
        const superseded = before.map(({ id }) => ({ id, path: `${path}/${id}` }))
        await endSuperseded(context, transport, madeFor(slug), superseded, options.yes ?? false)
      }),
  })

  return { name, summary: kind.summary, commands: [create, list, end, rotate] as readonly Command[] }
}

async function withPlatform(
  context: Context,
  flags: PlatformFlags,
  mode: 'read' | 'write',
  work: (transport: Transport) => Promise<void>,
): Promise<typeof exitStatus.done> {
  await withTransport(context, resolveTarget(flags, context.env, await findConfig(context.cwd)), mode, work)
  return exitStatus.done
}
