// The description of the app-side API, for programs.
import { anyone } from '../../domain/access.ts'
import { openApiDocument } from '../openapi.ts'
import { type ApiRoute, reply } from '../route.ts'

/** @param routes those that it describes. */
export function openApiRoute(routes: readonly ApiRoute[]): ApiRoute {
  const document = openApiDocument(routes)
  return { method: 'GET', path: '/openapi.json', access: anyone, body: null, handle: async () => reply(document) }
}
