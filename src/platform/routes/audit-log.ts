// The audit log: all of it for the site owner, a space's part for its admins.
import { roleIn } from '../domain/rights.ts'
import { lastMomentOf, timeOf } from '../domain/time.ts'
import { RequestProblem } from '../problem.ts'
import { idPage, pageBody, pageRows, type Query } from './query.ts'
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
  const [from, to] = [timeIn(query, 'from', timeOf), timeIn(query, 'to', lastMomentOf)]
  const filter = { space, actor: query.one('actor'), app: query.one('app'), action: query.one('action'), from, to }
  return ok(pageBody(await services.store.reader.auditLog({ ...idPage(query.page), ...filter })))
}

/** @throws RequestProblem 'bad_request' where it is no time. */
function timeIn(query: Query, name: string, read: (text: string) => string | null): string | null {
  const text = query.one(name)
  const at = text === null ? null : read(text)
  if (text !== null && at === null)
    throw new RequestProblem('bad_request', `${name} is a day like 2030-01-31 or a time like 2030-01-31T12:00:00Z.`)
  return at
}

export const auditLogRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/audit-log',
    operationId: 'listAuditLog',
    summary: 'Who changed what, when, and by which credential.',
    access: { kind: 'scope', scope: 'audit_log' },
    query: [
      { name: 'space', description: 'Only entries of this space; needed but for the site owner.', type: 'text' },
      { name: 'actor', description: 'Only what this login did.', type: 'text' },
      { name: 'app', description: 'Only entries of the app with this slug, and of its installations.', type: 'text' },
      { name: 'action', description: 'Only this action, such as update or create-token.', type: 'text' },
      {
        name: 'from',
        description: 'Only entries of this time and later; a day (2030-01-31) is meant from its beginning in UTC.',
        type: 'text',
      },
      {
        name: 'to',
        description: 'Only entries up to this time, which belongs to it: all of a day (2030-01-31, in UTC), of a minute or of a second.',
        type: 'text',
      },
      ...pageRows,
    ],
    body: null,
    answers: { 200: { description: 'One page, newest first.', schema: 'AuditPage' } },
    problems: ['not_found', 'not_admin'],
    handle: listAuditLog,
  },
]
