// Bodies: read as JSON within limits, then held against the schema of their name.
import { createHash } from 'node:crypto'
import type { ErrorObject } from 'ajv'
import express, { type Request, type Response } from 'express'
import {
  validateChangeset,
  validateConsentDecision,
  validateCredentialEnd,
  validateInstallationScope,
  validateMember,
  validateNewAccount,
  validateNewFreeze,
  validateNewInstallation,
  validateNewRepository,
  validateNewToken,
  validateSecretChecks,
  validateSpaceSettings,
} from '../generated/validators.ts'
import { costlyPart, type JsonLimits } from './json-cost.ts'
import { type ProblemCode, RequestProblem, shownItems } from './problem.ts'
import type { BodyName } from './routes/route.ts'

type Limits = JsonLimits & { bytes: number }
const mebibyte = 1024 * 1024
/** Of 20,000 changes, each with some hundred values. */
const changesetLimits: Limits = { bytes: 64 * mebibyte, depth: 64, values: 4_000_000 }
const otherLimits: Limits = { bytes: 4 * mebibyte, depth: 64, values: 50_000 }
/** Items of a list; a changeset has no more changes. */
const maxItems = 20_000
const maxFields = 20

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
  Member: validateMember,
  NewFreeze: validateNewFreeze,
  NewRepository: validateNewRepository,
  SpaceSettings: validateSpaceSettings,
}

export type Body = { value: unknown; digest: string }

const digests = new WeakMap<object, string>()
/** What the parser reports writes into the error that it caught; so the problem goes within another. */
function refusal(code: ProblemCode, detail: string): Error {
  return new Error(detail, { cause: new RequestProblem(code, detail) })
}

const parserOf = (limits: Limits) =>
  express.json({
    limit: limits.bytes,
    verify: (request, _response, bytes, charset) => {
      // JSON has no other (RFC 8259, 8.1), and the count of values knows no other.
      if (charset !== 'utf-8') throw refusal('unsupported_media_type', 'Send the body as UTF-8.')
      const part = costlyPart(bytes, limits)
      if (part === 'depth') throw refusal('bad_request', `The body is nested more than ${limits.depth} deep.`)
      if (part === 'values') throw refusal('too_large', `A body holds at most ${limits.values} values.`)
      digests.set(request, createHash('sha256').update(bytes).digest('hex'))
    },
  })
const changesetParser = { limits: changesetLimits, parse: parserOf(changesetLimits) }
const otherParser = { limits: otherLimits, parse: parserOf(otherLimits) }

/** @throws RequestProblem for a body that cannot be read or is not as its schema says. */
export async function readBody(request: Request, response: Response, name: BodyName): Promise<Body> {
  if (!request.is('application/json')) {
    throw new RequestProblem('unsupported_media_type', 'Send the body as `Content-Type: application/json`.')
  }
  const { limits, parse } = name === 'Changeset' ? changesetParser : otherParser
  await new Promise<void>((resolve, reject) =>
    parse(request, response, (error) => (error ? reject(bodyProblem(error, limits)) : resolve())),
  )
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
function bodyProblem(error: unknown, { bytes }: Limits): RequestProblem {
  if (error instanceof Error && error.cause instanceof RequestProblem) return error.cause
  const type = error instanceof Error && 'type' in error && 'expose' in error ? error.type : undefined
  if (type === 'entity.too.large') return new RequestProblem('too_large', `A body has at most ${bytes / mebibyte} MiB.`)
  if (type === 'entity.parse.failed') return new RequestProblem('bad_request', 'The body is not JSON.')
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') {
    return new RequestProblem('unsupported_media_type', 'Send the body as UTF-8, plain or packed by gzip, deflate or br.')
  }
  return new RequestProblem('bad_request', 'The body was cut off, or cannot be read or unpacked.')
}
