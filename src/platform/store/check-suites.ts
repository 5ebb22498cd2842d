// Check suites: one for each app and commit, with what the latest runs of its names say together.
import { sql } from 'kysely'
import { type ApiFault, apiFaults } from '../domain/api-fault.ts'
import { actingApp } from '../domain/author.ts'
import { suiteOutcome } from '../domain/check-run.ts'
import type { Principal } from '../domain/principal.ts'
import { tellOfSuite } from './check-events.ts'
import type { Database } from './database.ts'
import { findBranchAt } from './git-refs.ts'
import { startOf } from './pages.ts'
import type { ApiOutcome, Counted, Granted, NumberedPage } from './ports-app-side.ts'
import type { CheckPreference, CheckSuite, CheckSuiteQuery, GitRef } from './ports-write-back.ts'
import { grantedRepository } from './transactions.ts'
import type { WriteBackTables } from './write-back-tables.ts'

type SuiteRow = Omit<WriteBackTables['check_suites'], 'id' | 'latest_runs'> & { id: number; latest_runs: number }

export async function findCheckSuite(db: Database, repositoryId: number, id: number): Promise<CheckSuite | null> {
  const row = await db
    .selectFrom('check_suites')
    .selectAll()
    .where('id', '=', id)
    .where('repository_id', '=', repositoryId)
    .executeTakeFirst()
  return row === undefined ? null : suiteOf(row)
}

/** By id. */
export async function listCheckSuites(
  db: Database,
  repositoryId: number,
  { sha, appId, checkName }: CheckSuiteQuery,
  page: NumberedPage,
): Promise<Counted<CheckSuite>> {
  const matching = db
    .selectFrom('check_suites')
    .where('repository_id', '=', repositoryId)
    .where('head_sha', '=', sha)
    .$if(appId !== null, (query) => query.where('app_id', '=', appId))
    .$if(checkName !== null, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('check_runs')
            .select('check_runs.id')
            .whereRef('check_runs.suite_id', '=', 'check_suites.id')
            .where('check_runs.name', '=', checkName ?? ''),
        ),
      ),
    )
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await matching.selectAll().orderBy('id').limit(page.perPage).offset(startOf(page)).execute()
  return { items: rows.map(suiteOf), total }
}

/** The suite of an app and a commit, made where it is missing. Part of a transaction. */
export async function ensureCheckSuite(
  db: Database,
  repositoryId: number,
  appId: number,
  sha: string,
  at: string,
): Promise<{ suite: CheckSuite; created: boolean }> {
  const present = await db
    .selectFrom('check_suites')
    .selectAll()
    .where('repository_id', '=', repositoryId)
    .where('head_sha', '=', sha)
    .where('app_id', '=', appId)
    .executeTakeFirst()
  if (present !== undefined) return { suite: suiteOf(present), created: false }
  const row = await db
    .insertInto('check_suites')
    .values({
      repository_id: repositoryId,
      app_id: appId,
      head_sha: sha,
      head_branch: await findBranchAt(db, repositoryId, sha),
      status: 'queued',
      conclusion: null,
      created_at: at,
      updated_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return { suite: suiteOf(row), created: true }
}

/** For an app that will work on it later, which hears of it as of a request. Part of a transaction. */
export async function createCheckSuite(
  db: Database,
  granted: Granted,
  sha: string,
  at: string,
): Promise<{ suite: CheckSuite; created: boolean }> {
  const app = actingApp(granted.principal)
  if (app === null) throw new Error('Only an app has check suites.')
  const repository = grantedRepository(granted)
  const made = await ensureCheckSuite(db, repository.id, app.id, sha, at)
  const requested = [{ name: 'check_suite', action: 'requested', onlyFor: app.id }]
  if (made.created) await tellOfSuite(db, { repository, principal: granted.principal, at }, made.suite, requested)
  return made
}

/** Suites that were there before a branch came to their commit learn of it. Part of a transaction. */
export async function suitesFollow(db: Database, repositoryId: number, { ref, sha }: GitRef): Promise<void> {
  await db
    .updateTable('check_suites')
    .set({ head_branch: ref })
    .where('repository_id', '=', repositoryId)
    .where('head_sha', '=', sha)
    .where('head_branch', 'is', null)
    .execute()
}

/** Writes down what the runs of a suite say by now. Part of a transaction. @returns the suite as it is then. */
export async function settleSuite(db: Database, suiteId: number, at: string): Promise<CheckSuite> {
  const outcomes = await db
    .selectFrom('check_runs')
    .select(['status', 'conclusion', (eb) => eb.fn.countAll<number>().as('runs')])
    .where('suite_id', '=', suiteId)
    // A bound value would keep SQLite from its index of the latest runs.
    .where('latest', '=', sql.lit(1))
    .groupBy(['status', 'conclusion'])
    .execute()
  const latestRuns = outcomes.reduce((sum, { runs }) => sum + runs, 0)
  const row = await db
    .updateTable('check_suites')
    .set({ ...suiteOutcome(outcomes), latest_runs: latestRuns, updated_at: at })
    .where('id', '=', suiteId)
    .returningAll()
    .executeTakeFirstOrThrow()
  return suiteOf(row)
}

/** The suite is queued again; its runs stay until their app changes them. Part of a transaction. @returns the suite as it is then. */
export async function reopenSuite(db: Database, suiteId: number, at: string): Promise<CheckSuite> {
  const open = { status: 'queued', conclusion: null, updated_at: at } as const
  return suiteOf(await db.updateTable('check_suites').set(open).where('id', '=', suiteId).returningAll().executeTakeFirstOrThrow())
}

/** Part of a transaction. */
export async function rerequestSuite(db: Database, granted: Granted, id: number, at: string): Promise<ApiOutcome<object>> {
  const repository = grantedRepository(granted)
  const suite = await findCheckSuite(db, repository.id, id)
  const fault = foreignFault(granted.principal, suite)
  if (suite === null || fault !== null) return { fault: fault ?? apiFaults.notFound }
  const asked = [{ name: 'check_suite', action: 'rerequested', onlyFor: suite.appId }]
  await tellOfSuite(db, { repository, principal: granted.principal, at }, await reopenSuite(db, id, at), asked)
  return { fault: null }
}

/** Why the principal may not change the suite or run: it is not there, or another app's. null where it may. */
export function foreignFault(principal: Principal, made: { appId: number } | null): ApiFault | null {
  if (made === null) return apiFaults.notFound
  return actingApp(principal)?.id === made.appId ? null : apiFaults.foreignRun
}

/** Part of a transaction; answers with all that are set. */
export async function writePreferences(
  db: Database,
  repositoryId: number,
  preferences: readonly CheckPreference[],
): Promise<CheckPreference[]> {
  for (const { appId, autoTrigger } of preferences) {
    const values = { repository_id: repositoryId, app_id: appId, auto_trigger: autoTrigger ? 1 : 0 }
    await db
      .insertInto('check_preferences')
      .values(values)
      .onConflict((conflict) => conflict.columns(['repository_id', 'app_id']).doUpdateSet({ auto_trigger: values.auto_trigger }))
      .execute()
  }
  const rows = await db.selectFrom('check_preferences').selectAll().where('repository_id', '=', repositoryId).orderBy('app_id').execute()
  return rows.map((row) => ({ appId: row.app_id, autoTrigger: row.auto_trigger === 1 }))
}

function suiteOf(row: SuiteRow): CheckSuite {
  return {
    id: row.id,
    appId: row.app_id,
    headSha: row.head_sha,
    headBranch: row.head_branch,
    status: row.status,
    conclusion: row.conclusion,
    latestRuns: row.latest_runs,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
