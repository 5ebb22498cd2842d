// What check runs and suites show beside themselves: their apps, and the pull requests that they are about.
import type { RepositoryRef } from '../../domain/access.ts'
import type { AppShape } from '../../shapes/app.ts'
import { minimalPullShape } from '../../shapes/pull-request.ts'
import { type ApiCall, repositoryOf } from '../route.ts'
import { appShapes } from './app-shapes.ts'

type Check = { appId: number; headSha: string }
type Around = { repository: RepositoryRef; app: AppShape | null; pulls: object[] }

/** Loaded for all checks of an answer at once. */
export async function checksAround(call: ApiCall, checks: readonly Check[]): Promise<(check: Check) => Around> {
  const repository = repositoryOf(call)
  const apps = await appShapes(
    call,
    checks.map(({ appId }) => appId),
  )
  const pulls = await call.services.store.reader.pullRequestsAt(
    repository.id,
    checks.map(({ headSha }) => headSha),
  )
  return ({ appId, headSha }) => ({
    repository,
    app: apps.get(appId) ?? null,
    pulls: pulls.filter(({ head }) => head.sha === headSha).map((pull) => minimalPullShape(call.urls, repository, pull)),
  })
}
