// One-time links by which a user signs in at a browser: for that user and the site owner, with a token that opens everything itself.
import { hashTokenValue, mintTokenValue } from '../token-value.ts'
import { accepted, type Call, type CallerRoute, type Reply } from './route.ts'
import { requireUser } from './tokens.ts'

async function createSignInLink(call: Call): Promise<Reply> {
  const login = await requireUser(call)
  const { services, caller, origin } = call
  const code = mintTokenValue('sign-in-link', services.random)
  const link = { login, hash: hashTokenValue(code) }
  const { expiresAt } = accepted(await services.store.writer.createSignInLink(link, caller.token.id, origin))
  return { status: 201, body: { path: `/login/link?code=${code}`, expiresAt }, headers: { 'cache-control': 'no-store' } }
}

export const signInLinkRoutes: readonly CallerRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/users/{login}/sign-in-links',
    operationId: 'createSignInLink',
    summary: 'Makes a link that signs the user in at a browser, once; it takes a token with every scope that does not end.',
    access: { kind: 'self', scope: 'user' },
    query: [],
    body: null,
    answers: { 201: { description: 'The link, which is shown this once.', schema: 'SignInLink' } },
    problems: ['not_found', 'scope_not_held', 'outlives_token'],
    handle: createSignInLink,
  },
]
