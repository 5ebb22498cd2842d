// The names of the fields that a schema has at a path, and the values it offers there, for "did you mean".
import app from '../../schemas/v1/app.schema.json' with { type: 'json' }
import controller from '../../schemas/v1/controller.schema.json' with { type: 'json' }
import installation from '../../schemas/v1/installation.schema.json' with { type: 'json' }
import policy from '../../schemas/v1/policy.schema.json' with { type: 'json' }
import flatApp from '../../schemas/v1alpha1/app.schema.json' with { type: 'json' }
import flatCatalog from '../../schemas/v1alpha1/catalog.schema.json' with { type: 'json' }
import type { Kind } from '../generated/types.ts'
import type { Path } from './finding.ts'

type Shape = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Shape>
  items?: Shape
  enum?: string[]
  required?: string[]
}

/** Kinds of appward/v1 by their name alone, those of older versions with the version. */
export type SchemaName = Kind | 'Policy' | 'v1alpha1/App'

/** Settings are of shapes that a schema tells, too. */
export type ShapeName = SchemaName | 'ControllerConfig'

const schemas: Record<ShapeName, unknown> = {
  ControllerConfig: controller,
  App: app,
  Installation: installation,
  Policy: policy,
  // References of the flat schema, followed.
  'v1alpha1/App': {
    required: flatApp.required,
    properties: {
      ...flatApp.properties,
      metadata: app.properties.metadata,
      spec: { properties: { ...flatApp.properties.spec.properties, ...flatCatalog.$defs.permissions.properties } },
    },
  },
}

/** Empty where the schema names no fields at the path. */
export function fieldsAt(schema: ShapeName, path: Path): string[] {
  return Object.keys(shapeAt(schema, path)?.properties ?? {})
}

/** Empty where the schema offers no closed choice of texts at the path. */
export function valuesAt(schema: ShapeName, path: Path): string[] {
  return shapeAt(schema, path)?.enum ?? []
}

/** The types that the schema takes at the path; empty where it does not say. */
export function typesAt(schema: ShapeName, path: Path): string[] {
  return [shapeAt(schema, path)?.type ?? []].flat()
}

/** Whether a manifest must have the field; false for items of lists. */
export function isRequiredAt(schema: ShapeName, path: Path): boolean {
  return shapeAt(schema, path.slice(0, -1))?.required?.includes(String(path.at(-1))) ?? false
}

function shapeAt(schema: ShapeName, path: Path): Shape | undefined {
  const root = schemas[schema] as Shape & { $defs?: Record<string, Shape> }
  let shape: Shape | undefined = root
  for (const part of path) {
    shape = typeof part === 'number' ? shape?.items : shape?.properties?.[part]
    // What stands beside a reference is for people.
    const name: string | undefined = shape?.$ref?.startsWith('#/$defs/') ? shape.$ref.slice('#/$defs/'.length) : undefined
    shape = (name === undefined ? undefined : root.$defs?.[name]) ?? shape
  }
  return shape
}
