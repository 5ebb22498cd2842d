// A client that holds every answer against the OpenAPI document which the platform serves.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'

export type Answer = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies whose schema has just been checked
  body: any
  headers: Headers
}

export type CallOptions = { token?: string | null; body?: unknown; raw?: string; headers?: Record<string, string> }
export type CheckedClient = (method: string, path: string, options?: CallOptions) => Promise<Answer>

type Response = { headers?: Record<string, object>; content?: Record<string, { schema: object }> }
type Operation = { responses: Record<string, Response> }
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; responses: { MethodNotAllowed: Response } }
}

/** Headers that a client acts on: an answer has those that are documented, and no others of these. */
const telling = ['ETag', 'Location', 'Allow', 'WWW-Authenticate', 'Retry-After']

/** Compiling takes longer than starting a platform, and all of them serve one text. */
const compiled = new Map<string, { document: Document; ajv: Ajv2020 }>()

function compile(text: string): { document: Document; ajv: Ajv2020 } {
  const document = JSON.parse(text) as Document
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema(document, 'openapi')
  compiled.set(text, { document, ajv })
  return { document, ajv }
}

/** `token` is sent with every call that names none. */
export async function checkedClient(url: string, token: string): Promise<CheckedClient> {
  const text = await (await fetch(`${url}/api/v1/openapi.json`)).text()
  const { document, ajv } = compiled.get(text) ?? compile(text)
  return async (method, path, options = {}) => {
    const { token: own = token, body, raw, headers } = options
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(own === null ? {} : { authorization: `Bearer ${own}` }),
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload === undefined ? {} : { body: payload }),
    })
    const answered = await response.text()
    const answer: Answer = { status: response.status, body: bodyOf(response, answered), headers: response.headers }
    const operation = operationFor(document, method, path)
    if (answer.status === 405) checkHeaders(document.components.responses.MethodNotAllowed, answer, `${method} ${path}`)
    if (operation === null) checkSchema(ajv, { $ref: 'openapi#/components/schemas/Problem' }, answer, `${method} ${path}`)
    else checkAnswer(ajv, operation, answer, answered, `${method} ${path}`)
    expect(answered, 'no stack in an answer').not.toMatch(/node:internal|\.ts:\d+/)
    return answer
  }
}

/** What is no JSON is a text. */
function bodyOf(response: globalThis.Response, text: string): unknown {
  if (text === '') return null
  return /[/+]json\b/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text
}

function operationFor(document: Document, method: string, path: string): Operation | null {
  const [pathname = ''] = path.split('?')
  for (const [template, operations] of Object.entries(document.paths)) {
    const pattern = new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
    if (pattern.test(pathname)) return operations[method.toLowerCase()] ?? null
  }
  return null
}

function checkAnswer(ajv: Ajv2020, operation: Operation, answer: Answer, text: string, call: string): void {
  const documented = operation.responses[String(answer.status)]
  expect(documented, `${call} answers ${answer.status}, which is not documented: ${text}`).toBeDefined()
  checkHeaders(documented ?? {}, answer, call)
  const [type] = (answer.headers.get('content-type') ?? '').split(';')
  if (documented?.content === undefined) {
    expect(text, `${call} ${answer.status} has no body`).toBe('')
    return
  }
  const media = documented.content[type ?? '']
  expect(media, `${call} ${answer.status} answers ${type}`).toBeDefined()
  checkSchema(ajv, JSON.parse(JSON.stringify(media?.schema).replaceAll('"#/', '"openapi#/')), answer, call)
}

function checkHeaders(documented: Response, answer: Answer, call: string): void {
  const sent = telling.filter((name) => answer.headers.has(name))
  expect(sent.toSorted(), `headers of ${call} ${answer.status}`).toEqual(Object.keys(documented.headers ?? {}).toSorted())
}

function checkSchema(ajv: Ajv2020, schema: object, answer: Answer, call: string): void {
  const reference = '$ref' in schema ? ajv.getSchema(String(schema.$ref)) : undefined
  const validate = reference ?? ajv.compile(schema)
  expect(validate(answer.body), `${call}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(answer.body).slice(0, 500)}`).toBe(true)
}
