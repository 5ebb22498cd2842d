// Where a person goes from an app's install page: to authorize the app, to its setup page, or nowhere else. Pure.
import { clientIdOf } from './client-id.ts'
import { withQuery } from './redirect-uri.ts'
import type { StoredApp } from './registry.ts'

/** What was done; the id is missing where it became a request. */
export type Done = { action: 'install' | 'update' | 'request'; installationId: number | null }

/** `authorizePath`: where the web flow begins. Null: the app wants nobody sent anywhere. */
export function afterInstallation(
  app: StoredApp,
  { action, installationId }: Done,
  state: string | null,
  authorizePath: string,
): string | null {
  const { requestOAuthOnInstall, setupUrl, setupOnUpdate } = app.resource.spec.authorization
  const told = { installation_id: installationId === null ? null : String(installationId), setup_action: action, state }
  if (requestOAuthOnInstall && action !== 'update') return withQuery(authorizePath, { client_id: clientIdOf(app.id), ...told })
  if (setupUrl === '' || (action === 'update' && !setupOnUpdate)) return null
  return withQuery(setupUrl, told)
}
