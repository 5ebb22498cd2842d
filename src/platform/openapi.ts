// The OpenAPI 3.1 document, made from the routes' rows and the schemas that types and validators come from as well.
import apiSchema from '../../schemas/api/v1.schema.json' with { type: 'json' }
import appSchema from '../../schemas/v1/app.schema.json' with { type: 'json' }
import catalogSchema from '../../schemas/v1/catalog.schema.json' with { type: 'json' }
import commonSchema from '../../schemas/v1/common.schema.json' with { type: 'json' }
import configSchema from '../../schemas/v1/config.schema.json' with { type: 'json' }
import installationSchema from '../../schemas/v1/installation.schema.json' with { type: 'json' }
import { problemTable } from './problem.ts'
import { problemsOf, type Route } from './routes/route.ts'

type Json = { [key: string]: unknown }

/** Schema files whose `$defs` become components; two of them are components themselves. */
const files: readonly Json[] = [apiSchema, appSchema, catalogSchema, commonSchema, configSchema, installationSchema]
const wholeFiles: readonly Json[] = [appSchema, installationSchema]

/** What a schema says to other tools, and is of no use to a client. */
const privateKeywords = new Set(['$schema', '$id', '$defs', 'tsType'])

export function openApiDocument(routes: readonly Route[]): object {
  const paths: Record<string, Json> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Appward registry API', version: '1', description: 'Spaces, apps, installations and fleets in the shape of manifests.' },
    paths,
    components: {
      schemas: schemaComponents(),
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
  const inQuery = route.query.map(({ name, description, type, repeated }) => {
    const value =
      type === 'flag' ? { type: 'boolean' } : type === 'page-size' ? { type: 'integer', minimum: 1, maximum: 1000 } : { type: 'string' }
    return { name, in: 'query', description, schema: repeated ? { type: 'array', items: value } : value }
  })
  const inHeader = (route.headers ?? []).map(({ name, description }) => ({ name, in: 'header', description, schema: { type: 'string' } }))
  return [...inPath, ...inQuery, ...inHeader]
}

function responsesOf(route: Route): Json {
  const answers = Object.entries(route.answers).map(([status, { description, schema }]) => [
    status,
    { description, ...(schema === null ? {} : content('application/json', typeof schema === 'string' ? component(schema) : schema)) },
  ])
  const byStatus = Map.groupBy(new Set(problemsOf(route)), (code) => problemTable[code].status)
  const problems = [...byStatus].map(([status, codes]) => [
    status,
    { description: `Codes: ${codes.join(', ')}.`, ...content('application/problem+json', component('Problem')) },
  ])
  return Object.fromEntries([...answers, ...problems])
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
