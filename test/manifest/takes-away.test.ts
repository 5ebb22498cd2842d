// What passes a freeze: one rule for plans and for the platform.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grantOf } from '../../src/catalog/grants.ts'
import { heldLevel } from '../../src/catalog/held-level.ts'
import { includesLevel } from '../../src/catalog/permissions.ts'
import type { Level } from '../../src/generated/types.ts'
import { onlyTakesAway } from '../../src/manifest/takes-away.ts'
import { complete } from '../arbitraries/manifests.ts'

const app = (spec: object, metadata: object = {}) => complete('App', { slug: 'bot', space: 'acme', ...metadata }, spec)
const installation = (spec: object, metadata: object = {}) =>
  complete('Installation', { app: 'bot', space: 'acme', ...metadata }, { repositories: ['api', 'web'], ...spec })
const asks = (repository: object, more: object = {}) => ({ permissions: { repository }, ...more })
const passes = (before: ReturnType<typeof app> | null, after: ReturnType<typeof app> | null, grant: object = {}, more: object = {}) =>
  onlyTakesAway({ before, after, grant: { repository: { ...grant }, organization: {} }, adopts: false, setsSecret: false, ...more })

describe('of an app', () => {
  const busy = asks({ checks: 'write', issues: 'write' }, { webhook: { active: true, url: 'https://a.example.com' }, events: ['issues'] })
  const was = app(busy)

  it('passes what lowers its permissions, with the events that fall with them', () => {
    expect(passes(was, app({ ...busy, ...asks({ checks: 'read', issues: 'write' }) }))).toBe(true)
    expect(passes(was, app({ ...busy, ...asks({ checks: 'write' }), events: [] }))).toBe(true)
    const files = (...singleFilePaths: string[]) => app(asks({ single_file: 'read', checks: 'read' }, { singleFilePaths }))
    expect(passes(files('a', 'b'), app(asks({ checks: 'read' })))).toBe(true)
  })

  it.each([
    ['creates it', null, was],
    ['deletes it', was, null],
    [
      'asks for a permission beside one that it lowers',
      was,
      app({ ...busy, ...asks({ checks: 'read', issues: 'write', contents: 'write' }) }),
    ],
    ['changes another field too', was, app({ ...busy, ...asks({ issues: 'write' }), description: 'x' })],
    ['changes another field alone', was, app({ ...busy, description: 'x' })],
    ['listens for less', was, app({ ...busy, events: [] })],
    [
      'sends its events elsewhere',
      was,
      app({ ...busy, ...asks({ issues: 'write' }), webhook: { active: true, url: 'https://b.example.com' } }),
    ],
    ['lifts a guard', app({ ...busy, lifecycle: { preventDestroy: true } }), app({ ...busy, ...asks({ issues: 'write' }) })],
    ['renames it', was, app({ ...busy, ...asks({ issues: 'write' }) }, { slug: 'tob' })],
    ['moves it', was, app({ ...busy, ...asks({ issues: 'write' }) }, { space: 'alice' })],
  ])('stops what %s', (_what, before, after) => {
    expect(passes(before, after)).toBe(false)
  })

  it.each([
    ['takes it over', { adopts: true }],
    ['sets its webhook secret', { setsSecret: true }],
  ])('stops what %s while it lowers permissions', (_what, more) => {
    const lower = app({ ...busy, ...asks({ issues: 'write' }) })
    expect([passes(was, lower), passes(was, lower, {}, more)]).toEqual([true, false])
  })
})

describe('of an installation', () => {
  const was = installation({ permissions: { repository: { checks: 'write', contents: 'read' } } })
  const open = installation({})

  it('passes its end, its suspension, and a consent to less', () => {
    expect(passes(was, null)).toBe(true)
    expect(passes(was, installation({ permissions: was.spec.permissions, suspended: true }))).toBe(true)
    expect(passes(was, installation({ permissions: { repository: { checks: 'read' } } }))).toBe(true)
    expect(passes(was, installation({ permissions: { repository: { checks: 'read' } }, suspended: true }))).toBe(true)
  })

  it('measures a first consent by what people gave so far', () => {
    const less = installation({ permissions: { repository: { checks: 'read' } } })
    expect(passes(open, less, { checks: 'write' })).toBe(true)
    expect(passes(open, less, { contents: 'write' })).toBe(false)
  })

  it.each([
    ['installs it', null, was],
    ['consents to more', was, installation({ permissions: { repository: { checks: 'write', contents: 'write' } } })],
    [
      'consents to less of one and more of another',
      was,
      installation({ permissions: { repository: { checks: 'read', contents: 'write' } } }),
    ],
    ['leaves the consent to people', was, open],
    ['wakes it', installation({ suspended: true }), installation({ suspended: false })],
    ['adds a repository', open, installation({ repositories: ['api', 'web', 'docs'] })],
    ['takes a repository', open, installation({ repositories: ['api'] })],
    [
      'wakes and lowers it',
      installation({ permissions: was.spec.permissions, suspended: true }),
      installation({ permissions: { repository: {} }, suspended: false }),
    ],
    ['labels it', open, installation({}, { labels: { a: 'b' } })],
  ])('stops what %s', (_what, before, after) => {
    expect(passes(before, after, { checks: 'write' })).toBe(false)
  })

  it('never gives an app more than it had, whatever the levels are', () => {
    const levels = fc.dictionary(fc.constantFrom('checks', 'contents', 'issues'), fc.constantFrom<Level>('read', 'write'))
    fc.assert(
      fc.property(levels, fc.option(levels), levels, (request, consent, next) => {
        const permissions = (repository: object) => ({ permissions: { repository } })
        const before = installation(consent === null ? {} : permissions(consent))
        const after = installation(permissions(next))
        if (before.kind !== 'Installation' || after.kind !== 'Installation') return
        const asked = { repository: request, organization: {} }
        const grant = grantOf(asked, before.spec.permissions ?? null, null)
        if (!onlyTakesAway({ before, after, grant, adopts: false, setsSecret: false })) return
        const given = grantOf(asked, after.spec.permissions ?? null, grant)
        for (const [name, level] of Object.entries(given.repository)) {
          const had = heldLevel(grant, name)
          expect(had !== null && includesLevel(had, level), `${name}: ${had} -> ${level}`).toBe(true)
        }
      }),
    )
  })
})
