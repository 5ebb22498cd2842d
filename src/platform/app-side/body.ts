// Bodies of the app-side API: a JSON object, held against the published schema; faults in the shape its clients read.
import type { ErrorObject } from 'ajv'
import express, { type Request, type Response } from 'express'
import * as validators from '../../generated/app-side-bodies.ts'
import { type ApiFault, type ApiFaultItem, apiFaults, fieldFault, validationFault } from '../domain/api-fault.ts'
import { costlyPart, type JsonLimits } from '../json-cost.ts'
import { ApiError } from './route.ts'

/** The published operation whose body this is, as a name in code. */
export type BodyName = keyof typeof validators

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }
const byName: Readonly<Record<BodyName, Validate>> = validators

/** Bytes; a check run with 50 annotations of 64 KiB each is the largest. */
const maxBytes = 4 * 1024 * 1024
const maxItems = 50

/** A check run with all its annotations, images and actions has some thousand values, four levels deep. */
const limits: JsonLimits = { depth: 64, values: 20_000 }

const parse = express.json({
  limit: maxBytes,
  strict: false,
  type: () => true,
  verify: (_request, _response, bytes, charset) => {
    // JSON has no other (RFC 8259, 8.1), and the count of values knows no other.
    if (charset !== 'utf-8') throw refusal(apiFaults.notJson)
    const part = costlyPart(bytes, limits)
    if (part !== null) throw refusal(part === 'depth' ? apiFaults.badJson : apiFaults.tooLarge)
  },
})

/** What the parser reports writes into the error that it caught; so the refusal goes within another. */
function refusal(fault: ApiFault): Error {
  return new Error(fault.message, { cause: new ApiError(fault) })
}

/** `{}` where the request has no body. @throws ApiError 400, 413, 415, 422. */
export async function readApiBody(request: Request, response: Response, name: BodyName): Promise<unknown> {
  const empty = request.get('transfer-encoding') === undefined && Number(request.get('content-length') ?? 0) === 0
  const value = empty ? {} : await parsed(request, response)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ApiError(apiFaults.bodyNotObject)
  const unstorable = placeOfNul(value)
  if (unstorable !== null) throw new ApiError(fieldFault('Body', unstorable, 'U+0000 cannot be stored', 'invalid'))
  const validate = byName[name]
  if (!validate(value)) throw new ApiError(validationFault((validate.errors ?? []).slice(0, maxItems).map(itemOf)))
  return value
}

/** Where a text holds U+0000; null where none does. Without recursion: a body may be nested as deep as it is long. */
function placeOfNul(body: object): string | null {
  const waiting: [value: unknown, place: string][] = Object.entries(body).map(([key, value]) => [value, key])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, place] = next
    if (typeof value === 'string' && value.includes('\0')) return place
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) waiting.push([inner, `${place}.${key}`])
  }
  return null
}

async function parsed(request: Request, response: Response): Promise<unknown> {
  // Clients of this API send JSON without saying so; what says it is something else is refused.
  if (request.get('content-type') !== undefined && !request.is(['json', '+json', 'text/plain'])) throw new ApiError(apiFaults.notJson)
  await new Promise<void>((resolve, reject) => parse(request, response, (error) => (error ? reject(bodyError(error)) : resolve())))
  return request.body
}

function bodyError(error: unknown): ApiError {
  if (error instanceof Error && error.cause instanceof ApiError) return error.cause
  const type = error instanceof Error && 'type' in error ? error.type : undefined
  if (type === 'entity.too.large') return new ApiError(apiFaults.tooLarge)
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return new ApiError(apiFaults.notJson)
  return new ApiError(apiFaults.badJson)
}

function itemOf({ keyword, instancePath, params, message }: ErrorObject): ApiFaultItem {
  const place = instancePath.slice(1).replaceAll('/', '.')
  const missing: unknown = params.missingProperty
  if (keyword === 'required' && typeof missing === 'string') {
    return { resource: 'Body', field: place === '' ? missing : `${place}.${missing}`, code: 'missing_field' }
  }
  return { resource: 'Body', field: place, code: 'invalid', message: `${place === '' ? 'The body' : place} ${message ?? 'is wrong'}` }
}
