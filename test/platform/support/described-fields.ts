// The fields that a description has for an answer, as deep as actual values go, and which of them the values have.
import type { Description } from '../../../scripts/app-side-bodies.ts'

/** `field` lies in `shape`, a schema of the description by name, or '' for the answer itself; `path` leads there from the answer. */
export type DescribedField = { shape: string; field: string; path: string; sent: boolean }

type Schema = {
  $ref?: string
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  enum?: unknown[]
}

const levels: readonly unknown[] = ['read', 'write', 'admin']

/** Where a schema stands: `shape` and the way from it, and the way from the answer. */
type Place = { shape: string; within: string; path: string }

/** @param values what was sent where `schema` applies, all of them conforming. A field is sent when one of them has it. */
export function describedFields(schema: object, values: readonly unknown[], { components }: Description): DescribedField[] {
  const walk = (here: Schema, sent: readonly unknown[], place: Place): DescribedField[] => {
    if (here.$ref !== undefined) {
      const shape = here.$ref.replace('#/components/schemas/', '')
      return walk(components.schemas[shape] ?? {}, sent, { ...place, shape, within: '' })
    }
    // A value is of one of the kinds: of the one that it leaves the least of.
    const [kind = []] = (here.oneOf ?? here.anyOf ?? []).map((each) => walk(each, sent, place)).toSorted((a, b) => unsent(a) - unsent(b))
    const parts = (here.allOf ?? []).flatMap((each) => walk(each, sent, place))
    const items = here.items === undefined ? [] : walk(here.items, sent.filter(Array.isArray).flat(), below(place, '[]'))
    return [...kind, ...parts, ...properties(here, sent.filter(isObject), place), ...items]
  }
  const properties = (here: Schema, objects: readonly Record<string, unknown>[], place: Place): DescribedField[] => {
    if (objects.length === 0 || isMap(here)) return []
    return Object.entries(here.properties ?? {}).flatMap(([name, property]) => {
      const there = below(place, `.${name}`)
      const having = objects.filter((object) => Object.hasOwn(object, name)).map((object) => object[name])
      const field = { shape: place.shape, field: there.within, path: there.path, sent: having.length > 0 }
      return [field, ...walk(property, having, there)]
    })
  }
  return walk(schema, values, { shape: '', within: '', path: '' })
}

/** Whether its properties are names that may or may not apply, such as permissions. */
function isMap({ properties = {}, additionalProperties }: Schema): boolean {
  const ofLevels = Object.values(properties).every(
    ({ enum: values = [] }) => values.length > 0 && values.every((each) => levels.includes(each)),
  )
  return typeof additionalProperties === 'object' || ofLevels
}

function unsent(fields: readonly DescribedField[]): number {
  return fields.filter(({ sent }) => !sent).length
}

function below({ shape, within, path }: Place, step: string): Place {
  return { shape, within: joined(within, step), path: joined(path, step) }
}

function joined(way: string, step: string): string {
  return way === '' ? step.replace(/^\./, '') : way + step
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
