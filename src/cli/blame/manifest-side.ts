// What the manifests say of the settings of a resource: value, line, and the commit that wrote the line.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Leaf, type LeafValue, leafValue } from '../../audit/leaf.ts'
import { includesLevel } from '../../catalog/permissions.ts'
import type { BlamedManifest, Level } from '../../generated/types.ts'
import { visible } from '../../lib/visible.ts'
import type { Desired } from '../../manifest/desired.ts'
import { type FieldPlace, fieldPlaces } from '../../manifest/field-places.ts'
import { appKey, kindOfKey, partsOfInstallation, type Resource } from '../../manifest/resource.ts'
import type { Context } from '../context.ts'
import type { LineOrigin } from '../git/blame-file.ts'
import { type LineCommits, lineCommits } from '../git/line-commits.ts'

/** The manifests that decide about a resource: its own, and of an installation its app's. */
export type Manifests = { key: string; own: Desired | null; app: Desired | null }

/** The manifests of a key among all that were read; the first of several. */
export function manifestsOf(desired: readonly Desired[], key: string): Manifests {
  const find = (wanted: string) => desired.find((each) => each.key === wanted) ?? null
  return { key, own: find(key), app: kindOfKey(key) === 'App' ? null : find(appKey(partsOfInstallation(key).app)) }
}

/** By the path of a setting; one that no manifest speaks of is left out. */
export type ManifestSide = { origins: ReadonlyMap<string, BlamedManifest>; notes: string[] }

type Stated = { leaf: Leaf; desired: Desired; value: LeafValue }

export async function manifestSide(context: Context, manifests: Manifests, leaves: readonly Leaf[]): Promise<ManifestSide> {
  const stated = leaves.flatMap((leaf) => statedBy(leaf, manifests) ?? [])
  const placed = await placesOf(context, stated)
  const byFile = Map.groupBy(placed, ({ desired }) => desired.source.file)
  const asked = [...byFile].map(([file, items]) => ({ file, lines: items.flatMap(({ place }) => linesOf(place)) }))
  const answers = new Map((await lineCommits(context, asked)).map((answer, index) => [asked[index]?.file, answer]))
  const origins = new Map(placed.map((each) => [each.leaf.path, originOf(each, answers.get(each.desired.source.file))]))
  return { origins, notes: [...answers].flatMap(([file, answer]) => notesOf(file ?? '', answer)) }
}

/** Which manifest decides, and what it says. What an installation is given is the lower of what its app asks for and what it consents to. */
function statedBy(leaf: Leaf, { key, own, app }: Manifests): Stated | null {
  const said = (desired: Desired | null): Stated | null =>
    desired === null ? null : { leaf, desired, value: leafValue(desired.resource, leaf.at) }
  if (kindOfKey(key) === 'App' || leaf.at[1] !== 'permissions') return said(own)
  const consent = own !== null && leavesToPeople(own.resource) ? null : said(own)
  const request = said(app)
  if (consent === null || request === null) return consent ?? request
  return isLower(request.value, consent.value) ? request : consent
}

function leavesToPeople({ spec }: Resource): boolean {
  return spec.permissions === undefined
}

function isLower(a: LeafValue, b: LeafValue): boolean {
  return b !== null && (a === null || !includesLevel(a as Level, b as Level))
}

type Placed = Stated & { place: FieldPlace }

async function placesOf(context: Context, stated: readonly Stated[]): Promise<Placed[]> {
  const placed: Placed[] = []
  for (const [file, items] of Map.groupBy(stated, ({ desired }) => desired.source.file)) {
    const text = file === '-' ? '' : await readFile(resolve(context.cwd, file), 'utf8').catch(() => '')
    const places = fieldPlaces(
      text.replace(/^\ufeff/, ''),
      items.map(({ leaf, desired }) => ({ key: desired.key, path: leaf.at })),
    )
    for (const [index, item] of items.entries()) placed.push({ ...item, place: places[index] ?? documentOf(item.desired) })
  }
  return placed
}

/** Of a text that cannot be had again the place of the document is what is known. */
function documentOf({ source: { line, column } }: Desired): FieldPlace {
  return { line, column, lastLine: line, written: false }
}

function linesOf({ line, lastLine }: FieldPlace): number[] {
  return Array.from({ length: lastLine - line + 1 }, (_, index) => line + index)
}

function originOf({ leaf: _, desired, value, place }: Placed, answer: LineCommits | undefined): BlamedManifest {
  const { file } = desired.source
  const said = { key: desired.key, value, file, line: place.line, column: place.column }
  if (answer === undefined || answer.fault !== null) return { ...said, state: 'unknown', commit: null }
  if (!place.written) return { ...said, state: 'absent', commit: null }
  const origins = linesOf(place).map((line) => answer.origins.get(line) ?? null)
  const newest = origins.includes(null)
    ? null
    : origins.reduce((a, b) => (b !== null && (a === null || b.commit.at > a.commit.at) ? b : a), null)
  return newest === null
    ? { ...said, state: 'uncommitted', commit: null }
    : { ...said, state: 'committed', commit: commitOf(newest, answer) }
}

function commitOf({ commit, first, file, line }: LineOrigin, { path, shallow }: LineCommits): BlamedManifest['commit'] {
  return { ...commit, file, line, moved: file !== path, first: first && shallow }
}

function notesOf(file: string, { fault, origins, shallow }: LineCommits): string[] {
  if (fault !== null) return [`${visible(file)}: no commit is known, since ${fault.message}${fault.hint === '' ? '' : `. ${fault.hint}`}`]
  const cut = shallow && [...origins.values()].some((origin) => origin?.first)
  return cut
    ? [`${visible(file)}: a shallow clone; lines may be older than its first commit. "git fetch --unshallow" brings the rest.`]
    : []
}
