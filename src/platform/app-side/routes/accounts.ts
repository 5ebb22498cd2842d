// Users, organizations and the accounts of apps.
import { anyone } from '../../domain/access.ts'
import { botSuffix } from '../../domain/principal.ts'
import { spaceScopes } from '../../domain/rights.ts'
import { accountShape, botShape } from '../../shapes/account.ts'
import { organizationShape, privateUserShape, publicUserShape } from '../../shapes/user.ts'
import { type ApiCall, type ApiReply, type ApiRoute, reply, requireAccount } from '../route.ts'
import { requireKnownApp } from './public-app.ts'

async function getUser(call: ApiCall): Promise<ApiReply> {
  const { principal, urls } = call
  if (principal.kind !== 'token' && principal.kind !== 'app-user') throw new Error(`${principal.kind} is no user.`)
  const account = await requireAccount(call, principal.caller.login)
  const totals = await call.services.store.reader.repositoryTotals(account.login)
  const profile = { shape: accountShape(urls, account), createdAt: account.createdAt, publicRepositories: totals.public }
  const whole = principal.kind === 'token' && principal.caller.token.scopes.includes('user')
  return reply(whole ? privateUserShape(urls, account, totals) : publicUserShape(profile))
}

async function getAccount(call: ApiCall): Promise<ApiReply> {
  const login = (call.params.username ?? '').toLowerCase()
  if (login.endsWith(botSuffix)) return getBot(call, login.slice(0, -botSuffix.length))
  const account = await requireAccount(call, login)
  const totals = await call.services.store.reader.repositoryTotals(account.login)
  return reply(
    publicUserShape({ shape: accountShape(call.urls, account), createdAt: account.createdAt, publicRepositories: totals.public }),
  )
}

/** The account of an app is there for whom the app is. */
async function getBot(call: ApiCall, slug: string): Promise<ApiReply> {
  const { app } = await requireKnownApp(call, slug)
  const shape = botShape(call.urls, { id: app.id, slug: app.resource.metadata.slug })
  return reply(publicUserShape({ shape, createdAt: app.createdAt, publicRepositories: 0 }))
}

async function getOrganization(call: ApiCall): Promise<ApiReply> {
  const account = await requireAccount(call, (call.params.org ?? '').toLowerCase())
  return reply(organizationShape(call.urls, account, await call.services.store.reader.repositoryTotals(account.login)))
}

export const accountRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/user',
    access: { token: { scope: null, role: null }, appUser: { permission: null } },
    showsMore: ['user'],
    body: null,
    handle: getUser,
  },
  { method: 'GET', path: '/users/{username}', access: anyone, showsMore: spaceScopes, body: null, handle: getAccount },
  { method: 'GET', path: '/orgs/{org}', access: anyone, body: null, handle: getOrganization },
]
