// What raised permissions open, held against the routes and events themselves.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import catalog from '../../schemas/catalog/routes.json' with { type: 'json' }
import { allEvents, allowsEvent } from '../../src/catalog/events.ts'
import { heldLevel } from '../../src/catalog/held-level.ts'
import { openedBy, type RaisedPermission, raisedBy } from '../../src/catalog/opened.ts'
import { allPermissions, includesLevel } from '../../src/catalog/permissions.ts'
import type { Level } from '../../src/generated/types.ts'
import type { Permissions } from '../../src/manifest/resource.ts'

const nothing: Permissions = { repository: {}, organization: {}, user: {} }
const names = (raises: ReturnType<typeof openedBy>) =>
  raises.map(({ permission, routes, events }) => ({ permission, routes: routes.map(({ method, path }) => `${method} ${path}`), events }))

/** Permissions with what they are raised from and to; those of routes and events more often than others. */
const facts = allPermissions().filter(({ group, levels }) => group !== 'enterprise' && levels.length > 0)
const interesting = facts.filter(({ name }) => catalog.routes.some(({ permission }) => permission === name))
const raise = fc
  .constantFrom(...facts, ...interesting, ...interesting)
  .chain(({ name, group, levels }) =>
    fc
      .tuple(fc.constantFrom<Level | null>(null, ...levels), fc.constantFrom(...levels))
      .map(([from, to]) => ({ group, permission: name, from, to })),
  )
const raises = fc
  .uniqueArray(raise, { selector: ({ permission }) => permission, maxLength: 8 })
  .map((all) => all.filter(({ from, to }) => from === null || !includesLevel(from, to)) as RaisedPermission[])
const held = fc
  .uniqueArray(raise, { selector: ({ permission }) => permission, maxLength: 6 })
  .map((all) => raisedBy(nothing, all as RaisedPermission[]))

describe('raised permissions', () => {
  it('open exactly the routes and events that what is held then opens and what was held does not, each once', () => {
    fc.assert(
      fc.property(held, raises, (other, raised) => {
        const before = raisedBy(other, [])
        for (const { group, permission, from } of raised) {
          if (from === null) delete before[group][permission]
          else before[group][permission] = from
        }
        const after = raisedBy(before, raised)
        const callable = (permissions: Permissions) =>
          catalog.routes
            .filter(({ permission, level }) => {
              const has = heldLevel(permissions, permission)
              return has !== null && includesLevel(has, level as Level)
            })
            .map(({ method, path }) => `${method} ${path}`)
        const offered = (permissions: Permissions) =>
          allEvents()
            .filter((event) => event.delivery === 'subscribed' && event.status !== 'retired' && allowsEvent(event, permissions))
            .map(({ name }) => name)
        const opened = names(openedBy(before, raised))
        const routes = opened.flatMap((each) => each.routes)
        const events = opened.flatMap((each) => each.events)
        expect(routes.toSorted()).toEqual([...new Set(callable(after))].filter((route) => !callable(before).includes(route)).toSorted())
        expect(events.toSorted()).toEqual(
          offered(after)
            .filter((event) => !offered(before).includes(event))
            .toSorted(),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('open nothing that another permission opened before', () => {
    const before = { ...nothing, repository: { issues: 'write' as const } }
    const [opened] = names(openedBy(before, [{ group: 'repository', permission: 'pull_requests', from: null, to: 'read' }]))
    expect(opened?.routes).toEqual(['GET /repos/{owner}/{repo}/pulls', 'GET /repos/{owner}/{repo}/pulls/{pull_number}'])
  })

  it('that no route needs say so, and are told apart from those whose routes were open', () => {
    const before = { ...nothing, repository: { issues: 'write' as const } }
    const opened = openedBy(before, [
      { group: 'repository', permission: 'packages', from: null, to: 'read' },
      { group: 'repository', permission: 'metadata', from: null, to: 'read' },
    ])
    expect(opened.map(({ served, routes }) => [served, routes.length])).toEqual([
      [false, 0],
      [true, 0],
    ])
  })
})
