// undici's pool of connections, without the rest of undici: its index also loads fetch, caches and WebSockets, which takes longer than all
// else that a small plan does. Its parts have no other entry than their files; the exact version of the package is fixed.
import { createRequire } from 'node:module'
import type { Pool } from 'undici'

export type { Pool } from 'undici'

const load = createRequire(import.meta.url)

/** A pool of connections to one platform. */
export function poolOf(url: string, options: Pool.Options): Pool {
  const PoolClass = load('undici/lib/dispatcher/pool.js') as typeof Pool
  // The index would put it on every dispatcher.
  const request = load('undici/lib/api/api-request.js') as Pool['request']
  return Object.assign(new PoolClass(url, options), { request })
}
