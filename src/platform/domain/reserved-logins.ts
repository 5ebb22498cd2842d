// Logins that nobody may have: `/LOGIN` is the address of an account, and these are where the platform has something else. Pure.

/** First parts of the paths of pages and APIs, and of pages that answers of the API name already. */
const reserved: ReadonlySet<string> = new Set([
  'api',
  'apps',
  'assets',
  'audit-log',
  'avatars',
  'healthz',
  'login',
  'logout',
  'market',
  'organizations',
  'settings',
  'tokens',
])

/** Why no new account may have this login; null where one may. */
export function reservedFault(login: string): string | null {
  return reserved.has(login) ? `The platform needs the address /${login} for itself; choose another login.` : null
}
