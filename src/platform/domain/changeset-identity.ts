// What makes two changesets the same one sent twice, and what a history says of one at a glance. Pure.
import type { Changeset, ChangesetResult } from '../../generated/types.ts'
import { sha256 } from '../../lib/digest.ts'

/** Digest of what a changeset does. Where it came from is no part of it: another run may repeat what the first one sent. */
export function contentDigest({ source, ...content }: Changeset, bodyDigest: string): string {
  return source === undefined ? bodyDigest : sha256(JSON.stringify(content))
}

/** Number of changes by action. */
export function countActions({ changes }: Pick<ChangesetResult, 'changes'>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { action } of changes) counts[action] = (counts[action] ?? 0) + 1
  return counts
}
