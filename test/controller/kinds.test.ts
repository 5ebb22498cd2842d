// The table of fields and the schemas of the manifests say the same.
import { describe, expect, it } from 'vitest'
import { kinds } from '../../controller/plan/kinds.ts'
import app from '../../schemas/v1/app.schema.json' with { type: 'json' }
import installation from '../../schemas/v1/installation.schema.json' with { type: 'json' }

type Shape = { properties?: Record<string, Shape> }

/** What says which resource it is, where it was before, and where its secret is read: none of it is a field that changes. */
const identity = ['metadata.slug', 'metadata.space', 'metadata.app', 'metadata.movedFrom', 'spec.webhook.secretFrom']

describe.each([
  { kind: 'App' as const, schema: app as Shape },
  { kind: 'Installation' as const, schema: installation as Shape },
])('the fields of $kind', ({ kind, schema }) => {
  it('cover every field of the schema', () => {
    const places = kinds[kind].map(({ at }) => at.join('.'))
    const missing = ['metadata', 'spec'].flatMap((part) => leaves(schema.properties?.[part], part, [...places, ...identity]))
    expect(missing).toEqual([])
  })

  it('are all in the schema, each with a path of its own', () => {
    for (const { at } of kinds[kind]) {
      expect(
        at.reduce<Shape | undefined>((shape, name) => shape?.properties?.[name], schema),
        at.join('.'),
      ).toBeDefined()
    }
    expect(new Set(kinds[kind].map(({ path }) => path)).size).toBe(kinds[kind].length)
  })
})

it('names exactly the fields that ignoreChanges may name', () => {
  const names = app.properties.spec.properties.lifecycle.properties.ignoreChanges.items.enum
  const ignorable = kinds.App.filter((field) => field.ignorable).map(({ path }) => path)
  expect(ignorable.sort()).toEqual([...names].sort())
  expect(kinds.Installation.some((field) => field.ignorable)).toBe(false)
})

/** Places of the schema below which nothing in `covered` lies. */
function leaves(shape: Shape | undefined, place: string, covered: readonly string[]): string[] {
  if (covered.includes(place)) return []
  const inner = Object.entries(shape?.properties ?? {})
  return inner.length === 0 ? [place] : inner.flatMap(([name, child]) => leaves(child, `${place}.${name}`, covered))
}
