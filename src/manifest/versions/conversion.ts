// What one step from a version of manifests to its neighbour gives, and the way back from its places to those of its input.
import type { Finding, Path } from '../finding.ts'

/** A place of the result and the place of the input that it comes from. `below`: whatever stands below has the same path there. */
export type PathPair = { path: Path; source: Path; below: boolean }

export type Converted<T> = {
  value: T
  paths: PathPair[]
  /** At paths of the input: what could not be carried over. Without one, nothing was lost. */
  findings: Finding[]
}

/** The place of the input that a place of the result comes from; of the nearest one above it where it has none of its own. */
export function sourcePath(paths: readonly PathPair[], path: Path): Path {
  let best: PathPair | null = null
  for (const pair of paths) {
    const above = pair.path.every((part, index) => part === path[index])
    if (above && pair.path.length >= (best?.path.length ?? 0)) best = pair
  }
  if (best === null) return path.slice(0, 1)
  return best.below ? [...best.source, ...path.slice(best.path.length)] : best.source
}
