// What the address of the registration form fills in, and what it names that cannot be taken.
import { Notes } from '../../../convert/note.ts'
import { completed } from '../../../convert/read-definition.ts'
import { rowOf } from '../../../convert/registration.ts'
import { type Parameter, parseRegistrationUrl } from '../../../convert/registration-url.ts'
import { parameterFields } from '../../../convert/url-parameters.ts'
import { AppError } from '../../../lib/app-error.ts'
import { valueAt } from '../../../lib/value-at.ts'
import { checkManifest } from '../../../manifest/check-manifest.ts'
import type { Code } from '../../../manifest/diagnostic-codes.ts'
import type { Finding } from '../../../manifest/finding.ts'
import type { CompleteApp } from '../../../manifest/normalize.ts'
import { isSecretKey, showable } from '../../../manifest/secret-text.ts'
import { inWordsOfForms } from '../parts/field-faults.ts'
import { emptyApp } from './draft.ts'

/** One thing that the address says: the parameter, its value where that may be shown, and what is to be said about it. */
export type ToldParameter = { parameter: string; given: string | null; text: string }

export type GivenByUrl = {
  app: CompleteApp
  /** Unknown or wrong. */
  wrong: ToldParameter[]
  /** Taken, but in another way than one might think. */
  assumed: ToldParameter[]
}

/** What may be wrong with a permission or an event that the form can show all the same. */
const shown: ReadonlySet<Code> = new Set<Code>(['AW205', 'AW215', 'AW216', 'AW217', 'AW224'])

/** `path`: as the browser asked for it. An address is never refused: what can be taken is. */
export function givenByUrl(path: string, space: string): GivenByUrl {
  const notes = new Notes()
  let parameters: Parameter[]
  try {
    ;({ parameters } = parseRegistrationUrl(path.includes('?') ? path.slice(path.indexOf('?')) : '?'))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { app: emptyApp(space), wrong: [{ parameter: '', given: null, text: `${error.message}; none was taken.` }], assumed: [] }
  }
  if (parameters.length === 0) return { app: emptyApp(space), wrong: [], assumed: [] }
  const { given, old } = parameterFields(parameters, notes)
  if (old && given.webhookActive === undefined) notes.assumed('webhook_active', 'on, as the old set of parameters has it')
  const whole = completed(given, null, space, notes, () => ({ public: false, webhookActive: old })) ?? emptyApp(space)
  const { app, dropped } = withoutUnknown(whole)
  const told = (field: string, message: string) => ({
    parameter: field,
    given: givenValue(field, parameters),
    text: textOf(field, message),
  })
  const all = notes.all()
  return {
    app,
    wrong: [
      ...all.flatMap(({ kind, field, message }) => (kind === 'left-out' ? [told(field, message)] : [])),
      ...dropped,
      ...checkManifest(app).findings.flatMap((finding) => toldFinding(finding, app)),
    ],
    assumed: all.flatMap(({ kind, field, message }) =>
      kind === 'assumed' && !field.startsWith('metadata.') ? [told(field, message)] : [],
    ),
  }
}

/** In the words of a page, where the reader of addresses speaks of files. */
function textOf(field: string, message: string): string {
  if (field === 'webhook_secret') {
    return 'A secret in an address is kept in histories and logs, so it is not read. Make another one, and type it into the form.'
  }
  // A parameter keeps its name.
  const begins = /^[a-z]+(?![\w[])/.test(message) ? message.charAt(0).toUpperCase() : message.charAt(0)
  return `${begins}${message.slice(1)}.`
}

/** Several values of one parameter side by side. No credential. */
function givenValue(field: string, parameters: readonly Parameter[]): string | null {
  const name = field.replace(/\[\d*\]$/, '')
  if (isSecretKey(name, false)) return null
  const written = parameters.filter(({ key }) => key === field)
  const meant = written.length > 0 ? written : parameters.filter(({ key }) => key === name || key === `${name}[]`)
  const values = meant.map(({ value }) => shownValue(value))
  return values.length === 0 ? null : showable(values.join(', '))
}

function shownValue(text: string): string {
  return text.includes('@') && (URL.parse(text)?.password ?? '') !== '' ? '(a secret)' : showable(text)
}

/** Permissions, levels and events that the form has no place for are told instead; each once. */
function withoutUnknown(app: CompleteApp): { app: CompleteApp; dropped: ToldParameter[] } {
  const rest = structuredClone(app)
  const dropped: ToldParameter[] = []
  // While the shape is wrong, meanings are not told: so it is asked again.
  for (let found = unknownIn(rest); found.length > 0; found = unknownIn(rest)) {
    for (const finding of found) {
      const [, part, group, name] = finding.path
      const value = String(valueAt(rest, finding.path.map(String)))
      const text = inWordsOfForms(finding)
      if (part === 'events') dropped.push({ parameter: 'events[]', given: showable(value), text })
      else dropped.push({ parameter: showable(String(name)), given: showable(value), text })
      if (part === 'permissions') delete rest.spec.permissions[group as 'repository'][String(name)]
    }
    const events = new Set(found.flatMap(({ path }) => (path[1] === 'events' ? [Number(path[2])] : [])))
    rest.spec.events = rest.spec.events.filter((_, index) => !events.has(index))
  }
  return { app: rest, dropped }
}

function unknownIn(app: CompleteApp): Finding[] {
  const found = checkManifest(app).findings.filter(({ path, code }) => {
    const deep = path[1] === 'permissions' ? path.length > 3 : path[1] === 'events' && path.length > 2
    return deep && !shown.has(code)
  })
  // One place is left out once, whatever is wrong with it.
  return [...new Map(found.map((finding) => [finding.path.join('\n'), finding])).values()]
}

/** A wrong value of a parameter that was given; what is missing, the form asks for anyway. */
function toldFinding(finding: Finding, app: CompleteApp): ToldParameter[] {
  const { path, severity, code } = finding
  const text = inWordsOfForms(finding)
  if (severity !== 'error') return []
  if (path[1] === 'permissions') return [{ parameter: String(path[3]), given: null, text }]
  const row = rowOf(path)
  if (row === undefined) return []
  const value = code === 'AW241' ? null : valueAt(app, path.map(String))
  const list = row.kind === 'list' ? '[]' : ''
  return [{ parameter: `${row.param}${list}`, given: typeof value === 'string' ? shownValue(value) : null, text }]
}
