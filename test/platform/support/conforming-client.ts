// A client of the app-side API that holds every answer against the published description of GitHub's API.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { asJsonSchema, type Description, type Operation, readDescription } from '../../../scripts/app-side-bodies.ts'

export type ApiAnswer = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies whose schema has just been checked
  body: any
  headers: Headers
}

export type ApiOptions = {
  /** As the Authorization header has it; null for none. */
  authorization?: string | null
  body?: unknown
  raw?: string
  headers?: Record<string, string>
}

/** `path` below /api/v3, with its query. */
export type ConformingClient = (method: string, path: string, options?: ApiOptions) => Promise<ApiAnswer>

export const description: Description = readDescription(`${import.meta.dirname}/../../..`)

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addFormat('uri', (text: string) => URL.canParse(text))
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
ajv.addFormat('uri-template', true)
ajv.addFormat('email', /^\S+@\S+$/)
for (const format of ['int64', 'timestamp']) ajv.addFormat(format, { type: 'number', validate: Number.isSafeInteger })
ajv.addSchema({ $id: 'github', $defs: asJsonSchema(description.components.schemas) })

const errorSchema = {
  type: 'object',
  required: ['message', 'documentation_url', 'status'],
  properties: {
    message: { type: 'string', minLength: 1 },
    documentation_url: { type: 'string' },
    status: { type: 'string' },
    errors: { type: 'array', items: { type: 'object', required: ['resource', 'field', 'code'] } },
  },
}

const compiled = new Map<string, ValidateFunction>()

function validatorOf(key: string, schema: object): ValidateFunction {
  const known = compiled.get(key)
  if (known !== undefined) return known
  const validate = ajv.compile(JSON.parse(JSON.stringify(asJsonSchema(schema)).replaceAll('"#/$defs/', '"github#/$defs/')))
  compiled.set(key, validate)
  return validate
}

/** The schema of an operation's answer; null where the description has none for this status. */
export function answerSchema({ responses }: Operation, status: number): object | null {
  const response = responses[String(status)]
  const named = response?.$ref?.replace('#/components/responses/', '')
  return (named === undefined ? response : description.components.responses[named])?.content?.['application/json']?.schema ?? null
}

function schemaOf(method: string, pathname: string, status: number): { key: string; schema: object } | null {
  const operation = description.paths[templateOf(pathname) ?? '']?.[method.toLowerCase()]
  const schema = operation === undefined ? null : answerSchema(operation, status)
  return schema === null ? null : { key: `${operation?.operationId} ${status}`, schema }
}

/** The path of the description that fits; literal parts before parameters. Only a ref may hold slashes. */
export function templateOf(pathname: string): string | null {
  const fitting = Object.keys(description.paths).filter((template) => {
    const pattern = new RegExp(
      `^${template
        .replaceAll('.', '\\.')
        .replace('{ref}', '.+')
        .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
    )
    return pattern.test(pathname)
  })
  const parameters = (template: string) => template.split('{').length
  return fitting.toSorted((a, b) => parameters(a) - parameters(b))[0] ?? null
}

/** Every answer is checked: a described one against its schema, an error against the shape of errors. */
export function conformingClient(url: string, authorization: string | null): ConformingClient {
  return async (method, path, options = {}) => {
    const { authorization: own = authorization, body, raw, headers } = options
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await fetch(`${url}/api/v3${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'user-agent': 'conformance',
        ...(own === null ? {} : { authorization: own }),
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload === undefined ? {} : { body: payload }),
    })
    const text = await response.text()
    const answer: ApiAnswer = { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
    check(method, path, answer)
    expect(text, 'no stack in an answer').not.toMatch(/node:internal|\.ts:\d+/)
    return answer
  }
}

function check(method: string, path: string, answer: ApiAnswer): void {
  const [pathname = ''] = path.split('?')
  const call = `${method} ${path} ${answer.status}`
  const isError = answer.status >= 400
  const described = schemaOf(method, pathname, answer.status)
  if (isError) checkBody(validatorOf('error', errorSchema), answer, call)
  else if (answer.status === 204 || answer.status === 304) expect(answer.body, `${call} has no body`).toBeNull()
  else expect(described, `${call} is described`).not.toBeNull()
  if (described !== null) checkBody(validatorOf(described.key, described.schema), answer, call)
}

function checkBody(validate: ValidateFunction, { body }: ApiAnswer, call: string): void {
  expect(validate(body), `${call}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 600)}`).toBe(true)
}
