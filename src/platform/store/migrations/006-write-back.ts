// What apps and people write about code: refs, commit statuses, check suites and runs, pull requests and their comments.
// Who wrote it is kept as facts, not as a reference: it outlives the account.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** `author_id` is the space's, or for a bot the app's; `app_id` names the app that it was done through. */
const author = `author_login text not null,
    author_id integer not null,
    author_type text not null check (author_type in ('user', 'bot')),
    app_id integer`

const repository = 'repository_id integer not null references repositories (id) on delete cascade'

const statements = [
  'create index repositories_by_visibility on repositories (owner, private)',
  `create table git_refs (
    ${repository},
    name text not null,
    sha text not null,
    primary key (repository_id, name)
  ) without rowid`,
  'create index git_refs_by_sha on git_refs (repository_id, sha)',
  `create table commit_statuses (
    id integer primary key autoincrement,
    ${repository},
    sha text not null,
    context text not null,
    state text not null,
    description text,
    target_url text,
    ${author},
    created_at text not null
  )`,
  'create index commit_statuses_by_commit on commit_statuses (repository_id, sha, id)',
  // The latest status of each context, so that the combined one reads no others.
  `create table commit_contexts (
    ${repository},
    sha text not null,
    context_key text not null,
    status_id integer not null,
    state text not null,
    statuses integer not null,
    primary key (repository_id, sha, context_key)
  ) without rowid`,
  `create table check_suites (
    id integer primary key autoincrement,
    ${repository},
    app_id integer not null,
    head_sha text not null,
    head_branch text,
    status text not null,
    conclusion text,
    latest_runs integer not null default 0,
    created_at text not null,
    updated_at text not null,
    unique (repository_id, head_sha, app_id)
  )`,
  `create table check_runs (
    id integer primary key autoincrement,
    ${repository},
    suite_id integer not null references check_suites (id) on delete cascade,
    app_id integer not null,
    head_sha text not null,
    name text not null,
    latest integer not null,
    status text not null,
    conclusion text,
    external_id text not null,
    details_url text,
    started_at text not null,
    completed_at text,
    title text,
    summary text,
    text text,
    actions text not null,
    images text not null,
    annotations integer not null default 0
  )`,
  'create index check_runs_by_commit on check_runs (repository_id, head_sha, id)',
  'create index check_runs_by_name on check_runs (suite_id, name, id)',
  'create index check_runs_latest on check_runs (suite_id, name) where latest = 1',
  `create table check_annotations (
    id integer primary key autoincrement,
    run_id integer not null references check_runs (id) on delete cascade,
    annotation text not null
  )`,
  'create index check_annotations_by_run on check_annotations (run_id, id)',
  `create table check_preferences (
    ${repository},
    app_id integer not null,
    auto_trigger integer not null,
    primary key (repository_id, app_id)
  ) without rowid`,
  `create table pull_requests (
    id integer primary key autoincrement,
    ${repository},
    number integer not null,
    state text not null check (state in ('open', 'closed')),
    title text not null,
    body text,
    draft integer not null,
    maintainer_can_modify integer not null,
    head_ref text not null,
    head_sha text not null,
    base_ref text not null,
    base_sha text not null,
    association text not null,
    ${author},
    created_at text not null,
    updated_at text not null,
    closed_at text,
    unique (repository_id, number)
  )`,
  'create index pull_requests_by_state on pull_requests (repository_id, state, number)',
  'create index pull_requests_by_head on pull_requests (repository_id, head_sha, state)',
  "create unique index pull_requests_open on pull_requests (repository_id, head_ref, base_ref) where state = 'open'",
  `create table issue_comments (
    id integer primary key autoincrement,
    ${repository},
    number integer not null,
    body text not null,
    association text not null,
    ${author},
    created_at text not null,
    updated_at text not null,
    foreign key (repository_id, number) references pull_requests (repository_id, number) on delete cascade
  )`,
  'create index issue_comments_by_number on issue_comments (repository_id, number, id)',
]

export const writeBack: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
