// How many comments a pull request has.
import type { SelectQueryBuilder } from 'kysely'
import type { Database, Tables } from './database.ts'

/** `since`: changed at or after that time. */
export function commentsOn(
  db: Database,
  repositoryId: number,
  number: number,
  since: string | null,
): SelectQueryBuilder<Tables, 'issue_comments', object> {
  return db
    .selectFrom('issue_comments')
    .where('issue_comments.repository_id', '=', repositoryId)
    .where('issue_comments.number', '=', number)
    .$if(since !== null, (select) => select.where('issue_comments.updated_at', '>=', since ?? ''))
}

export async function countComments(db: Database, repositoryId: number, number: number, since: string | null = null): Promise<number> {
  const counted = commentsOn(db, repositoryId, number, since).select((eb) => eb.fn.countAll<number>().as('total'))
  return (await counted.executeTakeFirstOrThrow()).total
}
