// One request to a webhook receiver, who may be anybody: bounded in time and size, and what came of it in words that tell no more than needed.
import type { Agent } from 'undici'
import { maskedSecret } from '../domain/hook-config.ts'
import { exchange, TookTooLong } from './exchange.ts'
import { AddressRefused, type AgentOptions, receiverAgent } from './receiver-agent.ts'

export type WebhookRequest = { url: string; insecureSsl: boolean; headers: Readonly<Record<string, string>>; body: string }

/** `statusCode` 0: nobody answered. `duration` in seconds. */
export type WebhookAnswer = {
  delivered: boolean
  statusCode: number
  /** `OK`, or the reason. */
  status: string
  duration: number
  response: { headers: Record<string, string> | null; payload: string | null }
}

export type WebhookPoster = {
  /** Never rejects. */
  post(request: WebhookRequest): Promise<WebhookAnswer>
  /** Ends what is under way. */
  close(): Promise<void>
}

/** Bytes of an answer that are read and kept. */
export const maxResponse: number = 64 * 1024

/** Everything together: name, connection, request and answer; milliseconds. */
const answerTime = 10_000

export function webhookPoster(options: Omit<AgentOptions, 'timeout'> & { timeout?: number }): WebhookPoster {
  const { allowPrivate, timeout = answerTime } = options
  const verified = receiverAgent(true, { ...options, timeout })
  const unverified = receiverAgent(false, { ...options, timeout })
  return {
    post: async (wanted) => {
      const start = performance.now()
      // Whoever may listen in may not decide that nobody is asked who they are.
      const agent = wanted.insecureSsl && allowPrivate ? unverified : verified
      const answer = await answerOf(wanted, agent, allowPrivate, timeout)
      return { ...answer, duration: Math.round(performance.now() - start) / 1_000 }
    },
    close: async () => {
      await Promise.all([verified.destroy(), unverified.destroy()])
    },
  }
}

type Answer = Omit<WebhookAnswer, 'duration'>

async function answerOf({ url, headers, body }: WebhookRequest, agent: Agent, allowPrivate: boolean, timeout: number): Promise<Answer> {
  const target = URL.canParse(url) ? new URL(url) : null
  if (target === null || !speaks(target, allowPrivate)) return noAnswer(reasons.url)
  try {
    const { statusCode, headers: answered, bytes } = await exchange(agent, target, { headers, body }, { timeout, maxBytes: maxResponse })
    const delivered = statusCode >= 200 && statusCode <= 299
    // A text in the store holds no U+0000.
    const payload = bytes.toString('utf8').replaceAll('\0', '\ufffd')
    return { delivered, statusCode, status: statusOf(statusCode), response: { headers: keptHeaders(answered), payload } }
  } catch (error) {
    return noAnswer(reasonOf(error, allowPrivate))
  }
}

/** A name and password in the address would be sent on, and shown with the delivery. */
function speaks({ protocol, username, password }: URL, allowPrivate: boolean): boolean {
  return (protocol === 'https:' || (allowPrivate && protocol === 'http:')) && username === '' && password === ''
}

/** Headers whose value may open something, by their names. */
const secretHeader = /cookie|auth|token|secret|passw|credential|session|key/i

function keptHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? maskedSecret : [value].flat().join(', ')])
  return Object.fromEntries(entries)
}

function statusOf(code: number): string {
  if (code >= 200 && code <= 299) return 'OK'
  if (code >= 300 && code <= 399) return `Redirected (${code}); redirects are not followed`
  return `Answered with status ${code}`
}

/** An app may point the platform at addresses that it could not ask itself: it is not told apart what stood in the way there. */
const reasons = {
  url: 'The address of the webhook is not one that is sent to: it takes https, without a name and password',
  address: 'The address of the webhook is not reachable from the internet',
  name: "The receiver's name has no address",
  certificate: "The receiver's certificate was not accepted",
  time: 'The receiver took too long',
  http: 'The answer was not valid HTTP, or its head was too large',
  connection: 'No connection to the receiver, or it broke off',
} as const

function reasonOf(error: unknown, allowPrivate: boolean): string {
  const { name } = error as Error
  const code = String((error as NodeJS.ErrnoException).code ?? '')
  if (error instanceof AddressRefused) return allowPrivate ? reasons.name : reasons.address
  if (error instanceof TookTooLong || /TIMEOUT|TIMEDOUT/.test(code)) return reasons.time
  if (/CERT|SIGNED|ALTNAME|UNABLE_TO|CRL/.test(code)) return reasons.certificate
  if (name === 'HTTPParserError' || code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') return reasons.http
  return reasons.connection
}

function noAnswer(status: string): Answer {
  return { delivered: false, statusCode: 0, status, response: { headers: null, payload: null } }
}
