// The address guard, address by address.
import { expect, test } from 'vitest'
import catalog from '../../../schemas/catalog/special-addresses.json' with { type: 'json' }
import { isGloballyReachable } from '../../../src/platform/webhooks/reachable-address.ts'

test.each([
  ['8.8.8.8', true],
  ['1.1.1.1', true],
  ['223.255.255.254', true],
  ['126.255.255.255', true],
  ['128.0.0.1', true],
  ['172.15.255.255', true],
  ['172.32.0.1', true],
  ['192.0.0.9', true],
  ['192.0.0.11', false],
  ['100.100.100.200', false],
  ['168.63.129.16', false],
  ['168.63.129.17', true],
  ['169.254.169.254', false],
  ['2606:4700:4700::1111', true],
  ['2001:1::1', true],
  ['2001:1::4', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['4000::1', false],
  ['::ffff:8.8.8.8', false],
  ['::8.8.8.8', false],
  ['64:ff9b::8.8.8.8', true],
  ['64:ff9b::10.0.0.1', false],
  ['64:ff9b::a9fe:a9fe', false],
  ['64:ff9b:1::8.8.8.8', false],
  ['2002:808:808::1', false],
  ['2001:0:808:808::1', false],
  ['2606:4700::5efe:10.0.0.1', false],
  ['2606:4700::200:5efe:127.0.0.1', false],
  ['2606:4700::200:5efe:8.8.8.8', true],
  ['0177.0.0.1', false],
  ['127.1', false],
  ['', false],
  ['localhost', false],
])('%s: %s', (address, reachable) => expect(isGloballyReachable(address)).toBe(reachable))

const blocks = [...catalog.iana_ipv4, ...catalog.iana_ipv6, ...catalog.beyond]

test.each(blocks.filter(({ globally_reachable: reachable }) => reachable !== 'yes'))(
  'the start of $block is not reachable',
  ({ block }) => {
    expect(isGloballyReachable(block.replace(/\/\d+$/, ''))).toBe(false)
  },
)
