// A delivery as the receiver gets it: GitHub's headers, and the body signed with the app's secret.
import { createHmac } from 'node:crypto'
import { sign } from '@octokit/webhooks-methods'
import manifest from '../../../package.json' with { type: 'json' }

export type WebhookMessage = {
  appId: number
  guid: string
  event: string
  contentType: 'json' | 'form'
  /** JSON text. */
  payload: string
  /** null: not signed. */
  secret: string | null
}

const contentTypes = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const

/** An app has one webhook, which goes by the app's id. */
export async function webhookRequest(message: WebhookMessage): Promise<{ headers: Record<string, string>; body: string }> {
  const { appId, contentType, payload, secret } = message
  const body = contentType === 'json' ? payload : `payload=${encodeURIComponent(payload)}`
  const headers = {
    Accept: '*/*',
    'Content-Type': contentTypes[contentType],
    'User-Agent': `Appward-Hookshot/${manifest.version}`,
    'X-GitHub-Delivery': message.guid,
    'X-GitHub-Event': message.event,
    'X-GitHub-Hook-ID': String(appId),
    'X-GitHub-Hook-Installation-Target-ID': String(appId),
    'X-GitHub-Hook-Installation-Target-Type': 'integration',
  }
  return { headers: secret === null ? headers : { ...headers, ...(await signatures(secret, body)) }, body }
}

/** The older one is for receivers that know no other. */
async function signatures(secret: string, body: string): Promise<Record<string, string>> {
  return {
    'X-Hub-Signature': `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`,
    'X-Hub-Signature-256': await sign(secret, body),
  }
}
