// The write-back ports over the tables.
import { branchOf } from '../domain/commit.ts'
import { changeCheckRun, findCheckRun, insertCheckRun, listAnnotations, listCheckRuns, rerequestRun } from './check-runs.ts'
import { createCheckSuite, findCheckSuite, listCheckSuites, rerequestSuite, suitesFollow, writePreferences } from './check-suites.ts'
import { countComments } from './comment-count.ts'
import { combineStatuses, insertCommitStatus, listCommitStatuses } from './commit-statuses.ts'
import type { Database } from './database.ts'
import { findCommit, findRef, writeRef } from './git-refs.ts'
import { insertComment, listComments } from './issue-comments.ts'
import type { ApiOutcome, Granted } from './ports-app-side.ts'
import type { GitRef, WriteBackReader, WriteBackWriter } from './ports-write-back.ts'
import { changePullRequest, findPullRequest, insertPullRequest, listPullRequests, pullRequestsAt, pullsFollow } from './pull-requests.ts'
import { repositoryTotals } from './repositories.ts'
import { grantedRepository, transactions } from './transactions.ts'

export function writeBackReader(db: Database): WriteBackReader {
  return {
    repositoryTotals: (owner) => repositoryTotals(db, owner),
    ref: (repositoryId, name) => findRef(db, repositoryId, name),
    commit: (repositoryId, ref) => findCommit(db, repositoryId, ref),
    commitStatuses: (repositoryId, sha, page) => listCommitStatuses(db, repositoryId, sha, page),
    combinedStatus: (repositoryId, sha, page) => combineStatuses(db, repositoryId, sha, page),
    checkRun: (repositoryId, id) => findCheckRun(db, repositoryId, id),
    checkRuns: (repositoryId, query, page) => listCheckRuns(db, repositoryId, query, page),
    checkAnnotations: (runId, page) => listAnnotations(db, runId, page),
    checkSuite: (repositoryId, id) => findCheckSuite(db, repositoryId, id),
    checkSuites: (repositoryId, query, page) => listCheckSuites(db, repositoryId, query, page),
    pullRequest: (repositoryId, number) => findPullRequest(db, repositoryId, number),
    pullRequests: (repositoryId, query, page) => listPullRequests(db, repositoryId, query, page),
    pullRequestsAt: (repositoryId, shas) => pullRequestsAt(db, repositoryId, shas),
    commentCount: (repositoryId, number) => countComments(db, repositoryId, number),
    comments: (repositoryId, number, since, page) => listComments(db, repositoryId, number, since, page),
  }
}

export function writeBackWriter(db: Database): WriteBackWriter {
  const { asGranted } = transactions(db)
  return {
    createRef: (authority, ref) => asGranted(authority, (db, granted) => writeRefAs(db, granted, ref, true, authority.at)),
    moveRef: (authority, ref) => asGranted(authority, (db, granted) => writeRefAs(db, granted, ref, false, authority.at)),
    createCommitStatus: (authority, draft) => asGranted(authority, (db, granted) => insertCommitStatus(db, granted, draft, authority.at)),
    createCheckRun: (authority, sha, body) => asGranted(authority, (db, granted) => insertCheckRun(db, granted, sha, body, authority.at)),
    updateCheckRun: (authority, id, body) => asGranted(authority, (db, granted) => changeCheckRun(db, granted, id, body, authority.at)),
    rerequestCheckRun: (authority, id) => asGranted(authority, (db, granted) => rerequestRun(db, granted, id, authority.at)),
    createCheckSuite: (authority, sha) =>
      asGranted(authority, async (db, granted) => ({ fault: null, ...(await createCheckSuite(db, granted, sha, authority.at)) })),
    rerequestCheckSuite: (authority, id) => asGranted(authority, (db, granted) => rerequestSuite(db, granted, id, authority.at)),
    setCheckPreferences: (authority, preferences) =>
      asGranted(authority, async (db, granted) => ({
        fault: null,
        preferences: await writePreferences(db, grantedRepository(granted).id, preferences),
      })),
    createPullRequest: (authority, body) => asGranted(authority, (db, granted) => insertPullRequest(db, granted, body, authority.at)),
    updatePullRequest: (authority, number, change) =>
      asGranted(authority, (db, granted) => changePullRequest(db, granted, number, change, authority.at)),
    createComment: (authority, number, body) =>
      asGranted(authority, (db, granted) => insertComment(db, granted, number, body, authority.at)),
  }
}

/** Open pull requests and suites follow a branch. */
async function writeRefAs(db: Database, granted: Granted, ref: GitRef, isNew: boolean, at: string): Promise<ApiOutcome<{ ref: GitRef }>> {
  const repository = grantedRepository(granted)
  const fault = await writeRef(db, repository.id, ref, isNew)
  if (fault !== null) return { fault }
  const branch = branchOf(ref.ref)
  if (branch !== null) {
    await pullsFollow(db, { repository, principal: granted.principal, at }, { ref: branch, sha: ref.sha })
    await suitesFollow(db, repository.id, { ref: branch, sha: ref.sha })
  }
  return { fault: null, ref }
}
