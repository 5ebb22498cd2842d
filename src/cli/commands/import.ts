// appward import: manifests of what a space has on the platform. It overwrites nothing unless it is told to.
import { join, relative, resolve } from 'node:path'
import { readAll } from '../../client/platform-client.ts'
import type { ResourceRecord } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { visible, visibleLines } from '../../lib/visible.ts'
import { applyCommand } from '../apply-commands.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { applyThroughGates } from '../gates.ts'
import { type ImportedFile, importedFiles } from '../imported-files.ts'
import { loadSound } from '../manifests.ts'
import { fleetOption, type PlatformFlags, platformOptions, yesOption } from '../options.ts'
import { planManifests, withTransport } from '../planning.ts'
import { type FoundConfig, findConfig, manifestRoot, resolveFleet, resolveTarget } from '../settings.ts'
import { allowEnvOption } from '../webhook-secrets.ts'
import { existing, writeWhole } from '../write-files.ts'

type Flags = PlatformFlags & {
  space: string
  out?: string
  force?: boolean
  fleet?: string
  adopt?: boolean
  yes?: boolean
  allowEnv?: string[]
}

export const command: Command = defineCommand<Flags>({
  name: 'import',
  summary: 'write manifests of what a space has on the platform; --adopt takes it over',
  options: [
    { flags: '--space <login>', description: 'the space whose apps and installations are written', required: true },
    { flags: '--out <dir>', description: 'where they are written (default: the one folder that the config names, else apps)' },
    { flags: '--force', description: 'overwrite files that exist' },
    { flags: '--adopt', description: 'take over, into the fleet, what was written and it does not own yet' },
    yesOption,
    ...platformOptions,
    fleetOption,
    allowEnvOption,
  ],
  async run(context, { options }) {
    const { space, force = false, adopt = false } = options
    if (options.yes && !adopt) throw new AppError('usage', '--yes answers the question of --adopt; without that nothing is asked')
    const found = await findConfig(context.cwd)
    const { fleet } = await resolveFleet(options.fleet, found)
    const target = resolveTarget(options, context.env, found)
    const inSpace = await withTransport(context, target, 'read', (transport) =>
      readAll<ResourceRecord>(transport, `/api/v1/state?space=${encodeURIComponent(space)}`),
    )
    const root = await folderFor(context, options.out, found)
    const imported = await withoutKnown(context, inSpace, root, found, options)
    const files = importedFiles(imported)
    if (!force) await refuseExisting(root, files)
    const foreign = imported.filter((record) => record.fleet !== fleet)
    // Said before the files are there, so that the same words with --yes still go.
    if (adopt && foreign.length > 0 && !options.yes && !context.interactive) {
      throw new AppError('usage', 'nobody can be asked here whether to take these over; nothing was written', {
        hint: 'Give --yes to go on without a question.',
      })
    }
    const paths = files.map(({ path }) => relative(context.cwd, join(root, path)))
    for (const { path, text } of files) await writeWhole(join(root, path), text, force)
    if (paths.length > 0) context.print(paths.map((path) => `wrote ${visible(path)}`).join('\n'))
    const advice = adviceFor(inSpace, fleet, space, adopt ? inSpace.filter((record) => !imported.includes(record)) : inSpace)
    if (advice !== '') context.say(advice)
    if (files.length === 0 && inSpace.length > 0) context.say('nothing was written: everything has a manifest already')
    if (adopt && foreign.length > 0) await adoptWritten(context, paths, options)
    return exitStatus.done
  },
})

/** Plans what was just written, and takes it over as apply would; what the fleet owns already is in the plan without a change. */
async function adoptWritten(context: Context, paths: readonly string[], options: Flags): Promise<void> {
  const flags = { ...options, adopt: true }
  const { plan, target, sources } = await planManifests(context, paths, flags, { toApply: true })
  const gates = { format: 'text', ...(options.yes ? { yes: true } : {}) } as const
  const through = { flags: gates, command: applyCommand(paths, flags), unlimited: false, sources }
  await applyThroughGates(context, plan, target, through).catch((error) => {
    if (!(error instanceof AppError)) throw error
    const hint = [error.hint, 'The files stay written; "appward apply --adopt" takes over what they name.']
    throw new AppError(error.code, error.message, { hint: hint.filter(Boolean).join('\n'), cause: error })
  })
}

/** Where the manifests go: as asked, else where the config reads them from. */
async function folderFor(context: Context, out: string | undefined, found: FoundConfig | null): Promise<string> {
  if (out !== undefined) return resolve(context.cwd, out)
  const [only, ...others] = found?.config.manifests === undefined ? [] : await manifestRoot(found)
  if (only !== undefined && others.length === 0 && !/\.(ya?ml|json)$/.test(only)) return only
  return resolve(found?.folder ?? context.cwd, 'apps')
}

/** Leaves out what has a manifest already, elsewhere than in a file that is to be written anew. */
async function withoutKnown(
  context: Context,
  records: readonly ResourceRecord[],
  root: string,
  found: FoundConfig | null,
  { force = false, allowEnv }: Flags,
): Promise<ResourceRecord[]> {
  const places = found ? await manifestRoot(found) : [root]
  const there = await existing('/', places)
  const desired = there.length === 0 ? [] : (await loadSound(context, there, found, allowEnv)).desired()
  const paths = new Map(importedFiles(records).flatMap(({ path, keys }) => keys.map((key) => [key, join(root, path)])))
  const known = new Map(
    desired
      .filter(({ key, source }) => paths.has(key) && !(force && resolve(context.cwd, source.file) === paths.get(key)))
      .map(({ key, source }) => [key, source.file]),
  )
  for (const [key, file] of known) context.say(`${visible(key)} has a manifest already, in ${visible(file)}`)
  return records.filter(({ key }) => !known.has(key))
}

async function refuseExisting(root: string, files: readonly ImportedFile[]): Promise<void> {
  const taken = await existing(
    root,
    files.map(({ path }) => path),
  )
  if (taken.length === 0) return
  throw new AppError('usage', `files that would be written exist in ${root}; nothing was written`, {
    hint: [...taken.slice(0, 20), ...(taken.length > 20 ? [`and ${taken.length - 20} more`] : []), '--force overwrites them.'].join('\n'),
  })
}

/** What is left to do, and what no file can say. `notTaken`: those that this run does not take over. */
function adviceFor(records: readonly ResourceRecord[], fleet: string, space: string, notTaken: readonly ResourceRecord[]): string {
  const foreign = records.filter((record) => record.fleet !== fleet)
  const left = notTaken.filter((record) => record.fleet !== fleet)
  const owners = [...new Set(foreign.flatMap((record) => record.fleet ?? []))]
  const secrets = records.filter((record) => record.kind === 'App' && record.webhookSecret)
  const suspended = records.filter(({ resource }) => resource.kind === 'Installation' && resource.spec.suspended === true)
  const lines = [
    ...(records.length === 0 ? [`${space} has nothing to import`] : []),
    ...suspended.map(({ key }) => `${key} is suspended; without spec.suspended that stays the admins' affair`),
    ...secrets.map(({ key }) => `${key} has a webhook secret, which stays as it is; webhook.secretFrom would manage it`),
    ...(owners.length > 0 ? [`some belong to other fleets: ${owners.join(', ')}`] : []),
    ...(left.length > 0 ? [`"appward plan --adopt" shows what fleet ${fleet} would take over, "appward apply --adopt" does it`] : []),
  ]
  return visibleLines(lines.join('\n'))
}
