// The reconciler's one question, as a pure function: which changes take the platform from actual to desired?
import type { Change, Plan, PlanSummary, ResourceRecord, Selection, Waiting } from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import { digestOf } from '../../src/lib/digest.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { type AppResource, appKey } from '../../src/manifest/resource.ts'
import type { Actual } from '../ports.ts'
import { rankOf } from './actions.ts'
import { changeOf, endingOf } from './build-change.ts'
import { withConsents } from './consent-effects.ts'
import { ignoredOf } from './ignore-changes.ts'
import { ignoredConflicts } from './manifest-conflicts.ts'
import { presentSlugs } from './match.ts'
import { type AppMatch, matchApps } from './match-apps.ts'
import { appFates, type Fates, matchInstallations, underNewSlugs } from './match-installations.ts'
import { forgottenOf, memoryOf, settledOf, withMemory } from './memory.ts'
import { outsideConflicts } from './private-apps.ts'
import { noSecrets, type SecretFacts, secretChange, uncomparedOf } from './secrets.ts'

export type PlanInput = {
  /** Address of the platform. */
  target: string
  fleet: string
  /** Keys are unique. */
  desired: readonly Desired[]
  actual: Actual
  /** Whether what the fleet owns and no manifest holds is deleted; otherwise it is listed. */
  prune: boolean
  /** Whether what the manifests name and this fleet does not own is taken over; otherwise it is in the way. */
  adopt?: boolean
  /** What `desired` was narrowed to; then nothing is said of what is not in it. Nothing is pruned with one. */
  selection?: Selection | null
  /** What is known of the webhook secrets; nothing where left out. */
  secrets?: SecretFacts
}

/** The plan from actual to desired; the order of the input makes no difference. Never throws; what stands in the way is in `conflicts`. */
export function makePlan(input: PlanInput): Plan {
  const { target, fleet, desired, actual, prune, adopt = false, selection = null, secrets = noSecrets } = input
  const apps = byKey(desired.filter(({ kind }) => kind === 'App'))
  const installations = byKey(desired.filter(({ kind }) => kind === 'Installation'))
  const records = new Map(byKey(actual.records).map((record) => [record.key, record]))
  const owned = [...records.values()].filter((record) => record.fleet === fleet)

  const ownership = { fleet, adopt }
  const appMatch = matchApps(apps, records, ownership)
  const unwanted = unwantedOf(owned, desired, appMatch)
  const unwantedKeys = unwanted.map(({ key }) => key)
  const ended = new Set(prune ? unwantedKeys : [])
  const fates = appFates(apps, appMatch, records, ended)
  const installed = underNewSlugs(records.values(), appMatch.renamed)
  const installationMatch = matchInstallations(installations, installed, fates, ownership, presentSlugs(records))

  const pairs = [...appMatch.pairs, ...installationMatch.pairs]
  const found = [
    ...pairs.flatMap((pair) => changeOf(pair, fleet, secretChange(pair, secrets)) ?? []),
    ...(prune ? unwanted.map(endingOf) : []),
  ]
  const memory = memoryOf(fleet, actual, appMatch.renamed)
  const { changes, waiting } = withConsents({
    target,
    fleet,
    changes: found.sort(inOrder).map((change) => withMemory(change, memory)),
    records,
    installations: installed,
    renamed: appMatch.renamed,
    appOf: appIn(fates),
    spaces: actual.spaces,
    elsewhere: actual.waiting ?? [],
  })
  const settles = settledOf(pairs, fleet)
  return {
    version: 1,
    target,
    fleet,
    head: actual.head,
    desired: digestOf(byKey(desired).map(({ key, digest }) => [key, digest])),
    actual: digestOf(owned.map(({ key, revision, digest }) => [key, revision, digest])),
    selection,
    summary: summaryOf(owned.length, changes),
    changes,
    waiting: selection === null ? waiting : waiting.filter((each) => isAbout(each, desired)),
    ...(settles.length > 0 ? { settles } : {}),
    leftovers: prune || selection !== null ? [] : unwantedKeys,
    // Only a plan that knows all manifests knows what none of them holds.
    forget: prune ? forgottenOf(byKey(actual.lost), new Set(desired.map(({ key }) => key))) : [],
    ignored: pairs.flatMap((pair) => ignoredOf(pair) ?? []),
    uncompared: uncomparedOf(apps, secrets),
    freezes: actual.freezes,
    conflicts: byKey([
      ...appMatch.conflicts,
      ...outsideConflicts(appMatch.pairs, ended),
      ...installationMatch.conflicts,
      ...ignoredConflicts(changes, apps),
    ]),
  }
}

/** What the fleet owns and no manifest speaks for; installations of renamed apps under their new keys. */
function unwantedOf(owned: readonly ResourceRecord[], desired: readonly Desired[], { renamed, claimed }: AppMatch): ResourceRecord[] {
  const wanted = new Set(desired.map(({ key }) => key))
  const apps = owned.filter(({ kind, key }) => kind === 'App' && !claimed.has(key))
  return byKey([...apps, ...underNewSlugs(owned, renamed).values()]).filter(({ key }) => !wanted.has(key))
}

function appIn(fates: Fates): (slug: string) => AppResource | null {
  return (slug) => {
    const found = fates.get(slug)
    return found?.fate === 'there' ? found.resource : null
  }
}

function summaryOf(owned: number, changes: readonly Change[]): PlanSummary {
  const actions: Record<string, number> = {}
  for (const { action } of changes) actions[action] = (actions[action] ?? 0) + 1
  return { owned, actions, highRisk: changes.filter(({ risk }) => risk === 'high').length }
}

/** Whether what waits is about one of the resources that are planned for. */
function isAbout({ installation, app }: Waiting, desired: readonly Desired[]): boolean {
  return desired.some(({ key }) => key === installation || key === appKey(app))
}

function byKey<T extends { key: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compare(a.key, b.key))
}

function inOrder(a: Change, b: Change): number {
  return rankOf(a.action) - rankOf(b.action) || compare(a.key, b.key)
}
