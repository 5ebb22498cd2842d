// The first thing that an app hears at a new address.
import { type Hook, maskedSecret } from '../domain/hook-config.ts'
import type { StoredApp } from '../domain/registry.ts'
import { platformEvent, type WebhookEvent } from '../domain/webhook-event.ts'
import { payloadUrls } from './common.ts'

/** `hook`: the app's settings beside its address. The hook of an app goes by the app's id. */
export function pingEvent(app: StoredApp, hook: Hook): WebhookEvent {
  const { webhook, events } = app.resource.spec
  const url = `${payloadUrls.api}/app/hook`
  const payload = {
    zen: 'Say it once, and say it to whoever listens.',
    hook_id: app.id,
    hook: {
      type: 'App',
      id: app.id,
      name: 'web',
      active: webhook.active,
      events,
      config: {
        content_type: hook.contentType,
        insecure_ssl: hook.insecureSsl ? '1' : '0',
        ...(hook.secret === null ? {} : { secret: maskedSecret }),
        url: webhook.url,
      },
      updated_at: app.updatedAt,
      created_at: app.createdAt,
      app_id: app.id,
      url: `${url}/config`,
      // No call pings an app's hook; whoever reads payloads by their published description expects an address all the same.
      ping_url: `${url}/pings`,
      deliveries_url: `${url}/deliveries`,
    },
  }
  return platformEvent({ name: 'ping', action: null, repositoryId: null, payload, to: [{ appId: app.id, installationId: null }] })
}
