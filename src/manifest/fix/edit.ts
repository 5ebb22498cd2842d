// A change to a manifest as data, at a path of its value; splice.ts makes it a change of the text.
import { canonicalJson } from '../../lib/canonical-json.ts'
import { fieldName, type Path } from '../finding.ts'
import { showable } from '../secret-text.ts'

export type Edit =
  /** Another name for the key at the path. */
  | { op: 'rename'; path: Path; to: string }
  /** Another value for the text or the boolean at the path. */
  | { op: 'set'; path: Path; to: string | boolean }
  /** A key that is not there yet; neither may be the mappings above it. */
  | { op: 'add'; path: Path; to: string | boolean }
  /** The item of a list, or the key of a mapping with its value, taken out. */
  | { op: 'remove'; path: Path }
  /** The texts of a list in order. */
  | { op: 'sort'; path: Path }

/** What is mended, and how. */
export type Fix = {
  /** Whether the app would ask for more than the manifest says. */
  asksMore: boolean
  edits: readonly Edit[]
}

/** What a value holds at a path; undefined where it holds nothing there. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part) ? (inner as Record<string, unknown>)[part] : undefined,
    value,
  )
}

/** An edit in a few words, for the person whose file it changes. */
export function editText(edit: Edit, document: unknown): string {
  const field = fieldName(edit.path)
  const parent = fieldName(edit.path.slice(0, -1))
  const was = shown(valueAt(document, edit.path))
  if (edit.op === 'rename') return `${showable(field)} -> ${edit.to}`
  if (edit.op === 'set') return `${showable(field)}: ${was} -> ${edit.to}`
  if (edit.op === 'add') return `${showable(field)}: ${edit.to} added`
  if (edit.op === 'sort') return `${showable(field)} put in order`
  return typeof edit.path.at(-1) === 'number' ? `${showable(parent)}: ${was} taken off` : `${showable(field)} taken out`
}

function shown(value: unknown): string {
  return showable(typeof value === 'string' ? value : canonicalJson(value ?? null))
}
