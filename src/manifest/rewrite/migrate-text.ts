// A file's text -> the same with every document of an older version in the newest one. All else stays byte for byte.
import { isMap, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import type { Source } from '../load-manifests.ts'
import { keyText } from '../node-value.ts'
import { steps } from '../versions/registry.ts'
import { indentAt, lineEnd, mapText, UnusualText } from './map-text.ts'
import { migrateSpec } from './migrate-spec.ts'
import { type Edit, fieldOf, type Rewriting, type Rewritten, rewriteText } from './rewrite-text.ts'

/** The editor's comment that names the schema of a file. */
const schemaComment = /^(#[ \t]*yaml-language-server:[ \t]*\$schema=\S*)\bv1alpha1\/app\.schema\.json(?=[ \t]*$)/gm

const migrating: Rewriting = {
  // Of any kind: one that the older version does not have is told, not passed over.
  concerns: (contents) => steps.some(({ from }) => from === fieldOf(contents, 'apiVersion')),
  edits: (text, contents) => [versionEdit(text, contents), specEdit(text, contents)],
  finish: (text) => text.replace(schemaComment, '$1v1/app.schema.json'),
  unusual: 'AW263',
  lineBreaks: 'kept',
}

/** Documents of a file go over together or not at all. */
export function migrateText(source: Source): Rewritten {
  if (!source.text.includes('v1alpha1')) return { text: source.text, documents: 0, diagnostics: [] }
  const result = rewriteText(source, migrating)
  // A file that cannot be read is told of only where it may hold an older document.
  return result.documents === 0 && !source.text.includes('appward/v1alpha1') ? { ...result, diagnostics: [] } : result
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
  if (!isMap(value)) throw new UnusualText('spec is an alias', value.range[0])
  const cut = mapText(text, value, Math.min(text.length, lineEnd(text, key.range[1]) + 1))
  const outer = indentAt(text, key.range[0])
  const deeper = (cut.entries[0]?.indent ?? 0) - outer
  const layout = { step: deeper > 0 ? deeper : 2, pad: /^\{\s/.test(text.slice(cut.start)) }
  return { start: cut.start, end: cut.end, text: migrateSpec(text, cut, layout) }
}
