// What the generated validators found, in plain words: one finding for each mistake, at the node that is wrong.
import type { ErrorObject } from 'ajv'
import { nearName } from '../catalog/near-name.ts'
import { findPermission } from '../catalog/permissions.ts'
import { atKey, atValue, type Finding, fieldName, type Path } from './finding.ts'
import { fieldsAt, isRequiredAt, type ShapeName } from './schema-fields.ts'
import { slugOf } from './slug-of.ts'

type Params = Record<string, unknown>
type Context = { kind: ShapeName; path: Path; value: unknown; params: Params; field: string }

/** What a pattern asks for, in words. */
export const patterns: Readonly<Record<string, string>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'lower-case letters and digits, with single hyphens between them',
  '^[a-z0-9]+([._-][a-z0-9]+)*$': 'lower-case letters and digits, with single dots, hyphens or underscores between them',
  '^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$':
    'a repository name without its owner: at most 100 letters, digits, dots, hyphens or underscores, and more than one or two dots',
  '^[1-9][0-9]{0,4}d$': 'a number of days such as 90d',
  '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$': 'a day such as 2027-06-30',
  '^all$': 'the word all, or a list of repository names',
  '^[0-9]{1,6}[smhd]$': 'a time such as 30s, 5m or 12h',
  '^[A-Za-z_][A-Za-z0-9_]*$': 'the name of a variable',
  '^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$': 'an owner and a name, such as acme/apps',
}

/** Values that a message lists. */
const mostAllowed = 6

const typeWords: Record<string, string> = {
  string: 'a text',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
  integer: 'a whole number',
}

/** By keyword, most telling first: of several at one place only the first is told. */
const rows: [keyword: string, toFinding: (context: Context) => Finding][] = [
  ['additionalProperties', unknownField],
  ['required', ({ path, params, field }) => atValue(path, 'AW131', { parent: field, field: String(params.missingProperty) })],
  ['type', wrongType],
  ['const', ({ path, params, field }) => atValue(path, 'AW133', { field, allowed: String(params.allowedValue) })],
  ['enum', notOffered],
  ['pattern', malformed],
  ['maxLength', (context) => wrongLength(context, 'at most', 'characters')],
  ['minLength', (context) => wrongLength(context, 'at least', 'character')],
  ['maxItems', (context) => wrongLength(context, 'at most', 'items')],
  ['minItems', (context) => wrongLength(context, 'at least', 'item')],
  ['maxProperties', (context) => wrongLength(context, 'at most', 'field')],
  ['minProperties', (context) => wrongLength(context, 'at least', 'field')],
  ['uniqueItems', listedTwice],
]

const ranks = new Map(rows.map(([keyword], index) => [keyword, index]))

/** `value` is the whole document. Names and levels that the catalog decides are left to the meaning checks. */
export function schemaFindings(kind: ShapeName, value: unknown, errors: readonly ErrorObject[]): Finding[] {
  const told = new Map<string, { rank: number; error: ErrorObject }>()
  const misspelt = misspeltFields(kind, value, errors)
  for (const error of errors) {
    const rank = ranks.get(error.keyword)
    if (rank === undefined || leftToMeaning(error) || misspelt.has(`${error.instancePath}\n${error.params.missingProperty}`)) continue
    const place = `${error.instancePath}\n${error.params.additionalProperty ?? ''}\n${error.params.missingProperty ?? ''}`
    const other = told.get(place)
    if (other === undefined || rank < other.rank) told.set(place, { rank, error })
  }
  return [...told.values()].map(({ rank, error }) => {
    const { path, value: at } = follow(value, error.instancePath)
    const row = rows[rank] as (typeof rows)[number]
    return row[1]({ kind, path, value: at, params: error.params, field: fieldName(path) || 'the document' })
  })
}

/** Places of fields that are there under a wrong name, so that nobody is told of them twice. */
function misspeltFields(kind: ShapeName, value: unknown, errors: readonly ErrorObject[]): Set<string> {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties')
  return new Set(
    unknown.map(({ instancePath, params }) => {
      const { path } = follow(value, instancePath)
      return `${instancePath}\n${nearName(String(params.additionalProperty), fieldsAt(kind, path))}`
    }),
  )
}

/** Unknown permissions, levels a permission lacks, unknown events, and user permissions in an installation. */
function leftToMeaning({ keyword, instancePath, params }: ErrorObject): boolean {
  const [, spec, field, group, name] = instancePath.split('/')
  if (spec !== 'spec') return false
  // In the flat dialect permissions stand beside the other fields.
  if (keyword === 'enum' && group === undefined && findPermission(field ?? '') !== undefined) return true
  if (field === 'events') return keyword === 'enum'
  if (field !== 'permissions') return false
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty)
    return group !== undefined || name === 'user' || findPermission(name) !== undefined
  }
  return keyword === 'enum' && name !== undefined
}

/** A JSON pointer as a path, with the value it leads to. */
function follow(root: unknown, pointer: string): { path: Path; value: unknown } {
  const path: (string | number)[] = []
  let value = root
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(name) : name)
    value = (value as Record<string, unknown> | null)?.[name]
  }
  return { path, value }
}

function unknownField({ kind, path, params, field }: Context): Finding {
  const name = String(params.additionalProperty)
  return atKey([...path, name], 'AW130', { field: name, parent: field, near: nearName(name, fieldsAt(kind, path)) })
}

function wrongType({ kind, path, value, params, field }: Context): Finding {
  const wanted = [params.type].flat().map(String)
  const expected = wanted.map((type) => typeWords[type] ?? type).join(' or ')
  const unquoted = wanted[0] === 'string' && (typeof value === 'number' || typeof value === 'boolean')
  const missing = isRequiredAt(kind, path) ? 'Give it a value.' : 'Leave the field out, or give it a value.'
  const advice = unquoted ? 'Put quotes around it.' : value === null ? missing : wanted.includes('boolean') ? writtenBoolean(value) : null
  return atValue(path, 'AW132', { field, expected, actual: nameOfType(value), advice })
}

/** What YAML 1.1 took for true and false is a text now: `no` is a country. */
function writtenBoolean(value: unknown): string | null {
  const word = typeof value === 'string' ? value.toLowerCase() : ''
  if (['yes', 'on', 'y', 'true'].includes(word)) return 'Write true, without quotes.'
  return ['no', 'off', 'n', 'false'].includes(word) ? 'Write false, without quotes.' : null
}

/** What a value is, in the words of a message. */
export function nameOfType(value: unknown): string {
  if (value === null) return 'empty'
  if (typeof value === 'number') return 'a number'
  return typeWords[Array.isArray(value) ? 'array' : typeof value] ?? typeof value
}

/** A list too long for a message is told by its hint. */
function notOffered({ kind, path, value, params, field }: Context): Finding {
  const allowed = (params.allowedValues as unknown[]).map(String)
  const near = typeof value === 'string' ? nearName(value, allowed) : null
  if (allowed.length <= mostAllowed) return atValue(path, 'AW133', { field, allowed: allowed.join(', '), near })
  const finding = atValue(path, 'AW133', { field, allowed: `${allowed.slice(0, mostAllowed).join(', ')} and others`, near })
  const asked = `${kind}.${fieldName(path).replace(/\[\d+\]$/, '')}`
  return near === null ? { ...finding, hint: `"appward explain ${asked}" lists them.` } : finding
}

function malformed({ path, value, params, field }: Context): Finding {
  const pattern = String(params.pattern)
  const fixed = slugOf(String(value))
  const near = fixed !== '' && new RegExp(pattern).test(fixed) ? fixed : null
  return atValue(path, 'AW134', { field, expected: patterns[pattern] ?? 'of the form that the schema gives', near })
}

function wrongLength({ path, params, field }: Context, bound: string, unit: string): Finding {
  return atValue(path, 'AW135', { field, bound, limit: Number(params.limit), unit })
}

function listedTwice({ path, params, field }: Context): Finding {
  return atValue([...path, Math.max(Number(params.i), Number(params.j))], 'AW136', { field })
}
