// Which grants were not used for long, as far as the platform can observe their use.
import type { InstallationGrants, UnusedGrant } from '../generated/types.ts'
import { compare } from '../lib/diagnostic.ts'
import { usesOf } from './uses.ts'

/** One permission that one installation was given. Times are null where they are not known, or there was none. */
export type GivenGrant = UnusedGrant & {
  /** Whether the platform sees the use of this level. */
  observable: boolean
}

/** What one installation was given, grant by grant. */
export function givenGrants(grants: InstallationGrants): GivenGrant[] {
  const { installation, app, space } = grants
  return usesOf(grants).map((use) => ({ installation, app, space, ...use }))
}

export type Sorted = {
  /** Given for longer than so many days, and not needed by any call or delivery since. */
  unused: GivenGrant[]
  /** Needed within the days. */
  used: GivenGrant[]
  /** Given, or raised, within the days: too young to tell. */
  young: GivenGrant[]
  /** Of permissions that no route and no event of the platform needs: whether they are used is not seen here. */
  unobservable: GivenGrant[]
}

const dayMs = 86_400_000

/** `now`: ISO 8601. `metadata` comes with any repository permission and is left out. */
export function sortGrants(grants: Iterable<GivenGrant>, { now, days }: { now: string; days: number }): Sorted {
  const sorted: Sorted = { unused: [], used: [], young: [], unobservable: [] }
  const from = new Date(Date.parse(now) - days * dayMs).toISOString()
  for (const grant of grants) {
    if (grant.permission === 'metadata') continue
    if (!grant.observable) sorted.unobservable.push(grant)
    else if (grant.lastUsedAt !== null && grant.lastUsedAt >= from) sorted.used.push(grant)
    else if (grant.since === null || grant.since >= from) sorted.young.push(grant)
    else sorted.unused.push(grant)
  }
  sorted.unused.sort((a, b) => compare(a.app, b.app) || compare(a.permission, b.permission) || compare(a.space, b.space))
  return sorted
}
