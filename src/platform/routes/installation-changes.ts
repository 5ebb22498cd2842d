// What the admins of a space do to its installations in their own right: repositories, suspension, consent, uninstalling.
// It moves the installation as a changeset would; the fleet that owns it stays its owner and sees the difference.
import type { ConsentDecision, InstallationRecord, InstallationScope } from '../../generated/types.ts'
import type { InstallationChange } from '../domain/installation-changes.ts'
import { accepted, type Call, type CallerRoute, ok, param, type Reply } from './route.ts'

const path = '/api/v1/installations/{app}/{space}'

/** The installation afterwards; null where it has ended. */
async function changed(call: Call, change: InstallationChange): Promise<InstallationRecord | null> {
  const { services, caller, origin } = call
  const target = { app: param(call, 'app'), space: param(call, 'space') }
  return accepted(await services.store.writer.changeInstallation(target, change, caller.token.id, origin)).installation
}

async function rescope(call: Call): Promise<Reply> {
  const { repositories } = call.body as InstallationScope
  return ok(await changed(call, { kind: 'rescope', repositories }))
}

async function decide(call: Call): Promise<Reply> {
  const { decision, digest } = call.body as ConsentDecision
  return ok(await changed(call, { kind: decision, digest }))
}

async function uninstall(call: Call): Promise<Reply> {
  await changed(call, { kind: 'uninstall' })
  return { status: 204, body: null }
}

const asItIsNow = { 200: { description: 'The installation as it is now.', schema: 'InstallationRecord' } }

export const installationChangeRoutes: readonly CallerRoute[] = [
  {
    method: 'PATCH',
    path,
    operationId: 'rescopeInstallation',
    summary: 'Changes the repositories of an installation.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: 'InstallationScope',
    answers: asItIsNow,
    problems: ['not_found', 'unknown_repositories'],
    handle: rescope,
  },
  {
    method: 'PUT',
    path: `${path}/suspended`,
    operationId: 'suspendInstallation',
    summary: 'Suspends an installation: its tokens open nothing until it is lifted.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: null,
    answers: asItIsNow,
    problems: ['not_found'],
    handle: async (call) => ok(await changed(call, { kind: 'suspend' })),
  },
  {
    method: 'DELETE',
    path: `${path}/suspended`,
    operationId: 'unsuspendInstallation',
    summary: "Lifts the space's suspension of an installation.",
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: null,
    answers: asItIsNow,
    problems: ['not_found', 'suspended_by_app'],
    handle: async (call) => ok(await changed(call, { kind: 'unsuspend' })),
  },
  {
    method: 'POST',
    path: `${path}/consent`,
    operationId: 'decideConsent',
    summary: 'Accepts or refuses what an app asks for beyond the grant; a refusal holds until the app asks for something else.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: 'ConsentDecision',
    answers: asItIsNow,
    problems: ['not_found', 'consent_moved'],
    handle: decide,
  },
  {
    method: 'DELETE',
    path,
    operationId: 'uninstallApp',
    summary: 'Uninstalls an app: its tokens for the space end.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: null,
    answers: { 204: { description: 'Uninstalled.', schema: null } },
    problems: ['not_found', 'prevent_destroy'],
    handle: uninstall,
  },
]
