// The controller's ports over HTTP.
import type {
  Actual,
  ConditionalReader,
  ConsentReader,
  PlatformChecker,
  PlatformReader,
  PlatformWriter,
  Stand,
  StateQuery,
} from '../../controller/ports.ts'
import type { ChangesetResult, ResourceRecord, SecretAnswers, Source, State, WaitingConsent } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import { appKey } from '../manifest/resource.ts'
import { RateLimitError } from './problem-error.ts'
import type { Answer, Transport } from './transport.ts'

/** Resources in one answer; the platform's most. */
const pageSize = 1_000

/** How often the state is read anew because the fleet moved on between two pages. */
const readings = 3

/** Reads state; never writes. The tag of a platform moves with everything that a state can show, so the first page's stands for all. */
export function platformReader(transport: Transport): ConditionalReader {
  let ahead: { path: string; answer: Answer } | null = null
  let stand: Stand | null = null
  const readFirst = async (path: string): Promise<State> => {
    const taken = ahead?.path === path ? ahead.answer : await askState(transport, path, null)
    ahead = null
    stand = taken.etag === null ? null : { path, tag: taken.etag }
    return taken.body as State
  }
  return {
    target: transport.url,
    stand: () => stand,
    async standsAt({ path, tag }) {
      const answer = await askState(transport, path, tag)
      ahead = answer.body === null ? null : { path, answer }
      return ahead === null
    },
    async readState(query) {
      for (let reading = 0; reading < readings; reading++) {
        const actual = await readPages(transport, query, readFirst)
        if (actual) return actual
      }
      throw new AppError('conflict', `fleet ${query.fleet} keeps changing while it is read`, {
        hint: 'Wait until the other apply is done and run the command again.',
        retryable: true,
      })
    },
    areSecrets: (checks) => askSecrets(transport, checks),
  }
}

function askState(transport: Transport, path: string, tag: string | null): Promise<Answer> {
  const headers: Record<string, string> = tag === null ? {} : { 'if-none-match': tag }
  return transport.exchange({ method: 'GET', path, headers, holds: ['head', 'items', 'next'] })
}

/** Checks in one request; the platform's most. */
const checksAtOnce = 1_000

async function askSecrets(transport: Transport, checks: Parameters<PlatformReader['areSecrets']>[0]): Promise<boolean[] | null> {
  const same: boolean[] = []
  try {
    for (let start = 0; start < checks.length; start += checksAtOnce) {
      const body = { checks: checks.slice(start, start + checksAtOnce) }
      const answers = (await transport.send({ method: 'POST', path: '/api/v1/secret-checks', body, holds: ['items'] })) as SecretAnswers
      same.push(...answers.items.map((item) => item.same))
    }
  } catch (error) {
    if (error instanceof RateLimitError) return null
    throw error
  }
  return same
}

/** Reads what waits for consent; never writes. */
export function consentReader(transport: Transport): ConsentReader {
  return {
    target: transport.url,
    async readWaiting(apps) {
      const items: WaitingConsent[] = []
      for (let start = 0; start < apps.length; start += namesPerRequest) {
        const names: Pair[] = apps.slice(start, start + namesPerRequest).map((slug) => ['app', slug])
        items.push(...(await readAll<WaitingConsent>(transport, withQuery('/api/v1/consents', names))))
      }
      return items
    },
  }
}

/** Sends changesets, each with where its manifests came from. */
export function platformWriter(transport: Transport, source: Source | null): PlatformWriter {
  return {
    submit: async (changeset, idempotencyKey) =>
      (await transport.send({
        method: 'POST',
        path: '/api/v1/changesets',
        body: source === null ? changeset : { ...changeset, source },
        headers: { 'idempotency-key': idempotencyKey },
        holds: ['id', 'fleet', 'changes'],
      })) as ChangesetResult,
  }
}

/** Has changesets run and rolled back. */
export function platformChecker(transport: Transport): PlatformChecker {
  return {
    check: async (changeset) =>
      (await transport.send({
        method: 'POST',
        path: '/api/v1/changesets?dryRun=true',
        body: changeset,
        holds: ['dryRun', 'fleet', 'changes'],
      })) as ChangesetResult,
  }
}

/** All pages of a list, as one. `path` may hold a query. */
export async function readAll<Item>(transport: Transport, path: string, limit: number = Number.POSITIVE_INFINITY): Promise<Item[]> {
  const items: Item[] = []
  for await (const page of pagesOf<Item>(transport, path, limit)) items.push(...page)
  return items
}

/** The pages of a list, one after the other, until there are `limit` items. `path` may hold a query. */
export async function* pagesOf<Item>(transport: Transport, path: string, limit: number = Number.POSITIVE_INFINITY): AsyncGenerator<Item[]> {
  let left = limit
  let after: string | null = null
  do {
    const page = (await transport.send({
      method: 'GET',
      path: withQuery(path, [
        ['limit', String(Math.min(pageSize, left))],
        ['after', after],
      ]),
      holds: ['items', 'next'],
    })) as { items: Item[]; next: string | null }
    left -= page.items.length
    after = page.next
    yield page.items
  } while (after !== null && left > 0)
}

type Pair = [name: string, value: string | null]

/** Names in one address: so many of the longest stay within what the platform takes. */
const namesPerRequest = 2_000
const fewApps = 100

/** Reads one page. */
type ReadPage = (path: string) => Promise<State>

/** Null where the head of the fleet moved between two pages, so that they do not belong together. */
async function readPages(transport: Transport, { fleet, spaces, apps }: StateQuery, readFirst: ReadPage): Promise<Actual | null> {
  const records = new Map<string, ResourceRecord>()
  const read: ReadPage = async (path) => (await askState(transport, path, null)).body as State
  // Of many apps most come with the fleet or its spaces; few are asked for along with them, which saves a request.
  const named = apps.length <= fewApps ? apps : []
  const names = [...spaces.map((space): Pair => ['space', space]), ...named.map((slug): Pair => ['app', slug])]
  const first = await readPart([['fleet', fleet], ...names.slice(0, namesPerRequest)], records, { readFirst, read })
  if (first === null) return null
  const missing = apps
    .slice(named.length)
    .filter((slug) => !records.has(appKey(slug)))
    .map((slug): Pair => ['app', slug])
  const rest = [...names.slice(namesPerRequest), ...missing]
  for (let start = 0; start < rest.length; start += namesPerRequest) {
    await readPart(rest.slice(start, start + namesPerRequest), records, { readFirst: read, read })
  }
  return { ...first, records: [...records.values()] }
}

/** Reads all pages of one question into `records`; null where the head moved between them. */
async function readPart(
  part: readonly Pair[],
  records: Map<string, ResourceRecord>,
  { readFirst, read }: { readFirst: ReadPage; read: ReadPage },
): Promise<Omit<Actual, 'records'> | null> {
  let first: Omit<Actual, 'records'> | null = null
  let after: string | null = null
  do {
    const path = withQuery('/api/v1/state', [...part, ['limit', String(pageSize)], ['after', after]])
    const page: State = await (first === null ? readFirst : read)(path)
    if (first !== null && first.head !== page.head) return null
    const told = page.waiting === undefined ? {} : { waiting: [] }
    first ??= { head: page.head, spaces: page.spaces, freezes: page.freezes, lost: page.lost, ...told }
    first.waiting?.push(...(page.waiting ?? []))
    for (const record of page.items) records.set(record.key, record)
    after = page.next
  } while (after !== null)
  return first
}

function withQuery(path: string, pairs: readonly Pair[]): string {
  const query = new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== null))
  return `${path}${path.includes('?') ? '&' : '?'}${query}`
}
