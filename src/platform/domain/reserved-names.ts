// Names that nobody may have, because the platform has something else at their address. Pure.

/** `/LOGIN` is the address of an account. First parts of the paths of pages and APIs, and of pages that answers of the API name already. */
const logins: ReadonlySet<string> = new Set([
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

/** `/settings/apps/SLUG` is the address of an app's settings. */
const slugs: ReadonlySet<string> = new Set(['new'])

/** Why no new account may have this login; null where one may. */
export function reservedLoginFault(login: string): string | null {
  return logins.has(login) ? `The platform needs the address /${login} for itself; choose another login.` : null
}

/** Why no app may take this slug; null where one may. */
export function reservedSlugFault(slug: string): string | null {
  return slugs.has(slug) ? `The platform needs the address /settings/apps/${slug} for itself; choose another slug.` : null
}
