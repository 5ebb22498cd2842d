// A person's own changes of apps, in one transaction: the rules of changesets decide, the rows are written with their audit entries.
import type { Caller, ChangeRequest } from '../../generated/types.ts'
import type { ChangeResults } from '../domain/apply-changes.ts'
import { changeByHand } from '../domain/change-by-hand.ts'
import type { Origin } from '../domain/registry.ts'
import type { SecretKeys } from '../secret-box.ts'
import { noChangeset } from './audit-log.ts'
import type { Database } from './database.ts'
import type { Outcome } from './ports.ts'
import { loadWorkingSet } from './working-set.ts'
import { writeChanges } from './write-changes.ts'

/** Who changes something by hand, and what webhook secrets are sealed under. `secretFollows`: as for `writeChanges`. */
export type Hand = { caller: Caller; origin: Origin; sealing: SecretKeys; secretFollows?: boolean }

/** Part of a transaction. */
export async function writeByHand(
  db: Database,
  changes: readonly ChangeRequest[],
  { caller, origin, sealing, secretFollows = false }: Hand,
): Promise<Outcome<{ changes: ChangeResults }>> {
  const set = await loadWorkingSet(db, changes, null)
  const outcome = changeByHand(changes, caller, set, origin.at)
  if (outcome.rejection !== null) return outcome
  await writeChanges(db, outcome.writes, { set, origin, sealing, cause: noChangeset, secretFollows })
  return { rejection: null, changes: outcome.results }
}
