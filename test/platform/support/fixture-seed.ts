// The users, organizations and repositories that the platform's tests start with.
import type { Seed } from '../../../src/generated/types.ts'

/** alice administers acme, bob widgets; carol is a member of acme. */
export const testSeed: Seed = {
  users: [{ login: 'alice' }, { login: 'bob' }, { login: 'carol' }],
  organizations: [
    {
      login: 'acme',
      members: [
        { login: 'alice', role: 'admin' },
        { login: 'carol', role: 'member' },
      ],
    },
    { login: 'widgets', members: [{ login: 'bob', role: 'admin' }] },
  ],
  repositories: [
    { owner: 'acme', name: 'api' },
    { owner: 'acme', name: 'vault', private: true },
    { owner: 'acme', name: 'web' },
    { owner: 'widgets', name: 'core' },
  ],
}
