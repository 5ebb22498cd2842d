// What waiting consents would open, from what the platform has.
import { expect, test } from 'vitest'
import { waitingCapabilities } from '../../src/audit/capabilities.ts'
import type { InstallationRecord, PendingConsent } from '../../src/generated/types.ts'

function record(space: string, pending: Pick<PendingConsent, 'state' | 'changes'> | null): InstallationRecord {
  const rest = { digest: '', refusedAt: null, refusedBy: null }
  return {
    kind: 'Installation',
    key: `Installation/ci@${space}`,
    id: 1,
    revision: 1,
    digest: '',
    fleet: null,
    drift: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    resource: {
      apiVersion: 'appward/v1',
      kind: 'Installation',
      metadata: { app: 'ci', space, labels: {}, annotations: {} },
      spec: { repositories: 'all', lifecycle: { preventDestroy: false } },
    },
    status: {
      grant: { repository: { contents: 'read' }, organization: {} },
      repositories: 3,
      events: [],
      pending: pending === null ? null : { ...pending, ...rest },
      suspension: null,
    },
  }
}

test('a consent that waits is told as what it would open on how many repositories; a refused one opens nothing', () => {
  const changes: PendingConsent['changes'] = [{ group: 'repository', permission: 'contents', from: 'read', to: 'write' }]
  const records = [record('acme', { state: 'open', changes }), record('widgets', { state: 'refused', changes }), record('initech', null)]
  expect(waitingCapabilities(records)).toMatchObject([
    {
      key: 'Installation/ci@acme',
      when: 'consented',
      installations: ['Installation/ci@acme'],
      repositories: 3,
      permissions: [{ permission: 'contents', routes: [{ method: 'POST' }, { method: 'PATCH' }], events: [] }],
    },
  ])
})
