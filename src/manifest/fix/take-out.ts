// Takes fields and items of sets out of the manifests of a file's text, and leaves everything else as it was written.
import { isMap, LineCounter, type ParsedNode } from 'yaml'
import { checkAnyVersion } from '../check-any-version.ts'
import type { Path } from '../finding.ts'
import { nodeValue } from '../node-value.ts'
import { parseYaml } from '../parse-yaml.ts'
import { keyOf } from '../resource.ts'
import { sourcePath } from '../versions/conversion.ts'
import { stepFrom, toNewest } from '../versions/registry.ts'
import { valueAt } from './edit.ts'
import { applied } from './fix-text.ts'
import type { Splice } from './places.ts'
import { removeAt } from './splice.ts'

/** Paths of the newest version, by the key of the resource; the last part of one may be the item of a set, by its value. */
export type Removals = ReadonlyMap<string, readonly Path[]>

/** `failed`: what cannot be taken out with certainty, since comments, anchors or aliases are in the way. */
export type TakenOut = { text: string; failed: { key: string; path: Path }[] }

/** What is not there needs no taking out. Never throws for what the text holds. */
export function takeOut(text: string, removals: Removals): TakenOut {
  const splices: Splice[] = []
  const failed: TakenOut['failed'] = []
  for (const { contents, fault } of parseYaml(text, new LineCounter())) {
    if (fault !== null || !isMap(contents)) continue
    const { value, faults } = nodeValue(contents)
    const shaped = faults.length > 0 ? null : checkAnyVersion(structuredClone(value)).shaped
    const paths = shaped === null ? [] : (removals.get(keyOf(shaped)) ?? [])
    const there = paths.flatMap((path) => placesOf(value, path).map((place) => ({ path, place })))
    for (const group of Map.groupBy(there, ({ place }) => place.slice(0, -1).join('\n')).values()) {
      const found = removeAt(
        text,
        contents as ParsedNode,
        group.map(({ place }) => place),
      )
      if (found === null && shaped !== null) failed.push(...group.map(({ path }) => ({ key: keyOf(shaped), path })))
      else splices.push(...(found ?? []))
    }
  }
  return { text: applied(text, splices), failed }
}

/** Where the document as written has what the newest version has at `path`; empty where it has nothing there. */
function placesOf(document: unknown, path: Path): Path[] {
  const { apiVersion, kind } = document as { apiVersion?: unknown; kind?: unknown }
  const older = stepFrom(String(apiVersion), String(kind)) !== undefined
  const paths = older ? toNewest(structuredClone(document) as Parameters<typeof toNewest>[0]).paths : null
  const source = (inner: Path) => (paths === null ? inner : sourcePath(paths, inner))
  const list = valueAt(document, source(path.slice(0, -1)))
  if (Array.isArray(list)) {
    const index = list.indexOf(path.at(-1))
    return index < 0 ? [] : [[...source(path.slice(0, -1)), index]]
  }
  const place = source(path)
  return valueAt(document, place) === undefined ? [] : [place]
}
