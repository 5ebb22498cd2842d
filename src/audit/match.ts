// What a rule's `match` says, as one question: does the rule hold for this one? Null where that cannot be told.
import { daysOf } from '../manifest/checks/policy-match.ts'
import type { RuleResource } from '../manifest/policy.ts'
import type { Facts } from './facts.ts'
import { compileGlobs, type Glob } from './glob.ts'

export type Match = (facts: Facts) => boolean | null

type Given = Omit<RuleResource['match'], 'not'>

/** Everything fits where nothing is given. */
export function compileMatch({ not, ...given }: RuleResource['match']): Match {
  const wanted = compileAll(given)
  if (not === undefined || Object.keys(not).length === 0) return wanted
  const spared = compileAll(not)
  return (facts) => {
    const fits = wanted(facts)
    if (fits === false) return false
    const isSpared = spared(facts)
    if (isSpared === true) return false
    return isSpared === null ? null : fits
  }
}

/** All of what is given must fit; what does not fit counts for more than what cannot be told. */
function compileAll(given: Given): Match {
  const parts = [...partsOf(given)]
  const [only] = parts
  if (only === undefined) return () => true
  if (parts.length === 1) return only
  return (facts) => {
    let fits: boolean | null = true
    for (const part of parts) {
      const answer = part(facts)
      if (answer === false) return false
      if (answer === null) fits = null
    }
    return fits
  }
}

function* partsOf({ slug, space, fleet, labels, visibility, listed, olderThan, youngerThan }: Given): Generator<Match> {
  if (slug !== undefined) yield on(compileGlobs(slug), (facts) => facts.slug)
  if (space !== undefined) yield on(compileGlobs(space), (facts) => facts.space)
  if (fleet !== undefined) yield on(compileGlobs(fleet), ({ subject }) => subject.fleet)
  for (const [name, glob] of Object.entries(labels ?? {})) yield on(compileGlobs(glob), (facts) => textOf(facts.labels, name))
  if (visibility !== undefined) yield ({ app }) => (app === null ? null : app.spec.visibility === visibility)
  if (listed !== undefined) yield ({ app }) => (app === null ? null : app.spec.market.listed === listed)
  if (olderThan !== undefined) yield ({ ageDays }) => ageDays !== null && ageDays > daysOf(olderThan)
  if (youngerThan !== undefined) yield ({ ageDays }) => ageDays === null || ageDays < daysOf(youngerThan)
}

/** What has no such text is matched by no glob. */
function on(glob: Glob, ask: (facts: Facts) => string | null): Match {
  return (facts) => {
    const text = ask(facts)
    return text !== null && glob(text)
  }
}

/** A label or an annotation; null for none, of which an empty one is the same. */
export function textOf(texts: { readonly [name: string]: string }, name: string): string | null {
  return Object.hasOwn(texts, name) ? texts[name] || null : null
}
