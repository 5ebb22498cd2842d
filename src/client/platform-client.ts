// The controller's ports over HTTP.
import type { Actual, PlatformReader, PlatformWriter, StateQuery } from '../../controller/ports.ts'
import type { ChangesetResult, ResourceRecord, State } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import type { Transport } from './transport.ts'

/** Resources in one answer; the platform's most. */
const pageSize = 1_000

/** How often the state is read anew because the fleet moved on between two pages. */
const readings = 3

/** Reads state; never writes. */
export function platformReader(transport: Transport): PlatformReader {
  return {
    target: transport.url,
    async readState(query) {
      for (let reading = 0; reading < readings; reading++) {
        const actual = await readPages(transport, query)
        if (actual) return actual
      }
      throw new AppError('conflict', `fleet ${query.fleet} keeps changing while it is read`, {
        hint: 'Wait until the other apply is done and run the command again.',
        retryable: true,
      })
    },
  }
}

/** Sends changesets. */
export function platformWriter(transport: Transport): PlatformWriter {
  return {
    submit: async (changeset, idempotencyKey) =>
      (await transport.send({
        method: 'POST',
        path: '/api/v1/changesets',
        body: changeset,
        headers: { 'idempotency-key': idempotencyKey },
      })) as ChangesetResult,
  }
}

/** All pages of a list, as one. `path` may hold a query. */
export async function readAll<Item>(transport: Transport, path: string, limit: number = Number.POSITIVE_INFINITY): Promise<Item[]> {
  const items: Item[] = []
  let after: string | null = null
  do {
    const page = (await transport.send({
      method: 'GET',
      path: withQuery(path, [
        ['limit', String(Math.min(pageSize, limit - items.length))],
        ['after', after],
      ]),
    })) as { items: Item[]; next: string | null }
    items.push(...page.items)
    after = page.next
  } while (after !== null && items.length < limit)
  return items
}

/** Null where the head of the fleet moved between two pages, so that they do not belong together. */
async function readPages(transport: Transport, query: StateQuery): Promise<Actual | null> {
  const parts = partsOf(query)
  const records = new Map<string, ResourceRecord>()
  let head: number | null = null
  for (const [index, part] of parts.entries()) {
    let after: string | null = null
    do {
      const pairs: Pair[] = [...part, ['limit', String(pageSize)], ['after', after]]
      const page = (await transport.send({ method: 'GET', path: withQuery('/api/v1/state', pairs) })) as State
      if (index === 0 && after !== null && head !== page.head) return null
      if (index === 0) head = page.head
      for (const record of page.items) records.set(record.key, record)
      after = page.next
    } while (after !== null)
  }
  return { head, records: [...records.values()] }
}

type Pair = [name: string, value: string | null]

/** Spaces and apps of one question: so many of the longest names fit in an address that every server takes. */
const namesPerRequest = 200

/** The query as one question, or as several where it names very many spaces or apps; the fleet is asked for in the first. */
function partsOf({ fleet, spaces, apps }: StateQuery): Pair[][] {
  const names: Pair[] = [...spaces.map((space): Pair => ['space', space]), ...apps.map((app): Pair => ['app', app])]
  const parts: Pair[][] = [[['fleet', fleet], ...names.slice(0, namesPerRequest)]]
  for (let start = namesPerRequest; start < names.length; start += namesPerRequest) parts.push(names.slice(start, start + namesPerRequest))
  return parts
}

function withQuery(path: string, pairs: readonly Pair[]): string {
  const query = new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== null))
  return `${path}${path.includes('?') ? '&' : '?'}${query}`
}
