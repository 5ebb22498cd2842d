// Pull requests in their three forms: beside a check, in a listing, and in full; and comments on them.
import type { RepositoryRef } from '../domain/access.ts'
import { nodeId } from '../domain/node-id.ts'
import type { GitRef, IssueComment, PullRequest } from '../store/ports-write-back.ts'
import { accountShape } from './account.ts'
import { authorShape } from './author.ts'
import { repositoryShape } from './repository.ts'
import { repositoryUrl, type Urls } from './urls.ts'

export function minimalPullShape(urls: Urls, repository: RepositoryRef, { id, number, head, base }: PullRequest): object {
  const url = repositoryUrl(urls, repository)
  const repo = { id: repository.id, url, name: repository.name }
  return { id, number, url: `${url}/pulls/${number}`, head: { ...head, repo }, base: { ...base, repo } }
}

export function simplePullShape(urls: Urls, repository: RepositoryRef, pull: PullRequest): object {
  const { id, number, head, base } = pull
  const links = linksOf(urls, repository, pull)
  const page = `${urls.host}/${repository.owner.login}/${repository.name}/pull/${number}`
  return {
    ...links,
    id,
    node_id: nodeId('PullRequest', id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: authorShape(urls, pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: sideShape(urls, repository, head),
    base: sideShape(urls, repository, base),
    _links: {
      self: { href: links.url },
      html: { href: page },
      issue: { href: links.issue_url },
      comments: { href: links.comments_url },
      review_comments: { href: links.review_comments_url },
      review_comment: { href: links.review_comment_url },
      commits: { href: links.commits_url },
      statuses: { href: links.statuses_url },
    },
    author_association: pull.association,
    auto_merge: null,
    draft: pull.draft,
  }
}

/** What only git could tell (changes, whether it merges) is empty. */
export function pullShape(urls: Urls, repository: RepositoryRef, pull: PullRequest, comments: number): object {
  return {
    ...simplePullShape(urls, repository, pull),
    merged: false,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: 0,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  }
}

type CommentShape = { url: string; [field: string]: unknown }

/** @param app the app that it was written through, as the API shows apps; null where there is none. */
export function commentShape(urls: Urls, repository: RepositoryRef, comment: IssueComment, app: object | null): CommentShape {
  const { id, number, body, author, createdAt, updatedAt } = comment
  const url = repositoryUrl(urls, repository)
  return {
    url: `${url}/issues/comments/${id}`,
    html_url: `${urls.host}/${repository.owner.login}/${repository.name}/pull/${number}#issuecomment-${id}`,
    issue_url: `${url}/issues/${number}`,
    id,
    node_id: nodeId('IssueComment', id),
    user: authorShape(urls, author),
    created_at: createdAt,
    updated_at: updatedAt,
    body,
    author_association: comment.association,
    performed_via_github_app: app,
  }
}

function linksOf(urls: Urls, repository: RepositoryRef, { number, head }: PullRequest) {
  const url = repositoryUrl(urls, repository)
  const pull = `${url}/pulls/${number}`
  return {
    url: pull,
    issue_url: `${url}/issues/${number}`,
    comments_url: `${url}/issues/${number}/comments`,
    review_comments_url: `${pull}/comments`,
    review_comment_url: `${url}/pulls/comments{/number}`,
    commits_url: `${pull}/commits`,
    statuses_url: `${url}/statuses/${head.sha}`,
  }
}

function sideShape(urls: Urls, repository: RepositoryRef, { ref, sha }: GitRef): object {
  const { owner } = repository
  return { label: `${owner.login}:${ref}`, ref, sha, user: accountShape(urls, owner), repo: repositoryShape(urls, repository) }
}
