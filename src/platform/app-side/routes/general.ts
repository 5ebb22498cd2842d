// What the API says of itself, to anyone.
import type { Access } from '../../domain/access.ts'
import { type ApiRoute, reply } from '../route.ts'
import { rootShape } from '../shapes/root.ts'

/** Whoever asks; with a credential it must be a live one. */
export const everyone: Access = {
  anonymous: true,
  token: { scope: null, role: null },
  app: true,
  installation: { permission: null },
  appUser: { permission: null },
  client: true,
}

export const generalRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/', access: everyone, body: null, handle: async ({ urls }) => reply(rootShape(urls)) },
  {
    method: 'GET',
    path: '/meta',
    access: everyone,
    body: null,
    handle: async () => reply({ verifiable_password_authentication: false }),
  },
]
