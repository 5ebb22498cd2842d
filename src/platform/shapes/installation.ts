// An installation as the API shows it: permissions and events as granted, not as asked for.
import { deliveredEvents } from '../../catalog/events.ts'
import { installationPath } from '../../lib/installation-page.ts'
import { clientIdOf } from '../domain/client-id.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import type { Account } from '../store/ports-app-side.ts'
import { type AccountShape, accountShape } from './account.ts'
import { flatPermissions } from './permissions.ts'
import type { Urls } from './urls.ts'

type Parts = {
  installation: StoredInstallation
  app: StoredApp
  /** The space that it is in. */
  account: Account
  /** null where it is not suspended, or the account that did it is gone. */
  suspendedBy: AccountShape | null
}

export function installationShape(urls: Urls, { installation, app, account, suspendedBy }: Parts): object {
  const { id, grant, resource, suspension } = installation
  return {
    id,
    account: targetShape(urls, account),
    repository_selection: resource.spec.repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${urls.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${urls.api}/installation/repositories`,
    html_url: urls.host + installationPath(account, id),
    app_id: app.id,
    client_id: clientIdOf(app.id),
    app_slug: app.resource.metadata.slug,
    target_id: account.id,
    target_type: account.type === 'organization' ? 'Organization' : 'User',
    permissions: flatPermissions(grant),
    events: deliveredEvents(app.resource.spec.events, grant),
    created_at: installation.createdAt,
    // Its events and single files are its app's, and its grant follows it.
    updated_at: installation.updatedAt > app.updatedAt ? installation.updatedAt : app.updatedAt,
    ...singleFileShape(app, grant.repository),
    suspended_at: suspension?.at ?? null,
    suspended_by: suspendedBy,
    contact_email: null,
  }
}

type SingleFileShape = { single_file_name: string | null; has_multiple_single_files: boolean; single_file_paths: string[] }

/** The published description of some listings asks here for the fields of an account and of an enterprise; clients read the account's. */
function targetShape(urls: Urls, account: Account): object {
  const { login, createdAt } = account
  return { ...accountShape(urls, account), name: login, slug: login, created_at: createdAt, updated_at: createdAt }
}

/** The single files that a grant opens; fields that an installation and its tokens share. */
export function singleFileShape(app: StoredApp, permissions: Readonly<Record<string, unknown>>): SingleFileShape {
  const paths = 'single_file' in permissions ? app.resource.spec.singleFilePaths : []
  return { single_file_name: paths[0] ?? null, has_multiple_single_files: paths.length > 1, single_file_paths: paths }
}
