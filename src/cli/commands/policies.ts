// appward policies: rules that the platform keeps, so that no change request can alter what it is held to.
import { readAll } from '../../client/platform-client.ts'
import type { Transport } from '../../client/transport.ts'
import type { PolicyRecord } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { shownTime } from '../../lib/shown-time.ts'
import { visibleLines } from '../../lib/visible.ts'
import type { PolicyResource } from '../../manifest/policy.ts'
import { type Command, type CommandGroup, defineCommand } from '../command.ts'
import { confirm } from '../confirming.ts'
import type { Context } from '../context.ts'
import { type ExitStatus, exitStatus } from '../exit-status.ts'
import { type PlaceFlags, placeName, spaceOption } from '../freezing.ts'
import { loadSound } from '../manifests.ts'
import { type FormatFlag, formatOption, platformOptions, yesOption } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolvePaths, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'

type Flags = PlaceFlags & FormatFlag

const shared = [...platformOptions, spaceOption]

const put: Command = defineCommand<Flags>({
  name: 'put',
  summary: 'keep policies of manifests on the platform; those of the same names are replaced',
  arguments: '<paths...>',
  options: [...shared, formatOption],
  async run(context, { args, options }) {
    const found = await findConfig(context.cwd)
    const paths = await resolvePaths(args, found)
    const { policies, resources } = await loadSound(context, paths, found)
    if (policies.length === 0) throw new AppError('input', `there is no policy in ${paths.join(', ')}; nothing was changed`)
    if (resources > 0) context.say('apps and installations in these files are left alone')
    return onPlatform(context, options, 'write', async (transport) => {
      const records: PolicyRecord[] = []
      for (const { policy } of policies) {
        const record = await putOne(transport, options.space, policy)
        records.push(record)
        const { name, revision } = record
        if (options.format === 'text') context.print(`${name} is kept for ${placeName(options.space)}, revision ${revision}`)
      }
      if (options.format === 'json') context.print(JSON.stringify(records, null, 2))
    })
  },
})

const list: Command = defineCommand<Flags>({
  name: 'list',
  summary: 'list the policies that the platform keeps; with --space what holds there',
  options: [...shared, formatOption],
  run: (context, { options: { space, ...options } }) =>
    onPlatform(context, options, 'read', async (transport) => {
      const query = space === undefined ? '' : `?space=${encodeURIComponent(space)}`
      const records = await readAll<PolicyRecord>(transport, `/api/v1/policies${query}`)
      if (options.format === 'json') return context.print(JSON.stringify(records, null, 2))
      if (records.length === 0) return context.say('no policies')
      context.print(textTable(['NAME', 'HOLDS FOR', 'RULES', 'REVISION', 'UPDATED', 'BY'], records.map(rowOf)))
    }),
})

const get: Command = defineCommand<Flags>({
  name: 'get',
  summary: 'print a policy that the platform keeps, as a manifest',
  arguments: '<name>',
  options: [...shared, formatOption],
  run: (context, { args: [name = ''], options }) =>
    onPlatform(context, options, 'read', async (transport) => {
      const record = (await transport.send({ method: 'GET', path: pathOf(name, options.space), holds: ['policy'] })) as PolicyRecord
      if (options.format === 'json') return context.print(JSON.stringify(record, null, 2))
      const { stringify } = await import('yaml')
      context.print(visibleLines(stringify(record.policy)))
    }),
})

const remove: Command = defineCommand<PlaceFlags & { yes?: boolean }>({
  name: 'delete',
  summary: 'delete a policy that the platform keeps',
  arguments: '<name>',
  options: [...shared, yesOption],
  run: (context, { args: [name = ''], options }) =>
    onPlatform(context, options, 'write', async (transport) => {
      const where = placeName(options.space)
      const text = `Plans are not held to the policy ${name} of ${where} any more. Type its name to delete it: `
      if (options.yes !== true) await confirm(context, [{ text, answer: name }])
      await transport.send({ method: 'DELETE', path: pathOf(name, options.space), holds: [] })
      context.say(`the policy ${name} of ${where} is deleted`)
    }),
})

async function putOne(transport: Transport, space: string | undefined, policy: PolicyResource): Promise<PolicyRecord> {
  const path = pathOf(policy.metadata.name, space)
  return (await transport.send({ method: 'PUT', path, body: policy, holds: ['name', 'revision', 'policy'] })) as PolicyRecord
}

function pathOf(name: string, space: string | undefined): string {
  if (!/^[a-z0-9-]{1,64}$/.test(name)) {
    throw new AppError('usage', `"${name}" is no name of a policy`, { hint: '"appward policies list" lists them.' })
  }
  return space === undefined ? `/api/v1/policies/${name}` : `/api/v1/spaces/${space}/policies/${name}`
}

function rowOf({ name, space, policy, revision, updatedAt, updatedBy }: PolicyRecord): string[] {
  return [name, placeName(space ?? undefined), String(policy.spec.rules.length), String(revision), shownTime(updatedAt), updatedBy]
}

async function onPlatform(
  context: Context,
  flags: PlaceFlags,
  mode: 'read' | 'write',
  work: (transport: Transport) => Promise<void>,
): Promise<ExitStatus> {
  await withTransport(context, resolveTarget(flags, context.env, await findConfig(context.cwd)), mode, work)
  return exitStatus.done
}

export const command: CommandGroup = {
  name: 'policies',
  summary: 'keep policies on the platform, where no change request alters them',
  commands: [put, list, get, remove],
}
