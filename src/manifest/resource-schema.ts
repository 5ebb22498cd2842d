// Which version of the resource shapes this program knows. A client says it in its changesets, so that a newer platform can tell when an older
// client, which leaves out what it does not know, would drop a value.

import type { Kind } from '../generated/types.ts'
import { canonicalJson } from '../lib/canonical-json.ts'
import { valueAt } from '../lib/value-at.ts'
import type { Resource } from './resource.ts'

/** A field that came after version 1 of the shapes. */
export type LaterField = {
  kind: Kind
  /** Where the resource holds it. */
  at: readonly string[]
  /** The version of the shapes that brought it. */
  schema: number
  /** The first version of Appward that knows it. */
  appward: string
}

/** Every field of the manifests so far is of version 1; whoever adds one adds its row. */
export const laterFields: readonly LaterField[] = []

/** What a changeset that names no version is of. */
export const firstSchema = 1

/** The version that this program knows. */
export const resourceSchema: number = Math.max(firstSchema, ...laterFields.map(({ schema }) => schema))

/**
 * Fields whose value a change from `before` to `after` would lose because its sender, who knows the shapes up to version `schema`, cannot
 * have meant them. Both in their complete form.
 */
export function droppedFields(before: Resource, after: Resource, schema: number, fields: readonly LaterField[]): LaterField[] {
  return fields.filter((field) => field.kind === before.kind && field.schema > schema && textAt(before, field) !== textAt(after, field))
}

function textAt(resource: Resource, { at }: LaterField): string {
  return canonicalJson(valueAt(resource, at) ?? null)
}
