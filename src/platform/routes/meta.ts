// What the platform says about itself, to anyone.
import { siteOwnerLogin } from '../domain/site-owner.ts'
import { ok, type PublicRoute } from './route.ts'

const health = { type: 'object', required: ['status'], additionalProperties: false, properties: { status: { const: 'ok' } } }

/** `document` gives the OpenAPI document, which is made from all routes, these among them. */
export function metaRoutes(document: () => object): readonly PublicRoute[] {
  return [
    {
      method: 'GET',
      path: '/healthz',
      operationId: 'getHealth',
      summary: 'Whether the platform runs and reads its database.',
      access: { kind: 'public' },
      unmetered: true,
      query: [],
      body: null,
      answers: { 200: { description: 'It does.', schema: health } },
      problems: [],
      handle: async ({ services }) => {
        await services.store.reader.space(siteOwnerLogin)
        return ok({ status: 'ok' })
      },
    },
    {
      method: 'GET',
      path: '/api/v1/openapi.json',
      operationId: 'getOpenApi',
      summary: 'This description.',
      access: { kind: 'public' },
      query: [],
      body: null,
      answers: {
        200: { description: 'An OpenAPI 3.1 document.', schema: { type: 'object' } },
        304: { description: 'As the caller has it.', schema: null },
      },
      problems: [],
      handle: async () => ok(document(), { etag: true }),
    },
  ]
}
