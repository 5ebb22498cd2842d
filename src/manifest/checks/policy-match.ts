// Whether anything can fit what a rule matches by: a rule that nothing fits looks like one that is kept.
import { atValue, type Finding, type Path } from '../finding.ts'
import type { RuleResource } from '../policy.ts'

type Match = RuleResource['match']
type Names = { slug?: string | string[]; space?: string | string[]; fleet?: string | string[] }

/** Names of these have lower-case letters, digits and single hyphens, and so many characters at most. */
const longest: Readonly<Record<keyof Names, number>> = { slug: 34, space: 39, fleet: 64 }

export function* checkMatch(match: Match, at: Path): Iterable<Finding> {
  yield* checkPart(match, at)
  if (match.not !== undefined) yield* checkPart(match.not, [...at, 'not'])
}

function* checkPart(match: Omit<Match, 'not'>, at: Path): Iterable<Finding> {
  yield* checkSlugsAndSpaces(match, at)
  if (match.listed === true && match.visibility === 'private') yield nothing([...at, 'listed'], 'a private app is never listed', null)
  const { olderThan, youngerThan } = match
  if (olderThan !== undefined && youngerThan !== undefined && daysOf(olderThan) >= daysOf(youngerThan)) {
    yield nothing([...at, 'youngerThan'], `nothing is older than ${olderThan} and younger than ${youngerThan}`, null)
  }
}

/** Globs that no slug, space or fleet can be like. */
export function* checkSlugsAndSpaces(names: Names, at: Path): Iterable<Finding> {
  for (const field of ['slug', 'space', 'fleet'] as const) {
    const globs = names[field]
    if (typeof globs === 'string') yield* checkGlob(globs, field, [...at, field])
    else for (const [index, glob] of (globs ?? []).entries()) yield* checkGlob(glob, field, [...at, field, index])
  }
}

function* checkGlob(glob: string, field: keyof Names, path: Path): Iterable<Finding> {
  const written = glob.replaceAll('*', '')
  const lower = glob.toLowerCase()
  if (/[^a-z0-9?-]/.test(written)) {
    const meant = lower !== glob && !/[^a-z0-9?*-]/.test(lower) ? lower : null
    yield nothing(path, `a ${field} has lower-case letters, digits and hyphens`, meant)
  } else if (/^-|-$|--/.test(glob)) yield nothing(path, `a ${field} has single hyphens, none at an end`, null)
  else if (written.length > longest[field]) yield nothing(path, `a ${field} has at most ${longest[field]} characters`, null)
}

function nothing(path: Path, why: string, near: string | null): Finding {
  return atValue(path, 'AW316', { why, near })
}

/** Of a text such as 90d. */
export function daysOf(age: string): number {
  return Number(age.slice(0, -1))
}
