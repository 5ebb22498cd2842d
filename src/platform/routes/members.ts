// Members of an organization, for its admins.
import type { Member } from '../../generated/types.ts'
import { RequestProblem } from '../problem.ts'
import { requireAdmin } from './installations.ts'
import { pageBody, pageRows } from './query.ts'
import { type Access, accepted, type Call, type CallerRoute, ok, param, type Reply } from './route.ts'

const access = { kind: 'scope', scope: 'admin:org' } as const satisfies Access
const path = '/api/v1/organizations/{login}/members'

/** The organization that the path names, which the caller administers. */
async function requireOrganization(call: Call): Promise<string> {
  const login = param(call, 'login')
  const space = await call.services.store.reader.space(login)
  if (space?.type !== 'organization') throw new RequestProblem('not_found', `There is no organization ${login}.`)
  await requireAdmin(call, login)
  return login
}

async function putMember(call: Call): Promise<Reply> {
  const login = await requireOrganization(call)
  const member = call.body as Member
  const { created } = accepted(await call.services.store.writer.putMember(login, member, call.caller.token.id, call.origin))
  return { status: created ? 201 : 200, body: { login: member.login, role: member.role } }
}

async function removeMember(call: Call): Promise<Reply> {
  const login = await requireOrganization(call)
  accepted(await call.services.store.writer.removeMember(login, param(call, 'user'), call.caller.token.id, call.origin))
  return { status: 204, body: null }
}

export const memberRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path,
    operationId: 'listMembers',
    summary: 'Members of an organization and their roles.',
    access,
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, ordered by login.', schema: 'MemberPage' } },
    problems: ['not_found', 'not_admin'],
    handle: async (call) => ok(pageBody(await call.services.store.reader.members(await requireOrganization(call), call.query.page))),
  },
  {
    method: 'POST',
    path,
    operationId: 'putMember',
    summary: 'Makes a user a member, or gives a member another role.',
    access,
    query: [],
    body: 'Member',
    answers: {
      200: { description: 'A member before; the role is as asked for.', schema: 'Member' },
      201: { description: 'A member now.', schema: 'Member' },
    },
    problems: ['not_found', 'not_admin', 'unknown_space', 'last_admin'],
    handle: putMember,
  },
  {
    method: 'DELETE',
    path: `${path}/{user}`,
    operationId: 'removeMember',
    summary: 'Ends a membership, and at once all rights that came from it. Only the site owner ends the last admin’s.',
    access,
    query: [],
    body: null,
    answers: { 204: { description: 'Ended.', schema: null } },
    problems: ['not_found', 'not_admin', 'last_admin'],
    handle: removeMember,
  },
]
