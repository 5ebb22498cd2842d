// Reads an app manifest into the neutral form, with the defaults of its dialect.
import { AppError } from '../lib/app-error.ts'
import { hasErrors } from '../lib/diagnostic.ts'
import { definitionFields, parseOne } from './definition.ts'
import type { Read, ReadOptions } from './form.ts'
import type { Given } from './given-values.ts'
import { identityOf } from './identity.ts'
import { Notes } from './note.ts'
import { appOf, type Registration } from './registration.ts'

/** What a dialect makes of fields that are not given; it tells what it assumes. */
export type Defaults = (given: Given, notes: Notes) => Pick<Registration, 'public' | 'webhookActive'>

/** Throws AppError 'input' for what is no mapping, or holds none of the fields. */
export function readDefinition(text: string, { file, space }: ReadOptions, defaults: Defaults): Read {
  const { value, diagnostics } = parseOne(text, file)
  if (hasErrors(diagnostics)) return { app: null, notes: [], diagnostics, page: null }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw noDefinition(file)
  const notes = new Notes()
  const given = definitionFields(value as Record<string, unknown>, notes)
  if (Object.keys(given).length === 0) throw noDefinition(file)
  return { app: completed(given, null, space, notes, defaults), notes: notes.all(), diagnostics, page: null }
}

/** The app of the fields given. `told` is the space that the definition names. */
export function completed(given: Given, told: string | null, space: string | null, notes: Notes, defaults: Defaults): Read['app'] {
  const { name, ...others } = given
  const registration: Registration = {
    ...(name === undefined || name === '' ? {} : { name }),
    description: '',
    homepage: '',
    callbackUrls: [],
    requestOAuthOnInstall: false,
    setupUrl: '',
    setupOnUpdate: false,
    webhookUrl: '',
    singleFilePaths: [],
    events: [],
    permissions: {},
    ...defaults(given, notes),
    ...others,
  }
  return appOf(registration, identityOf(registration.name, told, space, notes))
}

function noDefinition(file: string): AppError {
  return new AppError('input', `${file} is no app definition: it has none of the fields of one`)
}
