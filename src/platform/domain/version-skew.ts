// A client that is older than the platform leaves out the fields that it does not know; what it never saw it must not take away.

import type { Resource } from '../../manifest/resource.ts'
import { droppedFields, firstSchema, type LaterField } from '../../manifest/resource-schema.ts'
import type { Obstacle } from './obstacle.ts'

/** Why an alteration by a client that knows the shapes up to version `schema`, else version 1, is refused; null where it drops nothing. */
export function skewFault(
  before: Resource,
  after: Resource,
  schema: number | undefined,
  fields: readonly LaterField[],
): Omit<Obstacle, 'key'> | null {
  const dropped = droppedFields(before, after, schema ?? firstSchema, fields)
  const [newest] = dropped.toSorted((a, b) => b.schema - a.schema)
  if (newest === undefined) return null
  const names = dropped.map(({ at }) => at.join('.')).join(', ')
  const detail = `It has values that this client does not know and would drop: ${names}. Use Appward ${newest.appward} or newer.`
  return { code: 'client_too_old', detail }
}
