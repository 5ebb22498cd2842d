// The description of the app-side API, for programs.
import { openApiDocument } from '../openapi.ts'
import { type ApiRoute, reply } from '../route.ts'
import { everyone } from './general.ts'

/** @param routes those that it describes. */
export function openApiRoute(routes: readonly ApiRoute[]): ApiRoute {
  const document = openApiDocument(routes)
  return { method: 'GET', path: '/openapi.json', access: everyone, body: null, handle: async () => reply(document) }
}
