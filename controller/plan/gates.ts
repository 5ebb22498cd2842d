// The safety gates that a finished plan passes or not: the closed table of refusals.
import type { Conflict } from '../../src/generated/types.ts'
import { fill } from '../../src/lib/fill.ts'

export type GateCode =
  | 'AW501'
  | 'AW502'
  | 'AW503'
  | 'AW504'
  | 'AW505'
  | 'AW510'
  | 'AW511'
  | 'AW512'
  | 'AW513'
  | 'AW514'
  | 'AW515'
  | 'AW516'
  | 'AW517'
  | 'AW518'
  | 'AW519'

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
  AW505: {
    message: 'It breaks {rule}: {message}',
    hint: '{hint}',
  },
  AW510: {
    message: 'The saved plan is stale. {what}',
    hint: 'A new plan starts from what is there now.',
  },
  AW511: {
    message: 'The saved plan is stale: since it was made, this {what}.',
    hint: 'A new plan starts from what is there now.',
  },
  AW512: {
    message: 'The saved plan was altered: its digest is of something else.',
    hint: 'Fetch the file again from where it was made, or make a new plan.',
  },
  AW513: {
    message: 'The saved plan is for the platform {target}, not for {other}.',
    hint: 'Give the address that it is for (--url or APPWARD_URL), or make a plan for this platform.',
  },
  AW514: {
    message: 'The saved plan is for the fleet {fleet}, and --fleet says {other}.',
    hint: 'Leave --fleet out, or make a plan for that fleet.',
  },
  AW515: {
    message: 'The saved plan expired at {at}.',
    hint: 'Make a new plan; --plan-ttl says how long it can be applied.',
  },
  AW516: {
    message: 'The saved plan is not signed, and --verify-key asks for a signature.',
    hint: 'Make it with --sign-key, where the private key is at hand.',
  },
  AW517: {
    message: 'The signature of the saved plan was not made with the key that --verify-key names, or is of another plan.',
    hint: 'Check which key signs; do not apply the plan before you know who made it.',
  },
  AW518: {
    message: 'The saved plan was made by appward {madeBy}, and this is {version}, which would send another changeset for it.',
    hint: 'Make a new plan with this version, or apply it with that one.',
  },
  AW519: {
    message: 'The saved plan takes the webhook secret from the variable {name}.',
    hint: 'A name that ends in _WEBHOOK_SECRET needs nothing more; let this one pass with --allow-env {name}',
  },
}

/** One refusal about the resource `key`; the empty key stands for the plan as a whole. */
export function refusal(code: GateCode, key: string, words: Readonly<Record<string, string>> = {}): Conflict {
  const { message, hint } = gateTable[code]
  return { code, severity: 'error', key, message: fill(message, words), hint: fill(hint, words) }
}
