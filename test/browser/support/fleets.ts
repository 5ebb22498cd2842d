// What controllers say of fleets, for the pages that show it: one with a plan that waits and drift, one approved, one that is silent.
import type { FleetDrift, NewFleetStatus } from '../../../src/generated/types.ts'
import type { Fixture } from '../../platform/support/fixture.ts'
import { condition, newStatus, planDigest, waitingPlan } from '../../platform/support/new-status.ts'

const text = `fleet acme-apps on https://apps.acme.example

~ App/insights                                        high: raise-permission, change-host
    permissions.repository.contents   read -> write     1 installation, 2 repositories
    events                            + issues  - check_suite
    webhook.url                       https://old.example.com/h -> https://ci.example.com/h
    consent                           acme: in this plan

1 to change · 1 high-risk
`
const drift: FleetDrift[] = [
  {
    ...{ key: 'App/insights', field: 'webhook.url', from: 'https://ci.example.com/hooks', to: 'https://elsewhere.example/hooks' },
    ...{ by: 'insights[bot]', at: '2029-12-31T23:12:00.000Z', handling: 'heals' },
  },
  {
    key: 'Installation/insights@acme',
    field: 'suspended',
    from: 'false',
    to: 'true',
    by: 'alice',
    at: '2029-12-31T22:00:00.000Z',
    handling: 'leaves',
  },
  { key: 'App/gone', field: null, from: null, to: null, by: null, at: null, handling: 'reports' },
]

/** Of `acme-apps`, of two fleets of acme without a changeset, and of alice's own `alice-apps`, which is silent. */
export async function say(fixture: Fixture): Promise<void> {
  const token = await fixture.token('alice')
  const put = async (fleet: string, fields: Partial<NewFleetStatus>) => {
    const { status, body } = await fixture.call('PUT', `/api/v1/fleets/${fleet}/status`, { token, body: newStatus(fields) })
    if (status !== 200) throw new Error(JSON.stringify(body))
  }
  await put('alice-apps', { space: 'alice', conditions: [condition('Ready', 'True', 'As the manifests say.')] })
  fixture.turnClock(720_000)
  const about = { revision: 'b'.repeat(40) }
  await put('acme-apps', {
    conditions: [
      { ...condition('Ready', 'False', 'A plan waits.'), ...about },
      {
        ...condition(
          'AwaitingApproval',
          'True',
          'raise-permission and change-host of App/insights are of high risk.\nNobody has allowed them.',
        ),
        ...about,
      },
      { ...condition('Drifted', 'True', '2 fields of 2 resources, and 1 resource is gone.'), ...about },
      { ...condition('AwaitingConsent', 'Unknown', ''), ...about },
    ],
    drift,
    plan: waitingPlan({ text, refusals: waitingPlan().refusals.map((each) => ({ ...each, key: 'App/insights' })) }),
  })
  await put('acme-later', { space: 'acme', head: null, conditions: [condition('Stalled', 'True', 'apps/ci.yaml:3:1 AW101')] })
  await put('acme-approved', { space: 'acme', conditions: [condition('AwaitingApproval', 'True')], plan: waitingPlan() })
  await fixture.call('POST', '/api/v1/fleets/acme-approved/approvals', { token, body: { digest: planDigest } })
}
