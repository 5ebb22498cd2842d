// A check run was made, completed, or is wanted once more.
import { checkRunShape } from '../shapes/check.ts'
import type { CheckRun, CheckSuite } from '../store/ports-write-back.ts'
import { type ChecksAround, suitePart } from './check-suite.ts'
import { payloadUrls, type Scene, sceneFields } from './common.ts'

export function checkRunPayload(scene: Scene, run: CheckRun, suite: CheckSuite, around: ChecksAround): object {
  const { repository } = scene
  const shape = checkRunShape(payloadUrls, run, { repository, ...around })
  return { check_run: { ...shape, check_suite: suitePart(scene, suite, around) }, ...sceneFields(scene) }
}
