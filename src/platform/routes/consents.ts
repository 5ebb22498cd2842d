// What waits for consent: for the admins of the space, who give it, and for those of the app, who wait for it.
import { reachOf } from '../domain/rights.ts'
import { pageBody, pageRows } from './query.ts'
import { type Call, type CallerRoute, ok, type Reply } from './route.ts'

async function listWaiting({ query, services, caller }: Call): Promise<Reply> {
  const apps = [...new Set(query.all('app'))]
  return ok(pageBody(await services.store.reader.waitingConsents({ ...query.page, apps, space: query.one('space') }, reachOf(caller))))
}

export const consentRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/consents',
    operationId: 'listWaitingConsents',
    summary: 'What waits for consent: in spaces that the caller administers, and for apps that the caller administers.',
    access: { kind: 'caller', inSpace: true },
    query: [
      { name: 'app', description: 'Slug of an app that is asked about.', type: 'text', repeated: true },
      { name: 'space', description: 'Only installations in this space.', type: 'text' },
      ...pageRows,
    ],
    body: null,
    answers: { 200: { description: 'One page, ordered by key.', schema: 'WaitingConsentPage' } },
    problems: [],
    handle: listWaiting,
  },
]
