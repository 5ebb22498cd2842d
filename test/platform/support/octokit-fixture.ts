// An app on a platform with its key, and the official client that speaks for it.
import { App } from '@octokit/app'
import { Octokit } from '@octokit/core'
import { appJwt } from './app-jwt.ts'
import { app as appManifest, create, installation, mustSubmit } from './changes.ts'
import { conformingClient } from './conforming-client.ts'
import type { Fixture } from './fixture.ts'

export type KeyedApp = { id: number; pem: string; octokit: App }

/** Makes a key for the app of this slug. */
export async function keyedApp(fixture: Fixture, slug: string): Promise<KeyedApp> {
  const { status, body } = await fixture.call('POST', `/api/v1/apps/${slug}/keys`)
  if (status !== 201) throw new Error(JSON.stringify(body))
  const baseUrl = `${fixture.platform.url}/api/v3`
  const octokit = new App({ appId: body.appId, privateKey: body.pem, Octokit: Octokit.defaults({ baseUrl }) })
  return { id: body.appId, pem: body.pem, octokit }
}

/** An app of acme with these permissions, installed in acme for all repositories. */
export async function installedApp(fixture: Fixture, slug: string, repository: Record<string, string>): Promise<KeyedApp> {
  const manifest = appManifest(slug, 'acme', { visibility: 'public', permissions: { repository } })
  await mustSubmit(fixture.call, slug, [create(manifest), create(installation(slug, 'acme'))])
  return keyedApp(fixture, slug)
}

/** The value of a new token of the app's installation in acme. `now`: what the platform's clock has, in milliseconds. */
export async function installationToken(fixture: Fixture, { id, pem }: KeyedApp, now: number, body: object = {}): Promise<string> {
  const call = conformingClient(fixture.platform.url, await appJwt(id, pem, now))
  const installation = await call('GET', '/orgs/acme/installation')
  const made = await call('POST', `/app/installations/${installation.body.id}/access_tokens`, { body })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return made.body.token
}
