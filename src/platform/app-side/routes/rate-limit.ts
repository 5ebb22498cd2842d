// How the caller stands. Asking does not count.
import { anyone } from '../../domain/access.ts'
import { nothing, payerOf } from '../../domain/rate-limit.ts'
import { type ApiCall, ApiError, type ApiReply, type ApiRoute, reply } from '../route.ts'

/** Kinds of requests that clients ask for. All routes are of the first. */
const resources = ['core', 'search', 'integration_manifest'] as const

async function getRateLimit({ services, principal, address }: ApiCall): Promise<ApiReply> {
  const { standing } = await services.limiter.charge(payerOf(principal, address), nothing)
  if (standing === null) throw new ApiError({ status: 404, message: 'Rate limiting is not enabled.' })
  return reply({ resources: Object.fromEntries(resources.map((name) => [name, standing])), rate: standing }, 200, {
    'cache-control': 'no-store',
  })
}

export const rateLimitRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/rate_limit', access: anyone, body: null, free: true, handle: getRateLimit },
]
