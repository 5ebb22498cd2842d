// Where an installation's page is, below a platform's address: the platform serves it there and plans point to it.

/** `login`: of the space that it is in. */
export function installationPath({ type, login }: { type: 'user' | 'organization'; login: string }, id: number): string {
  return `${type === 'organization' ? `/organizations/${login}` : ''}/settings/installations/${id}`
}
