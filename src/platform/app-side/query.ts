// Query parameters of the app-side API that say more than a page.
import { type ApiFault, fieldFault } from '../domain/api-fault.ts'
import { idOf } from '../domain/id.ts'
import { timeOf } from '../domain/time.ts'
import { ApiError } from './route.ts'

function invalid(name: string, message: string): ApiFault {
  return fieldFault('Query', name, message, 'invalid')
}

/** One of `values`; `fallback` where it is left out. @throws ApiError 422. */
export function choice<T extends string, F>(query: URLSearchParams, name: string, values: readonly T[], fallback: F): T | F {
  const text = query.get(name)
  if (text === null) return fallback
  const value = values.find((candidate) => candidate === text)
  if (value === undefined) throw new ApiError(invalid(name, `may be ${values.join(', ')}`))
  return value
}

/** An id; null where it is left out. @throws ApiError 422. */
export function idQuery(query: URLSearchParams, name: string): number | null {
  const text = query.get(name)
  if (text === null) return null
  const id = idOf(text)
  if (id === null) throw new ApiError(invalid(name, 'must be an id'))
  return id
}

/** A time as ISO 8601 in UTC; null where it is left out. @throws ApiError 422. */
export function timeQuery(query: URLSearchParams, name: string): string | null {
  const text = query.get(name)
  if (text === null) return null
  const time = timeOf(text)
  if (time === null) throw new ApiError(invalid(name, 'must be a time like 2030-01-31T12:00:00Z'))
  return time
}
