// Commits as paths and bodies name them.
import { type ApiFault, fieldFault } from '../../domain/api-fault.ts'
import { shaOf } from '../../domain/commit.ts'
import { type ApiCall, ApiError, repositoryOf } from '../route.ts'

/** The commit that a SHA names. @throws ApiError 422. */
export function requireSha(text: string, resource: string, field: string): string {
  const sha = shaOf(text)
  if (sha === null) throw new ApiError(fieldFault(resource, field, 'must be a SHA: 40 hexadecimal digits', 'invalid'))
  return sha
}

/** The commit that the path's `ref` names: a SHA, a branch, a tag. @throws ApiError `missing` where there is none. */
export async function requireCommit(call: ApiCall, missing: ApiFault): Promise<string> {
  const sha = await call.services.store.reader.commit(repositoryOf(call).id, call.params.ref ?? '')
  if (sha === null) throw new ApiError(missing)
  return sha
}
