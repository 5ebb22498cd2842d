// A check suite was completed, or its app is asked to work on it.
import type { AppShape } from '../shapes/app.ts'
import { checkSuiteShape } from '../shapes/check.ts'
import type { CheckSuite } from '../store/ports-write-back.ts'
import { nobody, payloadUrls, type Scene, sceneFields } from './common.ts'

/** What checks show beside themselves: the app that made them, and the open pull requests that they are about. */
export type ChecksAround = { app: AppShape; pulls: readonly object[] }

export function checkSuitePayload(scene: Scene, suite: CheckSuite, around: ChecksAround): object {
  return { check_suite: suitePart(scene, suite, around), ...sceneFields(scene) }
}

/** Without the repository, which the payload has beside it. */
export function suitePart({ repository }: Scene, suite: CheckSuite, around: ChecksAround): object {
  const { repository: _beside, head_commit: commit, ...shape } = checkSuiteShape(payloadUrls, suite, { repository, ...around })
  // Answers may leave people out where none is known; payloads name them.
  return { ...shape, head_commit: { ...commit, author: nobody, committer: nobody } }
}
