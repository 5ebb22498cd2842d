// The way in: who asks, what it costs them, and whether they may. Every answer tells its caller how many requests are left.
import type { Request, Response } from 'express'
import { type Access, anyone } from '../domain/access.ts'
import type { Credential } from '../domain/principal.ts'
import { addressPayer, nothing, oneRequest, type Payer, payerOf } from '../domain/rate-limit.ts'
import { excessText, isCharged, spend } from '../rate-limits/spend.ts'
import type { Services } from '../routes/route.ts'
import type { Authority, Granted } from '../store/ports-app-side.ts'
import { readCredential } from './credential.ts'
import { ApiError, granted } from './route.ts'

type Exchange = { services: Services; request: Request; response: Response }

/** What a route asks of its callers. `free`: asking it costs nothing. */
type Claim = { access: Access; params: Readonly<Record<string, string>>; free: boolean }

type Admission = { credential: Credential; claim: Omit<Authority, 'at'>; granted: Granted }

/** Failed credentials count against the address they come from. @throws ApiError. */
export async function admit(exchange: Exchange, { access, params, free }: Claim): Promise<Admission> {
  const { services, request } = exchange
  const { remoteAddress: address = null } = request.socket
  let credential: Credential
  try {
    credential = await readCredential(services, request.get('authorization'), services.now())
  } catch (error) {
    await charge(exchange, addressPayer(address), false)
    throw error
  }
  const claim = { credential, access, writes: request.method !== 'GET' && request.method !== 'HEAD', params }
  const authorized = await services.store.reader.authorize({ ...claim, at: services.now().toISOString() })
  const { principal } = authorized
  await charge(exchange, principal === undefined ? addressPayer(address) : payerOf(principal, address), free && principal !== undefined)
  return { credential, claim, granted: granted(authorized) }
}

/** For a request that was refused before anybody knew who asked. @throws ApiError where its caller is over the limit. */
export async function admitRefused(exchange: Exchange): Promise<void> {
  if (!exchange.services.limiter.active || isCharged(exchange.response)) return
  try {
    await admit(exchange, { access: anyone, params: {}, free: false })
  } catch (error) {
    // What is wrong with the credential matters less than what was wrong before.
    if (!(error instanceof ApiError) || error.fault.limited === true) throw error
  }
}

async function charge({ services, response }: Exchange, payer: Payer, free: boolean): Promise<void> {
  const taken = await spend(services.limiter, response, payer, free ? nothing : oneRequest)
  if (taken.excess === null) return
  throw new ApiError({ status: taken.excess.kind === 'primary' ? 403 : 429, message: excessText(taken), limited: true })
}
