// What differs between two resources, field by field, as people compare them. Pure.

/** `field`: a path with points. undefined where the field is not there. */
export type FieldDifference = { field: string; before: unknown; after: unknown }

/** Lists are compared as a whole. A value that is null or missing as a whole has no fields. */
export function fieldDifferences(before: object | null, after: object | null): FieldDifference[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...old.keys(), ...now.keys()])]
  return fields.flatMap((field) => {
    const [from, to] = [old.get(field), now.get(field)]
    if (JSON.stringify(from) === JSON.stringify(to) || (isNothing(from) && isNothing(to))) return []
    return [{ field, before: from, after: to }]
  })
}

/** For a person an empty text or list is as good as none. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function fieldsOf(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map(path === '' ? [] : [[path, value]])
  return new Map(Object.entries(value).flatMap(([name, inner]) => [...fieldsOf(inner, path === '' ? name : `${path}.${name}`)]))
}
