// A repository as the API shows it. The platform keeps no code: what only git could tell is empty.
import type { RepositoryRef } from '../domain/access.ts'
import { nodeId } from '../domain/node-id.ts'
import { accountShape } from './account.ts'
import type { Urls } from './urls.ts'

/** Addresses below the repository's own, by field. */
const below = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const

/** The form in which commits and tokens name a repository. */
export function minimalRepositoryShape(urls: Urls, repository: RepositoryRef): object {
  const { id, owner, name } = repository
  const url = `${urls.api}/repos/${owner.login}/${name}`
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: `${owner.login}/${name}`,
    private: repository.private,
    owner: accountShape(urls, owner),
    html_url: `${urls.host}/${owner.login}/${name}`,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(below).map(([field, path]) => [field, url + path])),
  }
}

export function repositoryShape(urls: Urls, repository: RepositoryRef): object {
  const { owner, name, createdAt } = repository
  const page = `${urls.host}/${owner.login}/${name}`
  const none = {
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
  }
  const parts = { has_downloads: false, has_issues: true, has_projects: false, has_wiki: false, has_pages: false, has_discussions: false }
  const settings = { allow_forking: false, is_template: false, web_commit_signoff_required: false, topics: [], custom_properties: {} }
  return {
    ...minimalRepositoryShape(urls, repository),
    clone_url: `${page}.git`,
    git_url: `${page}.git`,
    ssh_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    default_branch: 'main',
    ...none,
    ...parts,
    ...settings,
    network_count: 0,
    subscribers_count: 0,
    homepage: null,
    language: null,
    license: null,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    pushed_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt,
  }
}
