// An app with a client secret, the official client that speaks for it, and a person at a browser who authorizes it.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Octokit } from '@octokit/core'
import { OAuthApp } from '@octokit/oauth-app'
import { clientIdOf } from '../../../src/platform/domain/client-id.ts'
import { hashTokenValue, mintTokenValue } from '../../../src/platform/token-value.ts'
import { type Browser, openBrowser } from './browser.ts'
import { app as appManifest, create, installation, mustSubmit, record } from './changes.ts'
import { type ConformingClient, conformingClient } from './conforming-client.ts'
import type { Fixture } from './fixture.ts'

export const callbackUrl = 'https://bot.example/callback'

type Client = { clientId: string; clientSecret: string }
export type OAuthClient = Client & { id: number; oauth: OAuthApp<{ clientType: 'github-app' }>; call: ConformingClient }

type UserAuthentication = { token: string; refreshToken: string; expiresAt: string; refreshTokenExpiresAt: string }

/** Puts a client secret where the platform keeps them, and gives its value. */
export function addClientSecret(fixture: Fixture, appId: number): string {
  const value = mintTokenValue('client-secret', randomBytes)
  const db = new DatabaseSync(join(fixture.data, 'appward.db'))
  db.exec('pragma busy_timeout = 5000')
  db.prepare('insert into client_secrets (app_id, hash, last_eight, created_at, created_by) values (?, ?, ?, ?, ?)').run(
    appId,
    hashTokenValue(value),
    value.slice(-8),
    '2030-01-01T00:00:00.000Z',
    'alice',
  )
  db.close()
  return value
}

/** The official client of an app that exists. */
export async function oauthClient(fixture: Fixture, slug: string): Promise<OAuthClient> {
  const { id } = await record(fixture.call, `App/${slug}`)
  const client: Client = { clientId: clientIdOf(id), clientSecret: addClientSecret(fixture, id) }
  const { url } = fixture.platform
  const oauth = new OAuthApp({
    ...client,
    clientType: 'github-app',
    baseUrl: url,
    Octokit: Octokit.defaults({ baseUrl: `${url}/api/v3` }),
  }) as OAuthClient['oauth']
  const basic = `basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`
  return { ...client, id, oauth, call: conformingClient(url, basic) }
}

/** An app of acme with a callback URL, installed in acme for all repositories. */
export async function oauthApp(fixture: Fixture, slug: string, spec: Record<string, unknown> = {}): Promise<OAuthClient> {
  const manifest = appManifest(slug, 'acme', {
    visibility: 'public',
    authorization: { callbackUrls: [callbackUrl] },
    permissions: { repository: { statuses: 'write', contents: 'read' } },
    ...spec,
  })
  await mustSubmit(fixture.call, slug, [create(manifest), create(installation(slug, 'acme'))])
  return oauthClient(fixture, slug)
}

/** A browser in which this user has signed in. */
export async function signedIn(fixture: Fixture, login: string, token?: string): Promise<Browser> {
  const browser = openBrowser(fixture.platform.url)
  const seen = await browser.signIn(token ?? (await fixture.token(login)))
  if (seen.status !== 303) throw new Error(`${login} is not signed in: ${seen.text}`)
  return browser
}

/** Goes through the web flow from the app's link on; what the callback gets. */
export async function authorize(browser: Browser, { oauth }: OAuthClient, options: { state?: string; more?: string } = {}): Promise<URL> {
  const { url } = oauth.getWebFlowAuthorizationUrl({ state: options.state ?? 'state-1' })
  const shown = await browser.get(`${url}${options.more ?? ''}`)
  const seen = shown.location === null ? await browser.submit(shown, '/login/oauth/authorize', { decision: 'approve' }) : shown
  if (seen.location === null) throw new Error(`There is no way back: ${seen.text}`)
  return new URL(seen.location)
}

/** A user token by the web flow. */
export async function userToken(browser: Browser, client: OAuthClient): Promise<UserAuthentication> {
  const code = (await authorize(browser, client)).searchParams.get('code') ?? ''
  const { authentication } = await client.oauth.createToken({ code })
  return authentication as UserAuthentication
}
