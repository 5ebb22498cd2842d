// Something that happened and the apps that are to hear of it, before it is written; and what an app listens for. Pure.
import type { AppResource } from '../../manifest/resource.ts'
import type { StoredApp } from './registry.ts'

/** `installationId`: through which installation the app hears of it; null for what is about the app itself. */
export type Recipient = { appId: number; installationId: number | null }

export type WebhookEvent = {
  name: string
  /** null where the event has none. */
  action: string | null
  /** null: of no repository. */
  repositoryId: number | null
  /** Without `installation`, but where the event itself is about one. Its addresses begin with `placeholderOrigin`. */
  payload: object
  /** Whether a person gave the payload. */
  given: boolean
  to: readonly Recipient[]
}

/** How long an app that does not answer is tried, in milliseconds. */
export const longestRetry: number = 3 * 24 * 60 * 60 * 1000

/** Whether the app has a webhook that anything is sent to. */
export function listens({ spec: { webhook } }: AppResource): boolean {
  return webhook.active && webhook.url !== ''
}

/** Whether the app listens at an address where it did not before. `before`: null for a new app. */
export function listensAnew(before: StoredApp | null, after: StoredApp): boolean {
  if (!listens(after.resource)) return false
  return before === null || !listens(before.resource) || before.resource.spec.webhook.url !== after.resource.spec.webhook.url
}
