// Whether a request may do what its route does: loads who asks and what the path names, and lets the rules decide.
import { decide, type Target } from '../domain/access.ts'
import { apiFaults } from '../domain/api-fault.ts'
import { botSuffix, type InstallationRef, type Principal } from '../domain/principal.ts'
import type { Database } from './database.ts'
import type { Authority, Authorized } from './ports-app-side.ts'
import { findInstallationRef, findPrincipal } from './principals.ts'
import { findRepository } from './repositories.ts'

/** What is granted holds for this moment; a write asks again within its transaction. */
export async function authorize(db: Database, { credential, access, writes, params, at }: Authority): Promise<Authorized> {
  const principal = await findPrincipal(db, credential, at)
  if (principal === null) return { fault: apiFaults.badCredentials }
  const target = await findTarget(db, params, principal)
  const decision = decide(access, writes, principal, target)
  return decision.fault === null ? { ...decision, principal, target } : { ...decision, principal }
}

async function findTarget(db: Database, params: Authority['params'], principal: Principal): Promise<Target> {
  const { owner, repo, org, username } = params
  if (owner !== undefined && repo !== undefined) {
    const repository = await findRepository(db, owner, repo)
    return { kind: 'repository', repository, installation: await ownInstallation(db, principal, repository?.owner.login) }
  }
  const login = (org ?? username)?.toLowerCase()
  // The account of an app is no space; whoever asks for one looks for its app.
  if (login === undefined || login.endsWith(botSuffix)) return { kind: 'none' }
  const row = await db
    .selectFrom('spaces')
    .select(['login', 'type', 'id', 'created_at as createdAt'])
    .where('login', '=', login)
    .executeTakeFirst()
  const space = row === undefined || (org !== undefined && row.type !== 'organization') ? null : row
  return { kind: 'space', space, installation: await ownInstallation(db, principal, space?.login) }
}

/** The caller's own app in the space, where the caller is an app or acts through one. */
async function ownInstallation(db: Database, principal: Principal, space: string | undefined): Promise<InstallationRef | null> {
  if (space === undefined || (principal.kind !== 'app' && principal.kind !== 'app-user')) return null
  return findInstallationRef(db, principal.app.id, space)
}
