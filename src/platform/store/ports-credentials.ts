// What credentials need from a store: keys and client secrets of apps, webhook settings with sealed secrets, deliveries.
import type { ClientSecret, Key } from '../../generated/types.ts'
import type { Hook, SealedSecret } from '../domain/hook-config.ts'
import type { Origin } from '../domain/registry.ts'
import type { KeptValue } from '../token-value.ts'
import type { CredentialKind, Outcome, Page, PageQuery } from './ports.ts'
import type { ApiOutcome, Authority } from './ports-app-side.ts'

/** Which deliveries: those that were answered well, or those that were not. */
export type DeliveryStatus = 'success' | 'failure'

export type DeliveryQuery = {
  /** Only those with a lower id. */
  before: number | null
  status: DeliveryStatus | null
  limit: number
}

/** What one delivery was, without what was sent and answered. `duration` in seconds. */
export type DeliverySummary = {
  id: number
  guid: string
  deliveredAt: string
  redelivery: boolean
  duration: number
  /** `OK`, or the reason. */
  status: string
  statusCode: number
  event: string
  action: string | null
  installationId: number | null
  repositoryId: number | null
  throttledAt: string | null
}

export type Delivery = DeliverySummary & {
  url: string
  request: { headers: Record<string, string> | null; payload: object | null }
  response: { headers: Record<string, string> | null; payload: string | null }
}

/** Settings to change; what is absent stays. A secret comes sealed; null takes it away. */
export type HookWanted = { url?: string; contentType?: Hook['contentType']; insecureSsl?: boolean; secret?: SealedSecret | null }

/** What an app signs in with. */
export type AppCredential = Exclude<CredentialKind, 'token'>

export interface CredentialsReader {
  keys(appId: number, page: PageQuery): Promise<Page<Key>>
  clientSecrets(appId: number, page: PageQuery): Promise<Page<ClientSecret>>
  /** The id of the app's client secret with this hash that lives at `at` (ISO 8601, UTC); null where it has none such. */
  clientSecretId(appId: number, hash: string, at: string): Promise<number | null>
  /** Its settings beside the address; the defaults where none were made. */
  hook(appId: number): Promise<Hook>
  /** Newest first. */
  deliveries(appId: number, query: DeliveryQuery): Promise<Page<DeliverySummary>>
  /** `publicUrl`: where the platform is reached, for the addresses in the payload. */
  delivery(appId: number, id: number, publicUrl: string): Promise<Delivery | null>
  /** Id of the master key that secrets are sealed under; null before there was one. */
  masterKeyId(): Promise<string | null>
  sealedSecrets(): Promise<{ appId: number; secret: SealedSecret }[]>
}

/** Writes for an app ask within the transaction whether the caller still administers its space. */
export interface CredentialsWriter {
  deleteKey(appId: number, id: number, by: number, origin: Origin): Promise<Outcome<{ found: boolean }>>
  createClientSecret(appId: number, draft: KeptValue, by: number, origin: Origin): Promise<Outcome<{ secret: ClientSecret }>>
  deleteClientSecret(appId: number, id: number, by: number, origin: Origin): Promise<Outcome<{ found: boolean }>>
  /** `found`: whether the app has it. A key needs another one that lives longer. */
  setCredentialEnd(
    what: AppCredential,
    appId: number,
    id: number,
    expiresAt: string | null,
    by: number,
    origin: Origin,
  ): Promise<Outcome<{ found: boolean }>>
  /** By the app itself; its address moves its resource's revision. */
  changeHook(authority: Authority, wanted: HookWanted, origin: Origin): Promise<ApiOutcome<object>>
  /** By an admin of its space; no part of its manifest. */
  changeHookByHand(appId: number, wanted: Omit<HookWanted, 'url'>, by: number, origin: Origin): Promise<Outcome<object>>
  /** Names the master key in force, and puts secrets sealed under it in the place of the old ones: all of it, or nothing. */
  setMasterKey(keyId: string, secrets: readonly { appId: number; secret: SealedSecret }[]): Promise<void>
}
