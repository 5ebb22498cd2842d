// Browsers may call this API from any page: it knows its callers by a header that no page sends by itself, never by a cookie.
import type { NextFunction, Request, Response } from 'express'

const exposed = [
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'X-GitHub-OTP',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Used',
  'X-RateLimit-Resource',
  'X-RateLimit-Reset',
  'X-OAuth-Scopes',
  'X-Accepted-OAuth-Scopes',
  'X-Poll-Interval',
  'X-GitHub-Media-Type',
  'X-GitHub-SSO',
  'X-GitHub-Request-Id',
  'Deprecation',
  'Sunset',
]

/** What a page may send beside what every page may. */
const taken = [
  'Authorization',
  'Content-Type',
  'Accept',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Unmodified-Since',
  'X-GitHub-Api-Version',
  'X-Api-Version',
  'X-GitHub-OTP',
  'X-Requested-With',
  'User-Agent',
]

/** On every answer, refusals too: a page could not read them otherwise. */
export const corsHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed.join(', '),
}

/** Answers a browser's question whether it may ask: it comes without a credential, and costs nothing. */
export function preflight(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'OPTIONS' || request.get('access-control-request-method') === undefined) {
    next()
    return
  }
  response.set({
    ...corsHeaders,
    'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
    'access-control-allow-headers': taken.join(', '),
    'access-control-max-age': '86400',
  })
  response.status(204).end()
}
