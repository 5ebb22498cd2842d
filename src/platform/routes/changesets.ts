// Changesets: the one way in which apps and installations change.
import type { ChangesetResult } from '../../generated/types.ts'
import { JsonText } from '../../lib/json-text.ts'
import { RequestProblem } from '../problem.ts'
import type { ArrivedChangeset } from '../store/ports.ts'
import { accepted, type Call, type CallerRoute, type Reply } from './route.ts'

/** A changeset counts for one request for each so many changes. */
const changesPerRequest = 100

async function postChangeset(call: Call): Promise<Reply> {
  const { caller, origin, bodyDigest, services } = call
  const { id: arrived } = call.body as ArrivedChangeset
  const dryRun = call.query.flag('dryRun')
  const idempotencyKey = dryRun ? null : requiredKey(call)
  const by = caller.token.id
  const sealing = services.secrets.keys
  const submission = { arrived, by, origin, dryRun, idempotencyKey, bodyDigest: blinded(call, bodyDigest), sealing }
  const { result, repeated } = accepted(await services.store.writer.submit(submission))
  return { status: repeated || dryRun ? 200 : 201, body: new JsonText<ChangesetResult>(result) }
}

/** The digest is kept, and who reads it must not be able to guess by it what secret was sent. */
function blinded({ services: { secrets } }: Call, digest: string): string {
  return secrets.mac('digest of a changeset', digest)
}

function requiredKey({ headers }: Call): string {
  const key = headers['idempotency-key']
  if (key === undefined || key === '') {
    throw new RequestProblem(
      'idempotency_key_missing',
      'Send a new Idempotency-Key with each changeset, and the same one with its repeats.',
    )
  }
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new RequestProblem('bad_request', 'An Idempotency-Key is 1 to 200 visible ASCII characters.')
  return key
}

export const changesetRoutes: readonly CallerRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/changesets',
    operationId: 'submitChangeset',
    summary: 'Applies the changes of one plan: all of them, or nothing.',
    access: { kind: 'caller', inSpace: true },
    query: [{ name: 'dryRun', description: 'Do everything, then take it back; true or false.', type: 'flag' }],
    headers: [
      {
        name: 'Idempotency-Key',
        description: 'A repeat with the same key and body answers with the first result. Not needed for a dry run.',
      },
    ],
    body: 'Changeset',
    question: 'dryRun',
    cost: (body) => Math.ceil((body as ArrivedChangeset).changes / changesPerRequest),
    answers: {
      200: { description: 'A dry run, or the first result of a repeat.', schema: 'ChangesetResult' },
      201: { description: 'Applied.', schema: 'ChangesetResult' },
    },
    problems: [
      'idempotency_key_missing',
      'idempotency_key_reused',
      'fleet_not_yours',
      'head_moved',
      'not_admin',
      'insufficient_scope',
      'suspended_by_app',
      'gone',
      'exists',
      'not_owned',
      'other_fleet',
      'owner_moved',
      'client_too_old',
      'revision_moved',
      'frozen',
      'invalid_change',
      'duplicate_change',
      'invalid_resource',
      'prevent_destroy',
      'space_fixed',
      'slug_fixed',
      'name_taken',
      'unknown_space',
      'unknown_repositories',
      'app_not_installable',
      'outside_installations',
    ],
    handle: postChangeset,
  },
]
