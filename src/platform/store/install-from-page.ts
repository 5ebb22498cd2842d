// What the install page asks for: an installation, other repositories for one that is there, or a member's request.
import type { Caller } from '../../generated/types.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { administers } from '../domain/rights.ts'
import { readOnlyRejection } from '../domain/token-rules.ts'
import { consentDigest, consentMoved } from '../domain/user-authorization.ts'
import { findAppById, findInstallationIn } from './app-side-installations.ts'
import type { Database } from './database.ts'
import { changeAsAdmin } from './installation-changes.ts'
import { installOrRequest } from './installation-requests.ts'
import type { Outcome } from './ports.ts'
import type { InstallationDone, PersonalInstallation } from './ports-people.ts'
import { findSpace } from './spaces.ts'

/** Part of a transaction. `wanted.consent` is the digest of what the page showed: nobody consents to what came after. */
export async function installFromPage(
  db: Database,
  caller: Caller,
  { appId, space: login, repositories, consent }: PersonalInstallation,
  origin: Origin,
): Promise<Outcome<InstallationDone>> {
  const readOnly = readOnlyRejection(caller)
  if (readOnly !== null) return { rejection: readOnly }
  const app = await findAppById(db, appId)
  if (app !== null && consentDigest(app) !== consent) return { rejection: consentMoved }
  if (repositories.length === 0) return { rejection: rejected('invalid_resource', 'Choose at least one repository, or all of them.') }
  const space = await findSpace(db, login)
  const stored = await findInstallationIn(db, appId, login)
  const wanted = { app: app?.resource.metadata.slug ?? '', space: login, repositories }
  if (stored !== null && space !== null && administers(caller, space)) {
    const changed = await changeAsAdmin(db, caller, wanted, { kind: 'rescope', repositories }, origin)
    return changed.rejection === null ? { rejection: null, action: 'update', installationId: stored.id } : changed
  }
  const made = await installOrRequest(db, caller, wanted, origin)
  if (made.rejection !== null) return made
  const { installation } = made
  return { rejection: null, action: installation === null ? 'request' : 'install', installationId: installation?.id ?? null }
}
