// Assertions that apps and installations have in common: labels and annotations, ownership, guards; and where installations reach.
import { isDay } from '../lib/day.ts'
import { type Assertion, breach, kept, unknown } from './breach.ts'
import type { Facts } from './facts.ts'
import { compileGlobs } from './glob.ts'
import { textOf } from './match.ts'

type Texts = { readonly [name: string]: string }

/** Each is there, with a value that its glob matches. */
export function textsAre(which: 'labels' | 'annotations', globs: Texts): Assertion[] {
  return Object.entries(globs).map(([name, glob]) => {
    const found = [breach(`metadata.${which}.${name}`)]
    const matches = compileGlobs(glob)
    return (facts) => {
      const text = textOf(metadataOf(facts)[which], name)
      return text !== null && matches(text) ? kept : found
    }
  })
}

/** The annotation review-by is a day, and not past; it holds through that day. */
export function reviewIsAhead(): Assertion {
  const name = 'review-by'
  const found = [breach(`metadata.annotations.${name}`)]
  return (facts) => {
    const day = textOf(metadataOf(facts).annotations, name)
    return day !== null && isDay(day) && day >= facts.today ? kept : found
  }
}

/** What is not on the platform is in git: nobody else could have made it. */
export function someFleetOwns(): Assertion {
  const found = [breach('')]
  return ({ subject }) => (subject.fleet === null && subject.createdAt !== null ? found : kept)
}

export function isGuarded(): Assertion {
  const found = [breach('spec.lifecycle.preventDestroy')]
  return ({ subject }) => {
    const { spec } = subject.kind === 'App' ? subject.app : subject.installation
    return spec.lifecycle.preventDestroy ? kept : found
  }
}

/** A rule for apps cannot ask this; whoever loads a policy says so. */
export function notForAllRepositories(): Assertion {
  const found = [breach('spec.repositories')]
  return ({ subject }) => {
    if (subject.kind === 'App') return [unknown('', 'the rule can be asked of installations alone')]
    return subject.installation.spec.repositories === 'all' ? found : kept
  }
}

function metadataOf({ subject }: Facts): { labels: Texts; annotations: Texts } {
  return subject.kind === 'App' ? subject.app.metadata : subject.installation.metadata
}
