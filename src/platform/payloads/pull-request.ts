// A pull request was opened, edited, closed, opened again, or its branch moved on.
import { pullShape } from '../shapes/pull-request.ts'
import type { PullRequest } from '../store/ports-write-back.ts'
import { payloadUrls, type Scene, sceneFields } from './common.ts'

/** `comments`: how many there are on it. */
export function pullRequestPayload(scene: Scene, pull: PullRequest, comments: number): object {
  const shape = pullShape(payloadUrls, scene.repository, pull, comments)
  return { number: pull.number, pull_request: shape, ...sceneFields(scene) }
}
