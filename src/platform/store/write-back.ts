// The write-back ports over the tables.
import { actingApp } from '../domain/author.ts'
import { changeCheckRun, findCheckRun, insertCheckRun, listAnnotations, listCheckRuns, rerequestRun } from './check-runs.ts'
import { ensureCheckSuite, findCheckSuite, listCheckSuites, rerequestSuite, writePreferences } from './check-suites.ts'
import { combineStatuses, insertCommitStatus, listCommitStatuses } from './commit-statuses.ts'
import type { Database } from './database.ts'
import { findCommit, findRef, writeRef } from './git-refs.ts'
import { countComments, insertComment, listComments } from './issue-comments.ts'
import type { ApiOutcome, Authority } from './ports-app-side.ts'
import type { GitRef, WriteBackReader, WriteBackWriter } from './ports-write-back.ts'
import { changePullRequest, findPullRequest, insertPullRequest, listPullRequests, pullRequestsAt } from './pull-requests.ts'
import { repositoryTotals } from './repositories.ts'
import { grantedRepository, type Transactions, transactions } from './transactions.ts'

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
    createRef: (authority, ref) => writeRefAs(asGranted, authority, ref, true),
    moveRef: (authority, ref) => writeRefAs(asGranted, authority, ref, false),
    createCommitStatus: (authority, draft) => asGranted(authority, (db, granted) => insertCommitStatus(db, granted, draft, authority.at)),
    createCheckRun: (authority, sha, body) => asGranted(authority, (db, granted) => insertCheckRun(db, granted, sha, body, authority.at)),
    updateCheckRun: (authority, id, body) => asGranted(authority, (db, granted) => changeCheckRun(db, granted, id, body, authority.at)),
    rerequestCheckRun: (authority, id) => asGranted(authority, (db, granted) => rerequestRun(db, granted, id, authority.at)),
    createCheckSuite: (authority, sha) =>
      asGranted(authority, async (db, granted) => {
        const app = actingApp(granted.principal)
        if (app === null) throw new Error('Only an app has check suites.')
        return { fault: null, ...(await ensureCheckSuite(db, grantedRepository(granted).id, app.id, sha, authority.at)) }
      }),
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

function writeRefAs(
  asGranted: Transactions['asGranted'],
  authority: Authority,
  ref: GitRef,
  isNew: boolean,
): Promise<ApiOutcome<{ ref: GitRef }>> {
  return asGranted(authority, async (db, granted) => {
    const fault = await writeRef(db, grantedRepository(granted).id, ref, isNew, authority.at)
    return fault === null ? { fault, ref } : { fault }
  })
}
