// The last plan that was made of these manifests, and where the platform stood then: while it stands there, the plan is the same.
// Only ever a help, and sealed like what is remembered of manifests: whatever is wrong with it, the plan is made anew.
import type { PlanMemory, Stand } from '../../controller/ports.ts'
import type { Plan } from '../generated/types.ts'
import { digestOf } from '../lib/digest.ts'
import { openRemembered } from './cache-folder.ts'
import { planningDigest } from './code-digest.ts'
import type { Env } from './world.ts'

/** Characters of a plan's JSON; reading a larger one is soon no help. */
const maxPlanLength = 1024 * 1024
/** Fewer than any change has, so that a plan of very many is not written out to be measured. */
const leastChangeLength = 256

/** The memory in `root`/.appward/cache; one that is always empty where nothing can be remembered. A large plan is not kept. */
export function openPlanMemory(env: Env, root: string): PlanMemory {
  const open = () => openRemembered(env, root, 'plan', planningDigest)
  return {
    recall: (question) =>
      orNull(() => {
        const file = open()?.file ?? null
        try {
          const [head, text] = [file?.part(0), file?.part(1)]
          if (head == null || text == null) return null
          const { asked, stand } = JSON.parse(head.toString('utf8')) as { asked: string; stand: Stand }
          return asked === digestOf(question) ? { stand, plan: JSON.parse(text.toString('utf8')) as Plan } : null
        } finally {
          file?.close()
        }
      }),
    keep: (question, stand, plan) =>
      orNull(() => {
        if (plan.changes.length * leastChangeLength > maxPlanLength) return
        const text = JSON.stringify(plan)
        const head = JSON.stringify({ asked: digestOf(question), stand })
        if (text.length > maxPlanLength) return
        const remembered = open()
        remembered?.file?.close()
        remembered?.write([() => [head], () => [text]])
      }),
  }
}

/** No right to write there, a file where a folder should be: whatever it is, plans can be made without. */
function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
