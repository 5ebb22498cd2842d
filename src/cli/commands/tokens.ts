// appward tokens: personal access tokens, made, listed and revoked. A token's value is shown once, alone on stdout.
import { readAll } from '../../client/platform-client.ts'
import type { Transport } from '../../client/transport.ts'
import type { Caller, CreatedToken, NewToken, Token } from '../../generated/types.ts'
import { type Command, type CommandGroup, defineCommand, type Option } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions, seconds, wholeNumber } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'

type Flags = PlatformFlags & FormatFlag & { user?: string }

const userOption: Option = { flags: '--user <login>', description: 'whose tokens (default: your own; others’ only for the site owner)' }

const create = defineCommand<Flags & { name: string; scope: string[]; expires?: number; readOnly?: boolean }>({
  name: 'create',
  summary: 'make a token and print its value, this once',
  options: [
    { flags: '--name <name>', description: 'what it is for', required: true },
    { flags: '--scope <scope>', description: 'what it opens; may be repeated', repeat: true, required: true },
    {
      flags: '--expires <time>',
      description: 'how long it lives, such as 30d (default: until revoked)',
      parse: (text) => seconds('--expires', text),
    },
    { flags: '--read-only', description: 'it can look, and change nothing' },
    userOption,
    ...platformOptions,
    formatOption,
  ],
  run: (context, { options }) =>
    withTokens(context, options, 'write', async (transport, path) => {
      const expiresAt = options.expires === undefined ? null : new Date(context.now().getTime() + options.expires * 1_000).toISOString()
      const body = { name: options.name, scopes: options.scope, readOnly: options.readOnly ?? false, expiresAt } as NewToken
      const created = (await transport.send({ method: 'POST', path, body, holds: ['token', 'value'] })) as CreatedToken
      context.print(options.format === 'json' ? JSON.stringify(created, null, 2) : created.value)
    }),
})

const list = defineCommand<Flags>({
  name: 'list',
  summary: 'list tokens, without their values',
  options: [userOption, ...platformOptions, formatOption],
  run: (context, { options }) =>
    withTokens(context, options, 'read', async (transport, path) => {
      const tokens = await readAll<Token>(transport, path)
      if (options.format === 'json') return context.print(JSON.stringify(tokens, null, 2))
      const row = (token: Token) => [
        String(token.id),
        token.name,
        token.scopes.join(' '),
        token.readOnly ? 'read-only' : 'read-write',
        token.expiresAt ?? 'never',
        token.lastUsedAt ?? 'never',
      ]
      context.print(textTable(['ID', 'NAME', 'SCOPES', 'ACCESS', 'EXPIRES', 'LAST USED'], tokens.map(row)))
    }),
})

const revoke = defineCommand<Flags>({
  name: 'revoke',
  summary: 'end a token at once',
  arguments: '<id>',
  options: [userOption, ...platformOptions],
  run: (context, { args: [id = ''], options }) =>
    withTokens(context, options, 'write', async (transport, path) => {
      await transport.send({ method: 'DELETE', path: `${path}/${wholeNumber('the id', id, 1, Number.MAX_SAFE_INTEGER)}`, holds: [] })
      context.say(`token ${id} revoked`)
    }),
})

/** Calls `work` with a connection and the path of the user's tokens. */
async function withTokens(
  context: Context,
  flags: Flags,
  mode: 'read' | 'write',
  work: (transport: Transport, path: string) => Promise<void>,
): Promise<typeof exitStatus.done> {
  const target = resolveTarget(flags, context.env, await findConfig(context.cwd))
  await withTransport(context, target, mode, async (transport) => {
    const login = flags.user ?? ((await transport.send({ method: 'GET', path: '/api/v1/caller', holds: ['login'] })) as Caller).login
    await work(transport, `/api/v1/users/${encodeURIComponent(login)}/tokens`)
  })
  return exitStatus.done
}

export const command: CommandGroup = {
  name: 'tokens',
  summary: 'create, list and revoke personal access tokens',
  commands: [create, list, revoke] as readonly Command[],
}
