// What write-back needs from a store: refs, commit statuses, check suites and runs, pull requests and their comments.
import type { Association, AuthorFacts } from '../domain/author.ts'
import type { CheckAnnotation, CheckConclusion, CheckRunBody, CheckRunState, CheckStatus } from '../domain/check-run.ts'
import type { CommitState, CommitStatusDraft } from '../domain/commit-status.ts'
import type { PullRequestBody, PullRequestChange } from '../domain/pull-request.ts'
import type { ApiOutcome, Authority, Counted, NumberedPage } from './ports-app-side.ts'

/** A ref by its full name, like refs/heads/main. */
export type GitRef = { ref: string; sha: string }

/** `author.login` is the present one where the author is an app that is still there. */
export type CommitStatus = CommitStatusDraft & { id: number; createdAt: string; author: AuthorFacts }

/** The latest status of each context; `states` is of all contexts, `items` one page. */
export type CombinedStatus = { states: { state: CommitState; contexts: number }[]; items: CommitStatus[] }

export type CheckSuite = {
  id: number
  appId: number
  headSha: string
  /** null where no branch was there when the suite came to be. */
  headBranch: string | null
  status: CheckStatus
  conclusion: CheckConclusion | null
  /** Runs, of each name the latest. */
  latestRuns: number
  createdAt: string
  updatedAt: string
}

export type CheckRun = CheckRunState & { id: number; suiteId: number; appId: number; headSha: string; annotations: number }

export type CheckRunQuery = {
  /** Of a commit, or of a suite. */
  of: { sha: string } | { suiteId: number }
  name: string | null
  status: string | null
  appId: number | null
  /** Of each name in a suite the latest alone. */
  latest: boolean
}

export type CheckSuiteQuery = { sha: string; appId: number | null; checkName: string | null }

/** Whether a suite is made for the app by itself. */
export type CheckPreference = { appId: number; autoTrigger: boolean }

export type PullRequest = {
  id: number
  number: number
  state: 'open' | 'closed'
  title: string
  body: string | null
  draft: boolean
  maintainerCanModify: boolean
  /** Branches without refs/heads/. */
  head: GitRef
  base: GitRef
  association: Association
  author: AuthorFacts
  createdAt: string
  updatedAt: string
  closedAt: string | null
}

export type PullRequestQuery = {
  state: 'open' | 'closed' | 'all'
  head: string | null
  base: string | null
  sort: 'created' | 'updated'
  descending: boolean
}

export type IssueComment = {
  id: number
  number: number
  body: string
  association: Association
  author: AuthorFacts
  createdAt: string
  updatedAt: string
}

export interface WriteBackReader {
  /** How many repositories of `owner` are public and private. */
  repositoryTotals(owner: string): Promise<{ public: number; private: number }>
  ref(repositoryId: number, name: string): Promise<GitRef | null>
  /** The commit that a SHA, a branch, a tag or a full ref names. */
  commit(repositoryId: number, ref: string): Promise<string | null>
  /** Newest first. */
  commitStatuses(repositoryId: number, sha: string, page: NumberedPage): Promise<Counted<CommitStatus>>
  combinedStatus(repositoryId: number, sha: string, page: NumberedPage): Promise<CombinedStatus>
  checkRun(repositoryId: number, id: number): Promise<CheckRun | null>
  /** By id. */
  checkRuns(repositoryId: number, query: CheckRunQuery, page: NumberedPage): Promise<Counted<CheckRun>>
  /** By id. */
  checkAnnotations(runId: number, page: NumberedPage): Promise<CheckAnnotation[]>
  checkSuite(repositoryId: number, id: number): Promise<CheckSuite | null>
  /** By id. */
  checkSuites(repositoryId: number, query: CheckSuiteQuery, page: NumberedPage): Promise<Counted<CheckSuite>>
  pullRequest(repositoryId: number, number: number): Promise<PullRequest | null>
  pullRequests(repositoryId: number, query: PullRequestQuery, page: NumberedPage): Promise<Counted<PullRequest>>
  /** Open ones whose head is one of these commits. */
  pullRequestsAt(repositoryId: number, shas: readonly string[]): Promise<PullRequest[]>
  commentCount(repositoryId: number, number: number): Promise<number>
  /** By id; `since`: changed at or after that time. */
  comments(repositoryId: number, number: number, since: string | null, page: NumberedPage): Promise<Counted<IssueComment>>
}

/** Each write goes to the repository that the path of its authority names, in the name of whoever holds the authority. */
export interface WriteBackWriter {
  createRef(authority: Authority, ref: GitRef): Promise<ApiOutcome<{ ref: GitRef }>>
  moveRef(authority: Authority, ref: GitRef): Promise<ApiOutcome<{ ref: GitRef }>>
  createCommitStatus(authority: Authority, draft: CommitStatusDraft): Promise<ApiOutcome<{ status: CommitStatus }>>
  createCheckRun(authority: Authority, sha: string, body: CheckRunBody): Promise<ApiOutcome<{ run: CheckRun }>>
  updateCheckRun(authority: Authority, id: number, body: CheckRunBody): Promise<ApiOutcome<{ run: CheckRun }>>
  rerequestCheckRun(authority: Authority, id: number): Promise<ApiOutcome<object>>
  /** `created`: false where the app had one for this commit. */
  createCheckSuite(authority: Authority, sha: string): Promise<ApiOutcome<{ suite: CheckSuite; created: boolean }>>
  rerequestCheckSuite(authority: Authority, id: number): Promise<ApiOutcome<object>>
  /** Answers with all that are set. */
  setCheckPreferences(
    authority: Authority,
    preferences: readonly CheckPreference[],
  ): Promise<ApiOutcome<{ preferences: CheckPreference[] }>>
  createPullRequest(authority: Authority, body: PullRequestBody): Promise<ApiOutcome<{ pull: PullRequest }>>
  updatePullRequest(authority: Authority, number: number, change: PullRequestChange): Promise<ApiOutcome<{ pull: PullRequest }>>
  createComment(authority: Authority, number: number, body: string): Promise<ApiOutcome<{ comment: IssueComment }>>
}
