// What a form of app definitions is: a way to read one, a way to write one, and what it asks for itself.
import type { Diagnostic } from '../lib/diagnostic.ts'
import type { Code } from '../manifest/diagnostic-codes.ts'
import type { Finding, Path } from '../manifest/finding.ts'
import type { CompleteApp } from '../manifest/normalize.ts'
import type { Note } from './note.ts'
import type { Word } from './registration.ts'

/** Forms of app definitions; `url` is a registration URL. */
export type FormName = 'appward' | 'github-manifest' | 'probot' | 'url'

/** `file` is what diagnostics call the text. `space` is the one that the caller gives; null where none is given. */
export type ReadOptions = { file: string; space: string | null }

export type Read = {
  /** The app as the text has it, right or wrong; null where it cannot be told, and `diagnostics` say why. */
  app: CompleteApp | null
  notes: Note[]
  /** Faults of the text, placed in it. */
  diagnostics: Diagnostic[]
  /** The page that a registration URL opens, without its query; null for the other forms. */
  page: string | null
}

/** `baseUrl` is for registration URLs: the site, or the whole address of its registration page; null for the default. */
export type WriteOptions = { baseUrl: string | null }

export type Written = { text: string; notes: Note[] }

export type Place = { line: number; column: number }

export type Form = {
  name: FormName
  /** As it is called in a sentence. */
  title: string
  /** Throws AppError 'input' for a text of another kind. */
  read: (text: string, options: ReadOptions) => Read
  write: (app: CompleteApp, options: WriteOptions) => Written
  /** Where in a text of this form the field at a path of the app stands; null for a form that places its own diagnostics. */
  locate: ((text: string) => (path: Path, at: Finding['at']) => Place) | null
  /** What the form calls things that findings call by their names in a manifest, longest first. */
  words: readonly Word[]
  /** Fields that the form cannot do without: the path in the app, and the form's own name for it. */
  required: readonly { path: Path; name: string }[]
  /** Findings that are none in this form, each with what the report says of it; empty where it says it already. */
  tolerated: Partial<Record<Code, string>>
}
