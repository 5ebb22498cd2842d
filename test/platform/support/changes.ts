// Short ways to write manifests and changesets, and to send them.
import type { ResourceRecord } from '../../../src/generated/types.ts'
import type { Answer, CallOptions, CheckedClient } from './checked-client.ts'

type Fields = Record<string, unknown>
type Change = {
  action: string
  key: string
  id: number | null
  revision: number | null
  from: string | null
  resource: unknown
  adopts?: { fleet: string | null }
  secret?: string
}

export function app(slug: string, space: string, spec: Fields = {}, metadata: Fields = {}): Fields {
  return { apiVersion: 'appward/v1', kind: 'App', metadata: { slug, space, ...metadata }, spec }
}

export function installation(slug: string, space: string, spec: Fields = {}): Fields {
  return { apiVersion: 'appward/v1', kind: 'Installation', metadata: { app: slug, space }, spec: { repositories: 'all', ...spec } }
}

export function keyOf(resource: Fields): string {
  const { slug, app: appSlug, space } = resource.metadata as Record<string, string>
  return resource.kind === 'App' ? `App/${slug}` : `Installation/${appSlug}@${space}`
}

export function create(resource: Fields): Change {
  const action = resource.kind === 'App' ? 'create' : 'install'
  return { action, key: keyOf(resource), id: null, revision: null, from: null, resource }
}

/** An alteration of what `record` is now. */
export function alter(record: ResourceRecord, resource: Fields, action = 'update'): Change {
  const key = keyOf(resource)
  return { action, key, id: record.id, revision: record.revision, from: action === 'rename' ? record.key : null, resource }
}

export function end(record: ResourceRecord): Change {
  const { key, id, revision } = record
  return { action: record.kind === 'App' ? 'delete' : 'uninstall', key, id, revision, from: null, resource: null }
}

let keys = 0

/** Sends changes on the fleet's present head. */
export async function submit(call: CheckedClient, fleet: string, changes: Change[], options: CallOptions = {}): Promise<Answer> {
  const state = await call('GET', `/api/v1/state?fleet=${fleet}`)
  const body = { fleet, expectedHead: state.body.head, changes }
  return call('POST', '/api/v1/changesets', { body, headers: { 'idempotency-key': `key-${++keys}` }, ...options })
}

/** As `submit`, where nothing may stand in the way. */
export async function mustSubmit(call: CheckedClient, fleet: string, changes: Change[], options: CallOptions = {}): Promise<Answer> {
  const answer = await submit(call, fleet, changes, options)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer
}

/** The record of a key as the site owner sees it. */
export async function record(call: CheckedClient, key: string): Promise<ResourceRecord> {
  const path = key.startsWith('App/') ? `apps/${key.slice(4)}` : `installations/${key.slice(13).replace('@', '/')}`
  const { status, body } = await call('GET', `/api/v1/${path}`)
  if (status !== 200) throw new Error(`${key}: ${JSON.stringify(body)}`)
  return body
}
