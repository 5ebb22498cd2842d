// Leases over HTTP.
import type { LeaseKeeper } from '../../controller/loop/ports.ts'
import type { Lease } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import type { Transport } from './transport.ts'

/** `clock`: milliseconds that only grow, also where the system's clock is set. */
export function leaseClient(transport: Transport, clock: () => number = () => performance.now()): LeaseKeeper {
  const pathOf = (name: string) => `/api/v1/leases/${encodeURIComponent(name)}`
  return {
    async take(name, holder, seconds) {
      const asked = clock()
      const request = { method: 'PUT', path: pathOf(name), body: { holder, seconds }, holds: ['holder', 'term', 'seconds'] } as const
      try {
        const lease = (await transport.send(request)) as Lease
        return { lease, until: asked + lease.seconds * 1_000 }
      } catch (error) {
        if (error instanceof AppError && error.code === 'conflict') return { lease: null, detail: error.message }
        throw error
      }
    },
    async giveBack(name, holder) {
      try {
        await transport.send({ method: 'DELETE', path: `${pathOf(name)}?${new URLSearchParams({ holder })}`, holds: [] })
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'conflict')) throw error
      }
    },
  }
}
