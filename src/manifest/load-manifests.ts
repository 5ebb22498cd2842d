// Texts of manifest files -> desired state and diagnostics. All faults are told in one run; nothing throws for them.
import { isMap, isScalar, LineCounter } from 'yaml'
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts'
import { digestOf } from '../lib/digest.ts'
import { checkAnyVersion } from './check-any-version.ts'
import type { CheckedDocument } from './check-manifest.ts'
import { checkTogether, type PlacedManifest } from './check-together.ts'
import type { Desired, Position } from './desired.ts'
import { type Fault, type Finding, fault, type Path } from './finding.ts'
import { offsetOf, placeOf } from './locate.ts'
import { keyText, nodeValue } from './node-value.ts'
import { type ParsedDocument, parseYaml } from './parse-yaml.ts'
import { keyOf } from './resource.ts'

/** A file's text. `named`: given on the command line itself, so that nothing in it is skipped. */
export type Source = { file: string; text: string; named: boolean }

/** What manifests want, and what is wrong with them. */
export type Loaded = {
  /** Of the manifests without errors, in the order of the sources. */
  resources: Desired[]
  /** Sorted. */
  diagnostics: Diagnostic[]
  /** Documents of other tools, left alone. */
  skipped: number
}

/** A file while it is read; `found` and `placed` collect over all files. */
type Reading = { source: Source; lines: LineCounter; found: Diagnostic[]; placed: PlacedManifest[] }

/** What every manifest's apiVersion begins with. */
const ours = 'appward/'

/** A line with more than a comment on it. */
const filledLine = /^[ \t]*(?!#|---)\S/m

/** Texts of manifest files, of any version, to what they want and all that is wrong in them. Never throws for what the sources hold. */
export function loadManifests(sources: readonly Source[]): Loaded {
  const found: Diagnostic[] = []
  const placed: PlacedManifest[] = []
  let skipped = 0
  for (const source of sources) skipped += loadFile(source, found, placed)
  const together = checkTogether(placed)
  const resources = placed.flatMap(({ desired }) => desired ?? [])
  return { resources, diagnostics: sortDiagnostics([...found, ...together]), skipped }
}

/** The number of documents skipped. */
function loadFile(source: Source, found: Diagnostic[], placed: PlacedManifest[]): number {
  // A file that nowhere says so holds no manifest: the files of other tools are not even parsed.
  if (!source.named && !source.text.includes(ours) && filledLine.test(source.text)) return countDocuments(source.text)
  const lines = new LineCounter()
  const reading: Reading = { source, lines, found, placed }
  let filled = 0
  let skipped = 0
  for (const document of parseYaml(source.text, lines)) {
    if (document.fault === null && isEmpty(document.contents)) continue
    filled++
    if (!loadDocument(document, reading)) skipped++
  }
  if (filled === 0) report(reading, fault(source.named ? 'AW107' : 'AW108'), 0)
  return skipped
}

function countDocuments(text: string): number {
  return text.split(/^---(?=\s|$)/m).filter((piece) => filledLine.test(piece)).length
}

/** `---` without anything below it. */
function isEmpty(contents: ParsedDocument['contents']): boolean {
  return contents === null || (isScalar(contents) && contents.value === null)
}

/** Whether the document was read; false where it belongs to another tool. */
function loadDocument(document: ParsedDocument, reading: Reading): boolean {
  const { contents } = document
  if (document.fault !== null) {
    report(reading, document.fault, document.fault.offset)
    return true
  }
  if (!reading.source.named && !isOurs(contents)) return false
  const { value, faults } = nodeValue(contents)
  for (const each of faults) report(reading, each, each.offset)
  if (faults.length > 0) return true
  const checked = checkAnyVersion(value)
  const place = (path: Path, at: Finding['at'] = 'value') => positionOf(reading, offsetOf(contents, path, at))
  for (const finding of checked.findings) reading.found.push(diagnostic(finding, place(finding.path, finding.at)))
  if (checked.shaped !== null) reading.placed.push(placedManifest(checked, checked.shaped, place))
  return true
}

function isOurs(contents: ParsedDocument['contents']): boolean {
  if (!isMap(contents)) return false
  const version = contents.items.find(({ key }) => keyText(key) === 'apiVersion')?.value
  return isScalar(version) && typeof version.value === 'string' && version.value.startsWith(ours)
}

function placedManifest(
  checked: CheckedDocument,
  shaped: NonNullable<CheckedDocument['shaped']>,
  place: (path: Path) => Position,
): PlacedManifest {
  const { resource, movedFrom, hasSecret } = checked
  const source = place(['metadata', shaped.kind === 'App' ? 'slug' : 'app'])
  const desired =
    resource === null
      ? null
      : { kind: resource.kind, key: keyOf(resource), resource, digest: digestOf(resource), movedFrom, hasSecret, source }
  return {
    resource: shaped,
    movedFrom,
    desired,
    source,
    space: place(['metadata', 'space']),
    former: movedFrom?.slug === undefined ? null : place(['metadata', 'movedFrom', 'slug']),
  }
}

function positionOf({ source, lines }: Reading, offset: number): Position {
  return { file: source.file, ...placeOf(lines, offset) }
}

function report(reading: Reading, { code, severity, message, hint }: Fault, offset: number): void {
  reading.found.push(diagnostic({ code, severity, message, hint }, positionOf(reading, offset)))
}

function diagnostic({ code, severity, message, hint }: Fault, position: Position): Diagnostic {
  return { code, severity, message, hint, ...position }
}
