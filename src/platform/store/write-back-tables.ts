// The tables of what apps and people write about code.
import type { Generated } from 'kysely'
import type { Association, AuthorFacts } from '../domain/author.ts'
import type { CheckConclusion, CheckStatus } from '../domain/check-run.ts'
import type { CommitState } from '../domain/commit-status.ts'

export type AuthorColumns = {
  author_login: string
  author_id: number
  author_type: AuthorFacts['type']
  app_id: number | null
}

export type WriteBackTables = {
  git_refs: { repository_id: number; name: string; sha: string }
  commit_statuses: AuthorColumns & {
    id: Generated<number>
    repository_id: number
    sha: string
    context: string
    state: CommitState
    description: string | null
    target_url: string | null
    created_at: string
  }
  /** `statuses`: how many the context has had. */
  commit_contexts: {
    repository_id: number
    sha: string
    context_key: string
    status_id: number
    state: CommitState
    statuses: number
  }
  check_suites: {
    id: Generated<number>
    repository_id: number
    app_id: number
    head_sha: string
    head_branch: string | null
    status: CheckStatus
    conclusion: CheckConclusion | null
    latest_runs: Generated<number>
    created_at: string
    updated_at: string
  }
  /** `latest`: 1 for the newest run of its name in the suite. */
  check_runs: {
    id: Generated<number>
    repository_id: number
    suite_id: number
    app_id: number
    head_sha: string
    name: string
    latest: number
    status: CheckStatus
    conclusion: CheckConclusion | null
    external_id: string
    details_url: string | null
    started_at: string
    completed_at: string | null
    title: string | null
    summary: string | null
    text: string | null
    actions: string
    images: string
    annotations: Generated<number>
  }
  check_annotations: { id: Generated<number>; run_id: number; annotation: string }
  check_preferences: { repository_id: number; app_id: number; auto_trigger: number }
  pull_requests: AuthorColumns & {
    id: Generated<number>
    repository_id: number
    number: number
    state: 'open' | 'closed'
    title: string
    body: string | null
    draft: number
    maintainer_can_modify: number
    head_ref: string
    head_sha: string
    base_ref: string
    base_sha: string
    association: Association
    created_at: string
    updated_at: string
    closed_at: string | null
  }
  issue_comments: AuthorColumns & {
    id: Generated<number>
    repository_id: number
    number: number
    body: string
    association: Association
    created_at: string
    updated_at: string
  }
}
