// Changesets that have arrived and wait to be submitted: parsed, checked and digested where they will be written, so that nobody else waits.
import type { Changeset } from '../../generated/types.ts'
import { sha256 } from '../../lib/digest.ts'
import { changesetLimits, checkBody, checkCost } from '../check-body.ts'
import { contentDigest } from '../domain/changeset-identity.ts'
import type { Rejection } from '../domain/obstacle.ts'
import { RequestProblem } from '../problem.ts'
import type { ArrivedChangeset, Outcome } from './ports.ts'

export type ArrivedChangesets = {
  take: (bytes: Uint8Array) => Outcome<ArrivedChangeset & { digest: string }>
  /** Gives the changeset out, once. @throws Error where there is none with this id. */
  claim: (id: number) => Changeset
  drop: (id: number) => void
}

export function arrivedChangesets(): ArrivedChangesets {
  const kept = new Map<number, Changeset>()
  let last = 0
  return {
    take: (bytes) => {
      try {
        const changeset = readChangeset(bytes)
        kept.set(++last, changeset)
        return { rejection: null, id: last, changes: changeset.changes.length, digest: contentDigest(changeset, sha256(bytes)) }
      } catch (error) {
        if (error instanceof RequestProblem) return { rejection: rejectionOf(error) }
        throw error
      }
    },
    claim: (id) => {
      const changeset = kept.get(id)
      if (changeset === undefined) throw new Error('A changeset was submitted that had not arrived, or was before.')
      kept.delete(id)
      return changeset
    },
    drop: (id) => void kept.delete(id),
  }
}

function readChangeset(bytes: Uint8Array): Changeset {
  checkCost(bytes, changesetLimits)
  let value: unknown
  try {
    value = bytes.length === 0 ? {} : JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    value = null
  }
  if (typeof value !== 'object' || value === null) throw new RequestProblem('bad_request', 'The body is not JSON.')
  return checkBody('Changeset', value) as Changeset
}

function rejectionOf({ body: { code, detail, errors = [] } }: RequestProblem): Rejection {
  return { code: code as Rejection['code'], detail, errors }
}
