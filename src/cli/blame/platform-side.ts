// What the platform has of the settings of a resource, and who put each in force: from the audit log where the token may read it, else from
// what the fleet applied and what drift tells.
import { driftedFields } from '../../../controller/plan/drift.ts'
import { type Leaf, leafValue } from '../../audit/leaf.ts'
import { type Named, namedBefore, type Sought, setIn, slugIn } from '../../audit/set-by.ts'
import { readAll } from '../../client/platform-client.ts'
import { ProblemError } from '../../client/problem-error.ts'
import type { Transport } from '../../client/transport.ts'
import type {
  AuditEntry,
  AuditPage,
  BlamedPlatform,
  ChangesetDetail,
  ChangesetPage,
  ChangesetSummary,
  ResourceRecord,
} from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { canonicalJson } from '../../lib/canonical-json.ts'
import type { Resource } from '../../manifest/resource.ts'

/** By the path of a setting. */
export type PlatformSide = { origins: ReadonlyMap<string, BlamedPlatform>; notes: string[] }

/** The record of a key; an app that was renamed is found by its old slug. Null where the caller sees none. */
export async function findRecord(transport: Transport, key: string): Promise<ResourceRecord | null> {
  const [kind, name = ''] = key.split('/')
  const path =
    kind === 'App'
      ? `/api/v1/apps/${encodeURIComponent(name)}`
      : `/api/v1/installations/${name.split('@').map(encodeURIComponent).join('/')}`
  try {
    return (await transport.send({ method: 'GET', path, holds: ['key', 'resource', 'status'] })) as ResourceRecord
  } catch (error) {
    if (error instanceof ProblemError && error.problem === 'not_found') return null
    throw error
  }
}

/** The resource with what is in force: of an installation, what it has been given. */
export function inForce(record: ResourceRecord): Resource {
  if (record.kind === 'App') return record.resource
  const { resource, status } = record
  return { ...resource, spec: { ...resource.spec, permissions: status.grant } }
}

/** Who put these settings in force. */
export async function platformSide(transport: Transport, record: ResourceRecord, leaves: readonly Leaf[]): Promise<PlatformSide> {
  const resource = inForce(record)
  const sought: Sought[] = leaves.map((leaf) => ({ ...leaf, value: leafValue(resource, leaf.at) }))
  const origins = new Map<string, BlamedPlatform>()
  const notes: string[] = []
  try {
    await fromLog(transport, record, sought, origins)
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'refused')) throw error
    notes.push(
      `The audit log could not be read: ${error.message}. Addresses are not known; who did it is told as drift and history tell it.`,
    )
  }
  const open = sought.filter(({ path }) => !origins.has(path))
  for (const [path, origin] of fromDrift(record, open)) origins.set(path, origin)
  await fromHistory(
    transport,
    record,
    open.filter(({ path }) => !origins.has(path)),
    origins,
  )
  const sources = sourceReader(transport)
  for (const [path, origin] of origins) origins.set(path, await withSource(origin, sources))
  for (const leaf of sought) if (!origins.has(leaf.path)) origins.set(leaf.path, { ...nobody, value: leaf.value })
  return { origins, notes }
}

const nobody: BlamedPlatform = { value: null, by: 'unknown', actor: null, at: null, address: null, credential: null, changeset: null }

/** @throws AppError 'refused' where the log may not be read. */
async function fromLog(
  transport: Transport,
  { key, resource }: ResourceRecord,
  sought: readonly Sought[],
  origins: Map<string, BlamedPlatform>,
) {
  let open = sought
  for await (const [entry, named] of entriesOf(transport, { key, space: resource.metadata.space })) {
    const found = setIn(entry, named.key, open)
    for (const { path, value } of found) origins.set(path, toldBy(entry, value))
    if (found.length > 0) open = open.filter(({ path }) => !origins.has(path))
    if (open.length === 0) return
  }
}

const entriesAtOnce = 200

/** Newest first, under each name the resource had, until its beginning. */
async function* entriesOf(transport: Transport, first: Named): AsyncGenerator<[AuditEntry, Named]> {
  let named: Named | null = first
  let before = Number.POSITIVE_INFINITY
  while (named !== null) {
    const now: Named = named
    let moved = false
    for await (const entry of pagesOf(transport, now)) {
      if (entry.id >= before) continue
      yield [entry, now]
      before = entry.id
      const then = namedBefore(entry, now)
      if (then === null) return
      moved = then.key !== now.key || then.space !== now.space
      named = then
      if (moved) break
    }
    if (!moved) return
  }
}

async function* pagesOf(transport: Transport, { key, space }: Named): AsyncGenerator<AuditEntry> {
  let after: string | null = null
  do {
    const query = new URLSearchParams({ app: slugIn(key), space, limit: String(entriesAtOnce), ...(after === null ? {} : { after }) })
    const page = (await transport.send({ method: 'GET', path: `/api/v1/audit-log?${query}`, holds: ['items', 'next'] })) as AuditPage
    yield* page.items
    after = page.next
  } while (after !== null)
}

function toldBy({ actor, at, address, credential, changeset, fleet }: AuditEntry, value: Sought['value']): BlamedPlatform {
  const by = changeset === null ? 'hand' : 'changeset'
  return { value, by, actor, at, address, credential, changeset: changeset === null ? null : { id: changeset, fleet, source: null } }
}

/** What others changed since the last changeset; addresses are the log's alone. */
function fromDrift(record: ResourceRecord, open: readonly Sought[]): [string, BlamedPlatform][] {
  const fields = driftedFields(record)
  return open.flatMap(({ path, value }): [string, BlamedPlatform][] => {
    const edit = fields.find(
      ({ change }) => path === change.path || path.startsWith(`${change.path}.`) || path.startsWith(`${change.path}[`),
    )
    if (edit === undefined || edit.by === null || !moved(edit.change, path)) return []
    return [[path, { ...nobody, value, by: 'hand', actor: edit.by, at: edit.at }]]
  })
}

/** Of a set, whether this item is among those that moved. */
function moved(change: ReturnType<typeof driftedFields>[number]['change'], path: string): boolean {
  if (change.type !== 'set') return true
  const item = path.slice(change.path.length + 1)
  return change.added.includes(item) || change.removed.includes(item)
}

/** So many changesets are looked into where the log may not be read. */
const mostLookedInto = 100

/** The newest changeset of the owning fleet that set it. What an installation has been given by its app's changes is not told there. */
async function fromHistory(
  transport: Transport,
  { key, fleet, kind }: ResourceRecord,
  sought: readonly Sought[],
  origins: Map<string, BlamedPlatform>,
) {
  let open = sought.filter(({ at }) => kind === 'App' || at[1] !== 'permissions')
  if (fleet === null || open.length === 0) return
  const path = `/api/v1/fleets/${encodeURIComponent(fleet)}/changesets`
  try {
    for (const { id, createdAt, actor, source } of await readAll<ChangesetSummary>(transport, path, mostLookedInto)) {
      const detail = (await transport.send({ method: 'GET', path: `${path}/${id}`, holds: ['id', 'changes'] })) as ChangesetDetail
      const change = detail.changes.find((each) => each.key === key && each.after !== null)
      for (const leaf of change === undefined ? [] : open) {
        if (!isSetBy(change as NonNullable<typeof change>, leaf)) continue
        const changeset = { id, fleet, source }
        origins.set(leaf.path, { ...nobody, value: leaf.value, by: 'changeset', actor, at: createdAt, changeset })
      }
      open = open.filter((leaf) => !origins.has(leaf.path))
      if (open.length === 0) return
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
  }
}

function isSetBy({ before, after }: ChangesetDetail['changes'][number], { at, value }: Sought): boolean {
  const [was, is] = [before === null ? null : leafValue(before, at), leafValue(after, at)]
  return canonicalJson(is) === canonicalJson(value) && (before === null ? value !== null : canonicalJson(was) !== canonicalJson(is))
}

type Sources = (fleet: string, id: number) => Promise<ChangesetSummary['source']>

/** As far as the history of a fleet has been read, newest first; `next` is null at its end. */
type History = { sources: Map<number, ChangesetSummary['source']>; oldest: number; next: string | null }

/** Where the manifests of changesets came from; null where the caller may not see the fleet. Reads no further back than it must. */
function sourceReader(transport: Transport): Sources {
  const histories = new Map<string, History>()
  return async (fleet, id) => {
    const history = histories.get(fleet) ?? { sources: new Map(), oldest: Number.POSITIVE_INFINITY, next: '' }
    histories.set(fleet, history)
    while (history.oldest > id && history.next !== null) await readOn(transport, fleet, history)
    return history.sources.get(id) ?? null
  }
}

async function readOn(transport: Transport, fleet: string, history: History): Promise<void> {
  const query = new URLSearchParams({ limit: '1000', ...(history.next ? { after: history.next } : {}) })
  const path = `/api/v1/fleets/${encodeURIComponent(fleet)}/changesets?${query}`
  try {
    const page = (await transport.send({ method: 'GET', path, holds: ['items', 'next'] })) as ChangesetPage
    for (const { id, source } of page.items) history.sources.set(id, source)
    history.oldest = page.items.at(-1)?.id ?? 0
    history.next = page.next
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    history.next = null
  }
}

async function withSource(origin: BlamedPlatform, sources: Sources): Promise<BlamedPlatform> {
  const { changeset } = origin
  if (changeset === null || changeset.fleet === null || changeset.source !== null) return origin
  return { ...origin, changeset: { ...changeset, source: await sources(changeset.fleet, changeset.id) } }
}
