// Where in a manifest file the fields of its resources stand: one reading of the text for any number of questions.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, type ParsedNode, visit } from 'yaml'
import type { AppV1Alpha1 } from '../generated/types.ts'
import type { Place } from './file-result.ts'
import type { Finding, Path } from './finding.ts'
import { placeOf } from './locate.ts'
import { keyText, nodeValue } from './node-value.ts'
import { parseYaml } from './parse-yaml.ts'
import { appKey, installationKey } from './resource.ts'
import { type PathPair, sourcePath } from './versions/conversion.ts'
import { stepFrom, toNewest } from './versions/registry.ts'

/** A field of a resource of the newest version, as in ['spec', 'events', 'push']: items of lists by their index, their value or their name. */
export type FieldQuestion = { key: string; path: Path; at?: Finding['at'] }

/** `written`: the text has the field itself; else it is the place of the nearest one above that the text has. */
export type FieldPlace = Place & { lastLine: number; written: boolean }

/** The key that questions name a policy by. */
export function policyKey(name: string): string {
  return `Policy/${name}`
}

/** In the order of the questions; null where the text has no readable document of that key. Never throws for what the text holds. */
export function fieldPlaces(text: string, questions: readonly FieldQuestion[]): (FieldPlace | null)[] {
  const answers: (FieldPlace | null)[] = questions.map(() => null)
  const open = new Map<string, number[]>()
  for (const [index, { key }] of questions.entries()) open.set(key, [...(open.get(key) ?? []), index])
  const lines = new LineCounter()
  for (const { contents, fault } of parseYaml(text, lines)) {
    if (open.size === 0) break
    const document = fault === null && contents !== null ? documentOf(contents) : null
    if (document === null) continue
    for (const index of open.get(document.key) ?? []) {
      const question = questions[index]
      if (question !== undefined) answers[index] = placeIn(document, question, lines)
    }
    open.delete(document.key)
  }
  return answers
}

/** `value`: in the newest version; `sources` lead from there to the text, null where the text is of that version. */
type Manifest = { key: string; contents: ParsedNode; value: unknown; sources: readonly PathPair[] | null }

function documentOf(contents: ParsedNode): Manifest | null {
  const { value, faults } = nodeValue(contents)
  const key = faults.length > 0 ? null : keyIn(value)
  if (key === null) return null
  const { apiVersion, kind } = value as { apiVersion?: unknown; kind?: unknown }
  const step = stepFrom(apiVersion, kind)
  if (step === undefined) return { key, contents, value, sources: null }
  // Validators write defaults into what they are given.
  if (!step.validate(structuredClone(value))) return null
  const converted = toNewest(value as AppV1Alpha1)
  return { key, contents, value: converted.value, sources: converted.paths }
}

/** Null for what is no manifest, or names nothing. */
function keyIn(value: unknown): string | null {
  const { kind, metadata } = (value ?? {}) as { kind?: unknown; metadata?: { [name: string]: unknown } | null }
  const { slug, app, space, name } = metadata ?? {}
  if (kind === 'App' && typeof slug === 'string') return appKey(slug)
  if (kind === 'Installation' && typeof app === 'string' && typeof space === 'string') return installationKey(app, space)
  return kind === 'Policy' && typeof name === 'string' ? policyKey(name) : null
}

function placeIn({ contents, value, sources }: Manifest, { path, at = 'key' }: FieldQuestion, lines: LineCounter): FieldPlace {
  const indexed = indexedPath(value, path)
  const there = indexed.length === path.length
  const source = sources === null ? indexed : sourcePath(sources, indexed)
  const found = walk(contents, source, at)
  const written = there && found.depth === source.length
  const place = placeOf(lines, found.offset)
  return { ...place, lastLine: written ? placeOf(lines, Math.max(found.offset, found.end)).line : place.line, written }
}

/** The path as the value has it, items of lists by their index; it ends where the value does. */
function indexedPath(value: unknown, path: Path): Path {
  const indexed: (string | number)[] = []
  let inner = value
  for (const part of path) {
    const at = Array.isArray(inner) ? indexOf(inner, part) : part
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, at)) break
    indexed.push(at)
    inner = (inner as { [part: string | number]: unknown })[at]
  }
  return indexed
}

function indexOf(items: readonly unknown[], part: string | number): number {
  return typeof part === 'number' ? part : items.findIndex((item) => item === part || (item as { name?: unknown } | null)?.name === part)
}

/** `depth`: how many parts of the path the text has; `end` is behind the last character of the value. */
type Found = { offset: number; end: number; depth: number }

/** As far down as the text goes. What an alias stands for is found where it is written. */
function walk(root: ParsedNode, path: Path, at: Finding['at']): Found {
  let node: ParsedNode | null = root
  let found: Found = { offset: root.range[0], end: lastOf(root), depth: 0 }
  for (const [index, part] of path.entries()) {
    node = resolved(node, root)
    const next = stepDown(node, part)
    if (next === null) break
    node = next.value
    const start = at === 'key' || node === null || node.range[0] === node.range[1] ? next.start : node.range[0]
    found = { offset: start, end: node === null ? start : lastOf(node), depth: index + 1 }
  }
  return found
}

function stepDown(node: ParsedNode | null, part: string | number): { start: number; value: ParsedNode | null } | null {
  if (isMap(node)) {
    const pairs = node.items as Pair<ParsedNode, ParsedNode | null>[]
    const pair = pairs.find(({ key }) => keyText(key) === String(part))
    return pair === undefined ? null : { start: pair.key.range[0], value: pair.value }
  }
  const item = isSeq(node) ? (node.items[Number(part)] as ParsedNode | undefined) : undefined
  return item == null ? null : { start: item.range[0], value: item }
}

function resolved(node: ParsedNode | null, root: ParsedNode): ParsedNode | null {
  if (!isAlias(node)) return node
  let target: ParsedNode | null = null
  visit(root, {
    Node: (_key, each) => {
      if (each === node) return visit.BREAK
      if (!isAlias(each) && each.anchor === node.source) target = each as ParsedNode
      return undefined
    },
  })
  return target
}

/** The offset of the last character that is the value's own: ranges of blocks reach over the line break, and over comments that follow. */
function lastOf(node: ParsedNode): number {
  if (isScalar(node) || isAlias(node)) return node.range[1] - 1
  if ((isMap(node) || isSeq(node)) && node.flow) return node.range[1] - 1
  const last: unknown = (node.items as unknown[]).at(-1)
  if (last === undefined) return node.range[0]
  if (!isMap(node)) return lastOf(last as ParsedNode)
  const { key, value } = last as Pair<ParsedNode, ParsedNode | null>
  return value === null ? lastOf(key) : lastOf(value)
}
