// Commit statuses, one by one and combined.
import type { RepositoryRef } from '../domain/access.ts'
import { combinedState } from '../domain/commit-status.ts'
import { nodeId } from '../domain/node-id.ts'
import type { CombinedStatus, CommitStatus } from '../store/ports-write-back.ts'
import { authorShape } from './author.ts'
import { minimalRepositoryShape } from './repository.ts'
import { repositoryUrl, type Urls } from './urls.ts'

function plainShape(urls: Urls, repository: RepositoryRef, status: CommitStatus) {
  const { id, sha, state, description, targetUrl, context, createdAt, author } = status
  return {
    url: `${repositoryUrl(urls, repository)}/statuses/${sha}`,
    avatar_url: authorShape(urls, author).avatar_url,
    id,
    node_id: nodeId('StatusContext', id),
    state,
    description,
    target_url: targetUrl,
    context,
    created_at: createdAt,
    updated_at: createdAt,
  }
}

export function commitStatusShape(urls: Urls, repository: RepositoryRef, status: CommitStatus): object {
  return { ...plainShape(urls, repository, status), creator: authorShape(urls, status.author) }
}

type CombinedShape = { total_count: number; url: string; [field: string]: unknown }

export function combinedStatusShape(urls: Urls, repository: RepositoryRef, sha: string, { states, items }: CombinedStatus): CombinedShape {
  const url = repositoryUrl(urls, repository)
  return {
    state: combinedState(states.map(({ state }) => state)),
    statuses: items.map((status) => plainShape(urls, repository, status)),
    sha,
    total_count: states.reduce((sum, { contexts }) => sum + contexts, 0),
    repository: minimalRepositoryShape(urls, repository),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`,
  }
}
