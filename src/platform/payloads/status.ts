// A commit got a status.

import { nodeId } from '../domain/node-id.ts'
import { authorShape } from '../shapes/author.ts'
import { repositoryUrl } from '../shapes/urls.ts'
import type { CommitStatus } from '../store/ports-write-back.ts'
import { nobody, payloadUrls, type Scene, sceneFields } from './common.ts'

/** What only git could tell of a commit. */
const noTree = '0'.repeat(40)

/** `branches`: names of those that are at the commit. */
export function statusPayload(scene: Scene, status: CommitStatus, branches: readonly string[]): object {
  const { repository } = scene
  const { id, sha, state, context, description, targetUrl, createdAt, author } = status
  const url = repositoryUrl(payloadUrls, repository)
  return {
    id,
    sha,
    name: `${repository.owner.login}/${repository.name}`,
    avatar_url: authorShape(payloadUrls, author).avatar_url,
    target_url: targetUrl,
    context,
    description,
    state,
    commit: commitPart(scene, sha, createdAt),
    branches: branches.map((name) => ({ name, commit: { sha, url: `${url}/commits/${sha}` }, protected: false })),
    created_at: createdAt,
    updated_at: createdAt,
    ...sceneFields(scene),
  }
}

/** A commit is what its SHA names. */
function commitPart({ repository }: Scene, sha: string, at: string): object {
  const url = repositoryUrl(payloadUrls, repository)
  return {
    sha,
    node_id: nodeId('Commit', Number.parseInt(sha.slice(0, 12), 16)),
    commit: {
      author: { ...nobody, date: at },
      committer: { ...nobody, date: at },
      message: '',
      tree: { sha: noTree, url: `${url}/git/trees/${noTree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url: `${url}/commits/${sha}`,
    html_url: `${payloadUrls.host}/${repository.owner.login}/${repository.name}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    author: null,
    committer: null,
    parents: [],
  }
}
