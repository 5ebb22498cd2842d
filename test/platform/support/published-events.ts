// What is wrong with a payload by the two published descriptions of webhooks.
import { createRequire } from 'node:module'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

type Json = Record<string, unknown>

// As types they would be larger than the whole project.
const require = createRequire(import.meta.url)

const options = { strict: false, allErrors: true, logger: false } as const
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

function withFormats<A extends Ajv>(ajv: A): A {
  ajv.addFormat('uri', (text: string) => URL.canParse(text))
  ajv.addFormat('date-time', dateTime)
  ajv.addFormat('uri-template', /^https?:\/\//)
  ajv.addFormat('email', true)
  return ajv
}

/** Both are older than the API that they describe: what they do not know yet (fields, events, permissions) is no fault. */
function open(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(open)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key, value]) => !(key === 'additionalProperties' && value === false))
  return Object.fromEntries(entries.map(([key, value]) => [key, open(value)]))
}

const community = require('@octokit/webhooks-schemas/schema.json') as { definitions: Record<string, Json> }
const communityAjv = withFormats(new Ajv(options)).addSchema({ $id: 'community', definitions: open(community.definitions) as Json })

type OpenApi = {
  webhooks: Record<string, { post: { requestBody: { content: { 'application/json': { schema: { $ref: string } } } } } }>
} & Json
const openapi = require('@octokit/openapi-webhooks/generated/api.github.com.json') as OpenApi
const openapiAjv = withFormats(new Ajv2020(options)).addSchema({ $id: 'openapi', components: openapi.components })

const compiled = new Map<string, ValidateFunction>()

function validatorOf(ajv: Ajv, $ref: string): ValidateFunction {
  const known = compiled.get($ref) ?? ajv.compile({ $ref })
  compiled.set($ref, known)
  return known
}

/** `path: message` of each fault, by the description that finds it. Throws where a description does not know the event. */
export function publishedFaults(name: string, action: string | null, payload: unknown): { community: string[]; openapi: string[] } {
  const definition = `${name}$${action ?? 'event'}`
  if (community.definitions[definition] === undefined) throw new Error(`There is no published schema of ${definition}.`)
  const key = [name, ...(action === null ? [] : [action])].join('-').replaceAll('_', '-')
  const ref = openapi.webhooks[key]?.post.requestBody.content['application/json'].schema.$ref
  if (ref === undefined) throw new Error(`There is no published description of ${key}.`)
  return {
    community: faultsBy(validatorOf(communityAjv, `community#/definitions/${definition}`), payload),
    openapi: faultsBy(validatorOf(openapiAjv, `openapi${ref}`), payload),
  }
}

function faultsBy(validate: ValidateFunction, payload: unknown): string[] {
  if (validate(payload)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }: ErrorObject) => {
    const named = typeof params.missingProperty === 'string' ? '' : ` ${JSON.stringify(params)}`
    return `${instancePath}: ${message}${named}`
  })
}
