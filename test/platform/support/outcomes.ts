// Tables of who gets what from the app-side API: a word for each answer, a column for each caller, a line for each kind of route.

import { deadCallers, type LiveCaller } from './callers.ts'
import { allScopes } from './fixture.ts'
import type { World } from './world.ts'

/** The columns of a table, each with its caller. `oth`: an admin whose token has every scope but the one that is needed. */
const heads = {
  anon: 'anonymous',
  strg: 'stranger',
  memb: 'member',
  adm: 'admin',
  oth: 'others',
  ro: 'readOnly',
  own: 'owner',
  jwt: 'jwt',
  jwtx: 'jwtElse',
  ins: 'inst',
  les: 'instLess',
  org: 'instOrg',
  els: 'instElse',
  rep: 'instRepo',
  per: 'instPerm',
  uadm: 'userAdmin',
  umem: 'userMember',
  ustr: 'userStranger',
  ules: 'userLess',
  uels: 'userElse',
  urep: 'userRepo',
  uoth: 'userOther',
  cli: 'client',
} as const satisfies Record<string, Column>
export type Column = LiveCaller | 'others'
const columns: readonly Column[] = Object.values(heads)

/** What a word of a table stands for: status and message. `ok` is the route's own success. */
const words: Readonly<Record<string, readonly [number, string]>> = {
  log: [401, 'Requires authentication'],
  jwt: [401, 'A JSON web token could not be decoded'],
  app: [403, 'Resource not accessible by integration'],
  pat: [403, 'Resource not accessible by personal access token'],
  ro: [403, 'Resource not accessible by personal access token: it is read-only'],
  none: [404, 'Not Found'],
  off: [404, 'Rate limiting is not enabled.'],
}

/** `scope`: the one that a personal access token needs; null for none. */
export type Outcomes = { scope: string | null; by: Readonly<Record<Column, string>> }

/** Reads a table: a head with the columns, then for each line its name, its scope (`-` for none) and a word for each caller. */
export function outcomeTable(text: string): Record<string, Outcomes> {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('|', ' ').trim().split(/\s+/))
  if (head.slice(2).join() !== Object.keys(heads).join()) throw new Error(`The columns are ${Object.keys(heads).join(' ')}.`)
  return Object.fromEntries(
    lines.map(([name = '', scope, ...cells]) => {
      const unknown = cells.find((word) => word !== 'ok' && !Object.hasOwn(words, word))
      if (cells.length !== columns.length || unknown !== undefined) throw new Error(`${name}: ${cells.length} words, ${unknown}`)
      const by = Object.fromEntries(columns.map((caller, index) => [caller, cells[index]]))
      return [name, { scope: scope === '-' ? null : (scope ?? ''), by: by as Outcomes['by'] }]
    }),
  )
}

/** One request that a route is tried with. */
export type Probe = { path: string; body?: unknown }

export type Row = {
  /** `METHOD /path` as the route has it. */
  route: string
  /** Of success. */
  status: number
  /** Made for every caller; `ok`: whether the caller is to succeed. `authorization` is what the caller comes with instead. */
  probe: (world: World, ok: boolean, caller: Column) => Promise<Probe & { authorization?: string }> | (Probe & { authorization?: string })
}

type Answer = { status: number; message: string | null; headers: Headers; text: string }

export async function ask(world: World, method: string, { path, body }: Probe, authorization: string | null): Promise<Answer> {
  const response = await fetch(`${world.fixture.platform.url}/api/v3${path}`, {
    method,
    headers: {
      'user-agent': 'table',
      ...(authorization === null ? {} : { authorization }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const message = response.status < 400 ? null : (JSON.parse(text) as { message: string }).message
  return { status: response.status, message, headers: response.headers, text }
}

const made = new Map<string, string>()

/** The header of a column's caller, which for some depends on the scope that the route needs. */
async function authorizationOf(world: World, caller: Column, scope: string | null): Promise<string | null> {
  if (caller !== 'others') return world.as[caller]
  return adminWithout(world, scope)
}

async function adminWithout(world: World, scope: string | null): Promise<string> {
  return cached(world, `all but ${scope}`, () => allScopes.filter((each) => each !== scope))
}

async function cached(world: World, name: string, scopes: () => string[]): Promise<string> {
  const key = `${world.fixture.data} ${name}`
  const known = made.get(key)
  if (known !== undefined) return known
  const token = await world.adminWith(scopes())
  made.set(key, token)
  return token
}

/** What every caller gets, as the words of a table: where another word stands than expected, the answer itself. */
export async function answersOf(world: World, { route, probe, status }: Row, { scope, by }: Outcomes): Promise<Record<Column, string>> {
  const [method = ''] = route.split(' ')
  const got: [string, string][] = []
  for (const caller of columns) {
    const ok = by[caller] === 'ok'
    const { authorization, ...request } = await probe(world, ok, caller)
    const answer = await ask(world, method, request, authorization ?? (await authorizationOf(world, caller, scope)))
    got.push([caller, wordOf(answer, status)])
  }
  return Object.fromEntries(got) as Record<Column, string>
}

function wordOf({ status, message, text }: Answer, success: number): string {
  if (status === success) return 'ok'
  const word = Object.entries(words).find(([, [code, said]]) => code === status && said === message)?.[0]
  return word ?? `${status} ${text.slice(0, 200)}`
}

/** What others get: dead credentials, a suspended installation, and an admin with only the scope that is needed. */
export async function restOf(world: World, { route, probe, status }: Row, { scope, by }: Outcomes): Promise<Record<string, string>> {
  const [method = ''] = route.split(' ')
  const send = async (authorization: string | null, ok = false) =>
    ask(world, method, await probe(world, ok, 'admin'), authorization).then((answer) => answer)
  const got: Record<string, string> = {}
  for (const caller of deadCallers) {
    const { status, message } = await send(world.as[caller])
    got[caller] = `${status} ${message}`
  }
  const asleep = await send(world.as.suspended)
  got.suspended = `${asleep.status} ${asleep.message}`
  const alone = await cached(world, `only ${scope ?? 'notifications'}`, () => [scope ?? 'notifications'])
  got.scopeAlone = wordOf(await send(alone, by.admin === 'ok'), status)
  return got
}

/** What `restOf` must be, whatever the route: credentials come before rights. */
export function restExpected({ by }: Outcomes): Record<string, string> {
  const undecodable = '401 A JSON web token could not be decoded'
  const dead = deadCallers.map((caller) => [caller, caller.startsWith('jwt') ? undecodable : '401 Bad credentials'])
  return { ...Object.fromEntries(dead), suspended: '403 This installation has been suspended', scopeAlone: by.admin }
}
