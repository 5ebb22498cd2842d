// The version of the API that a caller asks for: GitHub's header and AtomGit's; one that is not known is refused.
import type { Request } from 'express'
import { ApiError } from './route.ts'

/** Versions by header; the first is what a caller gets who names none. */
const versions: Readonly<Record<string, readonly string[]>> = {
  'x-github-api-version': ['2022-11-28', '2026-03-10'],
  'x-api-version': ['2023-02-21'],
}

/** The version of GitHub's API that the answer has. @throws ApiError 400. */
export function checkVersion(request: Request): string {
  for (const header of Object.keys(versions)) {
    const message = versionFault(request, header)
    if (message !== null) throw new ApiError({ status: 400, message })
  }
  return request.get('x-github-api-version') ?? '2022-11-28'
}

/** Why the version that this header asks for cannot be had; null where it can, or none is asked for. */
export function versionFault(request: Request, header: string): string | null {
  const wanted = request.get(header)
  const known = versions[header] ?? []
  if (wanted === undefined || known.includes(wanted)) return null
  return `There is no version ${JSON.stringify(wanted)} of this API; ${header} may be ${known.join(' or ')}.`
}
