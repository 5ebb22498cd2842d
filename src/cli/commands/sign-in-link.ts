// appward sign-in-link: a way in at a browser for whoever has no password, or has forgotten it. The link is alone on stdout.
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { makeSignInLink } from '../sign-in-link.ts'

export const command: Command = defineCommand<PlatformFlags & FormatFlag>({
  name: 'sign-in-link',
  summary: 'print a link that signs a user in at a browser, once',
  arguments: '[login]',
  options: [...platformOptions, formatOption],
  async run(context, { args: [login = null], options }) {
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    const made = await withTransport(context, target, 'write', (transport) => makeSignInLink(transport, target.url, login))
    await context.deliver(options.format === 'json' ? JSON.stringify(made, null, 2) : made.link)
    context.say(`signs ${made.login} in once, until ${made.expiresAt}`)
    return exitStatus.done
  },
})
