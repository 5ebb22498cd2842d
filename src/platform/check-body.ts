// Bodies as values: the limits that they are read within, and the schemas that they are held against.
import type { ErrorObject } from 'ajv'
import {
  validateChangeset,
  validateConsentDecision,
  validateCredentialEnd,
  validateInstallationScope,
  validateLeaseWish,
  validateMember,
  validateNewAccount,
  validateNewApproval,
  validateNewEvent,
  validateNewFleetStatus,
  validateNewFreeze,
  validateNewInstallation,
  validateNewRepository,
  validateNewToken,
  validatePolicy,
  validateSecretChecks,
  validateSpaceSettings,
} from '../generated/validators.ts'
import { costlyPart, type JsonLimits } from './json-cost.ts'
import { RequestProblem, shownItems } from './problem.ts'

/** Names of bodies in schemas/api/v1.schema.json that are taken. */
export type BodyName =
  | 'Changeset'
  | 'SecretChecks'
  | 'CredentialEnd'
  | 'NewToken'
  | 'NewInstallation'
  | 'InstallationScope'
  | 'ConsentDecision'
  | 'NewAccount'
  | 'SpaceSettings'
  | 'Member'
  | 'NewRepository'
  | 'NewFreeze'
  | 'NewEvent'
  | 'LeaseWish'
  | 'NewFleetStatus'
  | 'NewApproval'
  | 'Policy'

export type BodyLimits = JsonLimits & { bytes: number }

export const mebibyte: number = 1024 * 1024
/** Of 20,000 changes, each with some hundred values. */
export const changesetLimits: BodyLimits = { bytes: 64 * mebibyte, depth: 64, values: 4_000_000 }
const otherLimits: BodyLimits = { bytes: 4 * mebibyte, depth: 64, values: 50_000 }
/** Kept for each fleet and written all the time: as many characters as its schema lets it have, of some bytes each. */
const statusLimits: BodyLimits = { bytes: 512 * 1024, depth: 8, values: 2_000 }

/** Of a body that is parsed here. */
export function limitsOf(name: BodyName): BodyLimits {
  return name === 'NewFleetStatus' ? statusLimits : otherLimits
}
/** Items of a list; a changeset has no more changes. */
const maxItems = 20_000
const maxFields = 20

/** How deep the number of fields is looked at, where that is less than two: what lies below is of whoever sends it. */
const deepest: Partial<Record<BodyName, number>> = { NewEvent: 0, Policy: 1 }

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }
const validators: Readonly<Record<BodyName, Validate>> = {
  Changeset: validateChangeset,
  SecretChecks: validateSecretChecks,
  CredentialEnd: validateCredentialEnd,
  NewToken: validateNewToken,
  NewInstallation: validateNewInstallation,
  InstallationScope: validateInstallationScope,
  ConsentDecision: validateConsentDecision,
  NewAccount: validateNewAccount,
  SpaceSettings: validateSpaceSettings,
  Member: validateMember,
  NewRepository: validateNewRepository,
  NewFreeze: validateNewFreeze,
  NewEvent: validateNewEvent,
  LeaseWish: validateLeaseWish,
  NewFleetStatus: validateNewFleetStatus,
  NewApproval: validateNewApproval,
  Policy: validatePolicy,
}

/** Before parsing, which takes much longer. @throws RequestProblem for bytes that would cost more than the limits let them. */
export function checkCost(bytes: Uint8Array, limits: BodyLimits): void {
  const part = costlyPart(bytes, limits)
  if (part === 'depth') throw new RequestProblem('bad_request', `The body is nested more than ${limits.depth} deep.`)
  if (part === 'values') throw new RequestProblem('too_large', `A body holds at most ${limits.values} values.`)
}

/** The value, with its defaults filled in. @throws RequestProblem where it is not as its schema says. */
export function checkBody(name: BodyName, value: unknown): unknown {
  checkSize(value, 0, deepest[name] ?? 2)
  const validate = validators[name]
  if (validate(value)) return value
  const errors = (validate.errors ?? []).slice(0, shownItems).map(itemOf)
  throw new RequestProblem('invalid_body', `The body is no ${name}.`, { errors })
}

/**
 * Validators collect every fault; a body that could have millions of them is not asked. Resources have limits of their own, and what lies
 * deeper than `deepest` no schema looks at.
 */
function checkSize(value: unknown, depth: number, deepest: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return
  const parts: unknown[] = Object.values(value)
  const [most, what] = Array.isArray(value) ? [maxItems, 'items in a list'] : [maxFields, 'fields in an object']
  if (parts.length > most) throw new RequestProblem('too_large', `At most ${most} ${what} are taken, here are ${parts.length}.`)
  for (const part of parts) checkSize(part, depth + 1, deepest)
}

function itemOf(error: ErrorObject) {
  const extra: unknown = error.params.additionalProperty
  const named = typeof extra === 'string' ? `: ${extra}` : ''
  return {
    key: error.instancePath === '' ? '/' : error.instancePath,
    code: error.keyword,
    detail: `${error.message ?? 'is wrong'}${named}`,
  }
}
