// Installing an app by hand, and the requests of members that an admin decides.
import type { NewInstallation } from '../../generated/types.ts'
import { holdsScopeFor, reachOf } from '../domain/rights.ts'
import { requireAdmin } from './installations.ts'
import { idPage, pageBody, pageRows } from './query.ts'
import { accepted, type Call, type CallerRoute, idParam, ok, type Reply } from './route.ts'

const path = '/api/v1/installation-requests'

async function install({ services, caller, origin, body }: Call): Promise<Reply> {
  const wanted = body as NewInstallation
  const { installation, request } = accepted(await services.store.writer.install(wanted, caller.token.id, origin))
  return installation === null ? { status: 202, body: request } : { status: 201, body: installation }
}

async function listRequests(call: Call): Promise<Reply> {
  const { query, caller, services } = call
  const space = query.one('space')
  if (space !== null) await requireAdmin(call, space)
  // Members ask for organizations only: in their own space they install.
  const requester = holdsScopeFor(caller, 'organization') ? caller.login : ''
  const page = await services.store.reader.installationRequests({ ...idPage(query.page), space }, reachOf(caller), requester)
  return ok(pageBody(page))
}

async function approve(call: Call): Promise<Reply> {
  const { services, caller, origin } = call
  const { installation } = accepted(await services.store.writer.approveRequest(idParam(call), null, caller.token.id, origin))
  return { status: 201, body: installation }
}

async function end(call: Call): Promise<Reply> {
  const { services, caller, origin } = call
  accepted(await services.store.writer.endRequest(idParam(call), caller.token.id, origin))
  return { status: 204, body: null }
}

export const installationRequestRoutes: readonly CallerRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/installations',
    operationId: 'installApp',
    summary: 'Installs an app in a space, with what it asks for; what a member of the space sends becomes a request to its admins.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: 'NewInstallation',
    answers: {
      201: { description: 'Installed.', schema: 'InstallationRecord' },
      202: { description: 'An admin of the space decides.', schema: 'InstallationRequest' },
    },
    problems: ['not_found', 'not_admin', 'insufficient_scope', 'exists', 'app_not_installable', 'unknown_repositories'],
    handle: install,
  },
  {
    method: 'GET',
    path,
    operationId: 'listInstallationRequests',
    summary: "Requests to install apps in spaces that the caller administers, and the caller's own.",
    access: { kind: 'caller', inSpace: true },
    query: [{ name: 'space', description: 'Only requests about this space, for its admins.', type: 'text' }, ...pageRows],
    body: null,
    answers: { 200: { description: 'One page, oldest first.', schema: 'InstallationRequestPage' } },
    problems: ['not_found', 'not_admin', 'insufficient_scope'],
    handle: listRequests,
  },
  {
    method: 'POST',
    path: `${path}/{id}/approval`,
    operationId: 'approveInstallationRequest',
    summary: 'Installs what a member asked for, with what the app asks for now.',
    access: { kind: 'caller', inSpace: 'organization' },
    query: [],
    body: null,
    answers: { 201: { description: 'Installed.', schema: 'InstallationRecord' } },
    problems: ['not_found', 'exists', 'unknown_repositories'],
    handle: approve,
  },
  {
    method: 'DELETE',
    path: `${path}/{id}`,
    operationId: 'endInstallationRequest',
    summary: 'Declines a request, or takes back one of your own.',
    access: { kind: 'caller', inSpace: 'organization' },
    query: [],
    body: null,
    answers: { 204: { description: 'It is gone.', schema: null } },
    problems: ['not_found'],
    handle: end,
  },
]
