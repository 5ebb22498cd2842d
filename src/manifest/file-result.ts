// What is known of one manifest file, as plain data without the file's name: files with the same text have the same.
import type { Desired, Position } from './desired.ts'
import type { Fault } from './finding.ts'
import type { PolicyPlaces, PolicyResource } from './policy.ts'

/** A place within a file; line and column count from 1. */
export type Place = Omit<Position, 'file'>

/** A manifest of the right shape, with or without errors of its own: what the rules across manifests ask of it. */
export type Declaration = {
  key: string
  /** The slug of the app that it is, or that it installs. */
  slug: string
  space: string
  /** Null for an installation. */
  visibility: 'private' | 'public' | null
  source: Place
  spaceAt: Place
  /** The slug it had before, and where it says so; null where it does not. */
  former: ({ slug: string } & Place) | null
  /** The variable that its webhook secret is read from; null where it names none. */
  secretEnv: ({ name: string } & Place) | null
}

/** A policy of the right shape, with or without errors of its own, and where its parts stand. */
export type DeclaredPolicy<At = Place> = { policy: PolicyResource; places: PolicyPlaces<At>; isSound: boolean }

/** What is found in one file, in the order of its documents. */
export type FileResult = {
  /** Documents of other tools, left alone. */
  skipped: number
  faults: (Fault & Place)[]
  declarations: Declaration[]
  policies: DeclaredPolicy[]
  /** How many of the manifests are without errors. */
  resources: number
}

/** What a manifest without errors wants. */
export type Wanted = Omit<Desired, 'source'> & { source: Place }
