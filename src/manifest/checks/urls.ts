// Addresses: https, or http on this machine; no password inside. The address itself is never repeated, it may hold a secret.
import { atValue, type Finding, fieldName, type Path } from '../finding.ts'
import type { CompleteApp } from '../normalize.ts'

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/

export function* checkUrls({ spec }: CompleteApp): Iterable<Finding> {
  for (const [path, text] of addresses(spec)) {
    const finding = text === '' ? null : checkUrl(path, text)
    if (finding !== null) yield finding
  }
}

function addresses({ homepage, cover, authorization, webhook }: CompleteApp['spec']): [Path, string][] {
  return [
    [['spec', 'homepage'], homepage],
    [['spec', 'cover'], cover],
    ...authorization.callbackUrls.map((url, index): [Path, string] => [['spec', 'authorization', 'callbackUrls', index], url]),
    [['spec', 'authorization', 'setupUrl'], authorization.setupUrl],
    [['spec', 'webhook', 'url'], webhook.url],
  ]
}

/** What is wrong with one address that is not empty; null where nothing is. */
export function checkUrl(path: Path, text: string): Finding | null {
  const field = fieldName(path)
  // The URL parser would forgive spaces, missing slashes and backslashes.
  const url = /^https?:\/\/[^\s\\]+$/i.test(text) ? URL.parse(text) : null
  if (url === null) return atValue(path, 'AW231', { field })
  if (url.username !== '' || url.password !== '') return atValue(path, 'AW241')
  return url.protocol === 'http:' && !loopback.test(url.hostname) ? atValue(path, 'AW232', { field }) : null
}
