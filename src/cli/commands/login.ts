// appward login: keeps a token for one platform, once that platform has said whose it is. The token comes by no argument: those are for
// all to see.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Caller } from '../../generated/types.ts'
import { AppError, messageOf } from '../../lib/app-error.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { readLogins, writeLogins } from '../login-store.ts'
import { withTransport } from '../planning.ts'
import { platformAddress, soundToken } from '../settings.ts'

type Flags = { url?: string; tokenFile?: string }

export const command: Command = defineCommand<Flags>({
  name: 'login',
  summary: 'keep a token for a platform; it is asked for, or read from stdin',
  options: [
    { flags: '--url <url>', description: 'address of the platform (else APPWARD_URL)' },
    { flags: '--token-file <file>', description: 'read the token from this file' },
  ],
  async run(context, { options }) {
    // Where a token goes is said by a person, never by a config.
    const given = options.url ?? context.env.APPWARD_URL
    if (given === undefined) throw new AppError('usage', 'no platform is given', { hint: 'Give --url.' })
    const url = platformAddress(given)
    const logins = readLogins(context.env)
    const token = soundToken(await readToken(context, url, options))
    if (token === null) throw new AppError('usage', 'no token was given', { hint: '"appward tokens create" makes one.' })
    const caller = await withTransport(
      context,
      { url, token },
      'read',
      async (transport) => (await transport.send({ method: 'GET', path: '/api/v1/caller', holds: ['login', 'token'] })) as Caller,
    )
    const file = writeLogins(context.env, new Map(logins).set(url, { login: caller.login, token, since: context.now().toISOString() }))
    context.say(`logged in to ${url} as ${caller.login} with the token ${caller.token.name}; kept in ${file}`)
    return exitStatus.done
  },
})

async function readToken(context: Context, url: string, { tokenFile }: Flags): Promise<string> {
  if (tokenFile !== undefined) {
    try {
      return await readFile(resolve(context.cwd, tokenFile), 'utf8')
    } catch (cause) {
      throw new AppError('input', `cannot read ${tokenFile}: ${messageOf(cause)}`, { cause })
    }
  }
  if (context.interactive) return context.ask(`Token for ${url} (it is not shown): `, { hidden: true })
  return new TextDecoder().decode(await context.readStdin())
}
