// One request's charge: taken once, told in its headers, and given back where the caller had the answer already.
import type { Response } from 'express'
import { type Cost, type Payer, unspent } from '../domain/rate-limit.ts'
import type { Charge, RateLimiter, Standing } from './limiter.ts'

/** The charge of each request that has one. */
const charges = new WeakMap<Response, Charge>()

/** Whether somebody has been charged for this request, or found to have nothing to pay. */
export function isCharged(response: Response): boolean {
  return charges.has(response)
}

/** Charges `payer`, and tells it how it stands. The request must not be served where the answer has an excess. */
export async function spend(limiter: RateLimiter, response: Response, payer: Payer, cost: Cost): Promise<Charge> {
  return tell(response, await limiter.charge(payer, cost))
}

/** Charges whoever was charged once more: the rest of what a request costs shows in its body. */
export async function spendMore(limiter: RateLimiter, response: Response, cost: number): Promise<Charge> {
  const charged = charges.get(response)
  if (charged === undefined) throw new Error('Nobody was charged for this request before.')
  return tell(response, await limiter.charge(charged.payer, { hour: cost, second: 0 }))
}

/** An answer that the caller has already costs nothing of its hour. */
export async function giveBack(limiter: RateLimiter, response: Response): Promise<void> {
  const charge = charges.get(response)
  if (charge?.standing != null) tell(response, await limiter.charge(charge.payer, unspent))
}

function tell(response: Response, charge: Charge): Charge {
  charges.set(response, charge)
  response.set(headersOf(charge.standing))
  if (charge.excess !== null) response.set('retry-after', String(charge.excess.retryAfter))
  return charge
}

function headersOf(standing: Standing | null): Record<string, string> {
  if (standing === null) return {}
  return {
    'x-ratelimit-limit': String(standing.limit),
    'x-ratelimit-remaining': String(standing.remaining),
    'x-ratelimit-used': String(standing.used),
    'x-ratelimit-reset': String(standing.reset),
    'x-ratelimit-resource': 'core',
  }
}

/** What happened, and when to come again. */
export function excessText({ payer, standing, excess }: Charge): string {
  const wait = `${excess?.retryAfter ?? 1} second${excess?.retryAfter === 1 ? '' : 's'}`
  if (excess?.kind === 'secondary') return `You have exceeded a secondary rate limit: too many requests in one second. Wait ${wait}.`
  return `API rate limit exceeded for ${payer.name}: ${standing?.limit ?? 0} requests an hour. The next hour begins in ${wait}.`
}
