// appward blame: who set a field of an app or an installation: the commit of its line, and the changeset or the person that put it in force.

import type { Transport } from '../../client/transport.ts'
import type { Blame, BlamedField, ResourceRecord } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import type { Desired } from '../../manifest/desired.ts'
import { kindOfKey } from '../../manifest/resource.ts'
import { blameTarget, requireLeaves } from '../blame/blame-target.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { findConfig, resolvePaths, resolveTarget } from '../settings.ts'

type Flags = PlatformFlags & FormatFlag & { offline?: boolean }

export const command: Command = defineCommand<Flags>({
  name: 'blame',
  summary: 'say who set a field: the commit of its line, and who put it in force',
  arguments: '<app> [field] [paths...]',
  options: [...platformOptions, { flags: '--offline', description: 'look at manifests and git alone; ask no platform' }, formatOption],
  async run(context, { args, options }) {
    const { key, field, paths } = blameTarget(args, context.cwd)
    if (field !== null) requireLeaves(key, field)
    const found = await findConfig(context.cwd)
    const target = options.offline ? null : resolveTarget(options, context.env, found)
    const { desiredBelow } = await import('../blame/desired-below.ts')
    const desired = await desiredBelow(context, await resolvePaths(paths, found), found)
    const { withTransport } = await import('../planning.ts')
    const asked = { context, key, field, desired }
    const blame =
      target === null ? await blameOf(asked, null) : await withTransport(context, target, 'read', (transport) => blameOf(asked, transport))
    for (const note of blame.notes) context.say(note)
    const { blameText } = await import('../blame/blame-text.ts')
    const asksForOne = field !== null && blame.fields.length === 1
    context.print(options.format === 'json' ? JSON.stringify(blame, null, 2) : blameText(blame, asksForOne, context.colours))
    return exitStatus.done
  },
})

type Asked = { context: Context; key: string; field: string | null; desired: readonly Desired[] }

async function blameOf({ context, key: named, field, desired }: Asked, transport: Transport | null): Promise<Blame> {
  const [{ kinds }, { leavesOf }, { manifestSide, manifestsOf }, { findRecord, inForce, platformSide }] = await Promise.all([
    import('../../../controller/plan/kinds.ts'),
    import('../../audit/leaf.ts'),
    import('../blame/manifest-side.ts'),
    import('../blame/platform-side.ts'),
  ])
  const record = transport === null ? null : await findRecord(transport, named)
  const key = record?.key ?? named
  const manifests = manifestsOf(desired, key)
  if (record === null && manifests.own === null) throw await unknownKey(key, desired, transport)
  const asked = field === null ? null : requireLeaves(key, field)
  const resources = [...(manifests.own === null ? [] : [manifests.own.resource]), ...(record === null ? [] : [inForce(record)])]
  const leaves = asked?.leaf != null ? [asked.leaf] : leavesOf(resources, asked?.fields ?? kinds[kindOfKey(key)])
  const fromManifests = await manifestSide(context, manifests, leaves)
  const fromPlatform = record === null || transport === null ? null : await platformSide(transport, record as ResourceRecord, leaves)
  return {
    version: 1,
    target: transport?.url ?? null,
    key,
    fields: leaves.map(({ path }): BlamedField => {
      const manifest = fromManifests.origins.get(path) ?? null
      const platform = fromPlatform?.origins.get(path) ?? null
      return { path, differs: manifest === null || platform === null ? null : manifest.value !== platform.value, manifest, platform }
    }),
    notes: [...fromManifests.notes, ...(fromPlatform?.notes ?? [])],
  }
}

async function unknownKey(key: string, desired: readonly Desired[], transport: Transport | null): Promise<AppError> {
  const { nearName } = await import('../../catalog/near-name.ts')
  const { readAll } = await import('../../client/platform-client.ts')
  const list = key.startsWith('App/') ? '/api/v1/apps' : '/api/v1/installations'
  const live = transport === null ? [] : (await readAll<ResourceRecord>(transport, list, 10_000)).map((record) => record.key)
  const near = nearName(key, [...desired.map((each) => each.key), ...live])
  const where = transport === null ? 'in these manifests' : 'in these manifests, nor on the platform for this token to see'
  return new AppError('input', `there is no ${visible(key)} ${where}`, {
    hint:
      near === null
        ? 'Name the folder of its manifest; "appward get apps" lists what the platform has.'
        : `Did you mean "${near.replace(/^\w+\//, '')}"?`,
  })
}
