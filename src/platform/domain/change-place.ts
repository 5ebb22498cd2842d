// Who a resource belongs to, and where: what a change by itself may do about that.
import type { ChangeRequest } from '../../generated/types.ts'
import type { Resource } from '../../manifest/resource.ts'
import type { StepContext } from './changeset-steps.ts'
import type { Obstacle } from './obstacle.ts'
import type { StoredResource } from './registry.ts'
import { administers, refusalIn } from './rights.ts'

type Fault = Omit<Obstacle, 'key'>

/** Why a resource cannot be in the space that the change says; null where it can. A transfer takes an admin of both spaces. */
export function spaceFault(
  { caller, set }: StepContext,
  { action }: ChangeRequest,
  stored: StoredResource,
  resource: Resource,
): Fault | null {
  const login = resource.metadata.space
  const stays = login === stored.space
  if (action !== 'transfer') {
    return stays ? null : { code: 'space_fixed', detail: `It belongs to ${stored.space}; only the transfer of an app changes that.` }
  }
  if (stays) return { code: 'invalid_change', detail: 'A transfer needs a new space.' }
  const space = set.spaces.get(login)
  return space === undefined ? { code: 'unknown_space', detail: `There is no space ${login}.` } : refusalIn(caller, space)
}

/**
 * Why the changeset's fleet may not change a resource; null where it may: it owns it, or takes it over from who owns it so far. A person
 * who administers its space may, whoever owns it.
 */
export function ownershipFault(context: StepContext, { adopts = null }: ChangeRequest, stored: StoredResource): Fault | null {
  const { fleet } = context
  if (fleet === null) return adopts === null ? null : { code: 'invalid_change', detail: 'Only a fleet takes something over.' }
  if (adopts !== null) return adoptionFault(context, adopts.fleet, stored.fleet)
  if (stored.fleet === null) return { code: 'not_owned', detail: 'No fleet owns it.' }
  return stored.fleet === fleet ? null : { code: 'other_fleet', detail: `Fleet ${stored.fleet} owns it.` }
}

function adoptionFault({ fleet, caller, set }: StepContext, expected: string | null, owner: string | null): Fault | null {
  if (owner !== expected) {
    const [now, then] = [owner, expected].map((name) => (name === null ? 'no fleet' : `fleet ${name}`))
    return { code: 'owner_moved', detail: `It belongs to ${now}, the plan expects ${then}; make a new plan.` }
  }
  if (owner === fleet) return { code: 'invalid_change', detail: 'It belongs to this fleet already; leave adopts out.' }
  if (owner === null) return null
  const home = set.spaces.get(set.fleetSpaces.get(owner) ?? '')
  if (home !== undefined && administers(caller, home)) return null
  return { code: 'fleet_not_yours', detail: `It belongs to fleet ${owner}, whose space you do not administer; ask one of its admins.` }
}
