// The way into the registry API: who asks, and what it costs them.
import type { Request, Response } from 'express'
import type { Caller } from '../generated/types.ts'
import { authenticate } from './authenticate.ts'
import { addressPayer, oneRequest, type Payer, userPayer } from './domain/rate-limit.ts'
import { RequestProblem } from './problem.ts'
import type { Charge } from './rate-limits/limiter.ts'
import { excessText, isCharged, spend, spendMore } from './rate-limits/spend.ts'
import type { Route, Services } from './routes/route.ts'

type Exchange = { services: Services; request: Request; response: Response }

/** The caller; null for a route that asks for none. Failed credentials count against the address. @throws RequestProblem. */
export async function admit(exchange: Exchange, route: Route): Promise<Caller | null> {
  const { services, request } = exchange
  if (route.unmetered === true) return null
  if (route.access.kind === 'public') {
    await charge(exchange, addressOf(request))
    return null
  }
  let caller: Caller
  try {
    caller = await authenticate(services, request.headers.authorization)
  } catch (error) {
    await charge(exchange, addressOf(request))
    throw error
  }
  await charge(exchange, userPayer(caller.login))
  return caller
}

/** The rest of what a request costs, once its body is known. @throws RequestProblem. */
export async function admitBody({ services, response }: Exchange, { cost }: Route, body: unknown): Promise<void> {
  const rest = (cost?.(body) ?? 1) - 1
  if (rest > 0 && services.limiter.active) refuseExcess(await spendMore(services.limiter, response, rest))
}

/** For a request that was refused before anybody asked who sent it. @throws RequestProblem where its caller is over the limit. */
export async function admitRefused(exchange: Exchange): Promise<void> {
  const { services, request, response } = exchange
  if (!services.limiter.active || isCharged(response)) return
  const caller = await authenticate(services, request.headers.authorization).catch((error: unknown) => {
    if (error instanceof RequestProblem) return null
    throw error
  })
  await charge(exchange, caller === null ? addressOf(request) : userPayer(caller.login))
}

function addressOf(request: Request): Payer {
  return addressPayer(request.socket.remoteAddress ?? null)
}

async function charge({ services, response }: Exchange, payer: Payer): Promise<void> {
  refuseExcess(await spend(services.limiter, response, payer, oneRequest))
}

function refuseExcess(charge: Charge): void {
  if (charge.excess === null) return
  throw new RequestProblem('rate_limited', excessText(charge), { headers: { 'Retry-After': String(charge.excess.retryAfter) } })
}
