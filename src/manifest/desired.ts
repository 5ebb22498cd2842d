// What manifests want of one resource, and where they say so.
import type { Kind } from '../generated/types.ts'
import type { MovedFrom, Resource, SecretFrom } from './resource.ts'

/** A place in a file; line and column count from 1. */
export type Position = { file: string; line: number; column: number }

/** One resource as the manifests want it. */
export type Desired = {
  kind: Kind
  /** `App/SLUG` or `Installation/SLUG@SPACE`. */
  key: string
  /** Complete: defaults filled in, sets sorted. */
  resource: Resource
  /** Digest of `resource`: SHA-256 of its canonical JSON. */
  digest: string
  /** Where it was before; null where the manifest does not say. */
  movedFrom: MovedFrom | null
  /** Where its webhook secret is read from; null where the manifest leaves the secret as it is. */
  secretFrom: SecretFrom | null
  /** Where the document begins to name itself. */
  source: Position
}
