// How an app is used, for the admins of its space.
import { later } from '../domain/time.ts'
import { ownAppAccess, ownAppProblems, requireOwnApp } from './own-app.ts'
import { type CallerRoute, ok } from './route.ts'

/** Milliseconds for which deliveries are counted. */
const recent = 7 * 24 * 60 * 60 * 1_000

export const appUseRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/apps/{slug}/use',
    operationId: 'getAppUse',
    summary: 'How many users authorized an app, and how its deliveries of the last seven days went.',
    access: ownAppAccess,
    query: [],
    body: null,
    answers: { 200: { description: 'As it is now.', schema: 'AppUse' } },
    problems: ownAppProblems,
    handle: async (call) => {
      const { key, id } = await requireOwnApp(call)
      const { store, now } = call.services
      const [users, deliveries] = [
        await store.reader.authorizedUsers(id),
        await store.reader.appDeliveries(id, later(now().toISOString(), -recent)),
      ]
      return ok({ app: key, users, deliveries })
    },
  },
]
