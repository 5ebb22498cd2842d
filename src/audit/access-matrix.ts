// Who may do what: apps by permissions. Each cell tells what an app asks for, what it was given where, when that was last needed and who set it.
import { heldLevel, type PermissionsByGroup } from '../catalog/held-level.ts'
import { includesLevel, isDangerous } from '../catalog/permissions.ts'
import type { AuditFinding, Level } from '../generated/types.ts'
import { compare } from '../lib/diagnostic.ts'
import { appKey, type InstallationResource } from '../manifest/resource.ts'
import { type AppSubject, type InstallationSubject, type Subject, slugOf, type Use } from './subject.ts'

export type AccessGroup = 'repository' | 'organization' | 'user'

/** A permission that somebody asks for or was given. */
export type AccessColumn = { group: AccessGroup; permission: string }

/** Where an app is installed. */
export type AccessInstallation = {
  space: string
  /** That it reaches; null where nobody has counted them. */
  repositories: number | null
  suspended: boolean
  /** Only a manifest says so: the platform has no such installation yet. */
  planned: boolean
}

/** What set a permission, as far as manifests and their history tell. */
export type AccessSource = { file: string; line: number; commit: string | null; author: string | null; at: string | null }

export type AccessCell = {
  /** Index of the column. */
  column: number
  /** The highest that was given; where nothing was, what is asked for. */
  level: Level
  /** Whether it is in force anywhere, planned installations aside. Users consent one by one: what is asked of them counts. */
  given: boolean
  /** What the app asks for; null for nothing any more. */
  asked: Level | null
  /** What its manifest asks for, where the platform has something else; undefined where it is the same, or where one of them is not known. */
  wanted?: Level | null
  /** Whether some installation was given less than is asked for. */
  waits: boolean
  /** One for each installation of the row. */
  grants: readonly (Level | null)[]
  dangerous: boolean
  /** When it was last needed; null for never, or where the platform cannot tell. */
  lastUsedAt: string | null
  /** Whether the platform would see it being used; null where it was not asked. */
  observable: boolean | null
  /** Given for so many days, observable, and not used in them. */
  unused: boolean
  /** Rules that it breaks. */
  rules: readonly string[]
  source: AccessSource | null
}

export type AccessRow = {
  app: string
  /** That it belongs to; null where only its installations are known. */
  space: string | null
  fleet: string | null
  visibility: 'public' | 'private' | null
  inManifests: boolean
  onPlatform: boolean
  installations: readonly AccessInstallation[]
  /** That it reaches altogether; null where nobody has counted them. */
  repositories: number | null
  /** Number of permissions of repositories and organizations that let it write. */
  writes: number
  /** When one of its credentials was last used; null for never, or where that is not known. */
  lastUsedAt: string | null
  /** Findings that the baseline does not hold, about the app and its installations. */
  findings: number
  cells: readonly AccessCell[]
}

export type AccessMatrix = {
  columns: readonly AccessColumn[]
  /** Those with most findings first, then those with most permissions to write, then by name. */
  rows: readonly AccessRow[]
  unusedDays: number
}

export type AccessInput = {
  manifests: readonly Subject[]
  platform: readonly Subject[]
  findings: readonly AuditFinding[]
  /** ISO 8601; days are counted back from here. */
  at: string
  unusedDays: number
  /** How many repositories an installation reaches, by its key; null where nobody has counted them. */
  repositoriesOf: (key: string) => number | null
  /** Where a manifest sets `permissions.GROUP.NAME` of a resource, and who did. */
  sourceOf: (key: string, path: string) => AccessSource | null
}

const groups: readonly AccessGroup[] = ['repository', 'organization', 'user']
const dayMs = 86_400_000

/** All that is known of one app. */
type Scene = {
  slug: string
  manifest: AppSubject | null
  live: AppSubject | null
  installed: readonly { subject: InstallationSubject; planned: boolean }[]
}

/** The same whatever the order of the subjects. */
export function accessMatrix(input: AccessInput): AccessMatrix {
  const findings = Map.groupBy(
    input.findings.filter(({ key }) => key !== ''),
    ({ key }) => slugIn(key),
  )
  const drafts = scenesOf(input).map((scene) => rowOf(scene, findings.get(scene.slug) ?? [], input))
  const names = new Map<string, AccessColumn>()
  for (const { cells } of drafts) for (const { group, permission } of cells) names.set(`${group} ${permission}`, { group, permission })
  const columns = [...names.values()].sort(
    (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || compare(a.permission, b.permission),
  )
  const indexes = new Map(columns.map(({ group, permission }, index) => [`${group} ${permission}`, index]))
  const rows = drafts.map(({ cells, ...row }): AccessRow => {
    const placed = cells.map(({ group, permission, ...cell }) => ({ column: indexes.get(`${group} ${permission}`) ?? 0, ...cell }))
    return { ...row, cells: placed.sort((a, b) => a.column - b.column) }
  })
  return {
    columns,
    rows: rows.sort((a, b) => b.findings - a.findings || b.writes - a.writes || compare(a.app, b.app)),
    unusedDays: input.unusedDays,
  }
}

function scenesOf({ manifests, platform }: AccessInput): Scene[] {
  const [wanted, live] = [manifests, platform].map((subjects) => Map.groupBy(subjects, slugOf))
  const slugs = new Set([...(live?.keys() ?? []), ...(wanted?.keys() ?? [])])
  return [...slugs].map((slug) => {
    const [ours, theirs] = [wanted?.get(slug) ?? [], live?.get(slug) ?? []]
    const there = theirs.filter((each) => each.kind === 'Installation')
    const keys = new Set(there.map(({ key }) => key))
    const planned = ours.filter((each) => each.kind === 'Installation').filter(({ key }) => !keys.has(key))
    const installed = [...there.map((subject) => ({ subject, planned: false })), ...planned.map((subject) => ({ subject, planned: true }))]
    return {
      slug,
      manifest: ours.find((each) => each.kind === 'App') ?? null,
      live: theirs.find((each) => each.kind === 'App') ?? null,
      installed: installed.sort((a, b) => compare(a.subject.key, b.subject.key)),
    }
  })
}

type Draft = Omit<AccessCell, 'column'> & AccessColumn

function rowOf(scene: Scene, findings: readonly AuditFinding[], input: AccessInput): Omit<AccessRow, 'cells'> & { cells: Draft[] } {
  const { slug, manifest, live, installed } = scene
  const app = live?.app ?? manifest?.app ?? null
  const installations = installed.map(({ subject, planned }) => installationOf(subject, planned, input))
  const cells = groups.flatMap((group) =>
    permissionsIn(scene, group).map((permission) => cellOf(scene, { group, permission }, findings, input)),
  )
  const reached = installations.filter(({ planned }) => !planned).map(({ repositories }) => repositories)
  return {
    app: slug,
    space: app?.metadata.space ?? null,
    fleet: live?.fleet ?? manifest?.fleet ?? null,
    visibility: app?.spec.visibility ?? null,
    inManifests: manifest !== null || installed.some(({ planned }) => planned),
    onPlatform: live !== null || installed.some(({ planned }) => !planned),
    installations,
    repositories: reached.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0),
    writes: cells.filter(({ group, level }) => group !== 'user' && includesLevel(level, 'write')).length,
    lastUsedAt: live?.live?.lastUsedAt ?? null,
    findings: findings.filter(({ known }) => !known).length,
    cells,
  }
}

function installationOf({ key, installation }: InstallationSubject, planned: boolean, { repositoriesOf }: AccessInput): AccessInstallation {
  const { metadata, spec } = installation
  return { space: metadata.space, repositories: repositoriesOf(key) ?? namedIn(spec), suspended: spec.suspended === true, planned }
}

function namedIn({ repositories }: InstallationResource['spec']): number | null {
  return repositories === 'all' ? null : repositories.length
}

/** Names of permissions that it asks for, here or there, or was given somewhere. */
function permissionsIn({ manifest, live, installed }: Scene, group: AccessGroup): string[] {
  const all = [manifest?.permissions, live?.permissions, ...installed.map(({ subject }) => subject.permissions)]
  return [...new Set(all.flatMap((permissions) => Object.keys((permissions as PermissionsByGroup | undefined)?.[group] ?? {})))]
}

function cellOf(scene: Scene, { group, permission }: AccessColumn, findings: readonly AuditFinding[], input: AccessInput): Draft {
  const { slug, manifest, live, installed } = scene
  const levelIn = (subject: Subject | null) => (subject === null ? null : levelOf(subject.permissions, { group, permission }))
  const [wanted, there] = [levelIn(manifest), levelIn(live)]
  const asked = live === null ? wanted : there
  const grants = installed.map(({ subject }) => (group === 'user' ? null : levelIn(subject)))
  const inForce = grants.filter((level, index) => level !== null && installed[index]?.planned === false)
  const level = highest(inForce) ?? asked ?? wanted ?? highest(grants) ?? 'read'
  const path = `permissions.${group}.${permission}`
  const { idleSince, ...use } = useOf(scene, group, permission, input)
  return {
    group,
    permission,
    level,
    given: inForce.length > 0 || (group === 'user' && asked !== null),
    asked,
    ...(manifest !== null && live !== null && wanted !== there ? { wanted } : {}),
    waits: group !== 'user' && asked !== null && grants.some((grant, index) => installed[index]?.planned === false && isLess(grant, asked)),
    grants,
    dangerous: isDangerous(permission, level),
    ...use,
    unused: inForce.length > 0 && use.observable === true && isOld(idleSince, input),
    rules: [...new Set(findings.filter((finding) => finding.path.endsWith(path)).map(({ rule }) => rule))].sort(),
    source: manifest === null ? null : input.sourceOf(appKey(slug), path),
  }
}

/** Of a permission that this catalog may not know. */
function levelOf(permissions: PermissionsByGroup, { group, permission }: AccessColumn): Level | null {
  return permissions[group]?.[permission] ?? heldLevel(permissions, permission)
}

/** Over all of its installations: the latest use, which counts as seen where it could be seen anywhere; and when it was last used or given. */
function useOf(
  { installed }: Scene,
  group: AccessGroup,
  permission: string,
  { platform }: AccessInput,
): Pick<AccessCell, 'lastUsedAt' | 'observable'> & { idleSince: string | null } {
  const isIt = (use: Use) => use.group === group && use.permission === permission
  const uses = installed.flatMap(({ subject }) => subject.uses?.filter(isIt) ?? [])
  const asked = platform.length > 0 && installed.some(({ subject }) => subject.uses !== null)
  return {
    lastUsedAt: latest(uses.map(({ lastUsedAt }) => lastUsedAt)),
    idleSince: latest(uses.map(({ lastUsedAt, since }) => lastUsedAt ?? since)),
    observable: asked && uses.length > 0 ? uses.some(({ observable }) => observable) : null,
  }
}

function latest(times: readonly (string | null)[]): string | null {
  return times.reduce((last, at) => (at !== null && (last === null || at > last) ? at : last), null)
}

function isOld(time: string | null, { at, unusedDays }: AccessInput): boolean {
  return time === null || new Date(at).getTime() - new Date(time).getTime() > unusedDays * dayMs
}

function highest(levels: readonly (Level | null)[]): Level | null {
  return levels.reduce((most, level) => (level !== null && (most === null || includesLevel(level, most)) ? level : most), null)
}

function isLess(given: Level | null, asked: Level): boolean {
  return given === null || !includesLevel(given, asked)
}

/** The slug in the key of an app or an installation. */
function slugIn(key: string): string {
  return key.slice(key.indexOf('/') + 1).split('@')[0] ?? ''
}
