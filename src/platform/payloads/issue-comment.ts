// Somebody commented on a pull request, which clients know as the issue of the same number.
import { nodeId } from '../domain/node-id.ts'
import { authorShape } from '../shapes/author.ts'
import { commentShape } from '../shapes/pull-request.ts'
import { repositoryUrl } from '../shapes/urls.ts'
import type { IssueComment, PullRequest } from '../store/ports-write-back.ts'
import { payloadUrls, type Scene, sceneFields } from './common.ts'

const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const

type Parts = {
  comment: IssueComment
  pull: PullRequest
  /** How many comments there are by now. */
  comments: number
  /** What the comment was written through, as the API shows apps; null where through none. */
  app: object | null
}

export function issueCommentPayload(scene: Scene, { comment, pull, comments, app }: Parts): object {
  const shape = commentShape(payloadUrls, scene.repository, comment, app)
  return { issue: issuePart(scene, pull, comments), comment: { ...shape, reactions: noReactions(shape.url) }, ...sceneFields(scene) }
}

function issuePart({ repository }: Scene, pull: PullRequest, comments: number): object {
  const { id, number, title, body, state, draft } = pull
  const home = repositoryUrl(payloadUrls, repository)
  const url = `${home}/issues/${number}`
  const page = `${payloadUrls.host}/${repository.owner.login}/${repository.name}/pull/${number}`
  return {
    url,
    repository_url: home,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page,
    id,
    node_id: nodeId('PullRequest', id),
    number,
    title,
    user: authorShape(payloadUrls, pull.author),
    labels: [],
    state,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    author_association: pull.association,
    active_lock_reason: null,
    draft,
    pull_request: {
      url: `${home}/pulls/${number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: null,
    },
    body,
    reactions: noReactions(url),
    performed_via_github_app: null,
    state_reason: null,
  }
}

/** The platform has none. */
function noReactions(url: string): object {
  return { url: `${url}/reactions`, total_count: 0, ...Object.fromEntries(kinds.map((kind) => [kind, 0])) }
}
