// What the routes about an app's own credentials have in common: the app that the path names, for the admins of its space.
import type { StoredApp } from '../domain/registry.ts'
import { refusalIn } from '../domain/rights.ts'
import { type ProblemCode, RequestProblem } from '../problem.ts'
import { type Access, type Call, param } from './route.ts'

export const ownAppAccess: Extract<Access, { kind: 'caller' }> = { kind: 'caller', inSpace: true }
export const ownAppProblems: readonly ProblemCode[] = ['not_found', 'not_admin', 'insufficient_scope']

/** The app with this slug; left out, the one that the path names. @throws RequestProblem 'not_found', 'not_admin', 'insufficient_scope'. */
export async function requireOwnApp(call: Call, slug: string = param(call, 'slug')): Promise<StoredApp> {
  const { reader } = call.services.store
  const app = await reader.appBySlug(slug)
  const home = app === null ? null : await reader.space(app.space)
  const refusal = home === null ? null : refusalIn(call.caller, home)
  // A private app is not there for those who may not see it.
  if (app === null || (refusal !== null && app.resource.spec.visibility === 'private')) {
    throw new RequestProblem('not_found', `There is no app ${slug} that you may see.`)
  }
  if (refusal !== null) throw new RequestProblem(refusal.code, refusal.detail)
  return app
}
