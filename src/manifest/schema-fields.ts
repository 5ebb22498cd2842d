// The names of the fields that a schema has at a path, for "did you mean".
import app from '../../schemas/v1/app.schema.json' with { type: 'json' }
import installation from '../../schemas/v1/installation.schema.json' with { type: 'json' }
import type { Kind } from '../generated/types.ts'
import type { Path } from './finding.ts'

type Shape = { properties?: Record<string, Shape> }

const schemas: Record<Kind, unknown> = { App: app, Installation: installation }

/** Empty where the schema names no fields at the path. */
export function fieldsAt(kind: Kind, path: Path): string[] {
  let shape: Shape | undefined = schemas[kind] as Shape
  for (const part of path) shape = shape?.properties?.[part]
  return Object.keys(shape?.properties ?? {})
}
