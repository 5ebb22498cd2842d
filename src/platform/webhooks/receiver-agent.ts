// Connections to webhook receivers, whom nobody vouches for: the address that was checked is the one that is connected to.
import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { createSecureContext } from 'node:tls'
import { Agent, buildConnector } from 'undici'
import { isGloballyReachable } from './reachable-address.ts'

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<string[]>

export type AgentOptions = {
  /** Receivers may be anywhere, on this machine and in its network too. */
  allowPrivate: boolean
  /** Milliseconds for a whole delivery. */
  timeout: number
  resolve?: Resolve
}

/** The receiver's address is none to connect to. What its name resolves to is not told: an app could ask for names of this network. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

/** What part of a delivery's time a connection may take, the question for the name's addresses included. */
const connectShare = 0.8

/** Bytes of the head of an answer. */
const maxHeaderSize = 16_384

/**
 * `verified`: only receivers whose certificate holds. What an agent of the one kind has learned never serves the other.
 * No number of connections bounds it: apps may share a host, and none waits for another's answer.
 */
export function receiverAgent(verified: boolean, options: AgentOptions): Agent {
  const connector = () =>
    buildConnector({
      // It ends first, so that the next delivery does not wait for the same one.
      timeout: options.timeout * connectShare,
      rejectUnauthorized: verified,
      // Made anew for each connection it would take more of the thread than the rest of the delivery.
      secureContext: createSecureContext(),
      lookup: checkedLookup(options),
      allowH2: false,
    })
  let connect: ReturnType<typeof connector> | null = null
  return new Agent({
    // An address in the URL itself is never looked up.
    connect: (target, callback) => {
      const refused = isIP(target.hostname) !== 0 && !options.allowPrivate && !isGloballyReachable(target.hostname)
      if (refused) callback(new AddressRefused(), null)
      else {
        // The certificates of authorities are loaded for the first receiver, not at the start.
        connect ??= connector()
        connect(target, callback)
      }
    },
    maxHeaderSize,
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 10_000,
    headersTimeout: options.timeout,
    bodyTimeout: options.timeout,
  })
}

function checkedLookup({ allowPrivate, resolve = resolverFor(allowPrivate) }: AgentOptions): LookupFunction {
  const addressesOf = async (hostname: string): Promise<LookupAddress[]> => {
    const addresses = await resolve(hostname).catch(() => [])
    const refused = !allowPrivate && !addresses.every(isGloballyReachable)
    if (refused || addresses.length === 0) throw new AddressRefused()
    return addresses.map((address) => ({ address, family: isIP(address) }))
  }
  return (hostname, { all }, callback) => {
    addressesOf(hostname).then(
      (addresses) => (all ? callback(null, addresses) : callback(null, addresses[0]?.address ?? '', addresses[0]?.family)),
      (error: Error) => callback(error, []),
    )
  }
}

/**
 * Public names are asked for by Node's own resolver: the system's takes one of four threads for each question, and a slow name
 * server would hold them all. Only the system's knows the names of this machine and of its network.
 */
function resolverFor(allowPrivate: boolean): Resolve {
  if (allowPrivate) return async (hostname) => (await dns.lookup(hostname, { all: true })).map(({ address }) => address)
  const resolver = new dns.Resolver({ timeout: 2_000, tries: 2 })
  return async (hostname) => {
    const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  }
}
