// What the app-side API's own description takes from the published one: names, queries and statuses. Its shapes stay there.
import type { Description, Operation, Parameter } from './app-side-bodies.ts'

type Row = {
  /** As the published description names it. */
  id: string
  /** Names of parameters in the query. */
  query: string[]
  /** Of success. */
  statuses: number[]
}

/** By `METHOD /path`; of what is served alone. */
export function operationRows(description: Description, isServed: (key: string) => boolean): Record<string, Row> {
  const rows = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): [string, Row] => [
      `${method.toUpperCase()} ${path}`,
      { id: operation.operationId, query: queryOf(operation, description).map(({ name = '' }) => name), statuses: statusesOf(operation) },
    ]),
  )
  return Object.fromEntries(rows.filter(([key]) => isServed(key)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Parameters in the query of an operation, their references followed. */
export function queryOf({ parameters = [] }: Operation, { components }: Description): Parameter[] {
  const all = parameters.map(({ $ref, ...own }) =>
    $ref === undefined ? own : components.parameters[$ref.replace('#/components/parameters/', '')],
  )
  return all.filter((parameter) => parameter !== undefined).filter((parameter) => parameter.in === 'query')
}

function statusesOf({ responses }: Operation): number[] {
  return Object.keys(responses)
    .map(Number)
    .filter((status) => status < 300)
}
