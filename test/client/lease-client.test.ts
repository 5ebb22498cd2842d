// Leases by the client, on a running platform.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leaseClient } from '../../src/client/lease-client.ts'
import { openTransport, type Transport } from '../../src/client/transport.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'

let fixture: Fixture
let transport: Transport
let clock = 1_000
beforeAll(async () => {
  fixture = await startFixture()
  transport = openTransport({ url: fixture.platform.url, token: await fixture.token('alice'), readOnly: false })
})
afterAll(async () => {
  await transport.close()
  await fixture.stop()
})

test('a tenure ends by the holder’s clock, counted from when it asked; who comes too late hears who has it', async () => {
  const ticking = leaseClient(transport, () => clock++)
  expect(await ticking.take('controller', 'one', 30)).toMatchObject({ lease: { holder: 'one', term: 1 }, until: 31_000 })
  expect(await ticking.take('controller', 'two', 30)).toEqual({
    lease: null,
    detail: expect.stringMatching(/^The lease controller is held by one until .*, in term 1\. \(lease_held\)$/),
  })
  expect(await ticking.take('controller', 'one', 10)).toMatchObject({ lease: { term: 1 }, until: 11_002 })
})

test('given back, it is had by the next one at once; giving back what others have does nothing', async () => {
  const keeper = leaseClient(transport)
  await keeper.giveBack('controller', 'one')
  const { lease } = await keeper.take('controller', 'two', 30)
  expect(lease).toMatchObject({ holder: 'two', term: 2 })
  await keeper.giveBack('controller', 'one')
  expect((await keeper.take('controller', 'one', 30)).lease).toBeNull()
})

test('what is no answer about the lease is an error', async () => {
  await expect(leaseClient(transport).take('controller', 'two', 1)).rejects.toThrow(/invalid_body/)
  const nobody = openTransport({ url: fixture.platform.url, token: 'awp_none', readOnly: false })
  await expect(leaseClient(nobody).take('controller', 'two', 30)).rejects.toThrow(/does not accept this token/)
  await nobody.close()
})
