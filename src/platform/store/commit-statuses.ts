// Commit statuses: every one that was written, and beside them the latest of each context, which the combined status reads.
import { sql } from 'kysely'
import { type CommitStatusDraft, contextKey, maxStatuses, tooManyStatuses } from '../domain/commit-status.ts'
import { statusPayload } from '../payloads/status.ts'
import { authorColumns, authorFacts } from './authors.ts'
import type { Database } from './database.ts'
import { branchesAt } from './git-refs.ts'
import { startOf } from './pages.ts'
import type { ApiOutcome, Counted, Granted, NumberedPage } from './ports-app-side.ts'
import type { CombinedStatus, CommitStatus } from './ports-write-back.ts'
import { prepared } from './prepared.ts'
import { tell } from './tell.ts'
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

const insertStatus = prepared((db, row: Omit<WriteBackTables['commit_statuses'], 'id'>) =>
  db
    .insertInto('commit_statuses')
    .values({
      author_login: row.author_login,
      author_id: row.author_id,
      author_type: row.author_type,
      app_id: row.app_id,
      repository_id: row.repository_id,
      sha: row.sha,
      context: row.context,
      state: row.state,
      description: row.description,
      target_url: row.target_url,
      created_at: row.created_at,
    })
    .returning('id'),
)

/** The latest of its context, and how many the context has had. */
const noteLatest = prepared((db, row: Omit<WriteBackTables['commit_contexts'], 'statuses'>) =>
  db
    .insertInto('commit_contexts')
    .values({
      repository_id: row.repository_id,
      sha: row.sha,
      context_key: row.context_key,
      status_id: row.status_id,
      state: row.state,
      statuses: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['repository_id', 'sha', 'context_key'])
        .doUpdateSet((eb) => ({ status_id: row.status_id, state: row.state, statuses: eb('commit_contexts.statuses', '+', 1) })),
    )
    .returning('statuses'),
)

/** Part of a transaction. */
export async function insertCommitStatus(
  db: Database,
  granted: Granted,
  draft: CommitStatusDraft,
  at: string,
): Promise<ApiOutcome<{ status: CommitStatus }>> {
  const repository = grantedRepository(granted)
  const { sha, state, context, description, targetUrl } = draft
  const author = await authorColumns(db, granted.principal)
  const place = { repository_id: repository.id, sha, state }
  const [row] = await insertStatus(db, { ...author, ...place, context, description, target_url: targetUrl, created_at: at })
  if (row === undefined) throw new Error('A status was inserted without an id.')
  const { id } = row
  const [latest] = await noteLatest(db, { ...place, context_key: contextKey(context), status_id: id })
  if (latest !== undefined && latest.statuses > maxStatuses) return { fault: tooManyStatuses }
  const sender = authorFacts({ ...author, app_key: null })
  const status = { ...draft, id, createdAt: at, author: sender }
  await tell(db, { repository, at }, [{ name: 'status', action: null }], async () =>
    statusPayload({ repository, sender }, status, await branchesAt(db, repository.id, sha)),
  )
  return { fault: null, status }
}

function statusOf(row: StatusRow): CommitStatus {
  const { id, sha, context, state, description } = row
  return { id, sha, context, state, description, targetUrl: row.target_url, createdAt: row.created_at, author: authorFacts(row) }
}
