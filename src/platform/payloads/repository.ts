// A repository was made, shown to everybody, or hidden.
import { type Scene, sceneFields } from './common.ts'

export function repositoryPayload(scene: Scene): object {
  return sceneFields(scene)
}
