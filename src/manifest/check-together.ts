// Rules that span manifests: nothing declared twice, private apps at home, one heir for each former slug.
import type { Diagnostic } from '../generated/types.ts'
import type { Desired, Position } from './desired.ts'
import type { Code } from './diagnostic-codes.ts'
import { fault } from './finding.ts'
import { type AppResource, keyOf, type MovedFrom, type Resource } from './resource.ts'

/** A manifest of the right shape, with the places that these rules point at. */
export type PlacedManifest = {
  resource: Resource
  movedFrom: MovedFrom | null
  /** Null where the manifest has an error of its own. */
  desired: Desired | null
  source: Position
  space: Position
  /** Where it names its former slug; null where it does not. */
  former: Position | null
}

/** In the order of the manifests: of two, the later one is told. */
export function checkTogether(manifests: readonly PlacedManifest[]): Diagnostic[] {
  const first = new Map<string, PlacedManifest>()
  const apps = new Map<string, AppResource>()
  const formers = new Map<string, Position>()
  const found: Diagnostic[] = []
  for (const manifest of manifests) {
    const { resource, source, former, movedFrom } = manifest
    const key = keyOf(resource)
    const other = first.get(key)
    if (other !== undefined) found.push(declaredTwice(resource, source, other.source))
    else first.set(key, manifest)
    if (other === undefined && resource.kind === 'App') apps.set(resource.metadata.slug, resource)
    if (former === null || movedFrom?.slug === undefined) continue
    const heir = formers.get(movedFrom.slug)
    if (heir !== undefined) found.push(at(former, 'AW254', { slug: movedFrom.slug, place: placeText(heir) }))
    else formers.set(movedFrom.slug, former)
  }
  return [...found, ...manifests.flatMap((manifest) => privateElsewhere(manifest, apps) ?? [])]
}

function declaredTwice(resource: Resource, source: Position, other: Position): Diagnostic {
  const place = placeText(other)
  return resource.kind === 'App'
    ? at(source, 'AW251', { slug: resource.metadata.slug, place })
    : at(source, 'AW252', { slug: resource.metadata.app, space: resource.metadata.space, place })
}

function privateElsewhere({ resource, space }: PlacedManifest, apps: ReadonlyMap<string, AppResource>): Diagnostic | null {
  if (resource.kind !== 'Installation') return null
  const app = apps.get(resource.metadata.app)
  if (app === undefined || app.spec.visibility === 'public' || app.metadata.space === resource.metadata.space) return null
  return at(space, 'AW253', { slug: app.metadata.slug, space: app.metadata.space })
}

function at(position: Position, code: Code, parts: Record<string, string>): Diagnostic {
  return { ...fault(code, parts), ...position }
}

function placeText({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`
}
