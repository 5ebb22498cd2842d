// What a rule finds in one app or installation.
import type { Facts } from './facts.ts'

/** A field that breaks a rule; `unknown`: why it cannot be told whether it does, null where it can. */
export type Breach = { path: string; unknown: string | null }

/** Empty where the rule is kept. */
export type Assertion = (facts: Facts) => readonly Breach[]

/** For everything that keeps a rule: nothing is made for it. */
export const kept: readonly Breach[] = []

export function breach(path: string): Breach {
  return { path, unknown: null }
}
