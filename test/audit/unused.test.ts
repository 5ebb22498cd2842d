// Which grants count as unused, and what manifests would be without them.
import { expect, test } from 'vitest'
import { narrowingsOf, pathsOf } from '../../src/audit/narrowing.ts'
import { type GivenGrant, sortGrants } from '../../src/audit/unused.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'

const now = '2027-01-15T12:00:00.000Z'
const longAgo = '2026-01-01T00:00:00.000Z'

function grant(permission: string, more: Partial<GivenGrant> = {}): GivenGrant {
  const place = { installation: 'Installation/bot@acme', app: 'bot', space: 'acme', group: 'repository' } as const
  return { ...place, permission, level: 'read', since: longAgo, lastUsedAt: null, observable: true, ...more }
}

const names = (grants: readonly GivenGrant[]) => grants.map(({ permission }) => permission)

test('unused is what was given before the days and not needed within them; what the platform cannot see is told apart', () => {
  const grants = [
    grant('checks'),
    grant('statuses', { lastUsedAt: '2026-10-17T11:59:59.000Z' }),
    grant('contents', { lastUsedAt: '2026-10-17T12:00:00.000Z' }),
    grant('issues', { since: '2026-12-01T00:00:00.000Z' }),
    grant('pull_requests', { since: null }),
    grant('codespaces_secrets', { observable: false }),
    grant('metadata'),
  ]
  const { unused, used, young, unobservable } = sortGrants(grants, { now, days: 90 })
  expect(names(unused)).toEqual(['checks', 'statuses'])
  expect(names(used)).toEqual(['contents'])
  expect(names(young)).toEqual(['issues', 'pull_requests'])
  expect(names(unobservable)).toEqual(['codespaces_secrets'])
})

const text = `apiVersion: appward/v1
kind: App
metadata: { slug: bot, space: acme }
spec:
  visibility: public
  webhook: { active: true, url: https://bot.example.com/hooks }
  permissions:
    repository: { checks: write, contents: read, statuses: write, single_file: read }
  singleFilePaths: [a.yml]
  events: [check_run, push, status]
---
apiVersion: appward/v1
kind: Installation
metadata: { app: bot, space: acme }
spec:
  repositories: all
  permissions:
    repository: { checks: write, contents: read, statuses: write, single_file: read }
`

const desired: Desired[] = loadManifests([{ file: 'bot.yaml', text, named: true }]).resources
const elsewhere = { installation: 'Installation/bot@other', space: 'other' }

function narrowed(grants: readonly GivenGrant[], installations: number) {
  return narrowingsOf(sortGrants(grants, { now, days: 90 }), desired, new Map([['bot', installations]]))
}

test('an app stops asking for what none of its installations uses, and the events that need it fall', () => {
  const { narrowings, kept } = narrowed([grant('checks'), grant('checks', elsewhere), grant('contents', { lastUsedAt: now })], 2)
  expect(kept).toEqual([])
  expect(narrowings.map(({ key, takes, events }) => [key, takes.map(({ permission }) => permission), events])).toEqual([
    ['App/bot', ['checks'], ['check_run']],
    ['Installation/bot@acme', ['checks'], ['check_run']],
  ])
  expect(narrowings.map(({ file, line }) => `${file}:${line}`)).toEqual(['bot.yaml:3', 'bot.yaml:14'])
  expect(narrowings.map(pathsOf)).toEqual([
    [
      ['spec', 'permissions', 'repository', 'checks'],
      ['spec', 'events', 'check_run'],
    ],
    [['spec', 'permissions', 'repository', 'checks']],
  ])
})

test('what one installation uses the app goes on asking for; the other one takes its consent back', () => {
  const { narrowings } = narrowed([grant('checks'), grant('checks', { ...elsewhere, lastUsedAt: now })], 2)
  expect(narrowings.map(({ key }) => key)).toEqual(['Installation/bot@acme'])
})

test('an app that is installed where the caller sees nothing keeps its request, and it is said why', () => {
  const { narrowings, kept } = narrowed([grant('checks')], 3)
  expect(narrowings.map(({ key }) => key)).toEqual(['Installation/bot@acme'])
  expect(kept).toEqual([{ key: 'App/bot', permission: 'checks', why: '2 of its 3 installations are in spaces that you do not administer' }])
})

test('the paths of single files go with the permission', () => {
  const { narrowings } = narrowed([grant('single_file')], 1)
  expect(narrowings.flatMap(pathsOf)).toContainEqual(['spec', 'singleFilePaths'])
})
