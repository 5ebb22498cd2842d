// Compares what a caller hears of something hidden with what it hears of nothing.
import { expect } from 'vitest'
import { type Caller, deadCallers } from './callers.ts'
import type { World } from './world.ts'

export type Sent = { method: string; path: string; body?: string | undefined; headers?: Record<string, string> }

type Seen = { status: number; body: string; headers: Record<string, string> }

/** Of every answer its own. */
const changing = new Set(['date', 'x-github-request-id', 'connection', 'keep-alive'])

/** The whole answer, with `names` in it made alike. */
export async function seen(
  world: World,
  { method, path, body, headers = {} }: Sent,
  authorization: string | null,
  names: readonly string[] = [],
): Promise<Seen> {
  const init = { method, redirect: 'manual', ...(body === undefined ? {} : { body }) } as const
  const credential = authorization === null ? {} : { authorization }
  const response = await fetch(world.fixture.platform.url + path, {
    ...init,
    headers: { 'user-agent': 'curious', ...credential, ...headers },
  })
  const alike = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, 'NAME'), text)
  const kept = [...response.headers].filter(([name]) => !changing.has(name)).map(([name, value]) => [name, alike(value)])
  return { status: response.status, body: alike(await response.text()), headers: Object.fromEntries(kept) }
}

/** Compares the answers about two things, the first of which is hidden. */
export async function expectAlike(
  world: World,
  hidden: Sent,
  absent: Sent,
  authorization: string | null,
  what: string,
  names: readonly string[] = [],
): Promise<void> {
  const answer = await seen(world, hidden, authorization, names)
  expect(answer, what).toEqual(await seen(world, absent, authorization, names))
  expect(answer.status, what).toBeGreaterThanOrEqual(400)
}

/** Whoever may not know of acme's private repository. */
const outside: readonly Caller[] = [
  'anonymous',
  'stranger',
  'jwtElse',
  'jwtSuspended',
  'instOrg',
  'instElse',
  'instRepo',
  'userStranger',
  'userElse',
  'userRepo',
  'userOther',
  'client',
  'suspended',
  ...deadCallers,
]
/** Their credentials, with those of people in acme whose token lacks the scope. */
export async function outsiders(world: World): Promise<[string, string | null][]> {
  const narrow = async (login: string) => `token ${await world.fixture.token(login, { scopes: ['notifications'] })}`
  return [
    ...outside.map((caller): [string, string | null] => [caller, world.as[caller]]),
    ['admin without the scope', await narrow('alice')],
    ['owner without the scope', await narrow('owner')],
  ]
}
