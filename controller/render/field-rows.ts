// The fields of a change as rows of a label and a text.
import { includesLevel, isDangerous } from '../../src/catalog/permissions.ts'
import type { Alteration, Creation, FieldChange, Level, Resource, SecretChange, SetChange, ValueChange } from '../../src/generated/types.ts'
import { listed, shownList, shownStep, shownValue } from './shown-value.ts'

/** An empty label continues the row above. */
export type Row = { label: string; text: string }

/** What is longer does not stand in one row. */
const longestText = 100

/** Of a new resource these say little about what it may do: they are named only. */
const minor = /^(name|description|homepage|cover|market|labels|annotations|preventDestroy|ignoreChanges)(\.|$)/

const secretTexts: Readonly<Record<SecretChange['state'], string>> = { new: 'a new one', changed: 'another one than the platform keeps' }

/** Told in the row of the space or of the address. */
const told = new Set(['visibility', 'webhook.active'])

/** Who owns it, where that changes, and its fields, old to new. */
export function alterationRows({ fields, adopts }: Alteration): Row[] {
  return [...adoptionRows(adopts), ...fieldRows(fields)]
}

function adoptionRows(adopts: Alteration['adopts']): Row[] {
  if (adopts === null) return []
  return [{ label: 'owner', text: `${adopts.fleet === null ? 'no fleet' : `fleet ${shownValue(adopts.fleet)}`} -> this fleet` }]
}

/** Fields old to new. */
export function fieldRows(fields: readonly FieldChange[]): Row[] {
  return fields.flatMap((field) => {
    if (field.type === 'set') return setRows(field)
    if (field.type === 'secret') return [{ label: field.path, text: secretTexts[field.state] }]
    const { path, before, after } = field
    if (Array.isArray(before) && Array.isArray(after)) return listRows(path, before.map(String), after.map(String))
    return stepRows(field)
  })
}

/** One row, or two where both values are long. */
function stepRows({ path, type, before, after }: ValueChange): Row[] {
  const [was, is] = shownStep(before, after)
  const to = `-> ${is}${type === 'level' ? danger(path, before, after) : ''}`
  if (was.length + to.length <= longestText) return [{ label: path, text: `${was} ${to}` }]
  return [
    { label: path, text: was },
    { label: '', text: to },
  ]
}

/** What a new resource is given, permissions a group to a row. */
export function creationRows({ after, fields }: Creation): Row[] {
  const major = fields.filter((field) => !minor.test(field.path))
  const rest = fields.filter((field) => minor.test(field.path)).map((field) => shownValue(field.path))
  const levels = Map.groupBy(
    major.filter((field) => field.type === 'level'),
    (field) => field.path.slice(0, field.path.lastIndexOf('.')),
  )
  return [
    ...(after.kind === 'App' ? [{ label: 'space', text: `${shownValue(after.metadata.space)}, ${after.spec.visibility}` }] : []),
    ...[...levels].flatMap(([label, group]) => wrappedRows(label, group.map(shownLevel), ', ')),
    ...(after.kind === 'Installation' && levels.size === 0 && !fields.some(({ path }) => path === 'grant')
      ? [{ label: 'grant', text: 'none' }]
      : []),
    ...major.filter((field) => field.type !== 'level' && !told.has(field.path)).flatMap((field) => newRows(field, after)),
    ...wrappedRows('also sets', listed(rest), ', '),
  ]
}

function newRows(field: FieldChange, after: Resource): Row[] {
  if (field.type === 'secret') return [{ label: field.path, text: secretTexts[field.state] }]
  if (field.type === 'set') return wrappedRows(field.path, listed(field.added.map((name) => shownValue(name))), ', ')
  const off = field.path === 'webhook.url' && after.kind === 'App' && !after.spec.webhook.active
  return [{ label: field.path, text: `${shownValue(field.after)}${off ? ' (off)' : ''}` }]
}

function shownLevel(field: FieldChange): string {
  if (!('after' in field)) return ''
  return `${shownValue(lastName(field.path))}: ${shownValue(field.after)}${danger(field.path, field.before, field.after)}`
}

function setRows({ path, added, removed }: SetChange): Row[] {
  const signed = (sign: string, names: readonly string[]) => listed(names.map((name) => `${sign} ${shownValue(name)}`))
  return wrappedRows(path, [...signed('+', added), ...signed('-', removed)], '  ')
}

/** `parts` in as many rows as their width needs; none for no parts. */
export function wrappedRows(label: string, parts: readonly string[], separator: string): Row[] {
  const texts: string[] = []
  for (const part of parts) {
    const last = texts.at(-1)
    if (last === undefined || last.length + separator.length + part.length > longestText) texts.push(part)
    else texts[texts.length - 1] = `${last}${separator}${part}`
  }
  const end = separator.trimEnd()
  return texts.map((text, index) => ({ label: index === 0 ? label : '', text: index < texts.length - 1 ? `${text}${end}` : text }))
}

/** What leaves an ordered list and what comes, and the new order where that does not follow. */
function listRows(path: string, before: readonly string[], after: readonly string[]): Row[] {
  const kept = before.filter((text) => after.includes(text))
  const added = after.filter((text) => !before.includes(text))
  const texts = [
    ...before.filter((text) => !after.includes(text)).map((text) => `- ${shownValue(text)}`),
    ...added.map((text) => `+ ${shownValue(text)}`),
    ...([...kept, ...added].join('\n') === after.join('\n') ? [] : [`new order: ${shownList(after)}`]),
  ]
  return texts.map((text, index) => ({ label: index === 0 ? path : '', text }))
}

/** Says of a level that is newly asked for whether the catalog calls it dangerous. */
function danger(path: string, before: unknown, after: unknown): string {
  const [was, is] = [before as Level | null, after as Level | null]
  const raised = is !== null && (was === null || !includesLevel(was, is))
  return raised && isDangerous(lastName(path), is) ? ' (dangerous)' : ''
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
