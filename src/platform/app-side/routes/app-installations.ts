// What an app does to its installations by JWT: it ends them, suspends them and lifts that; and who would like to have it.
import { byJwt } from '../../domain/access.ts'
import type { InstallationChange } from '../../domain/installation-changes.ts'
import { nodeId } from '../../domain/node-id.ts'
import { accountShape } from '../../shapes/account.ts'
import { originOf } from '../origin.ts'
import { pageOfQuery, pageReply } from '../paging.ts'
import { type ApiCall, type ApiReply, type ApiRoute, found, granted, idParam, noContent, principalOf } from '../route.ts'

const path = '/app/installations/{installation_id}'

function changing(kind: 'suspend' | 'unsuspend' | 'uninstall'): ApiRoute['handle'] {
  const change: InstallationChange = { kind }
  return async (call) => {
    const id = idParam(call, 'installation_id')
    granted(await call.services.store.writer.changeOwnInstallation(call.authority, id, change, originOf(call)))
    return noContent
  }
}

async function listRequests(call: ApiCall): Promise<ApiReply> {
  const { reader } = call.services.store
  const { items, total } = await reader.installationRequestsOf(principalOf(call, 'app').app.id, pageOfQuery(call.query))
  const accounts = await reader.accounts(items.flatMap(({ space, requester }) => [space, requester]))
  const shapes = items.map(({ id, space, requester, createdAt }) => ({
    id,
    node_id: nodeId('InstallationRequest', id),
    account: accountShape(call.urls, found(accounts.get(space))),
    requester: accountShape(call.urls, found(accounts.get(requester))),
    created_at: createdAt,
  }))
  return pageReply(shapes, total, { query: call.query, address: `${call.urls.api}/app/installation-requests` })
}

export const appInstallationRoutes: readonly ApiRoute[] = [
  { method: 'DELETE', path, access: byJwt, body: null, handle: changing('uninstall') },
  { method: 'PUT', path: `${path}/suspended`, access: byJwt, body: null, handle: changing('suspend') },
  { method: 'DELETE', path: `${path}/suspended`, access: byJwt, body: null, handle: changing('unsuspend') },
  { method: 'GET', path: '/app/installation-requests', access: byJwt, body: null, handle: listRequests },
]
