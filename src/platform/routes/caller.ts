// Who asks, and with what.
import { type CallerRoute, ok } from './route.ts'

export const callerRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/caller',
    operationId: 'getCaller',
    summary: 'The caller, its spaces and its token.',
    access: { kind: 'caller' },
    query: [],
    body: null,
    answers: { 200: { description: 'The caller.', schema: 'Caller' } },
    problems: [],
    handle: async ({ caller }) => ok(caller),
  },
]
