// The routes of the registry API: requests of each, and what every kind of caller gets. Expected outcomes are written down, not worked out.
import { app } from './changes.ts'
import { newStatus, planDigest, waitingPlan } from './new-status.ts'

export const invalid = ['anonymous', 'garbage', 'unknown', 'expired', 'revoked'] as const
export const live = ['outsider', 'member', 'admin', 'scopeless', 'readOnly', 'owner'] as const
export type Invalid = (typeof invalid)[number]
export type Live = (typeof live)[number]

/** A status, or a problem's code. */
export type Expected = number | string
export type Row = { path: string; body?: unknown; key?: string; expected: Expected | Record<Live, Expected> }

const changeset = (action: 'create', slug: string) => ({
  fleet: 'acme-apps',
  expectedHead: 1,
  changes: [{ action, key: `App/${slug}`, id: null, revision: null, from: null, resource: app(slug, 'acme') }],
})
const policy = (name: string) => ({
  apiVersion: 'appward/v1',
  kind: 'Policy',
  metadata: { name },
  spec: {
    rules: [{ name: 'no-admin', message: 'No app administers.', deny: { permissions: { repository: { administration: 'write' } } } }],
  },
})
const secretCheck = (slug: string) => ({ checks: [{ app: slug, secret: 'a guess' }] })
const everyone = { outsider: 200, member: 200, admin: 200, scopeless: 200, readOnly: 200, owner: 200 }
/** What is about a public app's own credentials: `status` for the admins of its space. */
const ownApp = (status: number) =>
  ({ outsider: 'not_admin', member: 'not_admin', admin: status, scopeless: 'insufficient_scope', readOnly: status, owner: status }) as const
const ownAppWrite = (status: number) => ({ ...ownApp(status), readOnly: 'token_read_only' }) as const
const adminsOnly = { outsider: 404, member: 404, admin: 200, scopeless: 404, readOnly: 200, owner: 200 }
const nobodyWrites = { outsider: 404, member: 404, admin: 404, scopeless: 404, readOnly: 'token_read_only', owner: 404 }
const adminsWrite = { ...nobodyWrites, admin: 200, owner: 200 }

const siteOwnerOnly = {
  outsider: 'not_site_owner',
  member: 'not_site_owner',
  admin: 'not_site_owner',
  scopeless: 'insufficient_scope',
  readOnly: 'token_read_only',
  owner: 404,
}
const leaseWrite = (done: Expected) => ({
  outsider: done,
  member: done,
  admin: done,
  scopeless: 'insufficient_scope',
  readOnly: 'token_read_only',
  owner: done,
})
const orgAdminsOnly = { outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope', readOnly: 'token_read_only' }

/** All rows are asked in acme, which alice administers; `scopeless` and `readOnly` are alice's too. */
export const registryRows: Record<string, Row[]> = {
  getHealth: [{ path: '/healthz', expected: 200 }],
  getOpenApi: [{ path: '/api/v1/openapi.json', expected: 200 }],
  getCaller: [{ path: '/api/v1/caller', expected: everyone }],
  listSpaces: [{ path: '/api/v1/spaces', expected: everyone }],
  getSpace: [
    { path: '/api/v1/spaces/acme', expected: everyone },
    { path: '/api/v1/spaces/nobody', expected: { outsider: 404, member: 404, admin: 404, scopeless: 404, readOnly: 404, owner: 404 } },
  ],
  changeSpaceSettings: [
    { path: '/api/v1/spaces/acme', body: { consentFrom: 'manifests' }, expected: { ...orgAdminsOnly, admin: 200, owner: 200 } },
    {
      path: '/api/v1/spaces/nobody',
      body: { consentFrom: 'people' },
      expected: { ...nobodyWrites },
    },
  ],
  listRepositories: [{ path: '/api/v1/spaces/acme/repositories', expected: { ...everyone, scopeless: 'insufficient_scope' } }],
  listApps: [{ path: '/api/v1/apps?space=acme', expected: everyone }],
  getApp: [
    { path: '/api/v1/apps/open', expected: everyone },
    { path: '/api/v1/apps/closed', expected: adminsOnly },
  ],
  createKey: [
    {
      path: '/api/v1/apps/closed/keys',
      expected: { outsider: 404, member: 404, admin: 201, scopeless: 404, readOnly: 'token_read_only', owner: 201 },
    },
    {
      path: '/api/v1/apps/open/keys',
      expected: {
        outsider: 'not_admin',
        member: 'not_admin',
        admin: 201,
        scopeless: 'insufficient_scope',
        readOnly: 'token_read_only',
        owner: 201,
      },
    },
  ],
  listKeys: [
    { path: '/api/v1/apps/closed/keys', expected: adminsOnly },
    { path: '/api/v1/apps/open/keys', expected: ownApp(200) },
  ],
  deleteKey: [
    { path: '/api/v1/apps/closed/keys/999', expected: { ...ownAppWrite(404), outsider: 404, member: 404, scopeless: 404 } },
    { path: '/api/v1/apps/open/keys/999', expected: ownAppWrite(404) },
  ],
  expireKey: [
    {
      path: '/api/v1/apps/closed/keys/999/end',
      body: { expiresAt: null },
      expected: { ...ownAppWrite(404), outsider: 404, member: 404, scopeless: 404 },
    },
    { path: '/api/v1/apps/open/keys/999/end', body: { expiresAt: null }, expected: ownAppWrite(404) },
  ],
  expireClientSecret: [
    {
      path: '/api/v1/apps/closed/secrets/999/end',
      body: { expiresAt: null },
      expected: { ...ownAppWrite(404), outsider: 404, member: 404, scopeless: 404 },
    },
    { path: '/api/v1/apps/open/secrets/999/end', body: { expiresAt: null }, expected: ownAppWrite(404) },
  ],
  listClientSecrets: [
    { path: '/api/v1/apps/closed/secrets', expected: adminsOnly },
    { path: '/api/v1/apps/open/secrets', expected: ownApp(200) },
  ],
  createClientSecret: [
    { path: '/api/v1/apps/closed/secrets', expected: { ...ownAppWrite(201), outsider: 404, member: 404, scopeless: 404 } },
    { path: '/api/v1/apps/open/secrets', expected: ownAppWrite(201) },
  ],
  deleteClientSecret: [
    { path: '/api/v1/apps/closed/secrets/999', expected: { ...ownAppWrite(404), outsider: 404, member: 404, scopeless: 404 } },
    { path: '/api/v1/apps/open/secrets/999', expected: ownAppWrite(404) },
  ],
  listScopes: [{ path: '/api/v1/scopes', expected: everyone }],
  listInstallations: [
    { path: '/api/v1/installations', expected: everyone },
    {
      path: '/api/v1/installations?space=acme',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
  ],
  getInstallation: [{ path: '/api/v1/installations/closed/acme', expected: adminsOnly }],
  installApp: [
    {
      path: '/api/v1/installations',
      body: { app: 'open', space: 'acme', repositories: 'all' },
      expected: {
        outsider: 'not_admin',
        member: 202,
        admin: 201,
        scopeless: 'insufficient_scope',
        readOnly: 'token_read_only',
        owner: 'exists',
      },
    },
  ],
  listInstallationRequests: [
    { path: '/api/v1/installation-requests', expected: everyone },
    {
      path: '/api/v1/installation-requests?space=acme',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
  ],
  approveInstallationRequest: [{ path: '/api/v1/installation-requests/999/approval', expected: nobodyWrites }],
  endInstallationRequest: [{ path: '/api/v1/installation-requests/999', expected: nobodyWrites }],
  rescopeInstallation: [{ path: '/api/v1/installations/open/acme', body: { repositories: ['api'] }, expected: adminsWrite }],
  suspendInstallation: [{ path: '/api/v1/installations/open/acme/suspended', expected: adminsWrite }],
  unsuspendInstallation: [{ path: '/api/v1/installations/open/acme/suspended', expected: adminsWrite }],
  decideConsent: [
    {
      path: '/api/v1/installations/open/acme/consent',
      body: { decision: 'accept', digest: 'of nothing' },
      expected: { ...adminsWrite, admin: 'consent_moved', owner: 'consent_moved' },
    },
  ],
  uninstallApp: [{ path: '/api/v1/installations/open/acme', expected: { ...adminsWrite, admin: 204, owner: 404 } }],
  listWaitingConsents: [{ path: '/api/v1/consents?space=acme', expected: everyone }],
  listFleets: [{ path: '/api/v1/fleets', expected: everyone }],
  getFleet: [{ path: '/api/v1/fleets/acme-apps', expected: adminsOnly }],
  listChangesets: [{ path: '/api/v1/fleets/acme-apps/changesets', expected: adminsOnly }],
  getChangeset: [
    { path: '/api/v1/fleets/acme-apps/changesets/1', expected: adminsOnly },
    { path: '/api/v1/fleets/acme-apps/changesets/999', expected: { ...adminsOnly, admin: 404, readOnly: 404, owner: 404 } },
  ],
  readState: [
    { path: '/api/v1/state?app=open', expected: everyone },
    {
      path: '/api/v1/state?space=acme',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
    {
      path: '/api/v1/state?fleet=acme-apps',
      expected: { ...everyone, outsider: 'fleet_not_yours', member: 'fleet_not_yours', scopeless: 'fleet_not_yours' },
    },
    { path: '/api/v1/state?space=nobody', expected: { outsider: 404, member: 404, admin: 404, scopeless: 404, readOnly: 404, owner: 404 } },
  ],
  submitChangeset: [
    {
      path: '/api/v1/changesets?dryRun=true',
      body: changeset('create', 'fresh'),
      expected: {
        outsider: 'fleet_not_yours',
        member: 'fleet_not_yours',
        admin: 200,
        scopeless: 'fleet_not_yours',
        readOnly: 200,
        owner: 200,
      },
    },
    {
      path: '/api/v1/changesets?dryRun=true',
      body: { ...changeset('create', 'fresh'), fleet: 'another', expectedHead: null },
      expected: {
        outsider: 'not_admin',
        member: 'not_admin',
        admin: 200,
        scopeless: 'insufficient_scope',
        readOnly: 200,
        owner: 200,
      },
    },
    {
      path: '/api/v1/changesets?dryRun=false',
      body: changeset('create', 'fresh'),
      expected: {
        ...everyone,
        outsider: 'idempotency_key_missing',
        member: 'idempotency_key_missing',
        admin: 'idempotency_key_missing',
        scopeless: 'idempotency_key_missing',
        readOnly: 'token_read_only',
        owner: 'idempotency_key_missing',
      },
    },
  ],
  checkSecrets: [
    { path: '/api/v1/secret-checks', body: secretCheck('closed'), expected: adminsOnly },
    { path: '/api/v1/secret-checks', body: secretCheck('open'), expected: ownApp(200) },
  ],
  listTokens: [
    {
      path: '/api/v1/users/alice/tokens',
      expected: { outsider: 'not_self', member: 'not_self', admin: 200, scopeless: 'insufficient_scope', readOnly: 200, owner: 200 },
    },
  ],
  createToken: [
    {
      path: '/api/v1/users/alice/tokens',
      body: { name: 'made by the table', scopes: ['repo'] },
      expected: {
        outsider: 'not_self',
        member: 'not_self',
        admin: 201,
        scopeless: 'insufficient_scope',
        readOnly: 'token_read_only',
        owner: 201,
      },
    },
  ],
  createSignInLink: [
    {
      path: '/api/v1/users/alice/sign-in-links',
      expected: {
        outsider: 'not_self',
        member: 'not_self',
        admin: 201,
        scopeless: 'insufficient_scope',
        readOnly: 'token_read_only',
        owner: 201,
      },
    },
  ],
  deleteToken: [
    {
      path: '/api/v1/users/alice/tokens/999',
      expected: {
        outsider: 'not_self',
        member: 'not_self',
        admin: 404,
        scopeless: 'insufficient_scope',
        readOnly: 'token_read_only',
        owner: 404,
      },
    },
  ],
  listAuthorizations: [
    {
      path: '/api/v1/users/alice/authorizations',
      expected: { outsider: 'not_self', member: 'not_self', admin: 200, scopeless: 'insufficient_scope', readOnly: 200, owner: 200 },
    },
  ],
  revokeAuthorization: [
    {
      path: '/api/v1/users/alice/authorizations/999',
      expected: {
        outsider: 'not_self',
        member: 'not_self',
        admin: 404,
        scopeless: 'insufficient_scope',
        readOnly: 'token_read_only',
        owner: 404,
      },
    },
  ],
  listAuditLog: [
    {
      path: '/api/v1/audit-log',
      expected: {
        outsider: 'not_admin',
        member: 'not_admin',
        admin: 'not_admin',
        scopeless: 'insufficient_scope',
        readOnly: 'not_admin',
        owner: 200,
      },
    },
    {
      path: '/api/v1/audit-log?space=acme',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
  ],
  exportAuditLog: [
    {
      path: '/api/v1/audit-log/export',
      expected: {
        outsider: 'not_admin',
        member: 'not_admin',
        admin: 'not_admin',
        scopeless: 'insufficient_scope',
        readOnly: 'not_admin',
        owner: 200,
      },
    },
    {
      path: '/api/v1/audit-log/export?space=acme',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
  ],
  createUser: [
    {
      path: '/api/v1/users',
      body: { login: 'alice' },
      expected: {
        outsider: 'not_site_owner',
        member: 'not_site_owner',
        admin: 'not_site_owner',
        scopeless: 'insufficient_scope',
        readOnly: 'token_read_only',
        owner: 'exists',
      },
    },
  ],
  removeUser: [{ path: '/api/v1/users/nobody', expected: siteOwnerOnly }],
  createOrganization: [{ path: '/api/v1/organizations', body: { login: 'acme' }, expected: { ...siteOwnerOnly, owner: 'exists' } }],
  removeOrganization: [{ path: '/api/v1/organizations/nobody', expected: siteOwnerOnly }],
  listMembers: [
    {
      path: '/api/v1/organizations/acme/members',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
    {
      path: '/api/v1/organizations/alice/members',
      expected: { outsider: 404, member: 404, admin: 404, scopeless: 'insufficient_scope', readOnly: 404, owner: 404 },
    },
  ],
  putMember: [
    {
      path: '/api/v1/organizations/acme/members',
      body: { login: 'alice', role: 'admin' },
      expected: { ...orgAdminsOnly, admin: 200, owner: 200 },
    },
  ],
  removeMember: [{ path: '/api/v1/organizations/acme/members/nobody', expected: { ...orgAdminsOnly, admin: 404, owner: 404 } }],
  putRepository: [
    { path: '/api/v1/spaces/acme/repositories', body: { name: 'api' }, expected: { ...orgAdminsOnly, admin: 200, owner: 200 } },
  ],
  removeRepository: [{ path: '/api/v1/spaces/acme/repositories/none', expected: { ...orgAdminsOnly, admin: 404, owner: 404 } }],
  giveEvent: [
    { path: '/api/v1/repos/acme/api/events', body: { event: 'push', payload: {} }, expected: { ...orgAdminsOnly, admin: 202, owner: 202 } },
    {
      path: '/api/v1/repos/acme/vault/events',
      body: { event: 'push', payload: {} },
      expected: { ...orgAdminsOnly, outsider: 404, admin: 202, owner: 202 },
    },
    {
      path: '/api/v1/repos/acme/none/events',
      body: { event: 'push', payload: {} },
      expected: { ...orgAdminsOnly, outsider: 404, member: 404, admin: 404, owner: 404 },
    },
    {
      path: '/api/v1/repos/acme/api/events',
      body: { event: 'ping', payload: {} },
      expected: {
        ...orgAdminsOnly,
        outsider: 'event_unavailable',
        member: 'event_unavailable',
        admin: 'event_unavailable',
        owner: 'event_unavailable',
      },
    },
  ],
  getAppUse: [
    { path: '/api/v1/apps/closed/use', expected: adminsOnly },
    { path: '/api/v1/apps/open/use', expected: ownApp(200) },
  ],
  getInstallationUse: [{ path: '/api/v1/installations/closed/acme/use', expected: adminsOnly }],
  listPermissionUse: [
    { path: '/api/v1/permission-use', expected: everyone },
    {
      path: '/api/v1/permission-use?space=acme',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
    { path: '/api/v1/permission-use?app=closed', expected: adminsOnly },
    { path: '/api/v1/permission-use?fleet=acme-apps', expected: adminsOnly },
  ],
  listHolders: [
    { path: '/api/v1/who-can?permission=contents&level=write', expected: everyone },
    {
      path: '/api/v1/who-can?permission=contents&space=acme',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
    { path: '/api/v1/who-can?permission=contents&app=closed', expected: adminsOnly },
    {
      path: '/api/v1/who-can?permission=content',
      expected: {
        outsider: 'bad_request',
        member: 'bad_request',
        admin: 'bad_request',
        scopeless: 'bad_request',
        readOnly: 'bad_request',
        owner: 'bad_request',
      },
    },
  ],
  listFreezes: [{ path: '/api/v1/freezes', expected: everyone }],
  getPlatformFreeze: [
    { path: '/api/v1/freeze', expected: { outsider: 404, member: 404, admin: 404, scopeless: 404, readOnly: 404, owner: 404 } },
  ],
  freezePlatform: [{ path: '/api/v1/freeze', body: { reason: 'the table' }, expected: { ...siteOwnerOnly, owner: 201 } }],
  unfreezePlatform: [{ path: '/api/v1/freeze', expected: { ...siteOwnerOnly, owner: 204 } }],
  getSpaceFreeze: [{ path: '/api/v1/spaces/acme/freeze', expected: { ...ownApp(404) } }],
  freezeSpace: [{ path: '/api/v1/spaces/acme/freeze', body: { reason: 'the table' }, expected: { ...ownAppWrite(201), owner: 200 } }],
  unfreezeSpace: [{ path: '/api/v1/spaces/acme/freeze', expected: { ...ownAppWrite(204), owner: 404 } }],
  // Each has leases of its own: `scopeless` and `readOnly` share those of the admin.
  getLease: [
    {
      path: '/api/v1/leases/table',
      expected: { outsider: 404, member: 404, admin: 404, scopeless: 'insufficient_scope', readOnly: 404, owner: 404 },
    },
  ],
  takeLease: [{ path: '/api/v1/leases/table', body: { holder: 'one', seconds: 60 }, expected: leaseWrite(200) }],
  giveLeaseBack: [
    { path: '/api/v1/leases/table?holder=other', expected: leaseWrite('lease_held') },
    { path: '/api/v1/leases/table?holder=one', expected: leaseWrite(204) },
  ],
  putFleetStatus: [
    { path: '/api/v1/fleets/acme-apps/status', body: newStatus({ plan: waitingPlan() }), expected: adminsWrite },
    {
      path: '/api/v1/fleets/acme-later/status',
      body: newStatus({ space: 'acme' }),
      expected: { ...orgAdminsOnly, admin: 200, owner: 200 },
    },
    // bob administers widgets; the fleet is of acme, whatever the body says.
    {
      path: '/api/v1/fleets/acme-apps/status',
      body: newStatus({ space: 'widgets', plan: waitingPlan() }),
      expected: { ...orgAdminsOnly, outsider: 'fleet_not_yours', scopeless: 'not_admin', admin: 200, owner: 200 },
    },
  ],
  getFleetStatus: [{ path: '/api/v1/fleets/acme-apps/status', expected: adminsOnly }],
  deleteFleetStatus: [{ path: '/api/v1/fleets/acme-later/status', expected: { ...nobodyWrites, admin: 204 } }],
  listFleetStatuses: [{ path: '/api/v1/controller/status', expected: everyone }],
  approvePlan: [
    {
      path: '/api/v1/fleets/acme-apps/approvals',
      body: { digest: 'f'.repeat(64) },
      expected: { ...nobodyWrites, admin: 'not_waiting', owner: 'not_waiting' },
    },
    { path: '/api/v1/fleets/acme-apps/approvals', body: { digest: planDigest }, expected: { ...adminsWrite, admin: 201, owner: 200 } },
  ],
  listApprovals: [{ path: '/api/v1/fleets/acme-apps/approvals', expected: adminsOnly }],
  withdrawApproval: [{ path: `/api/v1/fleets/acme-apps/approvals/${planDigest}`, expected: { ...adminsWrite, admin: 204, owner: 404 } }],
  listPolicies: [
    { path: '/api/v1/policies', expected: everyone },
    {
      path: '/api/v1/policies?space=acme',
      expected: { ...everyone, outsider: 'not_admin', member: 'not_admin', scopeless: 'insufficient_scope' },
    },
  ],
  getPlatformPolicy: [
    { path: '/api/v1/policies/table', expected: { outsider: 404, member: 404, admin: 404, scopeless: 404, readOnly: 404, owner: 404 } },
  ],
  putPlatformPolicy: [{ path: '/api/v1/policies/table', body: policy('table'), expected: { ...siteOwnerOnly, owner: 201 } }],
  deletePlatformPolicy: [{ path: '/api/v1/policies/table', expected: { ...siteOwnerOnly, owner: 204 } }],
  getSpacePolicy: [{ path: '/api/v1/spaces/acme/policies/table', expected: ownApp(404) }],
  putSpacePolicy: [
    { path: '/api/v1/spaces/acme/policies/table', body: policy('table'), expected: { ...ownAppWrite(201), owner: 200 } },
    { path: '/api/v1/spaces/acme/policies/other', body: policy('table'), expected: { ...ownAppWrite(422), owner: 422 } },
    { path: '/api/v1/spaces/nobody/policies/table', body: policy('table'), expected: nobodyWrites },
  ],
  deleteSpacePolicy: [{ path: '/api/v1/spaces/acme/policies/table', expected: { ...ownAppWrite(204), owner: 404 } }],
  takeBackup: [
    {
      path: '/api/v1/backup',
      expected: {
        outsider: 'not_site_owner',
        member: 'not_site_owner',
        admin: 'not_site_owner',
        scopeless: 'insufficient_scope',
        readOnly: 'not_site_owner',
        owner: 200,
      },
    },
  ],
}
