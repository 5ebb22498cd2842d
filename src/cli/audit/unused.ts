// appward audit unused: grants that nobody used for long, and with --patch the manifests without them.
import { narrowingsOf, pathsOf } from '../../audit/narrowing.ts'
import { type GivenGrant, givenGrants, type Sorted, sortGrants } from '../../audit/unused.ts'
import type { Transport } from '../../client/transport.ts'
import type { Unused } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { compare } from '../../lib/diagnostic.ts'
import { shownDate } from '../../lib/shown-time.ts'
import { visible } from '../../lib/visible.ts'
import { type Removals, takeOut } from '../../manifest/fix/take-out.ts'
import { readManifestFiles } from '../../manifest/read-files.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { loadSound } from '../manifests.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions, wholeNumber } from '../options.ts'
import { patchText } from '../patch-text.ts'
import { withTransport } from '../planning.ts'
import { progressOption } from '../progress.ts'
import { refuseStandardInput, replaceFile } from '../rewriting.ts'
import { findConfig, resolvePaths, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'
import { auditedSpaces, readApps, readGrants } from './live.ts'
import { spacesOption } from './options.ts'

type Flags = PlatformFlags & FormatFlag & { days: number; space?: string[]; patch?: boolean; dryRun?: boolean }

export const unusedCommand: Command = defineCommand<Flags>({
  name: 'unused',
  summary: 'list grants that nobody used for long, as far as the platform sees it',
  arguments: '[paths...]',
  options: [
    {
      flags: '--days <n>',
      description: 'for how many days',
      default: 90,
      parse: (text) => wholeNumber('--days', text, 1, 3_650),
    },
    { flags: '--patch', description: 'write the manifests without what nobody uses, comments kept, and show which events fall' },
    { flags: '--dry-run', description: 'with --patch: show the changes and write nothing; exit with 2 when there are some' },
    spacesOption,
    ...platformOptions,
    formatOption,
    progressOption,
  ],
  async run(context, { args, options }) {
    const { patch = false, dryRun = false, days } = options
    if (dryRun && !patch) throw new AppError('usage', '--dry-run goes with --patch')
    if (args.length > 0 && !patch) throw new AppError('usage', 'paths are for --patch: without it the platform alone is asked')
    const found = await findConfig(context.cwd)
    const target = resolveTarget(options, context.env, found)
    const paths = patch ? await resolvePaths(args, found) : []
    refuseStandardInput(paths, '--patch')
    const desired = patch ? (await loadSound(context, paths, found)).desired() : []
    const at = context.now().toISOString()
    const { grants, installations } = await withTransport(context, target, 'read', (transport) =>
      observe(transport, options, { at, patch }),
    )
    const { narrowings, kept } = narrowingsOf(grants, desired, installations)
    const removals: Removals = new Map(narrowings.map((narrowing) => [narrowing.key, pathsOf(narrowing)]))
    const patched = await patchFiles(context, paths, removals, dryRun)
    const report = unusedReport({ target: target.url, at, days }, grants, { narrowings, kept: [...kept, ...patched.kept] })
    if (options.format === 'json') context.print(JSON.stringify(report, null, 2))
    else context.print(textOf(report, patched.diff))
    return dryRun && patched.diff !== '' ? exitStatus.changes : exitStatus.done
  },
})

/** `installations`: how many each app has, by slug; only for a patch. */
async function observe(
  transport: Transport,
  { space = [], days }: Flags,
  { at, patch }: { at: string; patch: boolean },
): Promise<{ grants: Sorted; installations: ReadonlyMap<string, number> }> {
  const spaces = await auditedSpaces(transport, space)
  const grants: GivenGrant[] = []
  for await (const page of readGrants(transport, spaces)) for (const each of page) grants.push(...givenGrants(each))
  const apps = patch ? await readApps(transport, spaces) : []
  const installations = new Map(apps.map(({ resource, status }) => [resource.metadata.slug, status.installations]))
  return { grants: sortGrants(grants, { now: at, days }), installations }
}

/** Replaces the files, unless `dryRun`. `kept`: what stands in its file in a way that only a person can take out. */
async function patchFiles(
  context: Context,
  paths: readonly string[],
  removals: Removals,
  dryRun: boolean,
): Promise<{ diff: string; kept: Unused['kept'] }> {
  if (removals.size === 0) return { diff: '', kept: [] }
  const { sources } = await readManifestFiles(paths, { cwd: context.cwd, readStdin: context.readStdin })
  const results = sources.map((source) => ({ source, ...takeOut(source.text, removals) }))
  const changed = results.filter(({ source, text }) => text !== source.text)
  for (const each of dryRun ? [] : changed) await replaceFile(context, each)
  const why = 'it stands in its file in a way that only a person can take out: an anchor, an alias, or a comment is in the way'
  return {
    diff: changed.map(({ source, text }) => patchText(source.file, source.text, text, context.colours)).join(''),
    kept: results.flatMap(({ failed }) => failed.map(({ key, path }) => ({ key, permission: String(path.at(-1)), why }))),
  }
}

function unusedReport(
  head: Pick<Unused, 'target' | 'at' | 'days'>,
  { unused, used, young, unobservable }: Sorted,
  patched: Pick<Unused, 'narrowings' | 'kept'>,
): Unused {
  const byPermission = Map.groupBy(unobservable, ({ group, permission }) => `${group}:${permission}`)
  return {
    version: 1,
    ...head,
    summary: {
      grants: unused.length + used.length + young.length + unobservable.length,
      unused: unused.length,
      used: used.length,
      young: young.length,
      unobservable: unobservable.length,
    },
    unused: unused.map(({ observable: _, ...grant }) => grant),
    unobservable: [...byPermission.values()]
      .flatMap(([first, ...others]) =>
        first === undefined ? [] : [{ group: first.group, permission: first.permission, grants: 1 + others.length }],
      )
      .sort((a, b) => b.grants - a.grants || compare(a.permission, b.permission)),
    ...patched,
  }
}

function textOf({ days, summary, unused, unobservable, narrowings, kept }: Unused, diff: string): string {
  const header = ['APP', 'SPACE', 'PERMISSION', 'LEVEL', 'GIVEN', 'LAST USED']
  const day = (at: string | null, none: string) => (at === null ? none : shownDate(at))
  const rows = unused.map((each) => [
    each.app,
    each.space,
    `${each.group}:${each.permission}`,
    each.level,
    day(each.since, '-'),
    day(each.lastUsedAt, 'never'),
  ])
  const blind = unobservable.map(({ group, permission, grants }) => `  ${group}:${permission} (${grants})`)
  const parts = [
    unused.length > 0 ? `Not used for ${days} days or longer:\n\n${textTable(header, rows)}` : `No grant went unused for ${days} days.`,
    `${summary.grants} grants: ${summary.unused} unused, ${summary.used} used, ${summary.young} given within ${days} days, ${summary.unobservable} not observable here`,
    blind.length === 0
      ? ''
      : `Not observable here: no API call and no event of this platform needs them, so nobody can tell.\n${blind.join('\n')}`,
    diff.trimEnd(),
    narrowings.map(narrowedText).join('\n'),
    kept.length === 0 ? '' : `Left as they are:\n${kept.map(({ key, permission, why }) => `  ${key} ${permission}: ${why}`).join('\n')}`,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** What a narrowing means to the app's receivers. */
function narrowedText({ key, takes, events }: Unused['narrowings'][number]): string {
  const what = `${key}: without ${takes.map(({ permission, level }) => `${permission}: ${level}`).join(', ')}`
  return visible(events.length === 0 ? `${what}; no event falls` : `${what}; these events fall: ${events.join(', ')}`)
}
