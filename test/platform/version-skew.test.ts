// A client that is older than the platform takes away no value that it does not know of. The shapes have had one version so far, so the table
// of what came later is made up here.
import { expect, test } from 'vitest'
import { toChangeset } from '../../controller/plan/to-changeset.ts'
import type { Plan } from '../../src/generated/types.ts'
import type { LaterField } from '../../src/manifest/resource-schema.ts'
import { laterFields, resourceSchema } from '../../src/manifest/resource-schema.ts'
import { skewFault } from '../../src/platform/domain/version-skew.ts'
import { complete } from '../arbitraries/manifests.ts'
import { domainPlatform } from '../controller/domain-platform.ts'

const later: LaterField[] = [
  { kind: 'App', at: ['spec', 'homepage'], schema: 2, appward: '0.5.0' },
  { kind: 'App', at: ['spec', 'webhook', 'url'], schema: 3, appward: '0.7.0' },
  { kind: 'Installation', at: ['spec', 'suspended'], schema: 2, appward: '0.5.0' },
]

const app = (spec: object) => complete('App', { slug: 'ci', space: 'acme' }, spec)
const installation = (spec: object) => complete('Installation', { app: 'ci', space: 'acme' }, { repositories: 'all', ...spec })
const full = app({ homepage: 'https://example.com', webhook: { url: 'https://example.com/h' } })

test('a change that would drop values is refused with their names and the version that knows all of them', () => {
  expect(skewFault(full, app({}), 1, later)).toEqual({
    code: 'client_too_old',
    detail: 'It has values that this client does not know and would drop: spec.homepage, spec.webhook.url. Use Appward 0.7.0 or newer.',
  })
  expect(skewFault(full, app({}), 2, later)?.detail).toContain('spec.webhook.url. Use Appward 0.7.0')
  expect(skewFault(installation({ suspended: true }), installation({}), 1, later)?.code).toBe('client_too_old')
})

test('whoever knows the field may change it, and who does not may change the others', () => {
  expect(skewFault(full, app({}), 3, later)).toBeNull()
  expect(
    skewFault(full, app({ homepage: 'https://example.com', webhook: { url: 'https://example.com/h' }, name: 'CI' }), 1, later),
  ).toBeNull()
  expect(skewFault(app({}), app({ name: 'CI' }), 1, later)).toBeNull()
  expect(skewFault(installation({}), installation({ repositories: ['api'] }), 1, later)).toBeNull()
})

test('a client that does not say which version it knows knows the first, and this one says its own', () => {
  expect(skewFault(full, app({}), undefined, later)?.code).toBe('client_too_old')
  expect(toChangeset({ fleet: 'one', head: null, changes: [], forget: [] } as unknown as Plan).schema).toBe(resourceSchema)
  expect(resourceSchema).toBe(Math.max(1, ...laterFields.map(({ schema }) => schema)))
})

test('a changeset is held against what the platform knows', () => {
  const platform = domainPlatform([{ fleet: 'main', resource: full }], { fleet: 'main', head: 1, laterFields: later })
  const change = { action: 'update' as const, key: 'App/ci', id: 1, revision: 1, from: null, resource: app({}) }
  const changeset = { fleet: 'main', expectedHead: 1, changes: [change] }
  expect(platform.attempt(changeset)).toBe('client_too_old')
  expect(platform.attempt({ ...changeset, schema: 3 })).toBeNull()
})
