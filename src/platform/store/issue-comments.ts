// Comments on pull requests, by the number that these have in their repository.
import type { RepositoryRef } from '../domain/access.ts'
import { apiFaults } from '../domain/api-fault.ts'
import { associationOf } from '../domain/author.ts'
import { commentFault } from '../domain/pull-request.ts'
import { issueCommentPayload } from '../payloads/issue-comment.ts'
import { authorColumns, authorFacts } from './authors.ts'
import { commentsOn, countComments } from './comment-count.ts'
import type { Database } from './database.ts'
import { startOf } from './pages.ts'
import type { ApiOutcome, Counted, Granted, NumberedPage } from './ports-app-side.ts'
import type { IssueComment } from './ports-write-back.ts'
import { findPullRequest } from './pull-requests.ts'
import { shownApp } from './shown-apps.ts'
import { tell } from './tell.ts'
import { grantedRepository } from './transactions.ts'
import type { WriteBackTables } from './write-back-tables.ts'

type CommentRow = Omit<WriteBackTables['issue_comments'], 'id' | 'repository_id'> & { id: number; app_key: string | null }

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
  const comment = commentOf({ ...row, id, app_key: null })
  await tellOfComment(db, repository, comment)
  return { fault: null, comment }
}

async function tellOfComment(db: Database, repository: RepositoryRef, comment: IssueComment): Promise<void> {
  const { number, author, createdAt: at } = comment
  await tell(db, { repository, at }, [{ name: 'issue_comment', action: 'created' }], async () => {
    const pull = await findPullRequest(db, repository.id, number)
    if (pull === null) throw new Error(`Somebody commented on pull request ${number}, which is not there.`)
    const comments = await countComments(db, repository.id, number)
    const app = await shownApp(db, author.appId)
    return issueCommentPayload({ repository, sender: author }, { comment, pull, comments, app })
  })
}

function commentOf(row: CommentRow): IssueComment {
  const { id, number, body, association } = row
  return { id, number, body, association, author: authorFacts(row), createdAt: row.created_at, updatedAt: row.updated_at }
}
