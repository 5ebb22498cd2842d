// Users, organizations and apps' bots as the API shows accounts.

import { nodeId } from '../domain/node-id.ts'
import { botLogin } from '../domain/principal.ts'
import type { SpaceType } from '../domain/rights.ts'
import type { Urls } from './urls.ts'

type AccountFacts = { login: string; id: number; type: SpaceType | 'bot'; siteOwner?: boolean }

/** Ids of bots begin where no user's comes to. */
const firstBotId = 1_000_000_000_000

const typeNames = { user: 'User', organization: 'Organization', bot: 'Bot' } as const

export type AccountShape = Readonly<Record<string, string | number | boolean | null>>

export function accountShape({ api, host }: Urls, { login, id, type, siteOwner = false }: AccountFacts): AccountShape {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId(typeNames[type], id),
    avatar_url: `${host}/avatars/${encodeURIComponent(login)}`,
    gravatar_id: '',
    url,
    html_url: type === 'bot' ? `${host}/apps/${login.replace(/\[bot\]$/, '')}` : `${host}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: typeNames[type],
    user_view_type: 'public',
    site_admin: siteOwner,
  }
}

/** The account that an app acts as. */
export function botShape(urls: Urls, app: { id: number; slug: string }): AccountShape {
  return accountShape(urls, { login: botLogin(app.slug), id: firstBotId + app.id, type: 'bot' })
}
