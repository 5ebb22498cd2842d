// What the API says of itself, to anyone.
import { anyone } from '../../domain/access.ts'
import { rootShape } from '../../shapes/root.ts'
import { type ApiRoute, reply } from '../route.ts'

export const generalRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/', access: anyone, body: null, handle: async ({ urls }) => reply(rootShape(urls)) },
  {
    method: 'GET',
    path: '/meta',
    access: anyone,
    body: null,
    handle: async () => reply({ verifiable_password_authentication: false }),
  },
]
