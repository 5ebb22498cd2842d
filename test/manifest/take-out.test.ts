// Fields and items of sets taken out of a file's text: what is left stands as it was written.
import { expect, test } from 'vitest'
import { takeOut } from '../../src/manifest/fix/take-out.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'

const app = `# The insights.
apiVersion: appward/v1
kind: App
metadata: { slug: ci-insights, space: acme }
spec:
  webhook: { active: true, url: https://ci.example.com/hooks }
  permissions:
    repository:
      checks: write # for the runs
      contents: read
    organization: { members: read, organization_plan: read }
  events: [push, check_run] # in no order
---
apiVersion: appward/v1alpha1
kind: App
metadata: { slug: older, space: acme }
spec:
  webhook_url: https://old.example.com/hooks
  checks: write
  contents: read
  events:
    - push
    # The runs.
    - check_run
`

test('takes out permissions and events, and keeps comments, quotes and everything else', () => {
  const removals = new Map([
    [
      'App/ci-insights',
      [
        ['spec', 'permissions', 'repository', 'contents'],
        ['spec', 'permissions', 'organization', 'members'],
        ['spec', 'events', 'push'],
      ],
    ],
  ])
  const { text, failed } = takeOut(app, removals)
  expect(failed).toEqual([])
  expect(text).toBe(
    app
      .replace('      contents: read\n    organization', '    organization')
      .replace('members: read, organization_plan', 'organization_plan')
      .replace('[push, check_run]', '[check_run]'),
  )
})

test('finds what an older version has elsewhere', () => {
  const { text, failed } = takeOut(
    app,
    new Map([
      [
        'App/older',
        [
          ['spec', 'permissions', 'repository', 'contents'],
          ['spec', 'events', 'push'],
        ],
      ],
    ]),
  )
  expect(failed).toEqual([])
  expect(text).toBe(app.replace('  contents: read\n  events:\n    - push\n', '  events:\n'))
  expect(loadManifests([{ file: 'a.yaml', text, named: true }]).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('what is not there is no fault, and nothing else is touched', () => {
  const removals = new Map([
    [
      'App/ci-insights',
      [
        ['spec', 'permissions', 'repository', 'issues'],
        ['spec', 'events', 'issues'],
      ],
    ],
    ['App/other', [['spec']]],
  ])
  expect(takeOut(app, removals)).toEqual({ text: app, failed: [] })
})

test('leaves what an anchor shares to a person, and says so', () => {
  const shared = `apiVersion: appward/v1
kind: App
metadata: { slug: a, space: acme }
spec:
  permissions: &all
    repository: { contents: read, checks: read }
`
  const path = ['spec', 'permissions', 'repository', 'contents']
  expect(takeOut(shared, new Map([['App/a', [path]]]))).toEqual({ text: shared, failed: [{ key: 'App/a', path }] })
})
