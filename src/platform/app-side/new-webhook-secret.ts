// The webhook secret of an app that was made by a manifest. The one place that makes it and has it kept.
import type { StoredApp } from '../domain/registry.ts'
import type { Services } from '../routes/route.ts'

/** For the app to check what comes; null where the app has no webhook. */
export async function newWebhookSecret({ random }: Services, _app: StoredApp, webhook: boolean): Promise<string | null> {
  return webhook ? Buffer.from(random(20)).toString('hex') : null
}
