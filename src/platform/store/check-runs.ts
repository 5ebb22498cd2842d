// Check runs and their annotations. Of each name in a suite the newest run is marked as the latest.
import { sql } from 'kysely'
import { apiFaults } from '../domain/api-fault.ts'
import { actingApp } from '../domain/author.ts'
import {
  type CheckAction,
  type CheckAnnotation,
  type CheckImage,
  type CheckRunBody,
  type CheckRunState,
  checkRunAfter,
  maxRunsOfName,
  newCheckRun,
} from '../domain/check-run.ts'
import { runHappenings, suiteHappenings } from '../domain/events-of-writes.ts'
import { type CheckDoing, tellOfRun, tellOfSuite } from './check-events.ts'
import { ensureCheckSuite, findCheckSuite, foreignFault, reopenSuite, settleSuite } from './check-suites.ts'
import { type Database, inParts } from './database.ts'
import { startOf } from './pages.ts'
import type { ApiOutcome, Counted, Granted, NumberedPage } from './ports-app-side.ts'
import type { CheckRun, CheckRunQuery, CheckSuite } from './ports-write-back.ts'
import { grantedRepository } from './transactions.ts'
import type { WriteBackTables } from './write-back-tables.ts'

type RunRow = Omit<WriteBackTables['check_runs'], 'id' | 'annotations'> & { id: number; annotations: number }

export async function findCheckRun(db: Database, repositoryId: number, id: number): Promise<CheckRun | null> {
  const row = await db
    .selectFrom('check_runs')
    .selectAll()
    .where('id', '=', id)
    .where('repository_id', '=', repositoryId)
    .executeTakeFirst()
  return row === undefined ? null : runOf(row)
}

/** By id. */
export async function listCheckRuns(
  db: Database,
  repositoryId: number,
  { of, name, status, appId, latest }: CheckRunQuery,
  page: NumberedPage,
): Promise<Counted<CheckRun>> {
  const matching = db
    .selectFrom('check_runs')
    .where('repository_id', '=', repositoryId)
    .where((eb) => ('sha' in of ? eb('head_sha', '=', of.sha) : eb('suite_id', '=', of.suiteId)))
    .$if(name !== null, (query) => query.where('name', '=', name))
    .$if(status !== null, (query) => query.where(sql.ref('status'), '=', status))
    .$if(appId !== null, (query) => query.where('app_id', '=', appId))
    .$if(latest, (query) => query.where('latest', '=', sql.lit(1)))
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await matching.selectAll().orderBy('id').limit(page.perPage).offset(startOf(page)).execute()
  return { items: rows.map(runOf), total }
}

/** By id. */
export async function listAnnotations(db: Database, runId: number, page: NumberedPage): Promise<CheckAnnotation[]> {
  const rows = await db
    .selectFrom('check_annotations')
    .select('annotation')
    .where('run_id', '=', runId)
    .orderBy('id')
    .limit(page.perPage)
    .offset(startOf(page))
    .execute()
  return rows.map(({ annotation }) => JSON.parse(annotation) as CheckAnnotation)
}

/** Part of a transaction. */
export async function insertCheckRun(
  db: Database,
  granted: Granted,
  sha: string,
  body: CheckRunBody,
  at: string,
): Promise<ApiOutcome<{ run: CheckRun }>> {
  const app = actingApp(granted.principal)
  if (app === null) return { fault: apiFaults.integrationForbidden }
  const begun = newCheckRun(body, at)
  if (begun.fault !== null) return begun
  const repository = grantedRepository(granted)
  const repositoryId = repository.id
  const { suite } = await ensureCheckSuite(db, repositoryId, app.id, sha, at)
  await makeRoom(db, suite.id, begun.run.name)
  const { id } = await db
    .insertInto('check_runs')
    .values({ ...columnsOf(begun.run), repository_id: repositoryId, suite_id: suite.id, app_id: app.id, head_sha: sha, latest: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await appendAnnotations(db, id, body.output?.annotations ?? [])
  return settle(db, { repository, principal: granted.principal, at }, { id, before: null, suite })
}

/** Part of a transaction. */
export async function changeCheckRun(
  db: Database,
  granted: Granted,
  id: number,
  body: CheckRunBody,
  at: string,
): Promise<ApiOutcome<{ run: CheckRun }>> {
  const repository = grantedRepository(granted)
  const before = await findCheckRun(db, repository.id, id)
  const fault = foreignFault(granted.principal, before)
  if (before === null || fault !== null) return { fault: fault ?? apiFaults.notFound }
  const after = checkRunAfter(before, body, at)
  if (after.fault !== null) return after
  await db.updateTable('check_runs').set(columnsOf(after.run)).where('id', '=', id).execute()
  if (after.run.name !== before.name) {
    for (const name of [before.name, after.run.name]) await markLatest(db, before.suiteId, name)
  }
  await appendAnnotations(db, id, body.output?.annotations ?? [])
  const suite = await requireSuite(db, repository.id, before)
  return settle(db, { repository, principal: granted.principal, at }, { id, before, suite })
}

/** The run itself stays until its app changes it. Part of a transaction. */
export async function rerequestRun(db: Database, granted: Granted, id: number, at: string): Promise<ApiOutcome<object>> {
  const repository = grantedRepository(granted)
  const run = await findCheckRun(db, repository.id, id)
  const fault = foreignFault(granted.principal, run)
  if (run === null || fault !== null) return { fault: fault ?? apiFaults.notFound }
  if (run.status !== 'completed') return { fault: apiFaults.notRerequestable }
  // The app is shown what is to be done again; what it works on from now on is open.
  const suite = await requireSuite(db, repository.id, run)
  await reopenSuite(db, run.suiteId, at)
  const asked = [{ name: 'check_run', action: 'rerequested', onlyFor: run.appId }]
  await tellOfRun(db, { repository, principal: granted.principal, at }, run, suite, asked)
  return { fault: null }
}

async function requireSuite(db: Database, repositoryId: number, { id, suiteId }: CheckRun): Promise<CheckSuite> {
  const suite = await findCheckSuite(db, repositoryId, suiteId)
  if (suite === null) throw new Error(`Check run ${id} has no suite.`)
  return suite
}

/** For one more run of the name: none is the latest, and the oldest go where there are too many. */
async function makeRoom(db: Database, suiteId: number, name: string): Promise<void> {
  await db
    .updateTable('check_runs')
    .set({ latest: 0 })
    .where('suite_id', '=', suiteId)
    .where('name', '=', name)
    .where('latest', '=', sql.lit(1))
    .execute()
  const beyond = db
    .selectFrom('check_runs')
    .select('id')
    .where('suite_id', '=', suiteId)
    .where('name', '=', name)
    .orderBy('id', 'desc')
    .limit(-1)
    .offset(maxRunsOfName - 1)
  await db.deleteFrom('check_runs').where('id', 'in', beyond).execute()
}

/** After a run got or lost the name. */
async function markLatest(db: Database, suiteId: number, name: string): Promise<void> {
  const newest = db
    .selectFrom('check_runs as other')
    .select((eb) => eb.fn.max('other.id').as('id'))
    .where('other.suite_id', '=', suiteId)
    .where('other.name', '=', name)
  await db
    .updateTable('check_runs')
    .set((eb) => ({ latest: eb.case().when('id', '=', newest).then(1).else(0).end() }))
    .where('suite_id', '=', suiteId)
    .where('name', '=', name)
    .execute()
}

async function appendAnnotations(db: Database, runId: number, annotations: readonly CheckAnnotation[]): Promise<void> {
  if (annotations.length === 0) return
  const rows = annotations.map((annotation) => ({ run_id: runId, annotation: JSON.stringify(annotation) }))
  for (const part of inParts(rows)) await db.insertInto('check_annotations').values(part).execute()
  await db
    .updateTable('check_runs')
    .set((eb) => ({ annotations: eb('annotations', '+', annotations.length) }))
    .where('id', '=', runId)
    .execute()
}

/** The run as it was written; its suite follows, and apps hear of both. `before`: null for a new run. */
async function settle(
  db: Database,
  doing: CheckDoing,
  { id, before, suite }: { id: number; before: CheckRun | null; suite: CheckSuite },
): Promise<ApiOutcome<{ run: CheckRun }>> {
  const settled = await settleSuite(db, suite.id, doing.at)
  const run = await findCheckRun(db, doing.repository.id, id)
  if (run === null) return { fault: apiFaults.notFound }
  await tellOfRun(db, doing, run, settled, runHappenings(before, run))
  await tellOfSuite(db, doing, settled, suiteHappenings(suite, settled))
  return { fault: null, run }
}

function columnsOf(run: CheckRunState) {
  const { name, status, conclusion, title, summary, text } = run
  return {
    name,
    status,
    conclusion,
    title,
    summary,
    text,
    external_id: run.externalId,
    details_url: run.detailsUrl,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    actions: JSON.stringify(run.actions),
    images: JSON.stringify(run.images),
  }
}

function runOf(row: RunRow): CheckRun {
  const { id, name, status, conclusion, title, summary, text, annotations } = row
  return {
    id,
    name,
    status,
    conclusion,
    title,
    summary,
    text,
    annotations,
    suiteId: row.suite_id,
    appId: row.app_id,
    headSha: row.head_sha,
    externalId: row.external_id,
    detailsUrl: row.details_url,
    startedAt: row.started_at,
    completedAt: row.completed_at,
    actions: JSON.parse(row.actions) as CheckAction[],
    images: JSON.parse(row.images) as CheckImage[],
  }
}
