// What a question about installations is narrowed to by its query.
import { administers } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { requireAdmin } from './installations.ts'
import type { Call } from './route.ts'
import { requireSpace } from './spaces.ts'

/**
 * The space and the app that are asked about. An empty list about what is not there would read as "nobody".
 * @throws RequestProblem for a space that the caller does not administer, and 'not_found' for an app that it may not see.
 */
export async function narrowed(call: Call): Promise<{ space: string | null; appId: number | null }> {
  const { reader } = call.services.store
  const [space, slug] = [call.query.one('space'), call.query.one('app')]
  if (space !== null) await requireAdmin(call, space)
  if (slug === null) return { space, appId: null }
  const app = await reader.appBySlug(slug)
  const visible =
    app !== null && (app.resource.spec.visibility === 'public' || administers(call.caller, await requireSpace(reader, app.space)))
  if (!visible) throw new RequestProblem('not_found', `There is no app ${slug} that you may see.`)
  return { space, appId: app.id }
}
