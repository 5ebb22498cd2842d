// Whether an IP address is one that anybody on the internet could reach: what IANA's registries and a few rows beyond them say.
import { isIP } from 'node:net'
import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'
import catalog from '../../../schemas/catalog/special-addresses.json' with { type: 'json' }

type Address = IPv4 | IPv6
type Row = { block: string; globally_reachable: string; embeds_ipv4_at_byte?: number }
type Block = { start: Address; bits: number; reachable: boolean; embedsAt: number | null }

/** Longest first, so that the first that holds an address decides. */
const blocks: readonly Block[] = [...catalog.iana_ipv4, ...catalog.iana_ipv6, ...catalog.beyond]
  .map(blockOf)
  .sort((a, b) => b.bits - a.bits)

function blockOf(row: Row): Block {
  const [start, bits] = ipaddr.parseCIDR(row.block)
  return { start, bits, reachable: row.globally_reachable === 'yes', embedsAt: row.embeds_ipv4_at_byte ?? null }
}

/** `text`: an address as resolvers give it; anything else is not reachable. */
export function isGloballyReachable(text: string): boolean {
  // The library also takes octal and short forms, and zones, which are of one machine alone.
  return isIP(text) !== 0 && !text.includes('%') && reachable(ipaddr.parse(text))
}

function reachable(address: Address): boolean {
  const block = blocks.find(({ start, bits }) => start.kind() === address.kind() && address.match(start as never, bits))
  // Of IPv4 the registry lists what is special; of IPv6 a row holds whatever is not allocated.
  if (block === undefined) return address.kind() === 'ipv4'
  if (!block.reachable) return false
  const inner = embedded(address, block.embedsAt)
  return inner === null || isGloballyReachable(inner)
}

/** The IPv4 address to which a translator or a tunnel would take the packet; null for none. */
function embedded(address: Address, at: number | null): string | null {
  if (address.kind() === 'ipv4') return null
  const bytes = address.toByteArray()
  const from = at ?? (isIsatap(bytes) ? 12 : null)
  return from === null ? null : bytes.slice(from, from + 4).join('.')
}

/** Any prefix may carry them (RFC 5214, 6.1). */
function isIsatap(bytes: readonly number[]): boolean {
  return (bytes[8] === 0 || bytes[8] === 2) && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe
}
