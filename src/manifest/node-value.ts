// A YAML document as a plain value. Written here rather than taken from the parser, which compares each key of a mapping
// with every other and expands aliases without a limit on the result.
import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { type Fault, fault } from './finding.ts'
import { maxDepth, maxValues } from './limits.ts'

/** A fault, and the offset in the text where it is. */
export type OffsetFault = Fault & { offset: number }

/** The value, or the faults that keep it from being one; shares nothing between its parts. */
export type NodeValue = { value: unknown; faults: OffsetFault[] }

type State = {
  anchors: Map<string, ParsedNode>
  values: number
  faults: OffsetFault[]
  full: boolean
  /** Where the outermost alias stands that is being converted; null outside of any. */
  alias: number | null
}

const coreTag = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/

/** Converts a node with everything below it. */
export function nodeValue(root: ParsedNode | null): NodeValue {
  const state: State = { anchors: new Map(), values: 0, faults: [], full: false, alias: null }
  const value = convert(root, 0, state)
  return { value, faults: state.faults }
}

function convert(node: ParsedNode | null, depth: number, state: State): unknown {
  if (node === null || state.full) return null
  const offset = node.range[0]
  if (isAlias(node)) return convertAlias(node.source, offset, depth, state)
  if (++state.values > maxValues) return giveUp(state, 'AW113', { limit: maxValues }, offset)
  if (depth > maxDepth) return giveUp(state, 'AW114', { limit: maxDepth }, offset)
  if (node.tag !== undefined && !coreTag.test(node.tag)) state.faults.push({ ...fault('AW112'), offset })
  if (node.anchor !== undefined) state.anchors.set(node.anchor, node)
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map((item) => convert(item as ParsedNode, depth + 1, state))
  return isMap(node) ? convertMap(node, depth, state) : null
}

function convertMap(node: YAMLMap, depth: number, state: State): unknown {
  const object: Record<string, unknown> = {}
  for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
    const key = keyText(pair.key)
    if (key === null || key === '__proto__') {
      state.faults.push({ ...fault('AW116'), offset: pair.key.range[0] })
      continue
    }
    if (Object.hasOwn(object, key)) state.faults.push({ ...fault('AW111', { key }), offset: pair.key.range[0] })
    object[key] = convert(pair.value, depth + 1, state)
  }
  return object
}

/** The aliased node is converted anew: it counts each time, and depth ends an alias of itself. */
function convertAlias(name: string, offset: number, depth: number, state: State): unknown {
  const target = state.anchors.get(name)
  if (target === undefined) return giveUp(state, 'AW110', { what: 'an alias of no anchor' }, offset)
  const outer = state.alias
  state.alias ??= offset
  const value = convert(target, depth + 1, state)
  state.alias = outer
  return value
}

/** After such a fault the rest says nothing; converting stops. */
function giveUp(state: State, code: 'AW110' | 'AW113' | 'AW114', parts: Record<string, string | number>, offset: number): null {
  state.faults.push({ ...fault(code, parts), offset: state.alias ?? offset })
  state.full = true
  return null
}

/** The text of a key as it stands in the file; null where it is a list or a mapping. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}
