// What installations are given, as apps ask for more and less and spaces consent to more and less.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantOf } from '../../src/catalog/grants.ts'
import { includesLevel } from '../../src/catalog/permissions.ts'
import { alter, app, create, installation, mustSubmit, record } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await startFixture()
})
afterEach(() => fixture.stop())

type Levels = Record<string, string>
const asking = (repository: Levels) => app('ci', 'acme', { visibility: 'public', permissions: { repository, user: { emails: 'read' } } })
const consenting = (repository: Levels | null) => installation('ci', 'widgets', repository === null ? {} : { permissions: { repository } })

async function grant() {
  const found = await record(fixture.call, 'Installation/ci@widgets')
  return found.kind === 'Installation' ? found.status.grant : null
}

async function ask(repository: Levels) {
  await mustSubmit(fixture.call, 'apps', [alter(await record(fixture.call, 'App/ci'), asking(repository))])
}

async function consent(repository: Levels | null) {
  await mustSubmit(fixture.call, 'installs', [
    alter(await record(fixture.call, 'Installation/ci@widgets'), consenting(repository), 'consent'),
  ])
}

async function start(request: Levels, given: Levels | null) {
  await mustSubmit(fixture.call, 'apps', [create(asking(request))])
  await mustSubmit(fixture.call, 'installs', [create(consenting(given))])
}

describe('without a consent in the manifest', () => {
  test('installing grants the request, without permissions of users', async () => {
    await start({ contents: 'write', issues: 'read' }, null)
    expect(await grant()).toEqual({ repository: { contents: 'write', issues: 'read' }, organization: {} })
  })

  test('a raise leaves the grant, a lowering takes effect at once, and a later raise does not give back', async () => {
    await start({ contents: 'read', issues: 'write' }, null)
    await ask({ contents: 'write', issues: 'write', checks: 'read' })
    expect((await grant())?.repository).toEqual({ contents: 'read', issues: 'write' })
    await ask({ contents: 'write', issues: 'read' })
    expect((await grant())?.repository).toEqual({ contents: 'read', issues: 'read' })
    await ask({ contents: 'write', issues: 'write' })
    expect((await grant())?.repository).toEqual({ contents: 'read', issues: 'read' })
  })
})

describe('with a consent in the manifest', () => {
  test('the grant is the lower of request and consent, whichever changes', async () => {
    await start({ contents: 'write', issues: 'read' }, { contents: 'read', issues: 'write', checks: 'write' })
    expect((await grant())?.repository).toEqual({ contents: 'read', issues: 'read' })
    await ask({ contents: 'write', checks: 'read' })
    expect((await grant())?.repository).toEqual({ contents: 'read', checks: 'read' })
    await consent({ contents: 'write' })
    expect((await grant())?.repository).toEqual({ contents: 'write' })
  })

  test('taking the consent out leaves the grant as it is', async () => {
    await start({ contents: 'write', issues: 'write' }, { contents: 'read' })
    await consent(null)
    expect((await grant())?.repository).toEqual({ contents: 'read' })
  })
})

test('a changed grant is in the audit log with the changeset that caused it', async () => {
  await start({ contents: 'write' }, null)
  await ask({ contents: 'read' })
  const { body } = await fixture.call('GET', '/api/v1/audit-log?space=widgets&limit=1')
  expect(body.items[0]).toMatchObject({
    action: 'grant',
    key: 'Installation/ci@widgets',
    fleet: 'apps',
    before: { repository: { contents: 'write' } },
    after: { repository: { contents: 'read' } },
  })
})

test('a changed grant leaves the revision of the installation alone', async () => {
  await start({ contents: 'write' }, null)
  await ask({ contents: 'read' })
  expect((await record(fixture.call, 'Installation/ci@widgets')).revision).toBe(1)
})

const levels = fc.dictionary(fc.constantFrom('contents', 'issues', 'checks'), fc.constantFrom('read' as const, 'write' as const))
const permissions = fc.record({ repository: levels, organization: fc.constant({}) })

test('no grant exceeds the request, nor the consent or else the grant before', () => {
  fc.assert(
    fc.property(permissions, fc.option(permissions), fc.option(permissions), (request, consented, before) => {
      const { repository } = grantOf(request, consented, before)
      const limit = (consented ?? before ?? request).repository
      // metadata: read comes with any of them, and is what is left where nothing else is.
      const both = Object.keys(request.repository).filter((name) => name in limit)
      if (both.length === 0 && Object.keys(request.repository).length > 0 && Object.keys(limit).length > 0) {
        expect(repository).toEqual({ metadata: 'read' })
        return
      }
      for (const [name, level] of Object.entries(repository)) {
        const [asked, most] = [request.repository[name], limit[name]]
        expect(asked !== undefined && most !== undefined && includesLevel(asked, level) && includesLevel(most, level)).toBe(true)
      }
      expect(Object.keys(repository).toSorted()).toEqual(both.toSorted())
    }),
  )
})
