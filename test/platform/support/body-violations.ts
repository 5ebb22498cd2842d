// What is wrong with a body, one thing at a time, by its published schema: each field's type, names and size, each required field.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { asJsonSchema } from '../../../scripts/app-side-bodies.ts'
import { description } from './conforming-client.ts'

export type Violation = {
  /** What is done to the field, for a test's name. */
  what: 'type' | 'enum' | 'size' | 'required'
  /** As answers name it: `output.annotations.0.path`. */
  field: string
  code: 'invalid' | 'missing_field'
  body: unknown
}

type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  maxItems?: number
  maxLength?: number
}

/** How the value of a field is put into the whole body. */
type Put = (value: unknown) => unknown

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'github', $defs: asJsonSchema(description.components.schemas) })

/** Values of every type: one of them is of none that a schema takes, unless it takes all. */
const strangers: readonly unknown[] = [true, 'no such value', 7.5, {}, [], null]

/** The schema of a route's body; null where the description has none. */
export function bodySchema(method: string, path: string): Schema | null {
  const body = description.paths[path]?.[method.toLowerCase()]?.requestBody
  return (body?.content?.['application/json']?.schema as Schema | undefined) ?? null
}

/** @param base a body that is taken; what it leaves out is filled in as far as a violation needs it. */
export function violationsOf(schema: Schema, base: Record<string, unknown>): Violation[] {
  return ofFields(resolved(schema), base, '', (value) => value)
}

function ofFields(schema: Schema, base: Record<string, unknown>, place: string, put: Put): Violation[] {
  const { properties = {}, required = [] } = schema
  const missing = required.map((name): Violation => {
    const { [name]: _left, ...rest } = base
    return { what: 'required', field: place + name, code: 'missing_field', body: put(rest) }
  })
  const wrong = Object.entries(properties).flatMap(([name, property]) =>
    ofField(resolved(property), base[name], place + name, (value) => put({ ...base, [name]: value })),
  )
  return [...missing, ...wrong]
}

function ofField(schema: Schema, present: unknown, field: string, put: Put): Violation[] {
  const { properties, items } = schema
  const found = [wrongType(schema, field, put), wrongName(schema, field, put), tooMuch(schema, field, put)].filter((each) => each !== null)
  if (properties !== undefined) found.push(...ofFields(schema, (present ?? example(schema)) as Record<string, unknown>, `${field}.`, put))
  if (items !== undefined) found.push(...ofField(resolved(items), undefined, `${field}.0`, (value) => put([value])))
  return found
}

/** A name outside an enum, or too long a text, is another violation. */
function wrongType({ enum: _names, maxLength: _length, maxItems: _items, ...schema }: Schema, field: string, put: Put): Violation | null {
  const takes = ajv.compile(JSON.parse(JSON.stringify(asJsonSchema(schema)).replaceAll('"#/$defs/', '"github#/$defs/')))
  const stranger = strangers.find((value) => !takes(value))
  return stranger === undefined ? null : { what: 'type', field, code: 'invalid', body: put(stranger) }
}

function wrongName({ enum: names }: Schema, field: string, put: Put): Violation | null {
  return names === undefined ? null : { what: 'enum', field, code: 'invalid', body: put('no such value') }
}

function tooMuch({ maxLength, maxItems, items = {} }: Schema, field: string, put: Put): Violation | null {
  const value =
    maxLength !== undefined ? 'x'.repeat(maxLength + 1) : maxItems !== undefined ? Array(maxItems + 1).fill(example(items)) : null
  return value === null ? null : { what: 'size', field, code: 'invalid', body: put(value) }
}

/** The least that a schema takes. */
function example(schema: Schema): unknown {
  const { type, properties = {}, required = [], enum: names, items } = resolved(schema)
  const [first] = [type].flat()
  if (names !== undefined) return names[0]
  const made: Record<string, unknown> = {
    string: 'text',
    integer: 1,
    number: 1,
    boolean: true,
    array: items === undefined ? [] : [example(items)],
    object: Object.fromEntries(required.map((name) => [name, example(properties[name] ?? {})])),
  }
  return made[first ?? 'string']
}

function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  return resolved((description.components.schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {}) as Schema)
}
