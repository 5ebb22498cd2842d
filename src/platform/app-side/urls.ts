// The addresses that answers name: the host as the caller wrote it, and the API below it.
import type { Request } from 'express'
import { apiRoot, type Urls } from '../shapes/urls.ts'

/** A host and port; anything else a caller writes there is not repeated. */
const hostForm = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i

/** The host as the caller wrote it, or the address that the request came in by. */
export function urlsOf(request: Request): Urls {
  const named = request.get('host') ?? ''
  const { localAddress = 'localhost', localPort } = request.socket
  const host = `${request.protocol}://${hostForm.test(named) ? named : `${localAddress}:${localPort}`}`
  return { host, api: host + apiRoot }
}
