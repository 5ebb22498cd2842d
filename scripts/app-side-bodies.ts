// Validators of the app-side API's bodies, from the published description of GitHub's API that the conformance tests use too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Json = Record<string, unknown>
type Content = { content?: Record<string, { schema: Json }> }
export type Parameter = { name?: string; in?: string; schema?: Json }
export type Operation = {
  operationId: string
  parameters?: (Parameter & { $ref?: string })[]
  requestBody?: Content
  responses: Record<string, Content & { $ref?: string }>
}
export type Description = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json>; responses: Record<string, Content>; parameters: Record<string, Parameter> }
}

const id = 'https://appward.dev/schemas/app-side.schema.json'

/** What of the description this platform does not serve. */
const notServed = /^\w+ \/enterprises\/|^(PATCH|DELETE) \/(orgs\/{org}|user|repos\/{owner}\/{repo})$/

/** Whether this platform serves a described route, given as `METHOD /path`. */
export function isServed(key: string): boolean {
  return !notServed.test(key)
}

/** What of GitHub's API is served: the published part, and routes which that leaves out, described here as GitHub answers them. */
export function readDescription(root: string): Description {
  const read = (name: string): Description => JSON.parse(readFileSync(join(root, 'test/fixtures', name), 'utf8'))
  const [published, added] = [read('github-api.json'), read('git-refs-api.json')]
  const { schemas, responses, parameters } = published.components
  return {
    paths: { ...published.paths, ...added.paths },
    components: {
      schemas: { ...schemas, ...added.components.schemas },
      responses: { ...responses, ...added.components.responses },
      parameters,
    },
  }
}

/** One schema whose definitions are the bodies, by operation, and what they refer to; and the name of each body's validator. */
export function bodySchemas(description: Description): { schema: Json; validators: Record<string, string> } {
  const bodies: Record<string, Json> = {}
  for (const [path, operations] of Object.entries(description.paths)) {
    for (const [method, { operationId, requestBody }] of Object.entries(operations)) {
      const body = requestBody?.content?.['application/json']?.schema
      if (body !== undefined && isServed(`${method.toUpperCase()} ${path}`)) bodies[identifierOf(operationId)] = asJsonSchema(body) as Json
    }
  }
  const components = Object.fromEntries(
    Object.entries(description.components.schemas).map(([name, schema]) => [name, asJsonSchema(schema)]),
  )
  const names = Object.keys(bodies)
  return {
    schema: { $id: id, $defs: { ...components, ...bodies } },
    validators: Object.fromEntries(names.map((name) => [name, `${id}#/$defs/${name}`])),
  }
}

/** `checks/list-for-ref` as a name in code: `checksListForRef`. */
function identifierOf(operationId: string): string {
  return operationId.replaceAll(/[/-](\w)/g, (_match, letter: string) => letter.toUpperCase())
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has another type. Defaults are left out: what a caller does not say means something. */
export function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, default: _default, ...rest } = value as Json
  const schema = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, asJsonSchema(inner)])) as Json
  if (typeof schema.$ref === 'string') schema.$ref = schema.$ref.replace('#/components/schemas/', '#/$defs/')
  if (nullable !== true) return schema
  if (Array.isArray(schema.enum)) schema.enum = [...schema.enum, null]
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'] }
}
