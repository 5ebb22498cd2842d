// The audit log: all of it for the site owner, a space's part for its admins.
import { roleIn } from '../domain/rights.ts'
import { lastMomentOf, timeOf } from '../domain/time.ts'
import { RequestProblem } from '../problem.ts'
import type { AuditFilter } from '../store/ports-audit.ts'
import { exportedLines } from './audit-export.ts'
import { idPage, pageBody, pageRows, type Query, type QueryRow } from './query.ts'
import { type Call, type CallerRoute, ok, type Reply } from './route.ts'
import { requireSpace } from './spaces.ts'

async function listAuditLog(call: Call): Promise<Reply> {
  const filter = await filterOf(call)
  const { store, auditRetention: days } = call.services
  const page = await store.reader.auditLog({ ...idPage(call.query.page), ...filter })
  const removed = await store.reader.removedEntries()
  return ok({ ...pageBody(page), retention: { days, keptSince: removed?.before ?? null } })
}

async function exportAuditLog(call: Call): Promise<Reply> {
  const lines = exportedLines(call.services.store.reader, await filterOf(call))
  return { status: 200, body: null, stream: { type: lineType, chunks: lines } }
}

/** What the caller asks for, who may read it. @throws RequestProblem */
async function filterOf({ services, query, caller }: Call): Promise<AuditFilter> {
  const space = query.one('space')
  if (space === null && !caller.siteOwner) {
    throw new RequestProblem('not_admin', 'Only the site owner reads the whole log; name a space that you administer with ?space=.')
  }
  if (space !== null) {
    const { login } = await requireSpace(services.store.reader, space)
    if (roleIn(caller, login) !== 'admin') throw new RequestProblem('not_admin', `Only admins of ${login} read its part of the log.`)
  }
  const [from, to] = [timeIn(query, 'from', timeOf), timeIn(query, 'to', lastMomentOf)]
  return { space, actor: query.one('actor'), app: query.one('app'), action: query.one('action'), from, to }
}

/** @throws RequestProblem 'bad_request' where it is no time. */
function timeIn(query: Query, name: string, read: (text: string) => string | null): string | null {
  const text = query.one(name)
  const at = text === null ? null : read(text)
  if (text !== null && at === null)
    throw new RequestProblem('bad_request', `${name} is a day like 2030-01-31 or a time like 2030-01-31T12:00:00Z.`)
  return at
}

const lineType = 'application/x-ndjson'

const filterRows: readonly QueryRow[] = [
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
]

export const auditLogRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/audit-log',
    operationId: 'listAuditLog',
    summary: 'Who changed what, when, and by which credential.',
    access: { kind: 'scope', scope: 'audit_log' },
    query: [...filterRows, ...pageRows],
    body: null,
    answers: { 200: { description: 'One page, newest first.', schema: 'AuditPage' } },
    problems: ['not_found', 'not_admin'],
    handle: listAuditLog,
  },
  {
    method: 'GET',
    path: '/api/v1/audit-log/export',
    operationId: 'exportAuditLog',
    summary: 'The log as it is now, oldest first: an entry of the list on each line, then a line that says how many and their digest.',
    access: { kind: 'scope', scope: 'audit_log' },
    query: filterRows,
    body: null,
    answers: {
      200: {
        description: `Lines of JSON, each an AuditEntry and the last one an AuditExportEnd. Its digest is of the bytes of all lines before it, with
the end of each: \`head -n -1 FILE | sha256sum\` gives the same. An answer without that last line broke off.`,
        schema: { type: 'string', contentMediaType: lineType },
        type: lineType,
      },
    },
    problems: ['not_found', 'not_admin'],
    handle: exportAuditLog,
  },
]
