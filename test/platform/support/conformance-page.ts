// docs/app-side-api.md: how each route of the published description is answered here. Everything in it comes from elsewhere.

import type { Access } from '../../../src/platform/domain/access.ts'
import { accessWords } from '../../../src/platform/domain/access-words.ts'
import type { DescribedField } from './described-fields.ts'

export type PageRoute = { key: string; access: Access; fields: readonly DescribedField[] }
export type RootRoute = { key: string; status: number }

/** @param absent described routes that are not served, as `METHOD /path`. */
export function conformancePage(routes: readonly PageRoute[], roots: readonly RootRoute[], absent: readonly string[]): string {
  return `${[
    '# App-side API',
    head,
    table(
      ['route', 'needs one of', '', 'never sent'],
      routes.map(({ key, access, fields }) => {
        const unsent = fields.filter(({ sent }) => !sent)
        const state = unsent.length === 0 ? 'conforming' : 'partial'
        return [`\`${key}\``, accessWords(access).join('; '), state, unsentWords(unsent)]
      }),
    ),
    '## Shapes\n\nWhat the platform leaves out of the shapes that the description names. All of it is optional there.',
    table(['shape', 'never sent', 'sent by some routes'], fatesOf(routes).map(shapeRow)),
    '## At the root of the host',
    table(
      ['route', ''],
      roots.map(({ key, status }) => [`\`${key}\``, status === 404 ? 'absent' : 'served']),
    ),
    '## Absent',
    absentLines(absent),
  ].join('\n\n')}\n`
}

const head = `Written by \`UPDATE_DOCS=1 npx vitest run test/platform/app-side/conformance.test.ts\` from the routes' rows and from answers of a running
platform, and compared with them by every test run; do not edit.

Routes are below \`/api/v3\`. Each answer has all fields that the published description of GitHub's API requires, in the right types.
A route is conforming when it also sends each optional field, and partial when it does not: the last column has the fields, and
\`shape: ...\` the shapes of the description that it sends less of, whose fields are listed below. \`[]\` is an item of a list. Of names that may
or may not apply, such as permissions, none counts as left out.
\`GET /api/v3/openapi.json\` tells programs who may call what.`

/** How a field of a shape fares: the routes that send it, and those that send the shape without it. */
type Fate = { field: string; sending: Set<string>; leaving: Set<string> }

/** By shape, the fields that not every route sends of those that send the shape. */
function fatesOf(routes: readonly PageRoute[]): [shape: string, fates: Fate[]][] {
  const shapes = new Map<string, Map<string, Fate>>()
  for (const { key, fields } of routes) {
    for (const { shape, field, sent } of fields.filter((each) => each.shape !== '')) {
      const fates = shapes.get(shape) ?? new Map<string, Fate>()
      shapes.set(shape, fates)
      const fate = fates.get(field) ?? { field, sending: new Set(), leaving: new Set() }
      fates.set(field, fate)
      ;(sent ? fate.sending : fate.leaving).add(key)
    }
  }
  const left = [...shapes].map(([shape, fates]): [string, Fate[]] => [shape, [...fates.values()].filter(({ leaving }) => leaving.size > 0)])
  return left.filter(([, fates]) => fates.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function shapeRow([shape, fates]: [shape: string, fates: Fate[]]): string[] {
  const never = fates.filter(({ sending }) => sending.size === 0).map(({ field }) => field)
  const sometimes = fates.filter(({ sending }) => sending.size > 0).map(fateWords)
  return [`\`${shape}\``, codes(never), sometimes.join('; ')]
}

function fateWords({ field, sending, leaving }: Fate): string {
  if (sending.size <= 2) return `\`${field}\` by ${codes([...sending])} alone`
  if (leaving.size <= 2) return `\`${field}\`, but not by ${codes([...leaving])}`
  return `\`${field}\` by ${sending.size} routes, not by ${leaving.size}`
}

function unsentWords(unsent: readonly DescribedField[]): string {
  const own = unsent.filter(({ shape }) => shape === '').map(({ path }) => path)
  const shapes = [...new Set(unsent.map(({ shape }) => shape))].filter((shape) => shape !== '').toSorted()
  return [own.length === 0 ? '' : codes(own), shapes.length === 0 ? '' : `shape: ${codes(shapes)}`]
    .filter((words) => words !== '')
    .join('; ')
}

/** One line for each path, and one for all below a first part that has many. */
function absentLines(absent: readonly string[]): string {
  const rows = absent.map((key) => key.split(' ') as [method: string, path: string])
  const byPart = Map.groupBy(rows, ([, path]) => path.split('/')[1] ?? '')
  const lines = [...byPart].flatMap(([part, routes]) => {
    const byPath = [...Map.groupBy(routes, ([, path]) => path)]
    if (byPath.length > 2) return [`- \`/${part}/...\`: all ${routes.length} routes`]
    return byPath.map(([path, each]) => `- ${codes(each.map(([method]) => method))} \`${path}\``)
  })
  return lines.join('\n')
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
