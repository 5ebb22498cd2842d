// What the app-side API's own description takes from the published one: names, queries and statuses. Its shapes stay there.
import type { Description, Operation } from './app-side-bodies.ts'

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
      { id: operation.operationId, query: queryOf(operation, description), statuses: statusesOf(operation) },
    ]),
  )
  return Object.fromEntries(rows.filter(([key]) => isServed(key)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function queryOf({ parameters = [] }: Operation, { components }: Description): string[] {
  const all = parameters.map(({ $ref, ...own }) =>
    $ref === undefined ? own : components.parameters[$ref.replace('#/components/parameters/', '')],
  )
  return all.flatMap((parameter) => (parameter?.in === 'query' && parameter.name !== undefined ? [parameter.name] : []))
}

function statusesOf({ responses }: Operation): number[] {
  return Object.keys(responses)
    .map(Number)
    .filter((status) => status < 300)
}
