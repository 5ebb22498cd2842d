// An app of acme that hears of commit statuses at a receiver on loopback, and somebody who writes them.
import { appJwt } from './app-jwt.ts'
import { app, create, installation, mustSubmit } from './changes.ts'
import { type ConformingClient, conformingClient } from './conforming-client.ts'
import type { Fixture } from './fixture.ts'
import { type KeyedApp, keyedApp } from './octokit-fixture.ts'

export const hookSecret = 'quiet words of the webhook'

/** Without `events` it hears of statuses. */
export async function hearingApp(fixture: Fixture, slug: string, url: string, more: object = {}): Promise<KeyedApp> {
  const spec = {
    visibility: 'public',
    webhook: { active: true, url },
    permissions: { repository: { statuses: 'write', contents: 'read' } },
    events: ['status'],
    ...more,
  }
  await mustSubmit(fixture.call, slug, [create(app(slug, 'acme', spec)), create(installation(slug, 'acme'))])
  return keyedApp(fixture, slug)
}

/** `now`: what the platform's clock has. */
export async function asApp(fixture: Fixture, { id, pem }: KeyedApp, now: number): Promise<ConformingClient> {
  return conformingClient(fixture.platform.url, await appJwt(id, pem, now))
}

/** Writes a commit status with this context, by alice. */
export async function statusWriter(fixture: Fixture): Promise<(context: string, repository?: string) => Promise<void>> {
  const token = await fixture.token('alice')
  return async (context, repository = 'acme/api') => {
    const call = conformingClient(fixture.platform.url, `token ${token}`)
    const answer = await call('POST', `/repos/${repository}/statuses/${'a'.repeat(40)}`, { body: { state: 'success', context } })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  }
}
