// Refs of repositories: records that name commits. Every repository begins with one commit on its default branch.
import { type ApiFault, fieldFault } from '../domain/api-fault.ts'
import { branchOf, branchRef, defaultBranch, firstSha, refsMeant, shaOf } from '../domain/commit.ts'
import type { Database } from './database.ts'
import type { GitRef } from './ports-write-back.ts'

export async function findRef(db: Database, repositoryId: number, name: string): Promise<GitRef | null> {
  const row = await db
    .selectFrom('git_refs')
    .select(['name as ref', 'sha'])
    .where('repository_id', '=', repositoryId)
    .where('name', '=', name)
    .executeTakeFirst()
  if (row !== undefined) return row
  return name === branchRef(defaultBranch) ? { ref: name, sha: firstSha(repositoryId) } : null
}

/** The commit that a SHA, a branch, a tag or a full ref names; null where there is none. */
export async function findCommit(db: Database, repositoryId: number, ref: string): Promise<string | null> {
  const sha = shaOf(ref)
  if (sha !== null) return sha
  for (const name of refsMeant(ref)) {
    const known = await findRef(db, repositoryId, name)
    if (known !== null) return known.sha
  }
  return null
}

/** Branches that are shown with one commit. */
const mostBranches = 10

/** Names of branches that are at this commit, in their order. */
export async function branchesAt(db: Database, repositoryId: number, sha: string): Promise<string[]> {
  const rows = await db
    .selectFrom('git_refs')
    .select('name')
    .where('repository_id', '=', repositoryId)
    .where('sha', '=', sha)
    .where('name', 'like', 'refs/heads/%')
    .orderBy('name')
    .limit(mostBranches)
    .execute()
  const branches = rows.flatMap(({ name }) => branchOf(name) ?? [])
  if (sha !== firstSha(repositoryId) || branches.includes(defaultBranch)) return branches
  const main = await findRef(db, repositoryId, branchRef(defaultBranch))
  return main?.sha === sha ? [...branches, defaultBranch] : branches
}

/** A branch that is at this commit; null where none is. */
export async function findBranchAt(db: Database, repositoryId: number, sha: string): Promise<string | null> {
  const [first = null] = await branchesAt(db, repositoryId, sha)
  return first
}

/** Part of a transaction. `isNew`: there must be no such ref yet; else there must be one. */
export async function writeRef(db: Database, repositoryId: number, ref: GitRef, isNew: boolean): Promise<ApiFault | null> {
  const before = await findRef(db, repositoryId, ref.ref)
  if (isNew !== (before === null)) {
    return fieldFault('Reference', 'ref', isNew ? 'Reference already exists' : 'Reference does not exist', 'invalid')
  }
  await db
    .insertInto('git_refs')
    .values({ repository_id: repositoryId, name: ref.ref, sha: ref.sha })
    .onConflict((conflict) => conflict.columns(['repository_id', 'name']).doUpdateSet({ sha: ref.sha }))
    .execute()
  return null
}
