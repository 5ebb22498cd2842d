// Fills a platform's database: organizations with repositories, apps, installations, and a key for some apps. Written as rows: an
// apply of 100,000 apps is measured elsewhere.
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { digestOf } from '../../src/lib/digest.ts'
import { checkManifest } from '../../src/manifest/check-manifest.ts'
import { keyOf, type Resource } from '../../src/manifest/resource.ts'

export type Sizes = { apps: number; installations: number; repositories: number }

export type Populated = {
  /** Private keys by id of their apps, each installed in ten organizations. */
  keys: { appId: number; pem: string; installationIds: number[] }[]
  organizations: number
  repositoriesEach: number
}

const organizations = 100
const keyedApps = 8
const at = '2026-01-01T00:00:00.000Z'

const orgLogin = (index: number) => `org-${index}`

function resourceOf(manifest: object): Resource {
  const { resource, findings } = checkManifest(manifest)
  if (resource === null) throw new Error(JSON.stringify(findings))
  return resource
}

function appOf(index: number): Resource {
  return resourceOf({
    apiVersion: 'appward/v1',
    kind: 'App',
    metadata: { slug: `app-${index}`, space: orgLogin(index % organizations), labels: { team: 'load' } },
    spec: {
      visibility: 'public',
      description: 'An app of the load bench',
      homepage: 'https://app.example.com',
      webhook: { active: true, url: 'https://app.example.com/hooks' },
      permissions: { repository: { statuses: 'write', contents: 'read', checks: 'write' } },
      events: ['push', 'check_run'],
    },
  })
}

function installationOf(app: number, organization: number): Resource {
  const metadata = { app: `app-${app}`, space: orgLogin(organization) }
  return resourceOf({ apiVersion: 'appward/v1', kind: 'Installation', metadata, spec: { repositories: 'all' } })
}

/** The platform must have made the database, and must not run. */
export function populate(data: string, { apps, installations, repositories }: Sizes): Populated {
  const database = new DatabaseSync(join(data, 'appward.db'))
  database.exec('begin immediate')
  const space = database.prepare("insert into spaces (login, type, site_owner, created_at, id) values (?, 'organization', 0, ?, ?)")
  for (let index = 0; index < organizations; index++) space.run(orgLogin(index), at, 1_000 + index)
  const repository = database.prepare('insert into repositories (owner, name, private, created_at) values (?, ?, 0, ?)')
  const each = Math.ceil(repositories / organizations)
  for (let index = 0; index < repositories; index++)
    repository.run(orgLogin(index % organizations), `repo-${Math.floor(index / organizations)}`, at)
  const app = database.prepare(
    `insert into apps (id, "key", space, visibility, revision, digest, resource, created_at, updated_at, updated_by)
      values (?, ?, ?, 'public', 1, ?, ?, '${at}', '${at}', 'owner')`,
  )
  for (let index = 0; index < apps; index++) {
    const resource = appOf(index)
    app.run(index + 1, keyOf(resource), resource.metadata.space, digestOf(resource), JSON.stringify(resource))
  }
  const installation = database.prepare(
    `insert into installations (id, "key", app_id, space, revision, digest, resource, grant_json, created_at, updated_at, updated_by)
      values (?, ?, ?, ?, 1, ?, ?, ?, '${at}', '${at}', 'owner')`,
  )
  const grant = JSON.stringify({ repository: { statuses: 'write', contents: 'read', checks: 'write' }, organization: {} })
  const idsByApp = new Map<number, number[]>()
  for (let index = 0; index < installations; index++) {
    const appIndex = Math.floor(index / 10) % apps
    const resource = installationOf(appIndex, index % organizations)
    const { space: login } = resource.metadata
    installation.run(index + 1, keyOf(resource), appIndex + 1, login, digestOf(resource), JSON.stringify(resource), grant)
    idsByApp.set(appIndex + 1, [...(idsByApp.get(appIndex + 1) ?? []), index + 1])
  }
  const key = database.prepare(
    `insert into app_keys (app_id, public_key, fingerprint, created_at, created_by) values (?, ?, ?, '${at}', 'owner')`,
  )
  const keys = Array.from({ length: keyedApps }, (_, index) => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    key.run(index + 1, publicKey.export({ type: 'spki', format: 'pem' }).toString(), `load-${index}`)
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
    return { appId: index + 1, pem, installationIds: idsByApp.get(index + 1) ?? [] }
  })
  database.exec('commit')
  database.exec('pragma wal_checkpoint(truncate); analyze')
  database.close()
  return { keys, organizations, repositoriesEach: each }
}
