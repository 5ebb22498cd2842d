// A policy in its complete form, every default written out, and where its parts stand in a file.
import type { Policy, PolicyRule } from '../generated/types.ts'
import type { Position } from './desired.ts'

/** A rule with its defaults written out. */
export type RuleResource = PolicyRule & Required<Pick<PolicyRule, 'kind' | 'severity' | 'hint' | 'link' | 'match' | 'exceptions'>>

export type PolicyResource = Omit<Policy, 'metadata' | 'spec'> & {
  metadata: Required<Policy['metadata']>
  spec: { rules: RuleResource[] }
}

/** Where a policy's name stands, and where those of its rules do, in their order, with the last days of their exceptions. */
export type PolicyPlaces<At = Position> = { name: At; rules: { name: At; exceptions: At[] }[] }
