// The index of granted levels: whatever is written to installations, it says what they were granted, and since when.
import { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { heldLevel } from '../../src/catalog/held-level.ts'
import type { Grant, Level } from '../../src/generated/types.ts'
import type { StoredInstallation } from '../../src/platform/domain/registry.ts'
import type { Database, Tables } from '../../src/platform/store/database.ts'
import { grantedLevels } from '../../src/platform/store/migrations/013-granted-levels.ts'
import { migrate } from '../../src/platform/store/migrations.ts'
import { kyselyDatabase } from '../../src/platform/store/node-sqlite.ts'
import { upsertInstallations } from '../../src/platform/store/write-changes.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

const apps = [1, 2, 3]
const spaces = ['acme', 'widgets']

async function emptyDatabase(): Promise<{ db: Database; connection: DatabaseSync }> {
  const connection = new DatabaseSync(':memory:')
  connection.exec('pragma foreign_keys = on')
  const db: Database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(connection) }) })
  await migrate(db)
  for (const [index, login] of spaces.entries()) {
    connection.prepare("insert into spaces (login, type, created_at, id) values (?, 'organization', '', ?)").run(login, index + 1)
  }
  for (const id of apps) {
    connection
      .prepare(`insert into apps (id, "key", space, visibility, revision, digest, resource, created_at, updated_at, updated_by)
        values (?, ?, 'acme', 'public', 1, '', '{"metadata":{},"spec":{"market":{"listed":false,"category":""}}}', '', '', '')`)
      .run(id, `App/app-${id}`)
  }
  return { db, connection }
}

/** `implied`: the grant does not name it. */
type Held = Map<string, { level: Level; since: string; implied: boolean }>
const levels: readonly Level[] = ['read', 'write', 'admin']
const names = {
  repository: ['contents', 'checks', 'metadata', 'issues'],
  organization: ['members', 'organization_projects'],
}

/** What the grant holds by the rules that decide on requests, with the times of before where nothing was raised. */
function heldOf({ grant, updatedAt }: StoredInstallation, before: Held): Held {
  const held: Held = new Map()
  for (const [group, permissions] of Object.entries(names)) {
    for (const permission of permissions) {
      const level = heldLevel(grant, permission)
      if (level === null) continue
      const had = before.get(permission)
      const raised = had === undefined || levels.indexOf(level) > levels.indexOf(had.level)
      const implied = !Object.hasOwn(grant[group as keyof Grant], permission)
      held.set(permission, { level, since: raised ? updatedAt : had.since, implied })
    }
  }
  return held
}

const lineOf = (id: unknown, permission: unknown, level: unknown, implied: boolean, space: unknown, since: unknown) =>
  `${id} ${permission} ${level}${implied ? ' implied' : ''} ${space} ${since}`

function indexed(connection: DatabaseSync): unknown {
  const rows = connection.prepare('select installation_id as id, permission, rank, implied, space, since from granted_levels').all()
  return rows.map((row) => lineOf(row.id, row.permission, levels[Number(row.rank) - 1], row.implied === 1, row.space, row.since)).toSorted()
}

const group = (permissions: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...permissions), fc.constantFrom(...levels), { maxKeys: permissions.length, noNullPrototype: true })
const grant: fc.Arbitrary<Grant> = fc.record({ repository: group(names.repository), organization: group(names.organization) })
const step = fc.oneof(
  fc.record({
    kind: fc.constant('upsert' as const),
    written: fc.uniqueArray(fc.record({ app: fc.constantFrom(...apps), space: fc.constantFrom(...spaces), grant }), {
      minLength: 1,
      selector: ({ app, space }) => `${app} ${space}`,
    }),
  }),
  fc.record({ kind: fc.constant('statement' as const), id: fc.integer({ min: 1, max: 6 }), grant }),
  fc.record({ kind: fc.constant('rename' as const), id: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant('end' as const), id: fc.integer({ min: 1, max: 6 }) }),
)

const idOf = (app: number, space: string) => app * 2 - spaces.indexOf(space)

function stored(app: number, space: string, granted: Grant, at: string): StoredInstallation {
  return {
    kind: 'Installation',
    id: idOf(app, space),
    key: `Installation/app-${app}@${space}`,
    appId: app,
    space,
    fleet: null,
    revision: 1,
    digest: '',
    createdAt: at,
    updatedAt: at,
    updatedBy: 'alice',
    resource: {
      apiVersion: 'appward/v1',
      kind: 'Installation',
      metadata: { app: `app-${app}`, space },
      spec: { repositories: 'all' },
    } as never,
    applied: null,
    grant: granted,
    suspension: null,
    refusal: null,
  }
}

const database = emptyDatabase()

test('whatever is written, the index is what the grants say, and a level dates from when it was last given or raised', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { db, connection } = await database
      connection.exec('delete from installations')
      const model = new Map<number, { installation: StoredInstallation; held: Held }>()
      const write = (installation: StoredInstallation) => {
        const held = heldOf(installation, model.get(installation.id)?.held ?? new Map())
        model.set(installation.id, { installation, held })
      }
      for (const [index, each] of steps.entries()) {
        const at = `2030-01-01T00:00:${String(index).padStart(2, '0')}.000Z`
        if (each.kind === 'upsert') {
          const installations = each.written.map((one) => stored(one.app, one.space, one.grant, at))
          await upsertInstallations(db, { installations }, { at })
          for (const installation of installations) write(installation)
        } else if (each.kind === 'statement') {
          connection
            .prepare('update installations set grant_json = ?, written_at = ? where id = ?')
            .run(JSON.stringify(each.grant), at, each.id)
          const known = model.get(each.id)
          if (known !== undefined) write({ ...known.installation, grant: each.grant, updatedAt: at })
        } else if (each.kind === 'rename') {
          connection.prepare(`update installations set "key" = '~' || id, written_at = ? where id = ?`).run(at, each.id)
        } else {
          connection.prepare('delete from installations where id = ?').run(each.id)
          model.delete(each.id)
        }
      }
      const wanted = [...model.values()].flatMap(({ installation, held }) =>
        [...held].map(([permission, { level, since, implied }]) =>
          lineOf(installation.id, permission, level, implied, installation.space, since),
        ),
      )
      expect(indexed(connection)).toEqual(wanted.toSorted())
    }),
    { numRuns: fuzzRuns(200) },
  )
})

test('a database of before has them of what is there, since it was last changed', async () => {
  const { db, connection } = await emptyDatabase()
  connection.exec(`drop trigger installations_insert_is_granted; drop trigger installations_update_is_granted;
    drop trigger installations_delete_is_granted; drop table granted_levels;
    alter table installations drop column written_at`)
  const insert =
    connection.prepare(`insert into installations (id, "key", app_id, space, revision, digest, resource, grant_json, created_at,
    updated_at, updated_by) values (?, ?, ?, ?, 1, '', '{}', ?, '', ?, '')`)
  const given: [app: number, space: string, grant: Grant, at: string][] = [
    [1, 'acme', { repository: { contents: 'write' }, organization: { members: 'read' } }, '2030-01-01T00:00:00.000Z'],
    [2, 'widgets', { repository: { metadata: 'read' }, organization: {} }, '2030-01-02T00:00:00.000Z'],
    [3, 'acme', { repository: {}, organization: {} }, '2030-01-03T00:00:00.000Z'],
  ]
  for (const [app, space, granted, at] of given) insert.run(idOf(app, space), `${app}@${space}`, app, space, JSON.stringify(granted), at)
  await grantedLevels.up(db)
  expect(indexed(connection)).toEqual([
    '2 contents write acme 2030-01-01T00:00:00.000Z',
    '2 members read acme 2030-01-01T00:00:00.000Z',
    '2 metadata read implied acme 2030-01-01T00:00:00.000Z',
    '3 metadata read widgets 2030-01-02T00:00:00.000Z',
  ])
  connection.close()
})
