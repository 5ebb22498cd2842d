// A registration URL: the page for a new app, with its fields filled in by parameters. It is never fetched.
import type { Path } from '../../manifest/finding.ts'
import type { CompleteApp } from '../../manifest/normalize.ts'
import type { Form, Place, Read, ReadOptions, WriteOptions, Written } from '../form.ts'
import { isPlaceholder, withoutPlaceholder } from '../identity.ts'
import { Notes } from '../note.ts'
import { completed } from '../read-definition.ts'
import { registrationOf, rowOf, rows, wordsOf } from '../registration.ts'
import { pageFor, parseRegistrationUrl } from '../registration-url.ts'
import { parameterFields } from '../url-parameters.ts'

const defaultBase = 'https://github.com'
const typedThere = 'not given: the person types it on the page'

export const url: Form = {
  name: 'url',
  title: 'a registration URL',
  read,
  write,
  locate: (text) => (path) => placeOf(text, path),
  words: wordsOf(
    ({ kind, param }) => (kind === 'list' ? `${param}[]` : param),
    [
      ['under spec.permissions.repository', 'by a parameter of its name'],
      ['under spec.permissions', 'by a parameter of its name'],
    ],
  ),
  required: [],
  tolerated: { AW221: typedThere, AW223: typedThere, AW224: typedThere },
}

function read(text: string, { space }: ReadOptions): Read {
  const { page, organization, parameters } = parseRegistrationUrl(text)
  const notes = new Notes()
  const { given, old } = parameterFields(parameters, notes)
  const app = completed(given, organization, space, notes, () => {
    if (given.public === undefined) notes.assumed('public', 'false: the parameter has no stated default')
    if (given.webhookActive === undefined)
      notes.assumed('webhook_active', old ? 'true, as with the old parameters' : 'false, the default of the parameter')
    return { public: false, webhookActive: old }
  })
  return { app, notes: notes.all(), diagnostics: [], page }
}

function write(app: CompleteApp, { baseUrl }: WriteOptions): Written {
  const notes = new Notes()
  const space = isPlaceholder(app.metadata.space) ? null : app.metadata.space
  const page = pageFor(baseUrl ?? defaultBase, space)
  if (baseUrl === null) notes.assumed('page', `${page}; --base-url names another`)
  else if (!page.startsWith(baseUrl)) notes.assumed('page', page)
  if (space !== null && page !== baseUrl)
    notes.assumed('page', `${space} is taken for an organization; the page of a person is /settings/apps/new, which --base-url may name`)
  const registration = withoutPlaceholder(registrationOf(app))
  const pairs: [string, string][] = rows.flatMap((row): [string, string][] => {
    if (row.kind === 'list') return registration[row.key].map((item) => [`${row.param}[]`, item])
    const value = registration[row.key]
    const told = row.key === 'public' || row.key === 'webhookActive'
    return value === undefined || value === '' || (value === false && !told) ? [] : [[row.param, String(value)]]
  })
  // The brackets of a list stay as the documentation writes them.
  const query = [...pairs, ...Object.entries(registration.permissions)]
    .map(([key, value]) => `${encoded(key).replace(/%5B%5D$/, '[]')}=${encoded(value)}`)
    .join('&')
  for (const { key, param } of rows) {
    if ((key === 'name' || key === 'homepage') && !registration[key]) notes.assumed(param, typedThere)
  }
  return { text: `${page}?${query}\n`, notes: notes.all() }
}

/** Halves of characters have no encoding; they become the sign for that. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function placeOf(text: string, path: Path): Place {
  const { parameters } = parseRegistrationUrl(text)
  const row = rowOf(path)
  const key = path[1] === 'permissions' ? String(path[3]) : row?.kind === 'list' ? `${row.param}[]` : row?.param
  const index = row?.kind === 'list' ? Number(path[row.path.length] ?? 0) : 0
  const found = parameters.filter((parameter) => parameter.key === key)[index]
  return { line: 1, column: (found?.at ?? 0) + 1 }
}
