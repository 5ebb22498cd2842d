// "Is it this one?" of webhook secrets, for the admins of an app's space: the one thing that can be learned of a secret that is kept.
import type { SecretAnswers, SecretChecks } from '../../generated/types.ts'
import { RequestProblem } from '../problem.ts'
import { hookPlace } from '../secret-box.ts'
import { ownAppAccess, ownAppProblems, requireOwnApp } from './own-app.ts'
import { type Call, type CallerRoute, ok, type Reply, type Services } from './route.ts'

/** Asking must not become guessing: so often within a minute (in milliseconds) for one app, whoever asks. */
const guessesPerMinute = 10
const minute = 60_000

/** A body counts for one request for each so many checks. */
const checksPerRequest = 100

async function checkSecrets(call: Call): Promise<Reply> {
  const { services } = call
  const { checks } = call.body as SecretChecks
  const items: SecretAnswers['items'] = []
  for (const { app: slug, secret } of checks) {
    const app = await requireOwnApp(call, slug)
    await countGuess(services, app.id, slug)
    const kept = (await services.store.reader.hook(app.id)).secret
    items.push({ app: slug, same: kept !== null && services.secrets.isSame(hookPlace(app.id), secret, kept) })
  }
  return { ...ok({ items }), headers: { 'cache-control': 'no-store' } }
}

/** @throws RequestProblem where the app was asked about too often. */
async function countGuess({ guesses, now }: Services, appId: number, slug: string): Promise<void> {
  const at = now().getTime()
  const { counts, exceeded } = await guesses.add('secret', String(appId), [{ length: minute, limit: guessesPerMinute, cost: 1 }], at)
  if (exceeded === null) return
  const wait = Math.max(1, Math.ceil(((counts[0]?.start ?? at) + minute - at) / 1000))
  const detail = `The webhook secret of ${slug} was asked about ${guessesPerMinute} times within a minute; ask again in ${wait} seconds.`
  throw new RequestProblem('rate_limited', detail, { headers: { 'Retry-After': String(wait) } })
}

export const secretCheckRoutes: readonly CallerRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/secret-checks',
    operationId: 'checkSecrets',
    summary: 'Says of webhook secrets whether the platform keeps the same ones. Changes nothing.',
    access: ownAppAccess,
    question: true,
    query: [],
    body: 'SecretChecks',
    cost: (body) => Math.ceil((body as SecretChecks).checks.length / checksPerRequest),
    answers: { 200: { description: 'One answer for each check.', schema: 'SecretAnswers' } },
    problems: ownAppProblems,
    handle: checkSecrets,
  },
]
