// appward audit: holds manifests and the live platform against policies, and tells what breaks which rule and where that is written.
import { relative } from 'node:path'
import { askUses, type PolicySource } from '../../audit/compile-policies.ts'
import { auditReport, failsOn, type Severity, severities } from '../../audit/report.ts'
import type { Subject } from '../../audit/subject.ts'
import { subjectsOfManifests } from '../../audit/subjects.ts'
import type { Transport } from '../../client/transport.ts'
import type { Audit } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import type { Desired } from '../../manifest/desired.ts'
import { asking } from '../asking-rules.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { loadSound } from '../manifests.ts'
import { fleetOption, formatOptionOf, type PlatformFlags, platformOptions } from '../options.ts'
import { policyOption } from '../plan-options.ts'
import { withTransport } from '../planning.ts'
import { eachOnce, keptPolicies, policiesBelow, rulesOf } from '../policy-sources.ts'
import { progressOption } from '../progress.ts'
import { type FoundConfig, findConfig, resolveFleet, resolvePaths, resolveTarget } from '../settings.ts'
import { readBaseline } from './baseline.ts'
import { placesOf } from './field-finder.ts'
import type { Scenery } from './html-audit.ts'
import { auditedSpaces, type Spaces } from './live.ts'
import { nothingObserved, type Observed, observe } from './observe.ts'
import { spacesOption } from './options.ts'
import { type AuditFormat, auditFormats, printAudit } from './print-audit.ts'

type Flags = PlatformFlags & {
  live?: boolean
  offline?: boolean
  policy?: string[]
  space?: string[]
  fleet?: string
  failOn: Severity | 'never'
  baseline?: string
  format: AuditFormat
}

export const auditCommand: Command = defineCommand<Flags>({
  name: 'audit',
  summary: 'hold manifests and the platform against policies; ask who may do what, and why',
  arguments: '[paths...]',
  options: [
    { flags: '--live', description: 'the platform alone, read no manifests' },
    { flags: '--offline', description: 'the manifests alone, talk to no platform' },
    policyOption,
    spacesOption,
    {
      flags: '--fail-on <severity>',
      description: 'exit with 3 on findings of this severity or a graver one: error, warning, note or never',
      default: 'error',
      choices: [...severities, 'never'],
    },
    { flags: '--baseline <file>', description: 'an earlier audit as JSON: only what is not in it fails' },
    ...platformOptions,
    fleetOption,
    formatOptionOf(auditFormats),
    progressOption,
  ],
  async run(context, { args, options }) {
    refuseMixed(args, options)
    const baseline = options.baseline === undefined ? null : await readBaseline(context, options.baseline)
    const found = await findConfig(context.cwd)
    const manifests = await readManifests(context, args, options, found)
    const given = eachOnce([...(await policiesBelow(context, options.policy ?? [], found)), ...manifests.policies])
    const scenery = options.format === 'html' ? (await import('./html-audit.ts')).emptyScenery() : null
    const looking: Looking = { now: context.now(), given, wanted: new Set(manifests.desired.map(({ key }) => key)), scenery }
    const target = options.offline ? null : resolveTarget(options, context.env, found)
    const spaces = spacesOf(options, manifests.desired)
    const seen =
      target === null
        ? { spaces, policies: given, observed: nothingObserved }
        : await withTransport(context, target, 'read', (transport) => look(transport, spaces ?? [], looking))
    if (seen.policies.length === 0 && scenery === null) throw noPolicies(options)
    const { report, subjects } = await reportOf(context, manifests, seen, {
      ...looking,
      target: target?.url ?? null,
      live: options.live ?? false,
      baseline,
    })
    const fallback = found === null ? 'appward.config.yaml' : relative(context.cwd, found.file)
    const page = scenery === null ? null : { desired: manifests.desired, manifests: subjects, scenery }
    await printAudit(context, options.format, { report, failOn: options.failOn, baseline: baseline !== null, fallback, page })
    return options.failOn !== 'never' && failsOn(report, options.failOn) ? exitStatus.findings : exitStatus.done
  },
})

function refuseMixed(args: readonly string[], { live, offline, url, token }: Flags): void {
  if (live && offline)
    throw new AppError('usage', '--live looks at the platform alone and --offline at the manifests alone: give one of them')
  if (live && args.length > 0) throw new AppError('usage', '--live reads no manifests, so it takes no paths')
  if (offline && (url !== undefined || token !== undefined))
    throw new AppError('usage', '--offline talks to no platform, so it takes no --url or --token')
}

type Manifests = { desired: Desired[]; fleet: string; policies: readonly PolicySource[] }

/** What the manifests under the paths say; nothing with --live. Those of other spaces than the ones named are left out. */
async function readManifests(
  context: Context,
  args: readonly string[],
  { live, space, fleet: flag }: Flags,
  found: FoundConfig | null,
): Promise<Manifests> {
  const { fleet } = await resolveFleet(flag, found)
  if (live) return { desired: [], fleet, policies: [] }
  const loaded = await loadSound(context, await resolvePaths(args, found), found)
  const desired = loaded.desired().filter(({ resource }) => space === undefined || space.includes(resource.metadata.space))
  return { desired, fleet, policies: loaded.policies }
}

/** The spaces to look at: those named, else those that the manifests speak of; null for all that the caller administers. */
function spacesOf({ live, space }: Flags, desired: readonly Desired[]): string[] | null {
  if (space !== undefined) return space
  return live ? null : [...new Set(desired.map(({ resource }) => resource.metadata.space))].sort()
}

/** `scenery`: what a page needs to know beside; null for other formats. */
type Looking = { now: Date; given: readonly PolicySource[]; wanted: ReadonlySet<string>; scenery: Scenery | null }
type Seen = { spaces: Spaces; policies: readonly PolicySource[]; observed: Observed }

async function look(transport: Transport, named: readonly string[], { now, given, wanted, scenery }: Looking): Promise<Seen> {
  const spaces = await auditedSpaces(transport, named)
  const policies = [...given, ...(await keptPolicies(transport, spaces))]
  const rules = await rulesOf(policies)
  const visit = scenery === null ? null : (await import('./html-audit.ts')).visitor(scenery)
  const withUses = visit !== null || askUses(policies)
  return { spaces, policies, observed: await observe(transport, spaces, { rules, now, wanted, withUses, visit }) }
}

/** An audit that asks nothing would find nothing; as a page it shows who may do what all the same. */
function noPolicies({ offline }: Flags): AppError {
  return new AppError('input', 'there is no policy to hold anything against', {
    hint: `Give one by --policy FILE${offline ? '' : ', keep one on the platform with "appward policies put"'}, or write one among the manifests; examples/policies has some to begin with.`,
  })
}

type Head = Looking & { target: string | null; live: boolean; baseline: ReadonlySet<string> | null }

async function reportOf(
  context: Context,
  { desired, fleet }: Manifests,
  { spaces, policies, observed }: Seen,
  head: Head,
): Promise<{ report: Audit; subjects: Subject[] }> {
  const { now, target, live, baseline } = head
  const rules = await rulesOf(policies)
  const subjects = subjectsOfManifests(desired, fleet, observed.live)
  const violations = { manifests: asking(rules, now)(subjects), platform: observed.violations }
  const report = auditReport({
    target,
    at: now.toISOString(),
    scope: { manifests: !live, platform: target !== null, spaces: spaces === null ? null : [...spaces] },
    counts: { ...countsOf(desired, observed), policies: policies.length },
    rules,
    violations,
    placeOf: await placesOf(context, desired, [...violations.manifests, ...violations.platform]),
    baseline,
  })
  return { report, subjects }
}

/** What is in manifests and live counts once. */
function countsOf(desired: readonly Desired[], { apps, installations, live }: Observed): Pick<Audit['summary'], 'apps' | 'installations'> {
  const onlyWanted = (kind: Desired['kind']) => desired.filter((each) => each.kind === kind && !live?.has(each.key)).length
  return { apps: apps + onlyWanted('App'), installations: installations + onlyWanted('Installation') }
}
