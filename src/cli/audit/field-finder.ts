// Where the manifests say what an audit found: each file is read once more, and only where something was found in it.
import type { Violation } from '../../audit/evaluate.ts'
import type { Desired, Position } from '../../manifest/desired.ts'
import { fieldPlaces } from '../../manifest/field-places.ts'
import { readManifestFiles } from '../../manifest/read-files.ts'
import type { Context } from '../context.ts'

export type PlaceOf = (key: string, path: string) => Position | null

/** Answers for the fields of the violations. A file that cannot be read any more, and standard input, are known by where the manifest begins. */
export async function placesOf(context: Context, desired: readonly Desired[], violations: readonly Violation[]): Promise<PlaceOf> {
  const sources = new Map(desired.map(({ key, source }) => [key, source]))
  const asked = new Map<string, { key: string; path: string }>()
  for (const { key, path } of violations) if (sources.has(key)) asked.set(nameOf(key, path), { key, path })
  const byFile = Map.groupBy(asked.values(), ({ key }) => sources.get(key)?.file ?? '')
  const places = new Map<string, Position>()
  const files = [...byFile.keys()].filter((file) => file !== '-')
  const { sources: read } = files.length === 0 ? { sources: [] } : await readManifestFiles(files, context)
  for (const { file, text } of read) {
    const questions = byFile.get(file) ?? []
    const found = fieldPlaces(
      text,
      questions.map(({ key, path }) => ({ key, path: path === '' ? [] : path.split('.') })),
    )
    for (const [index, { key, path }] of questions.entries()) {
      const place = found[index]
      if (path !== '' && place) places.set(nameOf(key, path), { file, line: place.line, column: place.column })
    }
  }
  return (key, path) => places.get(nameOf(key, path)) ?? sources.get(key) ?? null
}

function nameOf(key: string, path: string): string {
  return `${key}\n${path}`
}
