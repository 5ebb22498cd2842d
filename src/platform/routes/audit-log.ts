// The audit log: all of it for the site owner, a space's part for its admins.
import { roleIn } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { idPage, pageBody, pageRows } from './query.ts'
import { type Call, type CallerRoute, ok, type Reply } from './route.ts'
import { requireSpace } from './spaces.ts'

async function listAuditLog({ services, query, caller }: Call): Promise<Reply> {
  const space = query.one('space')
  if (space === null && !caller.siteOwner) {
    throw new RequestProblem('not_admin', 'Only the site owner reads the whole log; name a space that you administer with ?space=.')
  }
  if (space !== null) {
    const { login } = await requireSpace(services.store.reader, space)
    if (roleIn(caller, login) !== 'admin') throw new RequestProblem('not_admin', `Only admins of ${login} read its part of the log.`)
  }
  return ok(pageBody(await services.store.reader.auditLog({ ...idPage(query.page), space })))
}

export const auditLogRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/audit-log',
    operationId: 'listAuditLog',
    summary: 'Who changed what, when, and by which credential.',
    access: { kind: 'scope', scope: 'audit_log' },
    query: [{ name: 'space', description: 'Only entries of this space; needed but for the site owner.', type: 'text' }, ...pageRows],
    body: null,
    answers: { 200: { description: 'One page, newest first.', schema: 'AuditPage' } },
    problems: ['not_found', 'not_admin'],
    handle: listAuditLog,
  },
]
