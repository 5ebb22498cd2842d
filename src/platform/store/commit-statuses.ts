// Commit statuses: every one that was written, and beside them the latest of each context, which the combined status reads.
import { sql } from 'kysely'
import { type CommitStatusDraft, contextKey, maxStatuses, tooManyStatuses } from '../domain/commit-status.ts'
import { authorColumns, authorFacts } from './authors.ts'
import type { Database } from './database.ts'
import { startOf } from './pages.ts'
import type { ApiOutcome, Counted, Granted, NumberedPage } from './ports-app-side.ts'
import type { CombinedStatus, CommitStatus } from './ports-write-back.ts'
import { grantedRepository } from './transactions.ts'
import type { WriteBackTables } from './write-back-tables.ts'

type StatusRow = Omit<WriteBackTables['commit_statuses'], 'id'> & { id: number; app_key: string | null }

function statusesWithApps(db: Database) {
  return db
    .selectFrom('commit_statuses')
    .leftJoin('apps', 'apps.id', 'commit_statuses.app_id')
    .selectAll('commit_statuses')
    .select('apps.key as app_key')
}

/** Newest first. */
export async function listCommitStatuses(
  db: Database,
  repositoryId: number,
  sha: string,
  page: NumberedPage,
): Promise<Counted<CommitStatus>> {
  const { total } = await db
    .selectFrom('commit_contexts')
    .select(sql<number>`coalesce(sum(statuses), 0)`.as('total'))
    .where('repository_id', '=', repositoryId)
    .where('sha', '=', sha)
    .executeTakeFirstOrThrow()
  const rows = await statusesWithApps(db)
    .where('commit_statuses.repository_id', '=', repositoryId)
    .where('commit_statuses.sha', '=', sha)
    .orderBy('commit_statuses.id', 'desc')
    .limit(page.perPage)
    .offset(startOf(page))
    .execute()
  return { items: rows.map(statusOf), total }
}

export async function combineStatuses(db: Database, repositoryId: number, sha: string, page: NumberedPage): Promise<CombinedStatus> {
  const states = await db
    .selectFrom('commit_contexts')
    .select(['state', (eb) => eb.fn.countAll<number>().as('contexts')])
    .where('repository_id', '=', repositoryId)
    .where('sha', '=', sha)
    .groupBy('state')
    .execute()
  const rows = await statusesWithApps(db)
    .innerJoin('commit_contexts', 'commit_contexts.status_id', 'commit_statuses.id')
    .where('commit_contexts.repository_id', '=', repositoryId)
    .where('commit_contexts.sha', '=', sha)
    .orderBy('commit_contexts.context_key')
    .limit(page.perPage)
    .offset(startOf(page))
    .execute()
  return { states, items: rows.map(statusOf) }
}

/** Part of a transaction. */
export async function insertCommitStatus(
  db: Database,
  granted: Granted,
  draft: CommitStatusDraft,
  at: string,
): Promise<ApiOutcome<{ status: CommitStatus }>> {
  const repositoryId = grantedRepository(granted).id
  const { sha, state, context, description, targetUrl } = draft
  const author = await authorColumns(db, granted.principal)
  const { id } = await db
    .insertInto('commit_statuses')
    .values({ ...author, repository_id: repositoryId, sha, context, state, description, target_url: targetUrl, created_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { statuses } = await db
    .insertInto('commit_contexts')
    .values({ repository_id: repositoryId, sha, context_key: contextKey(context), status_id: id, state, statuses: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['repository_id', 'sha', 'context_key'])
        .doUpdateSet((eb) => ({ status_id: id, state, statuses: eb('commit_contexts.statuses', '+', 1) })),
    )
    .returning('statuses')
    .executeTakeFirstOrThrow()
  if (statuses > maxStatuses) return { fault: tooManyStatuses }
  return { fault: null, status: { ...draft, id, createdAt: at, author: authorFacts({ ...author, app_key: null }) } }
}

function statusOf(row: StatusRow): CommitStatus {
  const { id, sha, context, state, description } = row
  return { id, sha, context, state, description, targetUrl: row.target_url, createdAt: row.created_at, author: authorFacts(row) }
}
