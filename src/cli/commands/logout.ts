// appward logout: forgets the token of a platform. The token itself lives on until it is revoked.
import { AppError } from '../../lib/app-error.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { readLogins, writeLogins } from '../login-store.ts'
import { platformAddress } from '../settings.ts'

export const command: Command = defineCommand<{ url?: string }>({
  name: 'logout',
  summary: 'forget the token that login keeps',
  options: [{ flags: '--url <url>', description: 'address of the platform (needed where there are several logins)' }],
  async run(context, { options }) {
    const logins = new Map(readLogins(context.env))
    const [only, ...others] = logins.keys()
    if (options.url === undefined && others.length > 0) {
      throw new AppError('usage', `there are logins for ${[...logins.keys()].join(', ')}`, { hint: 'Choose by --url.' })
    }
    const url = options.url === undefined ? only : platformAddress(options.url)
    if (url === undefined || !logins.delete(url)) {
      context.say(url === undefined ? 'there is no login' : `there is no login for ${url}`)
      return exitStatus.done
    }
    writeLogins(context.env, logins)
    context.say(`logged out of ${url}; the token lives on until it is revoked (appward tokens revoke)`)
    return exitStatus.done
  },
})
