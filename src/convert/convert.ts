// One form of an app definition into another, with a report of what was left out and assumed, and a check of the result.
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts'
import { checkManifest } from '../manifest/check-manifest.ts'
import { atValue, type Finding } from '../manifest/finding.ts'
import type { CompleteApp } from '../manifest/normalize.ts'
import type { Form, FormName, Read } from './form.ts'
import { formOf, recognise } from './forms.ts'
import { lossesOf } from './losses.ts'
import type { Note } from './note.ts'

/** From which form into which, and what the input does not say. */
export type ConvertOptions = {
  /** What diagnostics and errors call the input. */
  file?: string
  from: FormName | 'auto'
  to: FormName
  /** The space of the app, where the input does not name it or another one is wanted. */
  space?: string | null
  /** For registration URLs: the site, or the whole address of its page for new apps. */
  baseUrl?: string | null
}

/** The result, and what became of the input on the way. */
export type Converted = {
  /** The form that was read. */
  from: FormName
  /** Null where the input could not be read; `diagnostics` say why, placed in the input. */
  text: string | null
  report: Note[]
  /** Sorted. With a text, they are about it: their file is `output`. */
  diagnostics: Diagnostic[]
}

/** What diagnostics call the result. */
const outputFile = 'output'

/**
 * One form of an app definition into another; a URL is read, never opened.
 * Throws AppError 'input' where the text is no app definition, or not one alone, and 'usage' for a base URL that is none.
 */
export function convert(text: string, options: ConvertOptions): Converted {
  const { file = 'input', to, space = null } = options
  const from = options.from === 'auto' ? recognise(text, file) : options.from
  const target = formOf(to)
  const source = formOf(from).read(text, { file, space })
  if (source.app === null) return { from, text: null, report: source.notes, diagnostics: source.diagnostics }
  const { app } = source
  const written = target.write(app, { baseUrl: options.baseUrl ?? pageToKeep(source, space) })
  const back = target.read(written.text, { file: outputFile, space: null })
  const losses = back.app === null ? [] : lossesOf(app, back.app, target)
  const { diagnostics, notes } = checkOutput(target, written.text, back, app)
  // The slug and the space matter only where they are written.
  const told = source.notes.filter(({ kind, field }) => to === 'appward' || kind === 'left-out' || !field.startsWith('metadata.'))
  return { from, text: written.text, report: [...told, ...losses, ...written.notes, ...notes], diagnostics: sortDiagnostics(diagnostics) }
}

/** From URL to URL the page stays, unless another space is asked for: then only the site does. */
function pageToKeep({ page }: Read, space: string | null): string | null {
  return page !== null && space !== null ? new URL(page).origin : page
}

/** What is wrong with the result, and what is not wrong in its form but worth a word. */
function checkOutput(form: Form, text: string, back: Read, app: CompleteApp): { diagnostics: Diagnostic[]; notes: Note[] } {
  if (form.locate === null || back.app === null) return { diagnostics: back.diagnostics, notes: [] }
  const { slug, space } = app.metadata
  const { findings } = checkManifest({ ...back.app, metadata: { ...back.app.metadata, slug, space } })
  const place = form.locate(text)
  const diagnostics: Diagnostic[] = []
  const notes: Note[] = []
  for (const { path, at, code, severity, message, hint } of [...findings, ...missing(form, back.app)]) {
    const words = form.tolerated[code]
    const placed = { file: outputFile, ...place(path, at) }
    if (words === undefined) diagnostics.push({ code, severity, message: inWordsOf(form, message), hint: inWordsOf(form, hint), ...placed })
    else if (words !== '') notes.push({ kind: 'assumed', field: inWordsOf(form, path.join('.')), message: words })
  }
  return { diagnostics, notes }
}

function inWordsOf(form: Form, text: string): string {
  return form.words.reduce((told, [manifest, own]) => told.replaceAll(manifest, own), text)
}

function missing(form: Form, app: CompleteApp): Finding[] {
  return form.required.flatMap(({ path, name }) => {
    let value: unknown = app
    for (const part of path) value = (value as Record<string | number, unknown>)[part]
    return value === '' ? [atValue([], 'AW131', { parent: form.title, field: name })] : []
  })
}
