// Which changes of a plan a freeze stops. The platform holds the changeset against the same rule.
import type { Change, Conflict, Freeze, Grant, Plan } from '../../src/generated/types.ts'
import { type FrozenChange, stoppingFreeze } from '../../src/manifest/takes-away.ts'
import { refusal } from './gates.ts'
import { setsSecret } from './to-changeset.ts'

/** So many keys say what it is about. */
const shownKeys = 5

/** One refusal for each freeze that stops something; a change is told of once. */
export function frozenRefusals({ changes, freezes }: Plan): Conflict[] {
  if (freezes.length === 0) return []
  const stopped = Map.groupBy(changes, (change) => stoppingFreeze(frozenChange(change), freezes))
  return freezes.flatMap((freeze) => {
    const keys = (stopped.get(freeze) ?? []).map(({ key }) => key)
    return keys.length === 0 ? [] : [frozenRefusal(freeze, keys)]
  })
}

function frozenRefusal({ space, reason, by, at }: Freeze, keys: readonly string[]): Conflict {
  const more = keys.length - shownKeys
  const stopped = `${keys.slice(0, shownKeys).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  const what = space === null ? 'The platform' : `The space ${space}`
  const command = space === null ? 'appward unfreeze' : `appward unfreeze --space ${space}`
  return refusal('AW504', '', { what, reason, by, at, stopped, command })
}

function frozenChange(change: Change): FrozenChange {
  const { before, after, adopts } = change
  return { before, after, grant: grantBefore(change), adopts: adopts !== null, setsSecret: setsSecret(change) }
}

/** What people had given an installation: the consent of the manifest, with its changes taken back. */
function grantBefore({ after, fields }: Change): Grant | null {
  if (after?.kind !== 'Installation' || after.spec.permissions === undefined) return null
  const grant: Grant = { repository: { ...after.spec.permissions.repository }, organization: { ...after.spec.permissions.organization } }
  for (const field of fields) {
    const [, group, name] = /^permissions\.(repository|organization)\.(.+)$/.exec(field.path) ?? []
    if (field.type !== 'level' || name === undefined) continue
    const levels = grant[group as keyof Grant]
    if (field.before === null) delete levels[name]
    else levels[name] = field.before as (typeof levels)[string]
  }
  return grant
}
