// appward whoami: whom the platform takes this caller for, by which token, and where that token came from.
import type { Caller } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveAccess } from '../settings.ts'

export const command: Command = defineCommand<PlatformFlags & FormatFlag>({
  name: 'whoami',
  summary: 'say who the token at hand belongs to, and what it opens',
  options: [...platformOptions, formatOption],
  async run(context, { options }) {
    const { tokenFrom, ...target } = resolveAccess(options, context.env, await findConfig(context.cwd))
    if (tokenFrom === null) {
      throw new AppError('refused', `there is no token for ${target.url}`, { hint: 'Run "appward login", or set APPWARD_TOKEN.' })
    }
    const caller = await withTransport(
      context,
      target,
      'read',
      async (transport) => (await transport.send({ method: 'GET', path: '/api/v1/caller', holds: ['login', 'token'] })) as Caller,
    )
    if (options.format === 'json') context.print(JSON.stringify({ platform: target.url, tokenFrom, ...caller }, null, 2))
    else context.print(textOf(caller, target.url, tokenFrom))
    return exitStatus.done
  },
})

function textOf({ login, siteOwner, token }: Caller, url: string, tokenFrom: string): string {
  const rows = [
    ['login', `${login}${siteOwner ? ' (site owner)' : ''}`],
    ['platform', url],
    ['token', `${visible(token.name)} (${token.id}), ${token.readOnly ? 'read-only' : 'read-write'}`],
    ['scopes', token.scopes.join(', ')],
    ['expires', token.expiresAt ?? 'never'],
    ['from', tokenFrom],
  ] as const
  return rows.map(([label, text]) => `${label.padEnd(8)}  ${text}`).join('\n')
}
