// Pull requests as records: numbers count in each repository, heads and bases are branches with the commits they are at.
import { sql } from 'kysely'
import type { RepositoryRef } from '../domain/access.ts'
import { type ApiFault, apiFaults } from '../domain/api-fault.ts'
import { associationOf } from '../domain/author.ts'
import { branchRef } from '../domain/commit.ts'
import { pullHappenings } from '../domain/events-of-writes.ts'
import type { Principal } from '../domain/principal.ts'
import {
  branchNamed,
  existsAlready,
  newPullRequestFault,
  nothingToMerge,
  type PullRequestBody,
  type PullRequestChange,
  textFault,
  unknownBranch,
} from '../domain/pull-request.ts'
import { pullRequestPayload } from '../payloads/pull-request.ts'
import { authorColumns, authorFacts } from './authors.ts'
import { countComments } from './comment-count.ts'
import type { Database } from './database.ts'
import { findRef } from './git-refs.ts'
import { startOf } from './pages.ts'
import type { ApiOutcome, Counted, Granted, NumberedPage } from './ports-app-side.ts'
import type { GitRef, PullRequest, PullRequestQuery } from './ports-write-back.ts'
import { senderOf } from './senders.ts'
import { tell } from './tell.ts'
import { grantedRepository } from './transactions.ts'
import type { WriteBackTables } from './write-back-tables.ts'

type PullRow = Omit<WriteBackTables['pull_requests'], 'id'> & { id: number; app_key: string | null }

/** Pull requests that are shown with one check; a commit has few. */
const maxAtCommit = 100

function pullsOf(db: Database, repositoryId: number) {
  return db.selectFrom('pull_requests').where('pull_requests.repository_id', '=', repositoryId)
}

function withApps(db: Database, repositoryId: number) {
  return pullsOf(db, repositoryId)
    .leftJoin('apps', 'apps.id', 'pull_requests.app_id')
    .selectAll('pull_requests')
    .select('apps.key as app_key')
}

export async function findPullRequest(db: Database, repositoryId: number, number: number): Promise<PullRequest | null> {
  const row = await withApps(db, repositoryId).where('number', '=', number).executeTakeFirst()
  return row === undefined ? null : pullOf(row)
}

export async function listPullRequests(
  db: Database,
  repositoryId: number,
  { state, head, base, sort, descending }: PullRequestQuery,
  page: NumberedPage,
): Promise<Counted<PullRequest>> {
  const states = state === 'all' ? (['open', 'closed'] as const) : [state]
  const { total } = await pullsOf(db, repositoryId)
    .where('state', 'in', states)
    .$if(head !== null, (query) => query.where('head_ref', '=', head))
    .$if(base !== null, (query) => query.where('base_ref', '=', base))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await withApps(db, repositoryId)
    .where('state', 'in', states)
    .$if(head !== null, (query) => query.where('head_ref', '=', head))
    .$if(base !== null, (query) => query.where('base_ref', '=', base))
    .$if(sort === 'updated', (query) => query.orderBy('pull_requests.updated_at', descending ? 'desc' : 'asc'))
    .orderBy('number', descending ? 'desc' : 'asc')
    .limit(page.perPage)
    .offset(startOf(page))
    .execute()
  return { items: rows.map(pullOf), total }
}

/** Open ones whose head is one of these commits. */
export async function pullRequestsAt(db: Database, repositoryId: number, shas: readonly string[]): Promise<PullRequest[]> {
  if (shas.length === 0) return []
  const rows = await withApps(db, repositoryId)
    .where('head_sha', 'in', [...new Set(shas)])
    .where('state', '=', 'open')
    // The plus keeps SQLite from going through all that are open in the order of their numbers.
    .orderBy(sql`+number`)
    .limit(maxAtCommit)
    .execute()
  return rows.map(pullOf)
}

/** Part of a transaction. */
export async function insertPullRequest(
  db: Database,
  granted: Granted,
  body: PullRequestBody,
  at: string,
): Promise<ApiOutcome<{ pull: PullRequest }>> {
  const repository = grantedRepository(granted)
  const fault = newPullRequestFault(body, repository)
  if (fault !== null) return { fault }
  const head = await branchIn(db, granted, 'head', body.head)
  if (head.fault !== null) return head
  const base = await branchIn(db, granted, 'base', body.base)
  if (base.fault !== null) return base
  const taken = nothingToMerge(head.branch, base.branch) ?? (await openFault(db, repository.id, head.branch.ref, base.branch.ref))
  if (taken !== null) return { fault: taken }
  const { last } = await pullsOf(db, repository.id)
    .select((eb) => eb.fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  await db
    .insertInto('pull_requests')
    .values({
      ...(await authorColumns(db, granted.principal)),
      repository_id: repository.id,
      number,
      state: 'open',
      title: body.title ?? '',
      body: body.body ?? null,
      draft: body.draft === true ? 1 : 0,
      maintainer_can_modify: body.maintainer_can_modify === true ? 1 : 0,
      head_ref: head.branch.ref,
      head_sha: head.branch.sha,
      base_ref: base.branch.ref,
      base_sha: base.branch.sha,
      association: associationOf(granted.principal, repository),
      created_at: at,
      updated_at: at,
      closed_at: null,
    })
    .execute()
  return present(db, { repository, principal: granted.principal, at }, number, null)
}

/** Part of a transaction. */
export async function changePullRequest(
  db: Database,
  granted: Granted,
  number: number,
  change: PullRequestChange,
  at: string,
): Promise<ApiOutcome<{ pull: PullRequest }>> {
  const repository = grantedRepository(granted)
  const before = await findPullRequest(db, repository.id, number)
  const fault = before === null ? apiFaults.notFound : textFault(change)
  if (before === null || fault !== null) return { fault: fault ?? apiFaults.notFound }
  const named = change.base === undefined ? null : await branchIn(db, granted, 'base', change.base)
  if (named !== null && named.fault !== null) return named
  const base = named?.branch ?? before.base
  const state = change.state ?? before.state
  const reopened = before.state === 'closed' && state === 'open'
  if (state === 'open' && (reopened || base.ref !== before.base.ref)) {
    const taken = nothingToMerge(before.head, base) ?? (await openFault(db, repository.id, before.head.ref, base.ref))
    if (taken !== null) return { fault: taken }
  }
  await db
    .updateTable('pull_requests')
    .set({
      title: change.title ?? before.title,
      body: change.body ?? before.body,
      maintainer_can_modify: (change.maintainer_can_modify ?? before.maintainerCanModify) ? 1 : 0,
      state,
      base_ref: base.ref,
      base_sha: base.sha,
      updated_at: at,
      closed_at: state === 'open' ? null : (before.closedAt ?? at),
      // While it was closed its branch may have moved on.
      ...(reopened ? { head_sha: (await findRef(db, repository.id, branchRef(before.head.ref)))?.sha ?? before.head.sha } : {}),
    })
    .where('id', '=', before.id)
    .execute()
  return present(db, { repository, principal: granted.principal, at }, number, before)
}

/** Open pull requests go with their branch. Part of a transaction. */
export async function pullsFollow(db: Database, doing: Doing, branch: GitRef): Promise<void> {
  const rows = await withApps(db, doing.repository.id)
    .where('head_ref', '=', branch.ref)
    // A bound value would keep SQLite from its index of the open ones.
    .where('state', '=', sql.lit('open'))
    .orderBy('number')
    .execute()
  for (const before of rows.map(pullOf)) {
    await db.updateTable('pull_requests').set({ head_sha: branch.sha, updated_at: doing.at }).where('id', '=', before.id).execute()
    await tellOfPull(db, doing, before, { ...before, head: branch, updatedAt: doing.at })
  }
}

/** Where, by whom and when. */
type Doing = { repository: RepositoryRef; principal: Principal; at: string }

async function tellOfPull(db: Database, doing: Doing, before: PullRequest | null, after: PullRequest): Promise<void> {
  const { repository, principal } = doing
  await tell(db, doing, pullHappenings(before, after), async () => {
    const scene = { repository, sender: await senderOf(db, principal) }
    return pullRequestPayload(scene, after, await countComments(db, repository.id, after.number))
  })
}

type Branch = { fault: ApiFault } | { fault: null; branch: GitRef }

/** The branch that a head or base names. */
async function branchIn(db: Database, granted: Granted, field: 'head' | 'base', text: string): Promise<Branch> {
  const { id, owner, name } = grantedRepository(granted)
  const branch = branchNamed(text, owner.login)
  const ref = branch === null ? null : await findRef(db, id, branchRef(branch))
  if (branch === null || ref === null) return { fault: unknownBranch(field, text, `${owner.login}/${name}`) }
  return { fault: null, branch: { ref: branch, sha: ref.sha } }
}

async function openFault(db: Database, repositoryId: number, head: string, base: string): Promise<ApiFault | null> {
  const open = await pullsOf(db, repositoryId)
    .select('id')
    .where('head_ref', '=', head)
    .where('base_ref', '=', base)
    // A bound value would keep SQLite from its index of the open ones.
    .where('state', '=', sql.lit('open'))
    .executeTakeFirst()
  return open === undefined ? null : existsAlready(head)
}

/** As it was written; apps hear of it. `before`: null for a new one. */
async function present(db: Database, doing: Doing, number: number, before: PullRequest | null): Promise<ApiOutcome<{ pull: PullRequest }>> {
  const pull = await findPullRequest(db, doing.repository.id, number)
  if (pull === null) return { fault: apiFaults.notFound }
  await tellOfPull(db, doing, before, pull)
  return { fault: null, pull }
}

function pullOf(row: PullRow): PullRequest {
  const { id, number, state, title, body, association } = row
  return {
    id,
    number,
    state,
    title,
    body,
    association,
    draft: row.draft === 1,
    maintainerCanModify: row.maintainer_can_modify === 1,
    head: { ref: row.head_ref, sha: row.head_sha },
    base: { ref: row.base_ref, sha: row.base_sha },
    author: authorFacts(row),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    closedAt: row.closed_at,
  }
}
