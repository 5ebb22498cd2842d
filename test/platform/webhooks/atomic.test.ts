// No event without its cause, and no cause without its event: where either cannot be written, neither is.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { app, create, installation, mustSubmit, submit } from '../support/changes.ts'
import { conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { installationToken, keyedApp } from '../support/octokit-fixture.ts'

const sha = 'a'.repeat(40)
let fixture: Fixture
let token: string

beforeAll(async () => {
  fixture = await startFixture()
  const manifest = app('ear', 'acme', {
    visibility: 'public',
    webhook: { active: true, url: 'https://ear.example/hooks' },
    permissions: { repository: { statuses: 'write', checks: 'write' } },
    events: ['status', 'check_run', 'check_suite', 'repository'],
  })
  await mustSubmit(fixture.call, 'ear', [create(manifest), create(installation('ear', 'acme'))])
  token = `token ${await installationToken(fixture, await keyedApp(fixture, 'ear'), Date.parse('2030-01-01T00:00:00Z'))}`
})
afterAll(() => fixture.stop())
afterEach(() => sql('drop trigger if exists fault'))

function sql(text: string): void {
  const db = new DatabaseSync(join(fixture.data, 'appward.db'))
  db.exec('pragma busy_timeout = 5000')
  db.exec(text)
  db.close()
}

/** How many rows there are of each table that the causes write to, and of events. */
function counts(): Record<string, number> {
  const db = new DatabaseSync(join(fixture.data, 'appward.db'), { readOnly: true })
  const tables = [
    'commit_statuses',
    'check_runs',
    'check_suites',
    'repositories',
    'apps',
    'installations',
    'audit_log',
    'webhook_events',
    'outbox',
  ]
  const rows = tables.map((table) => [table, Number(db.prepare(`select count(*) as n from ${table}`).get()?.n)] as const)
  db.close()
  return Object.fromEntries(rows)
}

const api = () => conformingClient(fixture.platform.url, token)
const causes: Record<string, () => Promise<{ status: number }>> = {
  'a commit status': () => api()('POST', `/repos/acme/api/statuses/${sha}`, { body: { state: 'success' } }),
  'a check run': () => api()('POST', '/repos/acme/api/check-runs', { body: { name: 'build', head_sha: sha, conclusion: 'success' } }),
  'a repository': () => fixture.call('POST', '/api/v1/spaces/acme/repositories', { body: { name: 'fresh' } }),
  'a changeset': () =>
    submit(fixture.call, 'fresh', [
      create(app('fresh', 'acme', { webhook: { active: true, url: 'https://fresh.example/hooks' } })),
      create(installation('fresh', 'acme')),
    ]),
  'a suspension': () => fixture.call('PUT', '/api/v1/installations/ear/acme/suspended'),
}

const faults: [what: string, cause: keyof typeof causes, table: string][] = [
  ['the recipients of an event', 'a commit status', 'outbox'],
  ['an event', 'a check run', 'webhook_events'],
  ['the recipients of an event', 'a repository', 'outbox'],
  ['an event', 'a changeset', 'webhook_events'],
  ['an event', 'a suspension', 'webhook_events'],
  ['the changeset that it came with', 'a changeset', 'changesets'],
]

test.each(faults)('where %s cannot be written, %s is not there either', async (_what, cause, table) => {
  const before = counts()
  sql(`create trigger fault before insert on ${table} begin select raise(abort, 'the disk is on fire'); end`)
  expect((await causes[cause]?.())?.status).toBe(500)
  expect(counts()).toEqual(before)
  sql('drop trigger fault')
  expect((await causes[cause]?.())?.status).toBeLessThan(300)
  expect(counts().webhook_events).toBeGreaterThan(before.webhook_events ?? 0)
  expect(fixture.logged.at(-1)).toContain('the disk is on fire')
  // The platform tells nobody else.
  if (cause === 'a suspension') await fixture.call('DELETE', '/api/v1/installations/ear/acme/suspended')
  if (cause === 'a repository') await fixture.call('DELETE', '/api/v1/spaces/acme/repositories/fresh')
  if (cause === 'a changeset') await undo()
})

async function undo(): Promise<void> {
  const { body } = await fixture.call('GET', '/api/v1/state?fleet=fresh')
  const changes = body.items
    .toSorted((a: { kind: string }) => (a.kind === 'Installation' ? -1 : 1))
    .map(({ kind, key, id, revision }: { kind: string; key: string; id: number; revision: number }) => {
      return { action: kind === 'App' ? 'delete' : 'uninstall', key, id, revision, from: null, resource: null }
    })
  await mustSubmit(fixture.call, 'fresh', changes)
}
