// The tables as the queries see them. Times are ISO 8601 in UTC, flags 0 or 1, documents JSON texts.
import type { Generated, Kysely } from 'kysely'
import type { Space } from '../../generated/types.ts'
import type { SpaceType } from '../domain/rights.ts'
import type { SignInWay } from '../domain/session-rules.ts'
import type { ControllerTables } from './controller-tables.ts'
import type { WebhookTables } from './webhook-tables.ts'
import type { WriteBackTables } from './write-back-tables.ts'

type ResourceColumns = {
  id: number
  key: string
  space: string
  fleet: string | null
  revision: number
  digest: string
  resource: string
  created_at: string
  updated_at: string
  updated_by: string
  /** The resource as its fleet applied it, where it is not like that any more. */
  applied: string | null
}

/** What keys and client secrets have in common. */
type Credential = {
  id: Generated<number>
  app_id: number
  created_at: string
  created_by: string
  last_used_at: string | null
  expires_at: Generated<string | null>
}

export type Tables = WriteBackTables & WebhookTables & ControllerTables & RegistryTables

type RegistryTables = {
  spaces: {
    login: string
    type: SpaceType
    site_owner: number
    created_at: string
    id: number
    repository_count: Generated<number>
    consent_from: Generated<Space['consentFrom']>
  }
  members: { organization: string; user: string; role: 'admin' | 'member' }
  repositories: { id: Generated<number>; owner: string; name: string; private: number; created_at: string }
  tokens: {
    id: Generated<number>
    login: string
    name: string
    hash: string
    scopes: string
    read_only: number
    created_at: string
    expires_at: string | null
    last_used_at: string | null
    kind: Generated<'personal' | 'session'>
  }
  fleets: { name: string; space: string; head: number; created_at: string; updated_at: string; updated_by: string }
  /** `listens`: 1 where its webhook is active and has an address. */
  apps: ResourceColumns & { visibility: string; former_slug: string | null; listens: number }
  installations: ResourceColumns & {
    app_id: number
    grant_json: string
    repository_count: number | null
    suspended_at: string | null
    suspended_by: string | null
    suspended_side: 'app' | 'space' | null
    suspension_beneath: string | null
    refusal: string | null
    /** When anything of the row was written last. */
    written_at: Generated<string>
  }
  installation_requests: {
    id: Generated<number>
    app_id: number
    space: string
    requester: string
    repositories: string
    created_at: string
  }
  redirects: { slug: string; app_id: number }
  /** The listed apps; the database keeps it beside `apps`, and their texts as `market_text`. */
  market: { id: number; category: string }
  counters: { name: 'app' | 'installation' | 'changeset' | 'space' | 'registry' | 'term'; next: number }
  changesets: {
    id: number
    fleet: string
    idempotency_key: string
    body_digest: string
    result: string
    created_at: Generated<string>
    actor: Generated<string>
    source: Generated<string | null>
    actions: Generated<string | null>
  }
  /** What a fleet applied and somebody else took away. */
  lost: { key: string; fleet: string; id: number; applied: string; at: string; by: string }
  /** The empty space stands for the whole platform. */
  freezes: { space: string; reason: string; at: string; by: string }
  /** The empty space stands for the whole platform. */
  policies: {
    space: string
    name: string
    revision: number
    digest: string
    policy: string
    created_at: string
    updated_at: string
    updated_by: string
  }
  app_keys: Credential & { public_key: string; fingerprint: string }
  client_secrets: Credential & { hash: string; last_eight: string }
  installation_tokens: {
    id: Generated<number>
    hash: string
    installation_id: number
    permissions: string | null
    repository_ids: string | null
    created_at: string
    expires_at: string
  }
  master_key: { one: number; key_id: string }
  hooks: { app_id: number; content_type: 'json' | 'form'; insecure_ssl: number; sealed_secret: string | null; secret_mac: string | null }
  sessions: {
    id: Generated<number>
    hash: string
    token_id: number
    way: SignInWay
    address: string | null
    created_at: string
    seen_at: string
  }
  passwords: { login: string; hash: string; updated_at: string }
  sign_in_links: { hash: string; login: string; expires_at: string }
  authorizations: {
    id: Generated<number>
    app_id: number
    login: string
    permissions: string
    created_at: string
    updated_at: string
  }
  authorization_codes: {
    id: Generated<number>
    hash: string
    authorization_id: number
    redirect_uri: string
    challenge: string | null
    expires_at: string
    used_at: string | null
    ends_at: string
  }
  user_tokens: {
    id: Generated<number>
    code_id: number
    scoped_from: number | null
    hash: string
    last_eight: string
    refresh_hash: string | null
    installation_id: number | null
    permissions: string | null
    repository_ids: string | null
    created_at: string
    updated_at: string
    expires_at: string
    refresh_expires_at: string | null
    ended_at: string | null
  }
  manifest_codes: { hash: string; app_id: number; webhook: number; created_by: string; expires_at: string }
  permission_use: {
    installation_id: number
    permission: string
    calls: number
    last_call_at: string | null
    deliveries: number
    last_delivery_at: string | null
  }
  /** What installations were granted, kept by the database. `rank`: 1 to read, 2 to write, 3 to administer. `implied`: it comes with another. */
  granted_levels: {
    permission: string
    rank: 1 | 2 | 3
    space: string
    installation_id: number
    implied: number
    since: string
  }
  audit_log: {
    id: Generated<number>
    at: string
    actor: string
    credential: string
    address: string | null
    action: string
    key: string
    space: string | null
    before: string | null
    after: string | null
    changeset: number | null
    fleet: string | null
    reasons: string | null
  }
}

export type Database = Kysely<Tables>

/** Rows in one statement: few enough for the limit of bound values, many enough for speed. */
export const rowsPerStatement = 200

/** `values` in parts of at most `size`. */
export function inParts<T>(values: readonly T[], size: number = rowsPerStatement): T[][] {
  const parts: T[][] = []
  for (let start = 0; start < values.length; start += size) parts.push(values.slice(start, start + size))
  return parts
}
