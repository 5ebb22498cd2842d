// A request that tells of a push -> which repository and ref, once the sender has proved that it knows a secret. It only ever makes the controller
// look, so one that is sent again does no harm.
import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { verify } from '@octokit/webhooks-methods'
import { type GitAddress, repositoryKey } from './git-address.ts'
import { type GitRef, refName } from './git-ref.ts'
import { addressFields, type Proof, type PushForm, pushEvents, pushForms, repositoryFields } from './push-forms.ts'

/** `repositories`: keys as `repositoryKey` makes them. `ref`: its whole name. `after`: the commit; null where the ref was deleted, or it is not told. */
export type Push = { repositories: ReadonlySet<string>; ref: string; after: string | null }

/** `reason` may be answered: it says nothing of secrets. What is ignored is no fault of the sender. */
export type PushAnswer =
  | { kind: 'push'; push: Push }
  | { kind: 'ping' }
  | { kind: 'ignored'; reason: string }
  | { kind: 'refused'; status: 400 | 401 | 413 | 415; reason: string }

/** The most that a body may have; a server reads no more. Hosts list the newest commits of a push alone. */
export const maxPushBytes: number = 5 * 1024 * 1024

/** `headers` have names in small letters. Any of `secrets` is enough, so that one can take the place of another. */
export async function readPush(headers: IncomingHttpHeaders, body: Uint8Array, secrets: readonly string[]): Promise<PushAnswer> {
  const refused = (status: 400 | 401 | 413 | 415, reason: string): PushAnswer => ({ kind: 'refused', status, reason })
  if (body.length > maxPushBytes) return refused(413, `the body has more than ${maxPushBytes} bytes`)
  const form = pushForms.find(({ events }) => events.some((name) => headers[name] !== undefined))
  if (form === undefined) return refused(400, 'the request is of no form that is known: no header names the event')
  const text = textOf(body)
  if (text === null || text === '') return refused(400, 'the body is no text')
  if (!(await isProved(form, headers, text, secrets))) return refused(401, 'the request does not prove that it knows the secret')
  const event = one(headers, form.events.find((name) => headers[name] !== undefined) ?? '').toLowerCase()
  if (isPing(form, headers, event)) return { kind: 'ping' }
  const payload = payloadOf(text, one(headers, 'content-type'))
  if (payload === 'type') return refused(415, 'the body is neither JSON nor a form: choose application/json')
  if (payload === null) return refused(400, 'the body is no JSON of an object')
  if (!pushEvents.has(event) && !(event === 'system hook' && pushEvents.has(String(payload.object_kind)))) {
    return { kind: 'ignored', reason: 'the event is no push' }
  }
  const push = pushOf(payload)
  return push === null ? refused(400, 'the body names no ref or no repository') : { kind: 'push', push }
}

/** The sources, of those that follow repositories, that a push may have changed. */
export function concernedBy<Source extends { address: GitAddress; ref: GitRef }>(
  { repositories, ref }: Push,
  sources: readonly Source[],
): Source[] {
  return sources.filter((source) => {
    const key = repositoryKey(source.address.url)
    // Which branch HEAD names may have changed with the push.
    return key !== null && repositories.has(key) && (source.ref === null || refName(source.ref) === ref)
  })
}

function textOf(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return null
  }
}

/** Every secret is tried, so that the time says nothing of which one it was. */
async function isProved({ proofs }: PushForm, headers: IncomingHttpHeaders, text: string, secrets: readonly string[]): Promise<boolean> {
  const given = proofs.filter(({ header }) => one(headers, header) !== '')
  const pairs = given.flatMap((proof) => secrets.filter((secret) => secret !== '').map((secret) => holds(proof, headers, text, secret)))
  return (await Promise.all(pairs)).includes(true)
}

async function holds(proof: Proof, headers: IncomingHttpHeaders, text: string, secret: string): Promise<boolean> {
  const given = one(headers, proof.header)
  if (proof.kind === 'stamp') {
    const stamp = createHmac('sha256', secret)
      .update(`${one(headers, proof.time)}\n${secret}`)
      .digest('base64')
    return isSame(given, stamp)
  }
  return proof.kind === 'token' ? isSame(given, secret) : verify(secret, text, given)
}

/** In a time that tells neither where they differ nor how long they are. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))
}

/** Empty where it is missing or there several times. */
function one(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name]
  return typeof value === 'string' ? value : ''
}

function isPing({ ping }: PushForm, headers: IncomingHttpHeaders, event: string): boolean {
  if (ping === undefined) return false
  return 'event' in ping ? event === ping.event : one(headers, ping.header).toLowerCase() === 'true'
}

type Payload = Record<string, unknown>

/** 'type': of no type that is taken. Null: not what the type says. */
function payloadOf(text: string, type: string): Payload | 'type' | null {
  const media = type.split(';', 1)[0]?.trim().toLowerCase()
  const json =
    media === 'application/json'
      ? text
      : media === 'application/x-www-form-urlencoded'
        ? new URLSearchParams(text).get('payload')
        : undefined
  if (json === undefined) return 'type'
  try {
    return objectOf(JSON.parse(json ?? ''))
  } catch {
    return null
  }
}

function objectOf(value: unknown): Payload | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Payload) : null
}

function pushOf(payload: Payload): Push | null {
  const addresses = repositoryFields.flatMap((field) => {
    const repository = objectOf(payload[field])
    return repository === null ? [] : addressFields.map((name) => repository[name])
  })
  const keys = addresses.flatMap((address) => (typeof address === 'string' && address.length < 2_000 ? (repositoryKey(address) ?? []) : []))
  const { ref, after } = payload
  if (keys.length === 0 || typeof ref !== 'string' || !/^refs\/.{1,500}$/.test(ref)) return null
  return { repositories: new Set(keys), ref, after: typeof after === 'string' && /^(?!0+$)[0-9a-f]{40,64}$/.test(after) ? after : null }
}
