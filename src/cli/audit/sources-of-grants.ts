// Which line of which manifest sets each permission, and the commit that wrote it: for the cells of a report.
import type { AccessSource } from '../../audit/access-matrix.ts'
import type { Desired } from '../../manifest/desired.ts'
import { fieldPlaces } from '../../manifest/field-places.ts'
import { readManifestFiles } from '../../manifest/read-files.ts'
import type { Context } from '../context.ts'
import { lineCommits } from '../git/line-commits.ts'

/** Of more files nobody waits for the commits. */
const mostFiles = 20_000

/** By key and path, such as permissions.repository.contents; null where no manifest sets it. */
export type SourceOf = (key: string, path: string) => AccessSource | null

type Place = { key: string; path: string; file: string; line: number }

/** Where git knows nothing, or there are too many files, the lines are told without commits. */
export async function sourcesOfGrants(context: Context, desired: readonly Desired[]): Promise<SourceOf> {
  const places = await placesOf(context, desired)
  const byFile = Map.groupBy(places, ({ file }) => file)
  if (byFile.size > mostFiles) context.say(`the manifests are in ${byFile.size} files: the page names their lines, and no commits`)
  const files = [...byFile].map(([file, all]) => ({ file, lines: [...new Set(all.map(({ line }) => line))] }))
  const commits = files.length > mostFiles ? [] : await lineCommits(context, files)
  const known = new Map<string, AccessSource>()
  for (const [index, { file }] of files.entries()) {
    for (const { key, path, line } of byFile.get(file) ?? []) {
      const commit = commits[index]?.origins.get(line)?.commit ?? null
      known.set(`${key}\n${path}`, { file, line, commit: commit?.id ?? null, author: commit?.author ?? null, at: commit?.at ?? null })
    }
  }
  return (key, path) => known.get(`${key}\n${path}`) ?? null
}

async function placesOf(context: Context, desired: readonly Desired[]): Promise<Place[]> {
  const byFile = Map.groupBy(desired, ({ source }) => source.file)
  const files = [...byFile.keys()].filter((file) => file !== '-')
  if (files.length === 0) return []
  const { sources } = await readManifestFiles(files, context)
  return sources.flatMap(({ file, text }) => {
    const asked = (byFile.get(file) ?? []).flatMap(({ key, resource }) =>
      Object.entries(resource.spec.permissions ?? {}).flatMap(([group, levels]) =>
        Object.keys(levels).map((name) => ({ key, path: ['permissions', group, name] })),
      ),
    )
    const found = fieldPlaces(
      text,
      asked.map(({ key, path }) => ({ key, path: ['spec', ...path] })),
    )
    return asked.flatMap(({ key, path }, index) => {
      const place = found[index]
      return place?.written ? [{ key, path: path.join('.'), file, line: place.line }] : []
    })
  })
}
