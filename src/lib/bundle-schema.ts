// Several schemas that refer to each other -> one that holds all it needs, for editors that read a single file.

export type Schema = { readonly [keyword: string]: unknown }

/** `name` is a key of `schemas`. Others that it refers to, by addresses relative to its `$id`, become definitions of their names. */
export function bundleSchema(name: string, schemas: ReadonlyMap<string, Schema>): Schema {
  const root = schemas.get(name)
  if (root === undefined) throw new Error(`There is no schema ${name}.`)
  const names = new Map([...schemas].map(([each, { $id }]) => [String($id), each]))
  const embedded = new Map<string, Schema>()
  const embed = (other: string): void => {
    const schema = schemas.get(other)
    if (schema === undefined) throw new Error(`There is no schema ${other}.`)
    if (other === name || embedded.has(other)) return
    embedded.set(other, {})
    const { $schema: _dialect, $id: _id, ...rest } = pointed(schema, other, target) as Schema
    embedded.set(other, rest)
  }
  /** Where a reference of `within` leads in the bundle. */
  const target = (ref: string, within: string): string => {
    const [path = '', pointer = ''] = ref.split('#')
    const other = path === '' ? within : (names.get(new URL(path, String(schemas.get(within)?.$id)).href) ?? path)
    embed(other)
    return other === name ? `#${pointer}` : `#/$defs/${definitionOf(other)}${pointer}`
  }
  const bundle = pointed(root, name, target) as Schema
  const definitions = {
    ...(bundle.$defs as Schema | undefined),
    ...Object.fromEntries([...embedded].map(([other, schema]) => [definitionOf(other), schema])),
  }
  return Object.keys(definitions).length === 0 ? bundle : { ...bundle, $defs: definitions }
}

/** A name without the slash of its version, which would part a pointer. */
function definitionOf(name: string): string {
  return name.replace('/', '-')
}

/** A copy with its references turned by `target`, without what only generators read. */
function pointed(value: unknown, within: string, target: (ref: string, within: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => pointed(item, within, target))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, inner]) => !(key === 'tsType' && typeof inner === 'string'))
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? target(inner, within) : pointed(inner, within, target),
    ]),
  )
}
