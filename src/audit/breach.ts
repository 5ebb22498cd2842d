// What a rule finds in one app or installation.
import type { Facts } from './facts.ts'

/** A field that breaks a rule; `unknown`: why it cannot be told whether it does, null where it can. */
export type Breach = { path: string; unknown: string | null }

/** Empty where the rule is kept. A path may be told twice. */
export type Assertion = (facts: Facts) => readonly Breach[]

/** For everything that keeps a rule: nothing is made for it. */
export const kept: readonly Breach[] = []

export function breach(path: string): Breach {
  return { path, unknown: null }
}

export function unknown(path: string, why: string): Breach {
  return { path, unknown: why }
}

/** Several assertions as one. */
export function both(assertions: readonly Assertion[]): Assertion {
  const [only] = assertions
  if (assertions.length === 1 && only !== undefined) return only
  return (facts) => {
    let found: Breach[] | null = null
    for (const assertion of assertions) {
      const some = assertion(facts)
      if (some.length > 0) found = found === null ? [...some] : [...found, ...some]
    }
    return found ?? kept
  }
}
