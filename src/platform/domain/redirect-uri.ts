// Where a person is sent back to after authorizing an app: one of the app's callback URLs, to the letter. Pure.

/** The host of a loopback address over http, its port, and the rest: on a person's own machine a program takes what port is free (RFC 8252, 7.3). */
const loopbackForm = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost))(?::(\d{1,5}))?((?:[/?].*)?)$/

/** The address to send the browser to; null where the app has none that fits. `wanted` null: the first one. */
export function callbackFor(callbackUrls: readonly string[], wanted: string | null): string | null {
  if (wanted === null) return callbackUrls[0] ?? null
  if (callbackUrls.includes(wanted)) return wanted
  const own = withoutPort(wanted)
  return own !== null && callbackUrls.some((url) => withoutPort(url) === own) ? wanted : null
}

/** A loopback address without its port; null for any other address. */
function withoutPort(url: string): string | null {
  const [, host, port = '1', rest] = loopbackForm.exec(url) ?? []
  return host === undefined || rest === undefined || Number(port) > 65_535 || Number(port) === 0 ? null : `${host}${rest}`
}

/** `address` with more parameters; those it has stay as they are written. */
export function withQuery(address: string, parameters: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null)
  if (given.length === 0) return address
  const [, before = '', query, fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  const glue = query === undefined ? '?' : query === '?' ? query : `${query}&`
  return `${before}${glue}${new URLSearchParams(given)}${fragment}`
}
