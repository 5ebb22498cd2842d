// The tables of what apps hear.
import type { Generated } from 'kysely'

export type WebhookTables = {
  /** Of apps that listen, the events that they subscribe to. */
  subscriptions: { app_id: number; event: string }
  webhook_events: {
    id: Generated<number>
    name: string
    action: string | null
    repository_id: number | null
    /** A JSON object. Its addresses of the platform begin with `placeholderOrigin`. */
    payload: string
    /** 1: a person gave the payload. */
    given: Generated<number>
    /** 1: the payload says which installation it is about; else each recipient's own is put in. */
    names_installation: Generated<number>
    created_at: string
  }
  outbox: {
    id: Generated<number>
    app_id: number
    event_id: number
    /** It may have ended. */
    installation_id: number | null
    /** The same with every attempt. */
    guid: string
    redelivery: Generated<number>
    attempts: Generated<number>
    next_at: string
    gives_up_at: string
    /** 1: given up, until somebody asks for it again. */
    parked: Generated<number>
  }
  deliveries: {
    id: Generated<number>
    app_id: number
    event_id: number
    guid: string
    delivered_at: string
    redelivery: number
    duration: number
    status: string
    status_code: number
    event: string
    action: string | null
    installation_id: number | null
    repository_id: number | null
    throttled_at: string | null
    url: string
    request_headers: string | null
    response_headers: string | null
    response_payload: string | null
  }
}
