// Commands about what an app signs in with, one set for each kind: create, list, delete, rotate.
import { readAll } from '../client/platform-client.ts'
import type { Transport } from '../client/transport.ts'
import { AppError } from '../lib/app-error.ts'
import { type Command, type CommandGroup, defineCommand, type Option } from './command.ts'
import type { Context } from './context.ts'
import { type CredentialKind, credentialPath, type Kept, madeFor, slugIn } from './credential-kinds.ts'
import { exitStatus } from './exit-status.ts'
import {
  type FormatFlag,
  formatOption,
  type PlatformFlags,
  platformOptions,
  seconds,
  timeAfter,
  wholeNumber,
  yesOption,
} from './options.ts'
import { withTransport } from './planning.ts'
import { credentialsOutOption, prepareSecretFiles, type SecretFile } from './secret-files.ts'
import { findConfig, resolveTarget } from './settings.ts'
import { endSuperseded, expireSuperseded, makeShownOnce, requireConfirmable } from './shown-once.ts'
import { textTable } from './text-table.ts'

type Flags = PlatformFlags & FormatFlag
type OutFlags = FormatFlag & { credentialsOut?: string }

const keepOption: Option = {
  flags: '--keep <time>',
  description: 'let the others live on for so long, such as 24h, and then end by themselves',
  parse: (text) => seconds('--keep', text),
}

export function appCredentialCommands<Created, Item extends Kept>(kind: CredentialKind<Created, Item>): CommandGroup {
  const { name, noun, mark } = kind
  const pathOf = (slug: string) => credentialPath(kind, slug)
  const fileFor = (context: Context, slug: string, flags: OutFlags): SecretFile | null => {
    if (flags.credentialsOut === undefined) return null
    if (flags.format === 'json') throw new AppError('usage', '--credentials-out writes the value alone; it does not go with --format json')
    return prepareSecretFiles(context, flags.credentialsOut, [`${slugIn(slug)}${kind.suffix}`])[0] ?? null
  }

  const create = defineCommand<Flags & OutFlags>({
    name: 'create',
    summary: `make a ${noun} of an app and print it, this once`,
    arguments: '<slug>',
    options: [credentialsOutOption, ...platformOptions, formatOption],
    run: (context, { args: [slug = ''], options }) =>
      withPlatform(context, options, 'write', async (transport) => {
        const file = fileFor(context, slug, options)
        await makeShownOnce(context, transport, madeFor(kind, slug), options, file)
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
        const row = (item: Item) => [
          String(item.id),
          mark[1](item),
          item.createdAt,
          item.createdBy,
          item.lastUsedAt ?? 'never',
          ended(context, item) ? 'ended' : (item.expiresAt ?? 'never'),
        ]
        context.print(textTable(['ID', mark[0], 'CREATED', 'BY', 'LAST USED', 'EXPIRES'], items.map(row)))
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

  const rotate = defineCommand<Flags & OutFlags & { yes?: boolean; keep?: number }>({
    name: 'rotate',
    summary: `make a ${noun} and print it, then end all others, at once or later`,
    arguments: '<slug>',
    options: [keepOption, yesOption, credentialsOutOption, ...platformOptions, formatOption],
    run: (context, { args: [slug = ''], options }) =>
      withPlatform(context, options, 'write', async (transport) => {
        const { keep } = options
        if (keep === undefined) requireConfirmable(context, options.yes ?? false)
        const file = fileFor(context, slug, options)
        const path = pathOf(slug)
        const before = await readAll<Item>(transport, path)
        await makeShownOnce(context, transport, madeFor(kind, slug), options, file)
        const superseded = before.filter((item) => !ended(context, item)).map((item) => ({ ...item, path: `${path}/${item.id}` }))
        if (keep !== undefined) return expireSuperseded(context, transport, noun, superseded, timeAfter(context, keep))
        await endSuperseded(context, transport, madeFor(kind, slug), superseded, options.yes ?? false)
      }),
  })

  return { name, summary: kind.summary, commands: [create, list, end, rotate] as readonly Command[] }
}

/** Whether it ended by itself. */
function ended({ now }: Context, { expiresAt }: Kept): boolean {
  return expiresAt !== null && new Date(expiresAt) <= now()
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
