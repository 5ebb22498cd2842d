// Users and organizations in full. The platform keeps no profiles: what only a profile could tell is empty.
import type { Account } from '../store/ports-app-side.ts'
import { type AccountShape, accountShape } from './account.ts'
import type { Urls } from './urls.ts'

/** How many repositories an account has. */
export type RepositoryTotals = { public: number; private: number }

type Profile = { shape: AccountShape; createdAt: string; publicRepositories: number }

const noProfile = {
  name: null,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
  twitter_username: null,
  public_gists: 0,
  followers: 0,
  following: 0,
} as const

/** Any account as everybody sees it. */
export function publicUserShape({ shape, createdAt, publicRepositories }: Profile): object {
  return { ...shape, ...noProfile, public_repos: publicRepositories, created_at: createdAt, updated_at: createdAt }
}

/** A user as it sees itself. */
export function privateUserShape(urls: Urls, account: Account, totals: RepositoryTotals): object {
  return {
    ...publicUserShape({ shape: accountShape(urls, account), createdAt: account.createdAt, publicRepositories: totals.public }),
    user_view_type: 'private',
    private_gists: 0,
    total_private_repos: totals.private,
    owned_private_repos: totals.private,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: false,
  }
}

/** An organization as payloads name it. */
export function simpleOrganizationShape(urls: Urls, { login, id }: { login: string; id: number }): object {
  const { node_id, avatar_url, html_url } = accountShape(urls, { login, id, type: 'organization' })
  const url = `${urls.api}/orgs/${login}`
  return {
    login,
    id,
    node_id,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url,
    description: null,
    html_url,
  }
}

export function organizationShape(urls: Urls, account: Account, totals: RepositoryTotals): object {
  return {
    ...simpleOrganizationShape(urls, account),
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: totals.public,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: accountShape(urls, account).type,
    created_at: account.createdAt,
    updated_at: account.createdAt,
    archived_at: null,
  }
}
