// An app as the API shows it.
import { clientIdOf } from '../domain/client-id.ts'
import { nodeId } from '../domain/node-id.ts'
import type { StoredApp } from '../domain/registry.ts'
import type { Account } from '../store/ports-app-side.ts'
import { accountShape } from './account.ts'
import { flatPermissions } from './permissions.ts'
import type { Urls } from './urls.ts'

export type AppShape = { external_url: string; [field: string]: unknown }

/** @param installations their number, where the caller may know it. */
export function appShape(urls: Urls, app: StoredApp, owner: Account, installations: number | null = null): AppShape {
  const { metadata, spec } = app.resource
  const page = `${urls.host}/apps/${metadata.slug}`
  return {
    id: app.id,
    slug: metadata.slug,
    node_id: nodeId('App', app.id),
    client_id: clientIdOf(app.id),
    owner: accountShape(urls, owner),
    name: spec.name,
    description: spec.description === '' ? null : spec.description,
    external_url: spec.homepage === '' ? page : spec.homepage,
    html_url: page,
    created_at: app.createdAt,
    updated_at: app.updatedAt,
    permissions: flatPermissions(spec.permissions),
    events: spec.events,
    ...(installations === null ? {} : { installations_count: installations }),
  }
}
