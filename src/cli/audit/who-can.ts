// appward audit who-can: which installations hold a permission, answered by the platform from an index.
import type { PermissionHolder, WhoCan } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { shownDate } from '../../lib/shown-time.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'

type Flags = PlatformFlags & FormatFlag & { space?: string; app?: string }
type Asked = WhoCan['asked']

export const whoCanCommand: Command = defineCommand<Flags>({
  name: 'who-can',
  summary: 'list who holds a permission, such as contents:write, since when and how it was used',
  arguments: '<permission>',
  options: [
    ...platformOptions,
    { flags: '--space <login>', description: 'only installations in this space' },
    { flags: '--app <slug>', description: 'only installations of this app' },
    formatOption,
  ],
  async run(context, { args: [words = ''], options }) {
    const asked = await askedBy(words, options)
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    const [{ withTransport }, { readAll }] = await Promise.all([import('../planning.ts'), import('../../client/platform-client.ts')])
    const holders = await withTransport(context, target, 'read', (transport) => readAll<PermissionHolder>(transport, pathOf(asked)))
    if (options.format === 'json') {
      const answer: WhoCan = { version: 1, target: target.url, asked, holders }
      context.print(JSON.stringify(answer, null, 2))
      return exitStatus.done
    }
    if (holders.length > 0) {
      context.print(textTable(['APP', 'SPACE', 'LEVEL', 'SINCE', 'REPOSITORIES', 'LAST USED', 'STATE'], holders.map(rowOf)))
    }
    context.say(countText(holders.length, asked))
    return exitStatus.done
  },
})

const groups: readonly string[] = ['repository', 'organization', 'user']

/** `contents`, `contents:write`, `repository:contents` or all three. @throws AppError 'usage' where nobody could answer. */
async function askedBy(words: string, { space = null, app = null }: { space?: string | null; app?: string | null }): Promise<Asked> {
  const parts = words.split(':')
  if (parts.length > 3 || parts.includes('')) {
    throw new AppError('usage', `"${words}" is no permission`, { hint: 'Write it as contents:write or repository:contents:write.' })
  }
  const isGrouped = parts.length === 3 || (parts.length === 2 && groups.includes(parts[0] ?? ''))
  const group = isGrouped ? (parts.shift() ?? null) : null
  const [permission = '', level = null] = parts
  const { askedPermission } = await import('../../catalog/asked-permission.ts')
  const asked = askedPermission({ group, permission, level })
  if ('fault' in asked) throw new AppError('usage', asked.fault.replace(/^T/, 't').replace(/\.$/, ''))
  return { ...asked, space, app }
}

function pathOf(asked: Asked): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== null)
  return `/api/v1/who-can?${new URLSearchParams(given)}`
}

function rowOf({ app, space, level, since, repositories, lastUsedAt, observable, suspended }: PermissionHolder): string[] {
  const { selection, count } = repositories
  const unused = observable ? 'never' : 'not observable here'
  return [
    app,
    space,
    level,
    shownDate(since),
    selection === 'all' ? `all (${count})` : String(count),
    lastUsedAt === null ? unused : shownDate(lastUsedAt),
    suspended ? 'suspended' : 'active',
  ]
}

/** An answer about nobody is one only as far as the token sees. */
function countText(count: number, { group, permission, level, space, app }: Asked): string {
  const who = count === 0 ? 'no installation' : count === 1 ? '1 installation' : `${count} installations`
  const where = `${app === null ? '' : ` of ${app}`}${space === null ? '' : ` in ${space}`}`
  const what = `${group}:${permission} at ${level}${level === 'admin' ? '' : ' or higher'}`
  return `${who}${where} ${count > 1 ? 'hold' : 'holds'} ${what}, among those that this token may see`
}
