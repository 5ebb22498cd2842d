// The OpenAPI 3.1 document of the app-side API, made from the routes' rows. Shapes are those of GitHub's published description, by its names.
import { appSideOperations } from '../../generated/app-side-operations.ts'
import { type Access, permissionsOf } from '../domain/access.ts'
import { accessWords } from '../domain/access-words.ts'
import { apiRoot } from '../shapes/urls.ts'
import type { ApiRoute } from './route.ts'

type Json = { [key: string]: unknown }
type Operation = NonNullable<(typeof appSideOperations)[string]>

const description = `What apps call, as clients of GitHub's API do. An operation has the name that it has in GitHub's published description
(npm: @octokit/openapi), where the shapes of its body and of its answers are; docs/app-side-api.md tells which optional fields are left out here.
x-appward-needs says who may call it; x-appward-permissions are those of which an app needs one, x-appward-scope is what a personal access token
needs, x-appward-role what its holder is in the space, and x-appward-public that on public repositories everybody may.`

const securitySchemes = {
  app: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'A JSON web token that the app signs with a private key.' },
  installation: { type: 'http', scheme: 'bearer', description: 'A token of an installation.' },
  appUser: { type: 'http', scheme: 'bearer', description: 'A token by which the app acts for a user.' },
  client: { type: 'http', scheme: 'basic', description: 'Client id and client secret of the app.' },
  token: { type: 'http', scheme: 'bearer', description: 'A personal access token.' },
} as const

const error = {
  type: 'object',
  required: ['message', 'documentation_url', 'status'],
  properties: {
    message: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['resource', 'field', 'code'],
        properties: { resource: { type: 'string' }, field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
    documentation_url: { type: 'string' },
    status: { type: 'string' },
  },
}

/** @throws Error for a route that the published description does not have. */
export function openApiDocument(routes: readonly ApiRoute[]): object {
  const paths: Record<string, Json> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) }
  return {
    openapi: '3.1.0',
    info: { title: 'Appward app-side API', version: '1', description },
    servers: [{ url: apiRoot }],
    paths,
    components: {
      schemas: { Error: error },
      responses: { Refused: { description: 'Refused; the message says why.', ...json({ $ref: '#/components/schemas/Error' }) } },
      securitySchemes,
    },
  }
}

function operationOf({ method, path, access, body }: ApiRoute): Json {
  const operation = appSideOperations[`${method} ${path}`]
  if (operation === undefined) throw new Error(`The published description has no ${method} ${path}.`)
  return {
    operationId: operation.id,
    security: securityOf(access),
    ...needsOf(access),
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...operation.query.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
    ],
    ...(body === null ? {} : { requestBody: json({ type: 'object' }) }),
    responses: responsesOf(method, operation),
  }
}

/** Each way to be let in, with the permission or scope that it takes. */
function securityOf(access: Access): Json[] {
  const permissions = permissionsOf(access).map(({ name, level }) => [`${name}:${level}`])
  const needs: Readonly<Record<keyof typeof securitySchemes, string[][]>> = {
    app: [[]],
    installation: permissions,
    appUser: permissions,
    client: [[]],
    token: [access.token?.scope == null ? [] : [access.token.scope]],
  }
  const kinds = (Object.keys(securitySchemes) as (keyof typeof securitySchemes)[]).filter((kind) => access[kind] !== undefined)
  const ways = kinds.flatMap((kind) => (needs[kind].length === 0 ? [[]] : needs[kind]).map((need) => ({ [kind]: need })))
  return access.anonymous === undefined ? ways : [{}, ...ways]
}

function needsOf(access: Access): Json {
  const { anonymous, token } = access
  const permissions = permissionsOf(access)
  return {
    'x-appward-needs': accessWords(access),
    ...(permissions.length === 0 ? {} : { 'x-appward-permissions': permissions }),
    ...(token?.scope == null ? {} : { 'x-appward-scope': token.scope }),
    ...(token?.role == null ? {} : { 'x-appward-role': token.role }),
    ...(anonymous !== undefined && token?.scope != null ? { 'x-appward-public': true } : {}),
  }
}

/** Whatever is asked for may be asked for again on a condition. */
function responsesOf(method: ApiRoute['method'], { id, statuses }: Operation): Json {
  const answers = statuses.map((status): [string, Json] => {
    return [String(status), { description: `As ${id} answers.`, ...(status === 204 ? {} : json({})) }]
  })
  const unchanged = method === 'GET' ? { 304: { description: 'As the caller has it.' } } : {}
  return { ...Object.fromEntries(answers), ...unchanged, default: { $ref: '#/components/responses/Refused' } }
}

function json(schema: object): Json {
  return { content: { 'application/json': { schema } } }
}
