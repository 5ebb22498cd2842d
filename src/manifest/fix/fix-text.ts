// Mends what can be mended in the text of a manifest file, and leaves the rest of it as it is.
import { isMap, isScalar, LineCounter, type ParsedNode } from 'yaml'
import { checkAnyVersion } from '../check-any-version.ts'
import type { Path } from '../finding.ts'
import { keyText, nodeValue } from '../node-value.ts'
import { parseYaml } from '../parse-yaml.ts'
import { schemaOf, steps } from '../versions/registry.ts'
import { type Edit, editText, type Fix } from './edit.ts'
import { fixers, orderingEdits } from './fixes.ts'
import type { Splice } from './places.ts'
import { removeAt, spliceOf } from './splice.ts'

export type Fixed = {
  text: string
  /** What was done, in the order in which it was. */
  done: string[]
}

/** One fix may bring the next to light; each round mends something, so this is never reached by a file within its limits. */
const mostRounds = 500

/** `asksMore`: do also what makes an app ask for more. Fixing what is fixed changes nothing. Never throws. */
export function fixText(text: string, options: { asksMore: boolean }): Fixed {
  const done: string[] = []
  let current = text
  for (let round = 0; round < mostRounds; round++) {
    const next = fixOnce(current, options.asksMore)
    // A splice that broke the file would be a fault of ours: better no fix than that one.
    if (next.done.length === 0 || faultsIn(next.text) > faultsIn(current)) break
    done.push(...next.done)
    current = next.text
  }
  return { text: current, done }
}

function fixOnce(text: string, asksMore: boolean): Fixed {
  const splices: Splice[] = []
  const done: string[] = []
  for (const { contents, fault } of parseYaml(text, new LineCounter())) {
    if (fault !== null || contents === null || !isManifest(contents)) continue
    for (const part of partsOf(text, contents, asksMore)) {
      if (part.splices.some((splice) => splices.some((other) => overlaps(splice, other)))) continue
      splices.push(...part.splices)
      done.push(...part.done)
    }
  }
  return { text: applied(text, splices), done }
}

/** Documents of other tools are never touched, not even in files that are named. */
function isManifest(contents: ParsedNode): boolean {
  if (!isMap(contents)) return false
  const version = contents.items.find(({ key }) => keyText(key) === 'apiVersion')?.value
  return isScalar(version) && (version.value === 'appward/v1' || steps.some(({ from }) => from === version.value))
}

type Part = { splices: Splice[]; done: string[] }

/** What one document needs: each fix apart, so that one which cannot be done does not keep another from it. */
function partsOf(text: string, root: ParsedNode, asksMore: boolean): Part[] {
  const { value: document, faults } = nodeValue(root)
  if (faults.length > 0) return []
  const { apiVersion, kind } = document as { apiVersion?: unknown; kind?: unknown }
  // What a rule was meant to say is for those to decide who answer for it.
  if (kind === 'Policy') return []
  const schema = schemaOf(apiVersion, kind)
  const { findings } = checkAnyVersion(structuredClone(document))
  const fixes = findings
    .flatMap(({ code, path }) => fixers[code]?.({ path, document, schema }) ?? [])
    .filter((fix) => asksMore || !fix.asksMore)
  const part = ({ edits }: Fix) => partOf(edits, document, spliceAll(text, root, edits)) ?? []
  const removals = Map.groupBy(fixes.filter(isRemoval), ({ edits: [edit] }) => edit.path.slice(0, -1).join('\n'))
  const parts = [
    ...fixes.filter((fix) => !isRemoval(fix) && !adds(fix) && isFirstOfItsName(fix, fixes)).flatMap(part),
    // Two of them may need the same new mapping: one a round.
    ...fixes.filter(adds).toSorted(impliedLast).flatMap(part).slice(0, 1),
    ...[...removals.values()].flatMap((group) => removalOf(group, document, text, root)),
  ]
  // Order comes last: the other fixes move items.
  return parts.length > 0 ? parts : orderingEdits(document).flatMap((edit) => part({ asksMore: false, edits: [edit] }))
}

function removalOf(group: readonly Removal[], document: unknown, text: string, root: ParsedNode): Part[] {
  const edits = group.map((fix) => fix.edits[0])
  const paths = edits.map(({ path }) => path)
  const part = partOf(edits, document, removeAt(text, root, paths))
  return part === null ? [] : [part]
}

function adds({ edits }: Fix): boolean {
  return edits.some(({ op }) => op === 'add')
}

/** `metadata: read` comes with any repository permission: it is added only where nothing else is. */
function impliedLast(a: Fix, b: Fix): number {
  const implied = ({ edits }: Fix) => Number(edits.some(({ path }) => path.at(-1) === 'metadata'))
  return implied(a) - implied(b)
}

/** Two slips of one name cannot both become it. */
function isFirstOfItsName(fix: Fix, fixes: readonly Fix[]): boolean {
  const [name] = newNames(fix)
  return name === undefined || fixes.find((other) => newNames(other).includes(name)) === fix
}

function newNames({ edits }: Fix): string[] {
  return edits.flatMap((edit) => (edit.op === 'rename' ? [[...edit.path.slice(0, -1), edit.to].join('\n')] : []))
}

type Removal = Fix & { edits: readonly [{ op: 'remove'; path: Path }] }

function isRemoval(fix: Fix): fix is Removal {
  return fix.edits.length === 1 && fix.edits[0]?.op === 'remove'
}

function partOf(edits: readonly Edit[], document: unknown, splices: Splice[] | null): Part | null {
  return splices === null ? null : { splices, done: edits.map((edit) => editText(edit, document)) }
}

/** Null where one of them cannot be done: a fix is done whole or not at all. */
function spliceAll(text: string, root: ParsedNode, edits: readonly Edit[]): Splice[] | null {
  const found = edits.map((edit) => spliceOf(text, root, edit))
  return found.includes(null) ? null : found.flatMap((splices) => splices ?? [])
}

function overlaps(a: Splice, b: Splice): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

/** From the end backwards, so that the offsets of those before stay right. */
export function applied(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: inner }) => result.slice(0, start) + inner + result.slice(end), text)
}

function faultsIn(text: string): number {
  let faults = 0
  for (const { contents, fault } of parseYaml(text, new LineCounter())) faults += fault === null ? nodeValue(contents).faults.length : 1
  return faults
}
