// What every rewriting of a file has in common: it reads the documents, takes their edits, and believes the result only when it
// means the same and no comment is missing.
import { isMap, isScalar, LineCounter, type YAMLMap } from 'yaml'
import { type Diagnostic, hasErrors } from '../../lib/diagnostic.ts'
import { digestOf } from '../../lib/digest.ts'
import { checkAnyVersion } from '../check-any-version.ts'
import type { CheckedDocument } from '../check-manifest.ts'
import { type Fault, fault } from '../finding.ts'
import type { Source } from '../load-manifests.ts'
import { offsetOf, placeOf } from '../locate.ts'
import { keyText, nodeValue } from '../node-value.ts'
import { parseYaml } from '../parse-yaml.ts'
import { commentsOf } from './comments.ts'
import { UnusualText } from './map-text.ts'

export type Rewritten = {
  /** The new text; the old one where nothing is to do or something cannot be done. */
  text: string
  /** Documents that are concerned. */
  documents: number
  /** Errors, each of which keeps the file as it is; warnings name documents that were left as they are. */
  diagnostics: Diagnostic[]
}

export type Edit = { start: number; end: number; text: string }

export type Rewriting = {
  concerns: (contents: YAMLMap) => boolean
  /** May throw UnusualText. */
  edits: (text: string, contents: YAMLMap.Parsed) => Edit[]
  /** A last change to the whole text; comments are compared after it. */
  finish: (text: string) => string
  /** What is told of a document that cannot be rewritten: an error, or a warning that it is left as it is. */
  unusual: 'AW263' | 'AW264'
  /** Of a file whose lines end in two ways: kept, which is then an error, or made like the first. */
  lineBreaks: 'kept' | 'made one'
}

type Document = { contents: YAMLMap.Parsed; checked: CheckedDocument }
type Report = (fault: Fault, offset: number) => void

/** Never throws for what the source holds. A file whose lines end in one way keeps that way. */
export function rewriteText({ file, text: original }: Source, rewriting: Rewriting): Rewritten {
  const windows = original.includes('\r\n')
  const text = windows ? original.replaceAll('\r\n', '\n') : original
  const lines = new LineCounter()
  const diagnostics: Diagnostic[] = []
  const report: Report = ({ code, severity, message, hint }, offset) => {
    diagnostics.push({ code, severity, message, hint, file, ...placeOf(lines, offset) })
  }
  const documents = read(text, lines, rewriting.concerns, report)
  const left = { text: original, documents: documents.length, diagnostics }
  if (diagnostics.length > 0 || documents.length === 0) return left
  const mixed = windows && /[^\r]\n|^\n/.test(original)
  if (mixed && rewriting.lineBreaks === 'kept') report(fault('AW263', { why: 'its lines end in two ways' }), 0)
  const edits = documents.flatMap(({ contents }) => editsOf(text, contents, rewriting, report))
  const result = rewriting.finish(applied(text, edits))
  if (hasErrors(diagnostics) || (result === text && !mixed)) return left
  const loss = lossOf(text, result, documents, rewriting)
  if (loss === null) return { ...left, text: withBreaksOf(original, result) }
  report(fault(rewriting.unusual, { why: loss }), documents[0]?.contents.range[0] ?? 0)
  return left
}

/** A text whose lines end like the first one of another. */
export function withBreaksOf(original: string, text: string): string {
  return /^[^\n]*\r\n/.test(original) ? text.replaceAll('\n', '\r\n') : text
}

function read(text: string, lines: LineCounter, concerns: Rewriting['concerns'], report: Report): Document[] {
  const documents: Document[] = []
  for (const { contents, fault: broken } of parseYaml(text, lines)) {
    if (broken !== null) report(broken, broken.offset)
    else if (isMap(contents) && concerns(contents)) {
      const { value, faults } = nodeValue(contents)
      for (const each of faults) report(each, each.offset)
      if (faults.length > 0) continue
      const checked = checkAnyVersion(value)
      for (const finding of checked.findings) {
        if (finding.severity === 'error') report(finding, offsetOf(contents, finding.path, finding.at))
      }
      documents.push({ contents: contents as YAMLMap.Parsed, checked })
    }
  }
  return documents
}

function editsOf(text: string, contents: YAMLMap.Parsed, { edits, unusual }: Rewriting, report: Report): Edit[] {
  try {
    return edits(text, contents)
  } catch (error) {
    if (!(error instanceof UnusualText)) throw error
    report(fault(unusual, { why: error.message }), error.offset ?? contents.range[0])
    return []
  }
}

function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return pieces.join('') + text.slice(at)
}

/** What rewriting would lose; null where nothing. */
function lossOf(before: string, after: string, documents: readonly Document[], { finish }: Rewriting): string | null {
  const meanings = meaningsIn(after)
  if (meanings === null || !documents.every(({ checked }) => meanings.has(meaningOf(checked))))
    return 'the result would mean something else'
  const sorted = (text: string) => commentsOf(finish(text)).sort().join('\n')
  return sorted(before) === sorted(after) ? null : 'a comment would be lost'
}

/** Null where the text is no YAML. */
function meaningsIn(text: string): Set<string> | null {
  const meanings = new Set<string>()
  for (const { contents, fault: broken } of parseYaml(text, new LineCounter())) {
    if (broken !== null) return null
    const { value, faults } = nodeValue(contents)
    if (faults.length === 0) meanings.add(meaningOf(checkAnyVersion(value)))
  }
  return meanings
}

function meaningOf({ resource, policy, movedFrom, secretFrom }: CheckedDocument): string {
  return digestOf({ resource, policy, movedFrom, secretFrom })
}

/** The value of a field at the top of a document, where it is a plain one. */
export function fieldOf(contents: YAMLMap, name: string): unknown {
  const value = contents.items.find(({ key }) => keyText(key) === name)?.value
  return isScalar(value) ? value.value : undefined
}
