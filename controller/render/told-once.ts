// What a plan tells in one place is not told again in another: a person has ten seconds for it.
import type { Change, ConsentEffect, FieldChange, Waiting } from '../../src/generated/types.ts'
import { mostListed } from './shown-value.ts'

/**
 * A change of an installation without what stands elsewhere: what waits is listed below the changes, permissions that a change of consent
 * grants or removes just as its fields say are not named again, and that a plan widens its own consent is said of the app. Changes of apps
 * are as they were.
 */
export function toldOnce<C extends Change>(change: C, waiting: readonly Waiting[]): C {
  if (change.kind === 'App') return change
  const listed = new Set(waiting.slice(0, mostListed).map(({ installation }) => installation))
  const consents = change.consents
    .filter(({ effect, installation }) => effect !== 'waiting' || !listed.has(installation))
    .map((effect) => (repeats(effect, change.fields) ? { ...effect, permissions: [] } : effect))
  return { ...change, consents, impact: { ...change.impact, widensOwnConsent: false } }
}

/** Whether the permissions that an effect is about are among the fields, each from and to the same level. */
function repeats({ permissions }: ConsentEffect, fields: readonly FieldChange[]): boolean {
  const steps = new Set(fields.flatMap((field) => (field.type === 'level' ? [stepOf(field.path, field.before, field.after)] : [])))
  return permissions.every(({ group, permission, from, to }) => steps.has(stepOf(`permissions.${group}.${permission}`, from, to)))
}

function stepOf(path: string, from: unknown, to: unknown): string {
  return `${path} ${from ?? 'none'} ${to ?? 'none'}`
}
