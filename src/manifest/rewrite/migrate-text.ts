// A file's text -> the same with every document of an older version in the newest one. All else stays byte for byte.
import { isMap, isScalar, LineCounter, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import { checkAnyVersion } from '../check-any-version.ts'
import type { CheckedDocument } from '../check-manifest.ts'
import { type Fault, fault } from '../finding.ts'
import type { Source } from '../load-manifests.ts'
import { offsetOf, placeOf } from '../locate.ts'
import { keyText, nodeValue } from '../node-value.ts'
import { parseYaml } from '../parse-yaml.ts'
import { stepFrom } from '../versions/registry.ts'
import { commentsOf } from './comments.ts'
import { indentAt, lineEnd, mapText, UnusualText } from './map-text.ts'
import { migrateSpec } from './migrate-spec.ts'

export type Migrated = {
  /** The new text; the old one where nothing is to do or something cannot be done. */
  text: string
  /** Documents that are rewritten, or would be but for the errors. */
  documents: number
  diagnostics: Diagnostic[]
}

type Old = { contents: YAMLMap.Parsed; checked: CheckedDocument }
type Edit = { start: number; end: number; text: string }
type Report = (fault: Fault, offset: number) => void

/** The editor's comment that names the schema of a file. */
const schemaComment = /^(#\s*yaml-language-server:\s*\$schema=\S*)\bv1alpha1\/app\.schema\.json\s*$/gm

export function migrateText({ file, text: original }: Source): Migrated {
  const unchanged: Migrated = { text: original, documents: 0, diagnostics: [] }
  if (!original.includes('v1alpha1')) return unchanged
  const windows = original.includes('\r\n')
  const text = windows ? original.replaceAll('\r\n', '\n') : original
  const lines = new LineCounter()
  const diagnostics: Diagnostic[] = []
  const report: Report = ({ code, severity, message, hint }, offset) => {
    diagnostics.push({ code, severity, message, hint, file, ...placeOf(lines, offset) })
  }
  const olds = oldDocuments(text, lines, report)
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  if (failed || olds.length === 0) return { ...unchanged, documents: olds.length, diagnostics }
  if (windows && /[^\r]\n/.test(original)) report(fault('AW263', { why: 'its lines end in two ways' }), 0)
  const edits = olds.flatMap((old) => editsOf(text, old, report))
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ...unchanged, documents: olds.length, diagnostics }
  const rewritten = applied(text, edits).replace(schemaComment, '$1v1/app.schema.json')
  const start = olds[0]?.contents.range[0] ?? 0
  if (!sameMeaning(rewritten, olds)) report(fault('AW263', { why: 'the result would mean something else' }), start)
  else if (!sameComments(text, rewritten)) report(fault('AW263', { why: 'a comment would be lost' }), start)
  else return { text: windows ? rewritten.replaceAll('\n', '\r\n') : rewritten, documents: olds.length, diagnostics }
  return { ...unchanged, documents: olds.length, diagnostics }
}

function oldDocuments(text: string, lines: LineCounter, report: Report): Old[] {
  const olds: Old[] = []
  for (const { contents, fault: broken } of parseYaml(text, lines)) {
    if (broken !== null) report(broken, broken.offset)
    else if (isMap(contents) && isOld(contents)) {
      const { value, faults } = nodeValue(contents)
      for (const each of faults) report(each, each.offset)
      if (faults.length > 0) continue
      const checked = checkAnyVersion(value)
      for (const finding of checked.findings) report(finding, offsetOf(contents, finding.path, finding.at))
      olds.push({ contents: contents as YAMLMap.Parsed, checked })
    }
  }
  return olds
}

function isOld(contents: YAMLMap): boolean {
  const field = (name: string) => {
    const value = contents.items.find(({ key }) => keyText(key) === name)?.value
    return isScalar(value) ? value.value : undefined
  }
  return stepFrom(field('apiVersion'), field('kind')) !== undefined
}

function editsOf(text: string, { contents }: Old, report: Report): Edit[] {
  try {
    return [versionEdit(text, contents), specEdit(text, contents)]
  } catch (error) {
    if (!(error instanceof UnusualText)) throw error
    report(fault('AW263', { why: error.message }), contents.range[0])
    return []
  }
}

function pairOf(contents: YAMLMap.Parsed, name: string): { key: ParsedNode; value: ParsedNode } {
  const pair = contents.items.find(({ key }) => keyText(key) === name) as Pair<ParsedNode, ParsedNode> | undefined
  if (pair?.value == null) throw new UnusualText(`${name} has no value`)
  return { key: pair.key, value: pair.value }
}

function versionEdit(text: string, contents: YAMLMap.Parsed): Edit {
  const [start, end] = pairOf(contents, 'apiVersion').value.range
  const written = text.slice(start, end)
  return { start, end, text: written.includes('v1alpha1') ? written.replace('v1alpha1', 'v1') : '"appward/v1"' }
}

function specEdit(text: string, contents: YAMLMap.Parsed): Edit {
  const { key, value } = pairOf(contents, 'spec')
  if (!isMap(value)) throw new UnusualText('spec is an alias')
  const cut = mapText(text, value, Math.min(text.length, lineEnd(text, key.range[1]) + 1))
  const outer = indentAt(text, key.range[0])
  const deeper = (cut.entries[0]?.indent ?? 0) - outer
  const layout = { step: deeper > 0 ? deeper : 2, pad: /^\{\s/.test(text.slice(cut.start)) }
  return { start: cut.start, end: cut.end, text: migrateSpec(text, cut, layout) }
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

/** Whether the new text says of each resource what the old one did. */
function sameMeaning(text: string, olds: readonly Old[]): boolean {
  const wanted = olds.map(({ checked }) => meaningOf(checked))
  const found = new Set<string>()
  for (const { contents, fault: broken } of parseYaml(text, new LineCounter())) {
    if (broken !== null) return false
    if (!isMap(contents)) continue
    if (isOld(contents)) return false
    const { value, faults } = nodeValue(contents)
    if (faults.length === 0) found.add(meaningOf(checkAnyVersion(value)))
  }
  return wanted.every((meaning) => found.has(meaning))
}

function meaningOf({ resource, movedFrom, hasSecret }: CheckedDocument): string {
  return digestOf({ resource, movedFrom, hasSecret })
}

function sameComments(before: string, after: string): boolean {
  const sorted = (text: string) => commentsOf(text.replace(schemaComment, '$1v1/app.schema.json')).sort().join('\n')
  return sorted(before) === sorted(after)
}
