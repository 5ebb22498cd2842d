// Whom a rule spares, and until when.
import type { RuleResource } from '../manifest/policy.ts'
import type { Facts } from './facts.ts'
import { compileGlobs } from './glob.ts'

/** What people are told of one. */
export type Exception = { owner: string; reason: string; until: string }

export type Sparing = Exception & { spares: (facts: Facts) => boolean; index: number }

export function compileExceptions(exceptions: RuleResource['exceptions']): Sparing[] {
  return exceptions.map(({ slug, space, owner, reason, until }, index) => {
    const isApp = compileGlobs(slug)
    const isSpace = space === undefined ? null : compileGlobs(space)
    return { owner, reason, until, index, spares: (facts) => isApp(facts.slug) && (isSpace === null || isSpace(facts.space)) }
  })
}

/** It holds through its last day. */
export function isOver({ until }: Exception, today: string): boolean {
  return until < today
}
