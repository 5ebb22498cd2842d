// What stands in the way of a changeset, part by part, and the one answer that follows from all parts.
import type { ProblemItem } from '../../generated/types.ts'
import { type ProblemCode, problemTable } from '../problem.ts'

export type Obstacle = {
  code: ProblemCode
  /** Key of the resource. */
  key: string
  detail: string
  /** Code of the manifest diagnostic behind it, where there is one. */
  finding?: string
}

/** A refused write. */
export type Rejection = { code: ProblemCode; detail: string; errors: ProblemItem[] }

/** A refusal with one reason. `errors`: what it is about, where that is more than one thing. */
export function rejected(code: ProblemCode, detail: string, errors: readonly ProblemItem[] = []): Rejection {
  return { code, detail, errors: [...errors] }
}

/** What a caller must hear first: that it may not, then that the world moved, then that the request is wrong. */
const statusOrder = [403, 409, 422]

/** The answer to a changeset with obstacles; null where there are none. */
export function rejectionOf(obstacles: readonly Obstacle[]): Rejection | null {
  const [first] = obstacles.toSorted((a, b) => urgency(a) - urgency(b))
  if (first === undefined) return null
  const errors = obstacles.map(({ key, code, detail, finding }) => ({ key, code: finding ?? code, detail }))
  const rest = obstacles.length - 1
  const detail = `${first.key}: ${first.detail}${rest > 0 ? ` (and ${rest} more)` : ''} Nothing was changed.`
  return { code: first.code, detail, errors }
}

function urgency(obstacle: Obstacle): number {
  return statusOrder.indexOf(problemTable[obstacle.code].status)
}
