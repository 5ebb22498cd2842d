// appward tokens: personal access tokens, made, listed, revoked and rotated. A token's value is shown once, alone on stdout.
import { nearName } from '../../catalog/near-name.ts'
import { readAll } from '../../client/platform-client.ts'
import type { Transport } from '../../client/transport.ts'
import type { Caller, CreatedToken, NewToken, ScopeUse, Token } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { type Command, type CommandGroup, defineCommand, type Option } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import {
  type FormatFlag,
  formatOption,
  type PlatformFlags,
  platformOptions,
  seconds,
  timeAfter,
  wholeNumber,
  yesOption,
} from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { endSuperseded, makeShownOnce, requireConfirmable, type ShownOnce } from '../shown-once.ts'
import { textTable } from '../text-table.ts'

type Flags = PlatformFlags & FormatFlag & { user?: string }

const userOption: Option = { flags: '--user <login>', description: 'whose tokens (default: your own; others’ only for the site owner)' }

const expiresOption: Option = {
  flags: '--expires <time>',
  description: 'how long it lives, such as 30d (default: until revoked; of a rotated one: as long as the other)',
  parse: (text) => seconds('--expires', text),
}

const create = defineCommand<Flags & { name: string; scope: string[]; expires?: number; readOnly?: boolean }>({
  name: 'create',
  summary: 'make a token and print its value, this once',
  options: [
    { flags: '--name <name>', description: 'what it is for', required: true },
    { flags: '--scope <scope>', description: 'what it opens; may be repeated', repeat: true, required: true },
    expiresOption,
    { flags: '--read-only', description: 'it can look, and change nothing' },
    userOption,
    ...platformOptions,
    formatOption,
  ],
  run: (context, { options }) =>
    withTokens(context, options, 'write', async (transport, path) => {
      const expiresAt = options.expires === undefined ? null : timeAfter(context, options.expires)
      const known = await scopesOf(transport)
      const scopes = [...new Set(options.scope)].map((scope) => knownScope(scope, known))
      const body = { name: options.name, scopes, readOnly: options.readOnly ?? false, expiresAt } as NewToken
      const idle = idleOf(known)
      await makeShownOnce(context, transport, madeAt(path, body, options), options)
      for (const scope of scopes) if (idle.has(scope)) context.say(`the scope ${scope} opens nothing on this platform`)
    }),
})

function madeAt(path: string, body: NewToken, { user }: Flags): ShownOnce<CreatedToken> {
  const whose = user === undefined ? '' : ` --user ${user}`
  return {
    noun: 'token',
    request: { path, body, holds: ['token', 'value'] },
    id: ({ token }) => token.id,
    value: ({ value }) => value,
    list: `appward tokens list${whose}`,
    end: (id) => `appward tokens revoke ${id}${whose}`,
  }
}

function scopesOf(transport: Transport): Promise<ScopeUse[]> {
  return readAll<ScopeUse>(transport, '/api/v1/scopes')
}

/** Scopes that no route of the platform asks for. */
function idleOf(known: readonly ScopeUse[]): ReadonlySet<string> {
  return new Set(known.filter(({ routes }) => routes.length === 0).map(({ scope }) => scope))
}

/** @throws AppError 'usage' for a scope that the platform has not. */
function knownScope(text: string, known: readonly ScopeUse[]): string {
  const names = known.map(({ scope }): string => scope)
  if (names.includes(text)) return text
  const near = nearName(text, names)
  const hint = near === null ? `There are ${names.join(', ')}. Give --scope once for each.` : `Did you mean "${near}"?`
  throw new AppError('usage', `there is no scope "${text}"`, { hint })
}

const list = defineCommand<Flags>({
  name: 'list',
  summary: 'list tokens, without their values',
  options: [userOption, ...platformOptions, formatOption],
  run: (context, { options }) =>
    withTokens(context, options, 'read', async (transport, path) => {
      const tokens = await readAll<Token>(transport, path)
      if (options.format === 'json') return context.print(JSON.stringify(tokens, null, 2))
      const known = await scopesOf(transport)
      const idle = idleOf(known)
      const isAll = ({ scopes }: Token) => scopes.length === known.length
      const row = (token: Token) => [
        String(token.id),
        token.name,
        token.readOnly ? 'read-only' : 'read-write',
        token.expiresAt ?? 'never',
        token.lastUsedAt ?? 'never',
        isAll(token) ? `all ${known.length}` : token.scopes.map((scope) => (idle.has(scope) ? `(${scope})` : scope)).join(' '),
      ]
      context.print(textTable(['ID', 'NAME', 'ACCESS', 'EXPIRES', 'LAST USED', 'SCOPES'], tokens.map(row)))
      if (tokens.some((token) => !isAll(token) && token.scopes.some((scope) => idle.has(scope))))
        context.say('a scope in brackets opens nothing on this platform')
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

const rotate = defineCommand<Flags & { yes?: boolean; expires?: number }>({
  name: 'rotate',
  summary: 'make a token like another and print its value, then end the other',
  arguments: '<id>',
  options: [yesOption, expiresOption, userOption, ...platformOptions, formatOption],
  run: (context, { args: [id = ''], options }) =>
    withTokens(context, options, 'write', async (transport, path) => {
      requireConfirmable(context, options.yes ?? false)
      const token = (await readAll<Token>(transport, path)).find((each) => String(each.id) === id)
      if (token === undefined) throw new AppError('usage', `there is no token "${id}" to rotate`, { hint: 'See "appward tokens list".' })
      const { name, scopes, readOnly } = token
      const expiresAt = options.expires === undefined ? token.expiresAt : timeAfter(context, options.expires)
      const made = madeAt(path, { name, scopes, readOnly, expiresAt }, options)
      await makeShownOnce(context, transport, made, options)
      await endSuperseded(context, transport, made, [{ id: token.id, path: `${path}/${token.id}` }], options.yes ?? false)
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
  summary: 'create, list, revoke and rotate personal access tokens',
  commands: [create, list, revoke, rotate] as readonly Command[],
}
