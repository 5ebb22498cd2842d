// An app on a platform with its key, and the official client that speaks for it.
import { App } from '@octokit/app'
import { Octokit } from '@octokit/core'
import { app as appManifest, create, installation, mustSubmit } from './changes.ts'
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
