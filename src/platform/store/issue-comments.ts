// Comments on pull requests, by the number that these have in their repository.
import { apiFaults } from '../domain/api-fault.ts'
import { associationOf } from '../domain/author.ts'
import { commentFault } from '../domain/pull-request.ts'
import { authorColumns, authorFacts } from './authors.ts'
import type { Database } from './database.ts'
import { startOf } from './pages.ts'
import type { ApiOutcome, Counted, Granted, NumberedPage } from './ports-app-side.ts'
import type { IssueComment } from './ports-write-back.ts'
import { findPullRequest } from './pull-requests.ts'
import { grantedRepository } from './transactions.ts'
import type { WriteBackTables } from './write-back-tables.ts'

type CommentRow = Omit<WriteBackTables['issue_comments'], 'id' | 'repository_id'> & { id: number; app_key: string | null }

function commentsOn(db: Database, repositoryId: number, number: number, since: string | null) {
  return db
    .selectFrom('issue_comments')
    .where('issue_comments.repository_id', '=', repositoryId)
    .where('issue_comments.number', '=', number)
    .$if(since !== null, (query) => query.where('issue_comments.updated_at', '>=', since ?? ''))
}

export async function countComments(db: Database, repositoryId: number, number: number, since: string | null = null): Promise<number> {
  const counted = commentsOn(db, repositoryId, number, since).select((eb) => eb.fn.countAll<number>().as('total'))
  return (await counted.executeTakeFirstOrThrow()).total
}

/** By id. */
export async function listComments(
  db: Database,
  repositoryId: number,
  number: number,
  since: string | null,
  page: NumberedPage,
): Promise<Counted<IssueComment>> {
  const rows = await commentsOn(db, repositoryId, number, since)
    .leftJoin('apps', 'apps.id', 'issue_comments.app_id')
    .selectAll('issue_comments')
    .select('apps.key as app_key')
    .orderBy('issue_comments.id')
    .limit(page.perPage)
    .offset(startOf(page))
    .execute()
  return { items: rows.map(commentOf), total: await countComments(db, repositoryId, number, since) }
}

/** Part of a transaction. */
export async function insertComment(
  db: Database,
  granted: Granted,
  number: number,
  body: string,
  at: string,
): Promise<ApiOutcome<{ comment: IssueComment }>> {
  const repository = grantedRepository(granted)
  const pull = await findPullRequest(db, repository.id, number)
  const fault = pull === null ? apiFaults.notFound : commentFault(body)
  if (fault !== null) return { fault }
  const author = await authorColumns(db, granted.principal)
  const association = associationOf(granted.principal, repository)
  const row = { ...author, number, body, association, created_at: at, updated_at: at }
  const { id } = await db
    .insertInto('issue_comments')
    .values({ ...row, repository_id: repository.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { fault: null, comment: commentOf({ ...row, id, app_key: null }) }
}

function commentOf(row: CommentRow): IssueComment {
  const { id, number, body, association } = row
  return { id, number, body, association, author: authorFacts(row), createdAt: row.created_at, updatedAt: row.updated_at }
}
