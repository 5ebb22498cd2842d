// The OpenAPI 3.1 document, made from the routes' rows and the schemas that types and validators come from as well.
import apiSchema from '../../schemas/api/v1.schema.json' with { type: 'json' }
import appSchema from '../../schemas/v1/app.schema.json' with { type: 'json' }
import catalogSchema from '../../schemas/v1/catalog.schema.json' with { type: 'json' }
import commonSchema from '../../schemas/v1/common.schema.json' with { type: 'json' }
import configSchema from '../../schemas/v1/config.schema.json' with { type: 'json' }
import installationSchema from '../../schemas/v1/installation.schema.json' with { type: 'json' }
import policySchema from '../../schemas/v1/policy.schema.json' with { type: 'json' }
import { type ProblemCode, problemTable } from './problem.ts'
import { problemsOf, type Route } from './routes/route.ts'

type Json = { [key: string]: unknown }

/** Schema files whose `$defs` become components; some of them are components themselves. */
const files: readonly Json[] = [apiSchema, appSchema, catalogSchema, commonSchema, configSchema, installationSchema, policySchema]
const wholeFiles: readonly Json[] = [appSchema, installationSchema, policySchema]

/** Name to what it holds. */
type Headers = Readonly<Record<string, string>>

const etag: Headers = { ETag: 'Changes with the answer; send it back as If-None-Match.' }
const ifNoneMatch = { name: 'If-None-Match', description: 'The ETag of an answer at hand; the same again is 304.' }

const retryAfter: Headers = { 'Retry-After': 'Seconds until the next request is taken.' }

/** An operation has no place for what is no operation, so the description of the whole says it. */
const description = `Spaces, apps, installations and fleets in the shape of manifests.
A path that does not take a method answers 405 as components/responses/MethodNotAllowed has it; HEAD is taken wherever GET is.
Where the platform limits requests, every answer says how its caller stands: X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Used
(requests of the hour that runs), X-RateLimit-Reset (its end, in seconds since 1970) and X-RateLimit-Resource. All tokens of a user share one
budget, here and in the app-side API; 304 costs nothing.`

/** What a schema says to other tools, and is of no use to a client. */
const privateKeywords = new Set(['$schema', '$id', '$defs', 'tsType'])

/** The document for some rows; it is plain data, made once. */
export function openApiDocument(routes: readonly Route[]): object {
  const paths: Record<string, Json> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Appward registry API', version: '1', description },
    paths,
    components: {
      schemas: schemaComponents(),
      responses: { MethodNotAllowed: problemResponse(['method_not_allowed'], { Allow: 'The methods that the path takes.' }) },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A personal access token.' } },
    },
  }
}

function operationOf(route: Route): Json {
  return {
    operationId: route.operationId,
    summary: route.summary,
    security: route.access.kind === 'public' ? [] : [{ token: [] }],
    ...('scope' in route.access ? { description: `Needs a token with scope \`${route.access.scope}\`.` } : {}),
    parameters: parametersOf(route),
    ...(route.body === null ? {} : { requestBody: { required: true, content: { 'application/json': { schema: component(route.body) } } } }),
    responses: responsesOf(route),
  }
}

function parametersOf(route: Route): Json[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = route.query.map(({ name, description, type, repeated, required }) => {
    const value =
      type === 'flag' ? { type: 'boolean' } : type === 'page-size' ? { type: 'integer', minimum: 1, maximum: 1000 } : { type: 'string' }
    const schema = repeated ? { type: 'array', items: value } : value
    return { name, in: 'query', description, ...(required === true ? { required } : {}), schema }
  })
  const inHeader = [...(route.headers ?? []), ...(isConditional(route) ? [ifNoneMatch] : [])].map(({ name, description }) => ({
    name,
    in: 'header',
    description,
    schema: { type: 'string' },
  }))
  return [...inPath, ...inQuery, ...inHeader]
}

function responsesOf(route: Route): Json {
  const answers = Object.entries(route.answers).map(([status, { description, schema, type = 'application/json', headers = {} }]) => [
    status,
    {
      description,
      ...headerPart(isConditional(route) && (status === '200' || status === '304') ? { ...headers, ...etag } : headers),
      ...(schema === null ? {} : content(type, typeof schema === 'string' ? component(schema) : schema)),
    },
  ])
  const byStatus = Map.groupBy(new Set(problemsOf(route)), (code) => problemTable[code].status)
  return Object.fromEntries([...answers, ...[...byStatus].map(([status, codes]) => [status, problemResponse(codes)])])
}

function problemResponse(codes: readonly ProblemCode[], headers: Headers = {}): Json {
  const fixed = Object.fromEntries(codes.flatMap((code) => Object.entries(problemTable[code].headers ?? {})))
  return {
    description: `Codes: ${codes.join(', ')}.`,
    ...headerPart({ ...fixed, ...(codes.includes('rate_limited') ? retryAfter : {}), ...headers }),
    ...content('application/problem+json', component('Problem')),
  }
}

/** Whether an answer has an ETag and its sender takes If-None-Match. */
function isConditional({ answers }: Route): boolean {
  return answers[304] !== undefined
}

function headerPart(headers: Headers): Json {
  const rows = Object.entries(headers).map(([name, description]) => [name, { description, required: true, schema: { type: 'string' } }])
  return rows.length === 0 ? {} : { headers: Object.fromEntries(rows) }
}

function content(type: string, schema: object): Json {
  return { content: { [type]: { schema } } }
}

function component(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

function schemaComponents(): Json {
  const components: Json = {}
  const add = (name: string, schema: unknown) => {
    if (name in components) throw new Error(`Two schemas are called ${name}.`)
    components[name] = resolved(schema)
  }
  for (const file of wholeFiles) add(String(file.title), file)
  for (const file of files) for (const [name, schema] of Object.entries((file.$defs ?? {}) as Json)) add(name, schema)
  return components
}

/** A schema with its references turned into references to components. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !privateKeywords.has(key))
  return Object.fromEntries(entries.map(([key, inner]) => (key === '$ref' ? [key, componentPath(String(inner))] : [key, resolved(inner)])))
}

/** `FILE#/$defs/NAME` names a definition; without that part, the file's own schema. */
function componentPath(ref: string): string {
  const [file = '', pointer] = ref.split('#')
  const whole = wholeFiles.find((schema) => String(schema.$id).endsWith(`/${file.split('/').at(-1)}`))
  const name = pointer === undefined || pointer === '' ? String(whole?.title) : pointer.replace('/$defs/', '')
  return `#/components/schemas/${name}`
}
