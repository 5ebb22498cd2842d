// Check runs, their annotations, and suites.
import type { RepositoryRef } from '../domain/access.ts'
import type { CheckAnnotation } from '../domain/check-run.ts'
import { nodeId } from '../domain/node-id.ts'
import type { CheckPreference, CheckRun, CheckSuite } from '../store/ports-write-back.ts'
import { minimalRepositoryShape } from './repository.ts'
import { repositoryUrl, type Urls } from './urls.ts'

/** What a check shows beside itself. */
type Around = {
  repository: RepositoryRef
  /** The app that made it, as the API shows apps; null where it is gone. */
  app: { external_url: string } | null
  /** Open pull requests whose head it is about. */
  pulls: readonly object[]
}

/** What only git could tell of a commit. */
const noTree = '0'.repeat(40)

export function checkRunShape(urls: Urls, run: CheckRun, { repository, app, pulls }: Around): object {
  const url = `${repositoryUrl(urls, repository)}/check-runs/${run.id}`
  const { id, title, summary, text } = run
  return {
    id,
    name: run.name,
    node_id: nodeId('CheckRun', id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${urls.host}/${repository.owner.login}/${repository.name}/runs/${id}`,
    details_url: run.detailsUrl ?? app?.external_url ?? null,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { title, summary, text, annotations_count: run.annotations, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suiteId },
    app,
    pull_requests: pulls,
  }
}

export function annotationShape(urls: Urls, repository: RepositoryRef, sha: string, annotation: CheckAnnotation): object {
  const { path, title = null, start_column: startColumn = null, end_column: endColumn = null, raw_details: details = null } = annotation
  const place = path.split('/').map(encodeURIComponent).join('/')
  return {
    path,
    blob_href: `${urls.host}/${repository.owner.login}/${repository.name}/blob/${sha}/${place}`,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: startColumn,
    end_column: endColumn,
    annotation_level: annotation.annotation_level,
    title,
    message: annotation.message,
    raw_details: details,
  }
}

type SuiteShape = { repository: object; head_commit: object; [field: string]: unknown }

export function checkSuiteShape(urls: Urls, suite: CheckSuite, { repository, app, pulls }: Around): SuiteShape {
  const url = `${repositoryUrl(urls, repository)}/check-suites/${suite.id}`
  const { id, headSha } = suite
  return {
    id,
    node_id: nodeId('CheckSuite', id),
    head_branch: suite.headBranch,
    head_sha: headSha,
    status: suite.status,
    conclusion: suite.conclusion,
    url,
    before: null,
    after: headSha,
    pull_requests: pulls,
    app,
    repository: minimalRepositoryShape(urls, repository),
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
    head_commit: { id: headSha, tree_id: noTree, message: '', timestamp: suite.createdAt, author: null, committer: null },
    latest_check_runs_count: suite.latestRuns,
    check_runs_url: `${url}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  }
}

export function preferencesShape(urls: Urls, repository: RepositoryRef, preferences: readonly CheckPreference[]): object {
  const triggers = preferences.map(({ appId, autoTrigger }) => ({ app_id: appId, setting: autoTrigger }))
  return { preferences: { auto_trigger_checks: triggers }, repository: minimalRepositoryShape(urls, repository) }
}
