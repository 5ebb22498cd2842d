// Asks the rules of everything live, page by page: of each installation only what breaks a rule is kept.
import type { Rules } from '../../audit/compile-policies.ts'
import type { Violation } from '../../audit/evaluate.ts'
import type { Subject } from '../../audit/subject.ts'
import { subjectOfApp, subjectOfInstallation } from '../../audit/subjects.ts'
import type { Transport } from '../../client/transport.ts'
import type { AppRecord, InstallationRecord, ResourceRecord } from '../../generated/types.ts'
import { asking } from '../asking-rules.ts'
import { type LivePage, readApps, readInstallations, readNamedApps, type Spaces } from './live.ts'

export type Observed = {
  violations: Violation[]
  /** How many apps and installations were looked at. */
  apps: number
  installations: number
  /** What is live of what the manifests hold, by key; null where nothing was looked at. */
  live: ReadonlyMap<string, Subject> | null
}

export const nothingObserved: Observed = { violations: [], apps: 0, installations: 0, live: null }

export type ObserveOptions = {
  rules: Rules
  now: Date
  /** Keys of what the manifests hold. */
  wanted: ReadonlySet<string>
  /** Whether somebody needs to know how permissions were used. */
  withUses: boolean
  /** Is shown everything that is asked, page by page. */
  visit: ((records: readonly ResourceRecord[], subjects: readonly Subject[]) => void) | null
}

export async function observe(transport: Transport, spaces: Spaces, options: ObserveOptions): Promise<Observed> {
  const { rules, now, wanted, visit } = options
  const live = new Map<string, Subject>()
  const observed = { ...nothingObserved, violations: [] as Violation[], live }
  const broken = asking(rules, now)
  const ask = (records: readonly ResourceRecord[], subjects: readonly Subject[]) => {
    visit?.(records, subjects)
    for (const violation of broken(subjects)) observed.violations.push(violation)
    for (const subject of subjects) if (wanted.has(subject.key)) live.set(subject.key, subject)
  }
  const apps = new Map<string, AppRecord>()
  for (const record of await readApps(transport, spaces)) apps.set(record.resource.metadata.slug, record)
  observed.apps = apps.size
  const own = [...apps.values()]
  ask(own, own.map(subjectOfApp))
  for await (const page of readInstallations(transport, spaces, options)) {
    for (const record of await strangers(transport, page, apps)) apps.set(record.resource.metadata.slug, record)
    observed.installations += page.installations.length
    const subjects = page.installations.map((record) =>
      subjectOfInstallation(record, appOf(record, apps), page.uses.get(record.key) ?? null),
    )
    ask(page.installations, subjects)
  }
  return observed
}

/** Apps of other spaces that are installed here. */
async function strangers(transport: Transport, { installations }: LivePage, known: ReadonlyMap<string, AppRecord>): Promise<AppRecord[]> {
  const slugs = installations.map(({ resource }) => resource.metadata.app).filter((slug) => !known.has(slug))
  return readNamedApps(transport, [...new Set(slugs)])
}

function appOf({ resource }: InstallationRecord, apps: ReadonlyMap<string, AppRecord>): AppRecord['resource'] | null {
  return apps.get(resource.metadata.app)?.resource ?? null
}
