// How an app is run, as text: where it is told of events and how that goes, and what it signs in with.
import type { AppAudit, ClientSecret, Key } from '../../src/generated/types.ts'
import { shownDate, shownTime } from '../../src/lib/shown-time.ts'
import { visible } from '../../src/lib/visible.ts'
import { agoText } from './ago-text.ts'
import type { Colours } from './colours.ts'
import { columns } from './columns.ts'
import { counted } from './shown-value.ts'

/** Enough of a fingerprint to find it by. */
const shownFingerprint = 16

export function webhookLines({ webhook, use }: AppAudit, colours: Colours): string[] {
  const { active, url, signed } = webhook
  if (!active || url === '') return ['off: it is told nothing']
  const signature = signed === null ? '' : signed ? ', signed' : `, ${colours.yellow('not signed: there is no secret')}`
  return [`${visible(url)}${signature}`, ...(use === null ? [] : deliveryLines(use.deliveries, colours))]
}

function deliveryLines(deliveries: NonNullable<AppAudit['use']>['deliveries'], colours: Colours): string[] {
  const { since, attempts, failed, complete, waiting, parked, lastFailure } = deliveries
  const total = `${complete ? '' : 'the last '}${counted(attempts, 'delivery', 'deliveries')} since ${shownDate(since)}`
  const failing = failed === 0 ? 'none failed' : colours.yellow(`${failed} failed`)
  const rest = [...(waiting === 0 ? [] : [`${waiting} waiting`]), ...(parked === 0 ? [] : [colours.red(`${parked} given up`)])]
  const line = [attempts === 0 ? `no delivery since ${shownDate(since)}` : `${total}, ${failing}`, ...rest].join(' · ')
  if (lastFailure === null) return [line]
  const { at, event, action, status, statusCode } = lastFailure
  const what = `${visible(event)}${action === null ? '' : `.${visible(action)}`}`
  return [line, `last failure ${shownTime(at)}, ${what}: ${statusCode === 0 ? '' : `${statusCode} `}${visible(status)}`]
}

export function credentialLines({ credentials, use, at }: AppAudit, colours: Colours): string[] {
  if (credentials === null) return []
  const { keys, secrets } = credentials
  const rows = [
    ...keys.map((key) => ['private key', visible(key.fingerprint.slice(0, shownFingerprint)), ...ageCells(key, at)]),
    ...secrets.map((secret) => ['client secret', `…${visible(secret.lastEight)}`, ...ageCells(secret, at)]),
  ]
  const users = use === null ? [] : [`${counted(use.users, 'user has', 'users have')} authorized it`]
  return [...(rows.length === 0 ? [colours.dim('no private key and no client secret')] : columns(rows)), ...users]
}

function ageCells({ createdAt, createdBy, lastUsedAt, expiresAt }: Key | ClientSecret, at: string): string[] {
  return [
    `made ${agoText(createdAt, at)} by ${visible(createdBy)}`,
    lastUsedAt === null ? 'never used' : `last used ${agoText(lastUsedAt, at)}`,
    ...(expiresAt === null ? [] : [`ends ${shownDate(expiresAt)}`]),
  ]
}
