// A field of a manifest or of the config, explained from its schema.
import { stringify } from 'yaml'
import { nearName } from '../../catalog/near-name.ts'
import { AppError } from '../../lib/app-error.ts'
import type { Schema } from '../../lib/bundle-schema.ts'
import { patterns } from '../../manifest/schema-findings.ts'
import { schemas } from '../schemas.ts'
import { type Explanation, explanation } from './explanation.ts'

/** Kinds whose fields can be explained, with the names of their schemas. */
export const kinds: Readonly<Record<string, string>> = {
  App: 'app',
  Installation: 'installation',
  Policy: 'policy',
  'v1alpha1/App': 'v1alpha1/app',
  Config: 'config',
  ControllerConfig: 'controller',
}

/** The kinds, each with what it is for. */
export function listKinds(): { name: string; text: string }[] {
  return Object.entries(kinds).map(([name, file]) => ({ name, text: String(schemas.get(file)?.description ?? '') }))
}

/** Names of schemas by their `$id`. */
const namesById: ReadonlyMap<unknown, string> = new Map([...schemas].map(([name, { $id }]) => [$id, name]))

const types: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'whole number',
  object: 'mapping',
  array: 'list',
}

/** A schema with the name of the file it stands in, which its references start from. */
type Placed = { schema: Schema; file: string }

/** `path` is a kind, or a field of one: `App.spec.webhook.url`. AppError 'usage' where there is no such field. */
export function explainField(path: string): Explanation {
  const [kind = '', ...names] = path.replace(/\[\d*\]/g, '').split('.')
  const file = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (file === undefined) throw unknown(path, kind, Object.keys(kinds), '')
  let at: Placed = { schema: schemas.get(file) ?? {}, file }
  let required = true
  for (const [index, name] of names.entries()) {
    const properties = propertiesOf(at)
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (property === undefined) throw unknown(path, name, Object.keys(properties), [kind, ...names.slice(0, index)].join('.'))
    required = ((at.schema.required ?? []) as string[]).includes(name)
    at = resolved(property)
  }
  const { title, description, default: value } = at.schema
  const examples = (at.schema.examples ?? []) as unknown[]
  return explanation(
    'field',
    path,
    String(title ?? ''),
    String(description ?? ''),
    [
      ['type', typeText(at)],
      ['required', required && names.length > 0 ? 'yes' : null],
      ['default', value === undefined ? null : yamlText(value)],
      ...examples.map((example): [string, string] => ['example', yamlText(example)]),
    ],
    [{ title: 'Fields', items: Object.entries(propertiesOf(at)).map(([name, property]) => fieldItem(name, property)) }],
  )
}

function fieldItem(name: string, placed: Placed): { name: string; text: string } {
  return { name, text: String(resolved(placed).schema.description ?? '') }
}

/** Its own, and those of the schemas that it must fit as well; of a list, those of its items. */
function propertiesOf({ schema, file }: Placed): Readonly<Record<string, Placed>> {
  if (schema.items !== undefined) return propertiesOf(resolved({ schema: schema.items as Schema, file }))
  const own = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  const others = ((schema.allOf ?? []) as Schema[]).filter(({ $ref }) => $ref !== undefined)
  return {
    ...Object.fromEntries(own.map(([name, property]) => [name, { schema: property, file }])),
    ...Object.assign({}, ...others.map((other) => propertiesOf(resolved({ schema: other, file })))),
  }
}

/** A schema with what it refers to; what stands beside the reference counts more. */
function resolved({ schema, file }: Placed): Placed {
  if (typeof schema.$ref !== 'string') return { schema, file }
  const [path = '', pointer = ''] = schema.$ref.split('#')
  const other = path === '' ? file : (namesById.get(new URL(path, String(schemas.get(file)?.$id)).href) ?? '')
  let found: unknown = schemas.get(other)
  for (const part of pointer.split('/').slice(1)) found = (found as Schema | undefined)?.[part]
  return { schema: { ...(found as Schema | undefined), ...schema }, file: other }
}

/** The type and its bounds in words: `text of 1 to 34 characters`. */
function typeText(placed: Placed): string {
  const { schema, file } = placed
  const { type, enum: values, const: only, pattern, items, uniqueItems } = schema
  const word = [type ?? []].flat().map((each) => types[String(each)] ?? String(each))
  const item = items === undefined ? '' : typeText(resolved({ schema: items as Schema, file }))
  const parts = [
    only !== undefined ? `the word ${String(only)}` : Array.isArray(values) ? `one of ${values.join(', ')}` : word.join(' or '),
    bounds(schema.minLength, schema.maxLength, 'characters'),
    bounds(schema.minItems, schema.maxItems, 'items'),
    typeof pattern === 'string' && patterns[pattern] !== undefined ? patterns[pattern] : '',
    uniqueItems === true ? 'each item once' : '',
    item === '' ? '' : `an item is ${item}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function bounds(least: unknown, most: unknown, unit: string): string {
  if (least === undefined && most === undefined) return ''
  if (most === undefined) return `at least ${least} ${unit}`.replace(/\b1 (\w+)s$/, '1 $1')
  return least === undefined ? `at most ${most} ${unit}` : `${least} to ${most} ${unit}`
}

function yamlText(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()
}

function unknown(path: string, name: string, names: readonly string[], parent: string): AppError {
  const near = nearName(name, names)
  const hint = near === null ? `There are: ${names.join(', ')}.` : `Did you mean "${parent === '' ? near : `${parent}.${near}`}"?`
  return new AppError('usage', names.length === 0 ? `${parent} has no fields` : `there is no field "${path}"`, {
    hint: names.length === 0 ? '' : hint,
  })
}
