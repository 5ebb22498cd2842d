// Arbitrary valid manifests, for property tests: made from the catalog, so that every permission and event can occur.
import fc from 'fast-check'
import { findEvent, subscribableEvents } from '../../src/catalog/events.ts'
import { heldLevel } from '../../src/catalog/held-level.ts'
import { allPermissions, includesLevel, type PermissionGroup } from '../../src/catalog/permissions.ts'
import type { Level } from '../../src/generated/types.ts'

type Levels = Record<string, Level>
type Written = { [key: string]: unknown }

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8})?$/)
const url = fc.constantFrom('https://ci.example.com/a', 'https://ci.example.com/b', 'http://localhost:3000')

function levelsOf(group: PermissionGroup): fc.Arbitrary<Levels> {
  const rows = allPermissions().filter((row) => row.group === group && row.status === 'current')
  return fc
    .subarray(rows, { maxLength: 6 })
    .chain((some) => fc.record(Object.fromEntries(some.map((row) => [row.name, fc.constantFrom(...row.levels)]))) as fc.Arbitrary<Levels>)
}

const permissions = fc.record({ repository: levelsOf('repository'), organization: levelsOf('organization'), user: levelsOf('user') })

/** An app as a person may write it: fields left out at random, lists in any order. */
export const appManifest: fc.Arbitrary<Written> = fc
  .record({
    slug,
    permissions,
    active: fc.boolean(),
    public: fc.boolean(),
    labels: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string()),
  })
  .chain((basis) => {
    const allowed = subscribableEvents().filter((name) => {
      const event = findEvent(name)
      return event?.status === 'current' && (event.requires.length === 0 || event.requires.some((need) => holds(basis.permissions, need)))
    })
    return fc
      .record({
        events: basis.active ? fc.shuffledSubarray(allowed) : fc.constant<string[]>([]),
        callbackUrls: fc.shuffledSubarray(['https://a.example.com', 'https://b.example.com', 'https://c.example.com']),
        homepage: url,
        oauth: fc.boolean(),
        files: fc.uniqueArray(fc.stringMatching(/^\.github\/[a-z]{1,6}\.yml$/), { minLength: 1, maxLength: 10 }),
      })
      .map((rest) => written(basis, rest))
  })

function holds(held: Parameters<typeof heldLevel>[0], need: { permission: string; level: Level }): boolean {
  const level = heldLevel(held, need.permission)
  return level !== null && includesLevel(level, need.level)
}

function written(
  basis: { slug: string; permissions: Record<string, Levels>; active: boolean; public: boolean; labels: Record<string, string> },
  rest: { events: string[]; callbackUrls: string[]; homepage: string; oauth: boolean; files: string[] },
): Written {
  const singleFile = Object.hasOwn(basis.permissions.repository ?? {}, 'single_file')
  return {
    apiVersion: 'appward/v1',
    kind: 'App',
    metadata: { slug: basis.slug, space: 'acme', labels: basis.labels },
    spec: {
      homepage: rest.homepage,
      visibility: basis.public ? 'public' : 'private',
      authorization: { callbackUrls: rest.callbackUrls, requestOAuthOnInstall: rest.oauth && rest.callbackUrls.length > 0 },
      webhook: basis.active ? { active: true, url: 'https://ci.example.com/hooks' } : {},
      permissions: basis.permissions,
      ...(singleFile ? { singleFilePaths: rest.files } : {}),
      events: rest.events,
    },
  }
}
