// The policies that ship as examples: each rule finds what it is for, and the examples beside them keep all of them.
import { expect, test } from 'vitest'
import { compileExpression } from '../../src/audit/cel/compile-expression.ts'
import { compilePolicies } from '../../src/audit/compile-policies.ts'
import { evaluate } from '../../src/audit/evaluate.ts'
import type { Subject, Use } from '../../src/audit/subject.ts'
import { grantOf } from '../../src/catalog/grants.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { readManifestFiles } from '../../src/manifest/read-files.ts'
import type { AppResource } from '../../src/manifest/resource.ts'
import { app, installation, now } from './subjects.ts'

const { sources } = await readManifestFiles(['examples'], { cwd: '.', readStdin: async () => new Uint8Array() })
const loaded = loadManifests(sources, [], compileExpression)
const rules = compilePolicies(
  loaded.policies.map(({ policy, places }) => ({ policy, origin: 'file', source: places })),
  compileExpression,
)
const broken = (...subjects: Subject[]) => evaluate(rules, subjects, { now }).map(({ rule, code }) => `${code} ${rule}`)

const cared = { annotations: { owner: 'delivery@acme.example.com', 'review-by': '2027-06-30' } }
const asks = (permissions: object, spec: object = {}, metadata: object = cared) => app({ permissions, ...spec }, metadata)
const hook = (url: string) => ({ webhook: { active: true, url } })
const uses = (use: Partial<Use>) => {
  const given = { group: 'repository', permission: 'contents', level: 'write', observable: true } as const
  return installation(
    {},
    {},
    { createdAt: '2026-01-01T00:00:00Z', uses: [{ ...given, since: '2026-01-01T00:00:00Z', lastUsedAt: null, ...use }] },
  )
}
const everywhere = (repository: object) => installation({ repositories: 'all', permissions: { repository } })

test('there are rules, and each has words for who breaks it', () => {
  expect(rules.all.length).toBeGreaterThanOrEqual(8)
  expect(rules.all.filter(({ message, hint, link }) => message === '' || hint === '' || link !== '')).toEqual([])
})

test.each<[rule: string, breaks: Subject, keeps: Subject]>([
  [
    'AW301 access/no-administration-write',
    asks({ repository: { administration: 'write' } }),
    asks({ repository: { administration: 'read' } }),
  ],
  [
    'AW301 access/secrets-for-named-apps',
    asks({ repository: { secrets: 'read' } }),
    asks({ repository: { secrets: 'write' } }, {}, { ...cared, slug: 'vault-sync' }),
  ],
  [
    'AW301 access/public-apps-leave-organizations-alone',
    asks({ organization: { members: 'read' } }, { visibility: 'public' }),
    asks({ organization: { members: 'read' } }),
  ],
  ['AW301 access/no-write-to-all-repositories', everywhere({ contents: 'write' }), everywhere({ contents: 'read', checks: 'write' })],
  [
    'AW301 webhooks/https-only',
    app(hook('http://localhost:3000'), cared, { hasSecret: true }),
    app(hook('https://a.example'), cared, { hasSecret: true }),
  ],
  ['AW301 webhooks/signed', app(hook('https://a.example'), cared, { hasSecret: false }), app({}, cared)],
  ['AW301 upkeep/owner-named', app({}, { annotations: { 'review-by': '2027-06-30' } }), app({}, cared)],
  ['AW301 upkeep/review-not-past', app({}, { annotations: { owner: 'a', 'review-by': '2027-01-14' } }), app({}, cared)],
  ['AW301 upkeep/no-dormant-write', uses({ lastUsedAt: '2026-10-01T00:00:00Z' }), uses({ lastUsedAt: '2026-12-01T00:00:00Z' })],
])('%s finds what breaks it, and nothing else', (rule, breaks, keeps) => {
  expect(broken(breaks)).toEqual([rule])
  expect(broken(keeps)).toEqual([])
})

test('write access that the platform cannot observe, or that is only read, is not called dormant', () => {
  expect(broken(uses({ observable: false }), uses({ level: 'read' }))).toEqual([])
})

test('the examples keep them, once their webhooks have secrets', () => {
  const apps = new Map(loaded.resources.flatMap(({ resource }) => (resource.kind === 'App' ? [[resource.metadata.slug, resource]] : [])))
  const subjects = loaded.resources.map(({ key, resource }): Subject => {
    const known = { key, fleet: 'examples', createdAt: null }
    if (resource.kind === 'App') {
      return { ...known, kind: 'App', app: resource, hasSecret: true, permissions: resource.spec.permissions, live: null }
    }
    const installed = apps.get(resource.metadata.app) as AppResource
    const permissions = grantOf(installed.spec.permissions, resource.spec.permissions ?? null, null)
    return { ...known, kind: 'Installation', installation: resource, app: installed, permissions, uses: null }
  })
  expect(subjects.length).toBeGreaterThan(20)
  expect(broken(...subjects)).toEqual([])
})
