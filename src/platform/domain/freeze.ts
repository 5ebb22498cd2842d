// Freezes: which changes of a changeset one stops, and what is kept of one. Pure.
import type { Freeze } from '../../generated/types.ts'
import type { AppResource } from '../../manifest/resource.ts'
import { stoppingFreeze } from '../../manifest/takes-away.ts'
import type { Step } from './changeset-steps.ts'
import { type Obstacle, type Rejection, rejected } from './obstacle.ts'
import type { AuditDraft } from './registry.ts'

/** What freezes stop. */
export function freezeObstacles(steps: readonly Step[], freezes: readonly Freeze[]): Obstacle[] {
  if (freezes.length === 0) return []
  return steps.flatMap((step): Obstacle[] => {
    const { change, stored, resource } = step
    const grant = step.kind === 'Installation' ? (step.stored?.grant ?? null) : null
    const [adopts, setsSecret] = [change.adopts != null, change.secret != null]
    const freeze = stoppingFreeze({ before: stored?.resource ?? null, after: resource, grant, adopts, setsSecret }, freezes)
    return freeze === null ? [] : [{ code: 'frozen', key: change.key, detail: frozenDetail(freeze) }]
  })
}

/** Why an app's webhook is not changed; null where no freeze holds. */
export function frozenRejection(app: AppResource, freezes: readonly Freeze[]): Rejection | null {
  const freeze = stoppingFreeze({ before: app, after: app, grant: null, adopts: false, setsSecret: true }, freezes)
  return freeze === null ? null : rejected('frozen', frozenDetail(freeze))
}

function frozenDetail({ space, reason, by, at }: Freeze): string {
  const what = space === null ? 'The platform' : `The space ${space}`
  return `${what} is frozen by ${by} since ${at}: ${reason}. Only what lowers permissions, suspends or uninstalls passes.`
}

/** What the audit log keeps of a freeze that comes, changes or goes. */
export function freezeAudit(before: Freeze | null, after: Freeze | null): AuditDraft {
  const space = (after ?? before)?.space ?? null
  return { action: after === null ? 'unfreeze' : 'freeze', key: space === null ? 'Platform' : `Space/${space}`, space, before, after }
}
