// An event before it is written: what happened, in words for apps, and which of them are to hear it. Pure.

/** `installationId`: through which installation the app hears of it; null for what is about the app itself. */
export type Recipient = { appId: number; installationId: number | null }

export type WebhookEvent = {
  name: string
  /** null where the event has none. */
  action: string | null
  /** null: of no repository. */
  repositoryId: number | null
  /** A JSON object. Its addresses of the platform begin with `placeholderOrigin`, unless a person gave it. */
  payload: string
  given: boolean
  /** Whether the payload says which installation it is about; else each recipient's own is put in. */
  namesInstallation: boolean
  to: readonly Recipient[]
}

/** An event whose payload is the platform's own. */
export function platformEvent({
  payload,
  ...event
}: Pick<WebhookEvent, 'name' | 'action' | 'repositoryId' | 'to'> & { payload: object }): WebhookEvent {
  return { ...event, payload: JSON.stringify(payload), given: false, namesInstallation: Object.hasOwn(payload, 'installation') }
}

/** How long an app that does not answer is tried, in milliseconds. */
export const longestRetry: number = 3 * 24 * 60 * 60 * 1000
