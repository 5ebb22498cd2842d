// What the platform has, for an audit: page by page, so that an audit of very many installations holds few of them at a time.
import { pagesOf, readAll } from '../../client/platform-client.ts'
import type { Transport } from '../../client/transport.ts'
import type { AppRecord, Caller, InstallationGrants, InstallationRecord, ResourceRecord } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { appKey } from '../../manifest/resource.ts'

/** The spaces to look at; null for the whole platform. */
export type Spaces = readonly string[] | null

export type LivePage = {
  installations: InstallationRecord[]
  /** By key of the installation; empty where it was not asked for. */
  uses: ReadonlyMap<string, InstallationGrants>
}

/** The spaces that a token sees all of: those given, else all that its holder administers. @throws AppError 'refused' where that is none. */
export async function auditedSpaces(transport: Transport, given: readonly string[]): Promise<Spaces> {
  const caller = (await transport.send({ method: 'GET', path: '/api/v1/caller', holds: ['login', 'spaces'] })) as Caller
  if (given.length === 0 && caller.siteOwner) return null
  const administered = new Set(caller.spaces.filter(({ role }) => role === 'admin').map(({ login }) => login))
  const foreign = caller.siteOwner ? [] : given.filter((space) => !administered.has(space))
  if (foreign.length > 0 || (given.length === 0 && administered.size === 0)) {
    const what = foreign.length > 0 ? foreign.join(', ') : 'any space'
    throw new AppError('refused', `${caller.login} does not administer ${what}: only admins see all that a space has`, {
      hint: 'Name other spaces by --space, use a token of an admin, or look at the manifests alone with --offline.',
    })
  }
  return given.length > 0 ? [...new Set(given)] : [...administered].sort()
}

/** Every app of the spaces. */
export async function readApps(transport: Transport, spaces: Spaces): Promise<AppRecord[]> {
  const lists = await Promise.all(listsOf('/api/v1/apps', spaces).map((path) => readAll<AppRecord>(transport, path)))
  return lists.flat()
}

/** Apps by slug, public ones wherever they are; those that the caller does not see are left out. */
export async function readNamedApps(transport: Transport, slugs: readonly string[]): Promise<AppRecord[]> {
  const found: AppRecord[] = []
  for (let start = 0; start < slugs.length; start += slugsAtOnce) {
    const query = slugs.slice(start, start + slugsAtOnce).map((slug) => `app=${encodeURIComponent(slug)}`)
    const records = await readAll<ResourceRecord>(transport, `/api/v1/state?${query.join('&')}`)
    for (const record of records) if (record.kind === 'App') found.push(record)
  }
  const wanted = new Set(slugs.map(appKey))
  return found.filter(({ key }) => wanted.has(key))
}

const slugsAtOnce = 1_000

/** Every installation in the spaces, by space and key. `withUses`: with how their permissions were used. */
export async function* readInstallations(
  transport: Transport,
  spaces: Spaces,
  { withUses }: { withUses: boolean },
): AsyncGenerator<LivePage> {
  const lists = listsOf('/api/v1/installations', spaces)
  const useLists = listsOf(grantsPath, spaces)
  for (const [index, list] of lists.entries()) {
    const uses = withUses ? pagesOf<InstallationGrants>(transport, useLists[index] ?? '') : null
    // Both lists are ordered by key and paged alike; what came or went between two requests is on the one before or the next.
    const known = new Map<string, InstallationGrants>()
    for await (const installations of pagesOf<InstallationRecord>(transport, list)) {
      const next = await uses?.next()
      for (const use of next?.value ?? []) known.set(use.installation, use)
      yield { installations, uses: known }
      for (const { key } of installations) known.delete(key)
    }
  }
}

const grantsPath = '/api/v1/permission-use'

function listsOf(path: string, spaces: Spaces): string[] {
  return spaces === null ? [path] : spaces.map((space) => `${path}?space=${encodeURIComponent(space)}`)
}

/** What every installation in the spaces was given, and how it was used, by space and key. */
export async function* readGrants(transport: Transport, spaces: Spaces): AsyncGenerator<InstallationGrants[]> {
  for (const list of listsOf(grantsPath, spaces)) yield* pagesOf<InstallationGrants>(transport, list)
}
