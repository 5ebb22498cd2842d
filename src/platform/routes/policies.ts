// Policies that the platform keeps: what holds for the plans of a space, or of everybody, beside what their manifests say of themselves.
import type { PolicyResource } from '../../manifest/policy.ts'
import { noPolicyText } from '../domain/kept-policy.ts'
import { reachOf } from '../domain/rights.ts'
import { policyFaults } from '../policy-faults.ts'
import { RequestProblem } from '../problem.ts'
import type { PolicyPlace, PolicyWrite } from '../store/ports-policies.ts'
import { requireAdmin } from './installations.ts'
import { pageBody, pageRows } from './query.ts'
import { type Access, accepted, type Call, type CallerRoute, ok, param, type Reply } from './route.ts'

/** The space that the path names, which the caller administers; null for the platform. */
type Place = (call: Call) => Promise<string | null>

const thePlatform: Place = async () => null

const theSpace: Place = async (call) => {
  const space = param(call, 'space')
  await requireAdmin(call, space)
  return space
}

async function listPolicies(call: Call): Promise<Reply> {
  const { query, services, caller } = call
  const named = [...new Set(query.all('space'))]
  for (const space of named) await requireAdmin(call, space)
  const spaces = named.length === 0 ? null : named
  return ok(pageBody(await services.store.reader.policies({ ...query.page, spaces }, reachOf(caller))))
}

async function getPolicy(call: Call, place: Place): Promise<Reply> {
  const wanted: PolicyPlace = { space: await place(call), name: param(call, 'name') }
  const record = await call.services.store.reader.policy(wanted)
  if (record === null) throw new RequestProblem('not_found', noPolicyText(wanted))
  return ok(record, { etag: true })
}

async function putPolicy(call: Call, place: Place): Promise<Reply> {
  const write = await writeOf(call, place)
  const policy = call.body as PolicyResource
  const { name } = policy.metadata
  if (name !== write.name) throw new RequestProblem('invalid_resource', `The policy is called ${name}; put it to .../policies/${name}.`)
  const errors = await policyFaults(policy)
  if (errors.length > 0) throw new RequestProblem('invalid_resource', `The policy ${name} is not valid. Nothing was changed.`, { errors })
  const { record, created } = accepted(await call.services.store.writer.putPolicy(write, policy, call.caller.token.id, call.origin))
  return { status: created ? 201 : 200, body: record }
}

async function deletePolicy(call: Call, place: Place): Promise<Reply> {
  const write = await writeOf(call, place)
  accepted(await call.services.store.writer.deletePolicy(write, call.caller.token.id, call.origin))
  return { status: 204, body: null }
}

async function writeOf(call: Call, place: Place): Promise<PolicyWrite> {
  return { space: await place(call), name: param(call, 'name'), tag: call.headers['if-match'] ?? null }
}

const ifMatch = { name: 'If-Match', description: 'The ETag of the policy as it was read; another one is left as it is, and answered 412.' }

type What = { path: string; name: string; what: string; place: Place; looks: Access; writes: Access; problems: CallerRoute['problems'] }

function routesOf({ path, name, what, place, looks, writes, problems }: What): CallerRoute[] {
  const row = { path, query: [] }
  return [
    {
      ...row,
      method: 'GET',
      operationId: `get${name}Policy`,
      summary: `A policy of ${what}.`,
      access: looks as CallerRoute['access'],
      body: null,
      answers: { 200: { description: 'The policy.', schema: 'PolicyRecord' }, 304: { description: 'As the caller has it.', schema: null } },
      problems: [...problems, 'not_found'],
      handle: (call) => getPolicy(call, place),
    },
    {
      ...row,
      method: 'PUT',
      operationId: `put${name}Policy`,
      summary: `Keeps a policy of ${what}; one with its name is replaced.`,
      access: writes as CallerRoute['access'],
      headers: [ifMatch],
      body: 'Policy',
      answers: {
        200: { description: 'Kept before; as it is now.', schema: 'PolicyRecord' },
        201: { description: 'Kept.', schema: 'PolicyRecord' },
      },
      problems: [
        ...problems,
        ...(problems.length > 0 ? (['not_found'] as const) : []),
        'invalid_resource',
        'too_many_policies',
        'precondition_failed',
      ],
      handle: (call) => putPolicy(call, place),
    },
    {
      ...row,
      method: 'DELETE',
      operationId: `delete${name}Policy`,
      summary: `Deletes a policy of ${what}.`,
      access: writes as CallerRoute['access'],
      headers: [ifMatch],
      body: null,
      answers: { 204: { description: 'Deleted.', schema: null } },
      problems: [...problems, 'not_found', 'precondition_failed'],
      handle: (call) => deletePolicy(call, place),
    },
  ]
}

export const policyRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/policies',
    operationId: 'listPolicies',
    summary: 'Policies of the platform and of spaces that the caller administers, whole.',
    access: { kind: 'caller', inSpace: true },
    query: [
      { name: 'space', description: 'Only those of the platform and of this space: what holds in it.', type: 'text', repeated: true },
      ...pageRows,
    ],
    body: null,
    answers: {
      200: {
        description: 'One page: the platform’s first, then by space and name. It ends early where policies are large.',
        schema: 'PolicyPage',
      },
    },
    problems: ['not_found', 'not_admin', 'insufficient_scope'],
    handle: listPolicies,
  },
  ...routesOf({
    path: '/api/v1/policies/{name}',
    name: 'Platform',
    what: 'the whole platform',
    place: thePlatform,
    looks: { kind: 'caller' },
    writes: { kind: 'site-owner', scope: 'admin:org' },
    problems: [],
  }),
  ...routesOf({
    path: '/api/v1/spaces/{space}/policies/{name}',
    name: 'Space',
    what: 'a space',
    place: theSpace,
    looks: { kind: 'caller', inSpace: true },
    writes: { kind: 'caller', inSpace: true },
    problems: ['not_admin', 'insufficient_scope'],
  }),
]
