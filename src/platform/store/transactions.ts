// Writes as transactions: plain ones, ones on behalf of a token's holder, and ones on behalf of a caller of the app-side API.
import type { Caller } from '../../generated/types.ts'
import type { RepositoryRef } from '../domain/access.ts'
import { apiFaults } from '../domain/api-fault.ts'
import type { Principal, PrincipalKind, PrincipalOf } from '../domain/principal.ts'
import type { Origin } from '../domain/registry.ts'
import { authorize } from './authorize.ts'
import type { Database } from './database.ts'
import { commitsOf } from './group-commit.ts'
import type { Outcome } from './ports.ts'
import type { ApiOutcome, Authority, Granted } from './ports-app-side.ts'
import { endedMeanwhile, liveCaller } from './tokens.ts'

export type Transactions = {
  within: <T>(work: (db: Database) => Promise<T>) => Promise<T>
  /** For the holder of the token with id `by`, as it is then, where the token is still live. A rejection undoes what `work` wrote. */
  asCaller: <T>(by: number, origin: Origin, work: (db: Database, caller: Caller) => Promise<Outcome<T>>) => Promise<Outcome<T>>
  /** Where the authority still holds: a permission lowered a moment ago counts. A fault undoes what `work` wrote. */
  asGranted: <T>(authority: Authority, work: (db: Database, granted: Granted) => Promise<ApiOutcome<T>>) => Promise<ApiOutcome<T>>
  /** As `asGranted`, for one kind of principal; the others find nothing. */
  asPrincipal: <K extends PrincipalKind, T>(
    kind: K,
    authority: Authority,
    work: (db: Database, principal: PrincipalOf<K>) => Promise<ApiOutcome<T>>,
  ) => Promise<ApiOutcome<T>>
}

export function transactions(db: Database): Transactions {
  const commit = commitsOf(db)
  const asGranted: Transactions['asGranted'] = (authority, work) =>
    commit(async (transaction) => {
      const authorized = await authorize(transaction, authority)
      const outcome = authorized.fault === null ? await work(transaction, authorized) : authorized
      return { outcome, keep: outcome.fault === null }
    })
  return {
    within: (work) => commit(async (transaction) => ({ outcome: await work(transaction), keep: true })),
    asCaller: (by, origin, work) =>
      commit(async (transaction) => {
        const caller = await liveCaller(transaction, by, origin.at)
        const outcome = caller === null ? { rejection: endedMeanwhile } : await work(transaction, caller)
        return { outcome, keep: outcome.rejection === null }
      }),
    asGranted,
    asPrincipal: (kind, authority, work) =>
      asGranted(authority, async (transaction, { principal }) =>
        isOfKind(principal, kind) ? work(transaction, principal) : { fault: apiFaults.notFound },
      ),
  }
}

function isOfKind<K extends PrincipalKind>(principal: Principal, kind: K): principal is PrincipalOf<K> {
  return principal.kind === kind
}

/** The repository that a granted write goes to. @throws Error for a route whose path names none. */
export function grantedRepository({ target }: Granted): RepositoryRef {
  if (target.kind !== 'repository' || target.repository === null) throw new Error('A write to a repository was granted without one.')
  return target.repository
}
