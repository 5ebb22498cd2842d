// What the checker of manifests finds wrong with an app, by the field of the form that holds it.
import type { Finding } from '../../../manifest/finding.ts'

/** `of`: what is wrong with a field; null for nothing. `rest`: what belongs to no field of the form. */
export type FieldFaults = { of: (name: string) => string | null; rest: readonly string[] }

export const noFaults: FieldFaults = { of: () => null, rest: [] }

/**
 * Fields are named as in a manifest's spec: `webhook.url`, `permissions.repository.contents`. A finding about a part of a field's value,
 * one of several addresses, is the field's. `elsewhere`: fields in whose place another one is on this form.
 */
export function faultsByField(
  findings: readonly Pick<Finding, 'path' | 'severity' | 'message'>[],
  fields: Iterable<string>,
  elsewhere: Readonly<Record<string, string>> = {},
): FieldFaults {
  const known = new Set(fields)
  const byField = new Map<string, string[]>()
  const rest: string[] = []
  for (const { path, message, severity } of findings) {
    if (severity !== 'error') continue
    const field = fieldOf(path.slice(1).map(String), known, elsewhere)
    if (field === null) rest.push(message)
    else byField.set(field, [...(byField.get(field) ?? []), message])
  }
  return { of: (name) => byField.get(name)?.join(' ') ?? null, rest: [...new Set(rest)] }
}

/** The field with the longest beginning of the path. */
function fieldOf(path: readonly string[], known: ReadonlySet<string>, elsewhere: Readonly<Record<string, string>>): string | null {
  for (let length = path.length; length > 0; length--) {
    const name = path.slice(0, length).join('.')
    const field = Object.hasOwn(elsewhere, name) ? elsewhere[name] : name
    if (field !== undefined && known.has(field)) return field
  }
  return null
}
