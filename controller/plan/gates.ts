// The safety gates that a finished plan passes or not: the closed table of refusals.
import type { Conflict } from '../../src/generated/types.ts'
import { fill } from '../../src/lib/fill.ts'

export type GateCode = 'AW501' | 'AW502' | 'AW503' | 'AW504'

/** Texts in braces are filled in. */
export const gateTable: Readonly<Record<GateCode, Pick<Conflict, 'message' | 'hint'>>> = {
  AW501: {
    message: '{reason} is of high risk and needs to be allowed.',
    hint: 'Allow it with --allow {allowance}',
  },
  AW502: {
    message: 'The plan ends {endings} of the {owned} resources of the fleet, more than {most}.',
    hint: 'If that is meant, allow it with --max-delete {needed}',
  },
  AW503: {
    message: 'It has preventDestroy: true, so it cannot be deleted.',
    hint: 'First apply its manifest with lifecycle.preventDestroy: false, then remove it.',
  },
  AW504: {
    message: '{what} is frozen by {by} since {at}: {reason}. It stops {stopped}.',
    hint: 'What only lowers permissions, suspends or uninstalls passes; the rest waits until {command}',
  },
}

/** One refusal about the resource `key`; the empty key stands for the plan as a whole. */
export function refusal(code: GateCode, key: string, words: Readonly<Record<string, string>> = {}): Conflict {
  const { message, hint } = gateTable[code]
  return { code, severity: 'error', key, message: fill(message, words), hint: fill(hint, words) }
}
