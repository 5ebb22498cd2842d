// The page of an installation: what its app asks for beyond the grant, accepted or refused without a script.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InstallationRecord } from '../../../src/generated/types.ts'
import { alter, app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const asking = (slug: string, repository: Record<string, string>) =>
  app(slug, 'acme', { visibility: 'public', permissions: { repository } })
const stored = async (slug: string, space: string) => (await record(fixture.call, `Installation/${slug}@${space}`)) as InstallationRecord

/** The path of the page of an installation whose app asks for more than it has. */
async function waiting(slug: string, space = 'widgets'): Promise<string> {
  const narrow = { permissions: { repository: { contents: 'read' } } }
  await mustSubmit(fixture.call, slug, [
    create(asking(slug, { contents: 'write', checks: 'read' })),
    create(installation(slug, space, narrow)),
  ])
  const { id } = await stored(slug, space)
  return space === 'bob' ? `/settings/installations/${id}` : `/organizations/${space}/settings/installations/${id}`
}

test('shows what is pending, which an admin accepts', async () => {
  const path = await waiting('accepted')
  const bob = await signedIn(fixture, 'bob')
  const shown = await bob.get(path)
  expect(shown.text).toContain('It asks for more')
  expect(shown.text).toContain('Contents: read to write')
  expect(shown.text).toContain('Checks: read')
  expect(await bob.submit(shown, `${path}/accept`)).toMatchObject({ status: 303, location: path })
  expect((await stored('accepted', 'widgets')).status).toMatchObject({
    grant: { repository: { contents: 'write', checks: 'read' } },
    pending: null,
  })
  expect((await bob.get(path)).text).not.toContain('It asks for more')
})

test('takes a refusal, says who refused, and lets it be accepted all the same', async () => {
  const path = await waiting('refused', 'bob')
  const bob = await signedIn(fixture, 'bob')
  expect(await bob.submit(await bob.get(path), `${path}/refuse`)).toMatchObject({ status: 303, location: path })
  const shown = await bob.get(path)
  expect(shown.text).toContain('bob refused this at 2030-01-01T00:00:00.000Z')
  expect(shown.text).not.toContain(`${path}/refuse`)
  expect((await stored('refused', 'bob')).status).toMatchObject({
    grant: { repository: { contents: 'read' } },
    pending: { state: 'refused' },
  })
  expect((await bob.submit(shown, `${path}/accept`)).status).toBe(303)
  expect((await stored('refused', 'bob')).status.pending).toBeNull()
})

test('takes no answer to a request that has changed, from a form of another site, or from anybody else', async () => {
  const path = await waiting('strict')
  const bob = await signedIn(fixture, 'bob')
  const shown = await bob.get(path)
  const { pending } = (await stored('strict', 'widgets')).status
  expect((await bob.post(`${path}/accept`, { digest: pending?.digest ?? '' })).status).toBe(403)
  const alice = await signedIn(fixture, 'alice')
  expect((await alice.get(path)).status).toBe(404)
  const form = await alice.get('/apps/strict/installations/new')
  expect(form.status).toBe(200)
  const looking = await signedIn(fixture, 'bob', await fixture.token('bob', { readOnly: true }))
  expect((await looking.submit(await looking.get(path), `${path}/accept`)).status).toBe(403)
  await mustSubmit(fixture.call, 'strict', [
    alter(await record(fixture.call, 'App/strict'), asking('strict', { contents: 'write', administration: 'write' })),
  ])
  expect((await bob.submit(shown, `${path}/accept`)).status).toBe(409)
  expect((await bob.submit(await bob.get(path), `${path}/accept`, { digest: '' })).status).toBe(409)
  expect((await bob.submit(await bob.get(path), `${path}/refuse`)).status).toBe(303)
  expect((await stored('strict', 'widgets')).status.grant.repository).toEqual({ contents: 'read' })
})
