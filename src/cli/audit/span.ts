// A span of a repository's history, as people name it: revisions or days -> commits and times.
import type { SpanEnd } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { lastCommitBefore, type Repository, requireCommit, timeOfCommit } from '../git/repository.ts'
import type { GitWorld } from '../git/run-git.ts'

const day = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/

/** A day or a time in ISO 8601, days in UTC; null for what is none. A tag that looks like a day is named with refs/tags/ before it. */
export function timeNamed(text: string): string | null {
  const time = day.test(text) ? new Date(text) : null
  return time === null || Number.isNaN(time.getTime()) ? null : time.toISOString()
}

/** Of a day, the last commit before it; `commit` is null where there was none yet. @throws AppError 'input'. */
export async function spanEnd(world: GitWorld, repository: Repository, flag: string, asked: string): Promise<SpanEnd> {
  const { root, head } = repository
  const time = timeNamed(asked)
  if (time !== null) return { asked, commit: head === null ? null : await lastCommitBefore(world, root, head, time), at: time }
  if (day.test(asked)) throw new AppError('usage', `${flag}: there is no day "${asked}"`)
  const commit = await requireCommit(world, repository, flag, asked)
  return { asked, commit, at: await timeOfCommit(world, root, commit) }
}
