// Every route of the platform, in one list.
import { allApiRoutes } from '../app-side/routes/all.ts'
import { openApiDocument } from '../openapi.ts'
import { accountRoutes } from './accounts.ts'
import { appUseRoutes } from './app-use.ts'
import { approvalRoutes } from './approvals.ts'
import { appRoutes } from './apps.ts'
import { auditLogRoutes } from './audit-log.ts'
import { authorizationRoutes } from './authorizations.ts'
import { backupRoutes } from './backup.ts'
import { callerRoutes } from './caller.ts'
import { changesetRoutes } from './changesets.ts'
import { consentRoutes } from './consents.ts'
import { credentialEndRoutes } from './credential-ends.ts'
import { eventRoutes } from './events.ts'
import { fleetStatusRoutes } from './fleet-status.ts'
import { fleetRoutes } from './fleets.ts'
import { freezeRoutes } from './freezes.ts'
import { installationChangeRoutes } from './installation-changes.ts'
import { installationRequestRoutes } from './installation-requests.ts'
import { installationRoutes } from './installations.ts'
import { keyRoutes } from './keys.ts'
import { leaseRoutes } from './leases.ts'
import { memberRoutes } from './members.ts'
import { metaRoutes } from './meta.ts'
import { permissionUseRoutes } from './permission-use.ts'
import { policyRoutes } from './policies.ts'
import { repositoryRoutes } from './repositories.ts'
import type { Route } from './route.ts'
import { scopeRoutes, scopeUses } from './scopes.ts'
import { secretCheckRoutes } from './secret-checks.ts'
import { secretRoutes } from './secrets.ts'
import { signInLinkRoutes } from './sign-in-links.ts'
import { spaceRoutes } from './spaces.ts'
import { tokenRoutes } from './tokens.ts'
import { whoCanRoutes } from './who-can.ts'

export const allRoutes: readonly Route[] = [
  ...metaRoutes(() => document),
  ...callerRoutes,
  ...spaceRoutes,
  ...appRoutes,
  ...appUseRoutes,
  ...keyRoutes,
  ...secretRoutes,
  ...credentialEndRoutes,
  ...installationRoutes,
  ...installationRequestRoutes,
  ...installationChangeRoutes,
  ...consentRoutes,
  ...fleetRoutes,
  ...changesetRoutes,
  ...secretCheckRoutes,
  ...tokenRoutes,
  ...signInLinkRoutes,
  ...scopeRoutes(() => uses),
  ...authorizationRoutes,
  ...auditLogRoutes,
  ...accountRoutes,
  ...memberRoutes,
  ...repositoryRoutes,
  ...eventRoutes,
  ...permissionUseRoutes,
  ...whoCanRoutes,
  ...freezeRoutes,
  ...leaseRoutes,
  ...fleetStatusRoutes,
  ...approvalRoutes,
  ...policyRoutes,
  ...backupRoutes,
]

const document = openApiDocument(allRoutes)
const uses = scopeUses(allRoutes, allApiRoutes)

/** Scopes that some route asks for. */
export function scopesOfUse(): ReadonlySet<string> {
  return new Set(uses.flatMap(({ scope, routes }) => (routes.length === 0 ? [] : [scope])))
}
