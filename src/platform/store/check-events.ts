// What apps hear of check runs and suites. Parts of transactions.
import type { RepositoryRef } from '../domain/access.ts'
import type { Happening } from '../domain/events-of-writes.ts'
import type { Principal } from '../domain/principal.ts'
import { checkRunPayload } from '../payloads/check-run.ts'
import { type ChecksAround, checkSuitePayload } from '../payloads/check-suite.ts'
import { payloadUrls } from '../payloads/common.ts'
import { minimalPullShape } from '../shapes/pull-request.ts'
import type { Database } from './database.ts'
import type { CheckRun, CheckSuite } from './ports-write-back.ts'
import { pullRequestsAt } from './pull-requests.ts'
import { senderOf } from './senders.ts'
import { shownApp } from './shown-apps.ts'
import { tell } from './tell.ts'

/** Where, by whom and when. */
export type CheckDoing = { repository: RepositoryRef; principal: Principal; at: string }

export async function tellOfRun(
  db: Database,
  { repository, principal, at }: CheckDoing,
  run: CheckRun,
  suite: CheckSuite,
  happenings: readonly Happening[],
): Promise<void> {
  await tell(db, { repository, at }, happenings, async () =>
    checkRunPayload({ repository, sender: await senderOf(db, principal) }, run, suite, await aroundOf(db, repository, suite)),
  )
}

export async function tellOfSuite(
  db: Database,
  { repository, principal, at }: CheckDoing,
  suite: CheckSuite,
  happenings: readonly Happening[],
): Promise<void> {
  await tell(db, { repository, at }, happenings, async () =>
    checkSuitePayload({ repository, sender: await senderOf(db, principal) }, suite, await aroundOf(db, repository, suite)),
  )
}

async function aroundOf(db: Database, repository: RepositoryRef, { appId, headSha }: CheckSuite): Promise<ChecksAround> {
  const app = await shownApp(db, appId)
  if (app === null) throw new Error(`App ${appId} has a check suite and is not there.`)
  const pulls = await pullRequestsAt(db, repository.id, [headSha])
  return { app, pulls: pulls.map((pull) => minimalPullShape(payloadUrls, repository, pull)) }
}
