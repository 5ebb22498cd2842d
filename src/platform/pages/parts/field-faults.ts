// What the checker of manifests finds wrong with an app, by the field of the form that holds it.
import type { Finding } from '../../../manifest/finding.ts'

/** `of`: what is wrong with a field; null for nothing. `warned`: what is not wrong, but worth a word. `rest`: what belongs to no field of the form. */
export type FieldFaults = { of: (name: string) => string | null; warned: (name: string) => string | null; rest: readonly string[] }

export const noFaults: FieldFaults = { of: () => null, warned: () => null, rest: [] }

type Told = Pick<Finding, 'path' | 'severity' | 'message'> & Partial<Pick<Finding, 'hint'>>

/**
 * Fields are named as in a manifest's spec: `webhook.url`, `permissions.repository.contents`. A finding about a part of a field's value,
 * one of several addresses, is the field's. `elsewhere`: fields in whose place another one is on this form.
 */
export function faultsByField(
  findings: readonly Told[],
  fields: Iterable<string>,
  elsewhere: Readonly<Record<string, string>> = {},
): FieldFaults {
  const known = new Set(fields)
  const faults = new Map<string, string[]>()
  const warnings = new Map<string, string[]>()
  const rest: string[] = []
  for (const finding of findings) {
    const field = fieldOf(finding.path.slice(1).map(String), known, elsewhere)
    const byField = finding.severity === 'error' ? faults : warnings
    if (field === null) rest.push(...(byField === faults ? [inWordsOfForms(finding)] : []))
    else byField.set(field, [...(byField.get(field) ?? []), inWordsOfForms(finding)])
  }
  const textOf = (byField: ReadonlyMap<string, string[]>) => (name: string) => byField.get(name)?.join(' ') ?? null
  return { of: textOf(faults), warned: textOf(warnings), rest: [...new Set(rest)] }
}

/** What a form calls the things that findings call by their names in a manifest; longer ones first, since some begin others. */
const words: readonly (readonly [manifest: string, form: string])[] = [
  ['spec.webhook.secretFrom names where a webhook secret is read from', 'a webhook secret has a field of its own'],
  ['"appward explain event" lists the events.', 'The form lists those that there are.'],
  ['"appward explain permission" lists the permissions.', 'The form lists those that there are.'],
  ['A secret must not stand in a manifest.', 'This looks like a credential, which must not stand here.'],
  ['Set spec.webhook.active: true and spec.webhook.url', 'Make the webhook active and give its URL'],
  ['Add spec.webhook.url, or set spec.webhook.active: false', 'Give its URL, or make it inactive'],
  ['Set spec.visibility: public, or spec.market.listed: false', 'Make it public, or do not list it'],
  ['Add spec.authorization.callbackUrls', 'Add one'],
  ['Add spec.singleFilePaths: 1 to 10 paths', 'Name 1 to 10 of them'],
  ['under spec.permissions.repository', 'among the permissions'],
  ['under spec.permissions', 'among the permissions'],
  ['spec.authorization.callbackUrls', 'Callback URLs'],
  ['spec.authorization.setupUrl', 'The setup URL'],
  ['setupUrl does not go together with requestOAuthOnInstall', 'The setup URL does not go together with asking the user who installs it'],
  ['requestOAuthOnInstall needs', 'Asking the user who installs it needs'],
  ['singleFilePaths has no use', 'Paths have no use'],
  ['spec.singleFilePaths', 'The list of paths'],
  ['spec.description', 'The description'],
  ['spec.market.category', 'The category'],
  ['spec.webhook.url', 'The webhook URL'],
  ['spec.homepage', 'The homepage'],
  ['spec.cover', 'The cover'],
  ['spec.visibility', 'The visibility'],
  ['spec.name', 'The name'],
  ['spec.events', 'The list of events'],
]

/** What is wrong and what to do about it, as the labels of forms call it. */
export function inWordsOfForms({ message, hint = '' }: Pick<Told, 'message' | 'hint'>): string {
  const text = hint === '' ? message : `${message} ${hint}`
  return words.reduce((told, [manifest, form]) => told.replaceAll(manifest, form), text)
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
