// Bodies: read as JSON within limits, then held against the schema of their name.
import { createHash } from 'node:crypto'
import type { ErrorObject } from 'ajv'
import express, { type Request, type Response } from 'express'
import {
  validateChangeset,
  validateConsentDecision,
  validateInstallationScope,
  validateMember,
  validateNewAccount,
  validateNewInstallation,
  validateNewRepository,
  validateNewToken,
} from '../generated/validators.ts'
import { RequestProblem, shownItems } from './problem.ts'
import type { BodyName } from './routes/route.ts'

const maxBytes = 64 * 1024 * 1024
/** Items of a list; a changeset has no more changes. */
const maxItems = 20_000
const maxFields = 20

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }
const validators: Readonly<Record<BodyName, Validate>> = {
  Changeset: validateChangeset,
  NewToken: validateNewToken,
  NewInstallation: validateNewInstallation,
  InstallationScope: validateInstallationScope,
  ConsentDecision: validateConsentDecision,
  NewAccount: validateNewAccount,
  Member: validateMember,
  NewRepository: validateNewRepository,
}

export type Body = { value: unknown; digest: string }

const digests = new WeakMap<object, string>()
const parse = express.json({
  limit: maxBytes,
  verify: (request, _response, bytes) => void digests.set(request, createHash('sha256').update(bytes).digest('hex')),
})

/** @throws RequestProblem for a body that cannot be read or is not as its schema says. */
export async function readBody(request: Request, response: Response, name: BodyName): Promise<Body> {
  if (!request.is('application/json')) {
    throw new RequestProblem('unsupported_media_type', 'Send the body as `Content-Type: application/json`.')
  }
  await new Promise<void>((resolve, reject) => parse(request, response, (error) => (error ? reject(bodyProblem(error)) : resolve())))
  const value: unknown = request.body
  checkSize(value, 0)
  const validate = validators[name]
  if (!validate(value)) {
    const errors = (validate.errors ?? []).slice(0, shownItems).map(itemOf)
    throw new RequestProblem('invalid_body', `The body is no ${name}.`, { errors })
  }
  return { value, digest: digests.get(request) ?? '' }
}

/** Validators collect every fault; a body that could have millions of them is not asked. Resources have limits of their own. */
function checkSize(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 2) return
  const parts: unknown[] = Object.values(value)
  const [most, what] = Array.isArray(value) ? [maxItems, 'items in a list'] : [maxFields, 'fields in an object']
  if (parts.length > most) throw new RequestProblem('too_large', `At most ${most} ${what} are taken, here are ${parts.length}.`)
  for (const part of parts) checkSize(part, depth + 1)
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

/** What the parser found, as a problem. Whatever it throws, the body is at fault; what unpacks bodies throws errors without a type. */
function bodyProblem(error: unknown): RequestProblem {
  const type = error instanceof Error && 'type' in error && 'expose' in error ? error.type : undefined
  if (type === 'entity.too.large') return new RequestProblem('too_large', `A body has at most ${maxBytes / 1024 / 1024} MiB.`)
  if (type === 'entity.parse.failed') return new RequestProblem('bad_request', 'The body is not JSON.')
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') {
    return new RequestProblem('unsupported_media_type', 'Send the body as UTF-8, plain or packed by gzip, deflate or br.')
  }
  return new RequestProblem('bad_request', 'The body was cut off, or cannot be read or unpacked.')
}
