// What raised permissions open, as rows: below the change that raises them, or by the installation that waits.
import type { Capability, OpenedPermission, Plan } from '../../src/generated/types.ts'
import { canonicalJson } from '../../src/lib/canonical-json.ts'
import { visible } from '../../src/lib/visible.ts'
import { partsOfInstallation } from '../../src/manifest/resource.ts'
import type { Colours } from './colours.ts'
import { type Row, wrappedRows } from './field-rows.ts'
import { rowLines } from './row-lines.ts'
import { counted, listed, mostListed, shownList, shownValue } from './shown-value.ts'

const whens: Readonly<Record<Capability['when'], string>> = {
  applied: 'at once',
  consented: 'once people consent',
  installed: 'once it is installed',
  authorized: 'for users who authorize it',
}

/** Longer names of permissions push only their own routes away. */
const widestStep = 40

const indexes = new WeakMap<readonly Capability[], ReadonlyMap<string, Capability[]>>()

/** Of the change with this key; none where the plan does not say what it opens. */
export function openedRows(key: string, { capabilities = [] }: Plan): Row[] {
  const known = indexes.get(capabilities) ?? Map.groupBy(capabilities, (each) => each.key)
  indexes.set(capabilities, known)
  return capabilityRows('opens', known.get(key) ?? [])
}

/** What is opened by consents that no change is about. */
export function waitingOpenedLines({ capabilities = [], changes }: Plan, colours: Colours): string[] {
  const changed = new Set(changes.map(({ key }) => key))
  const waiting = capabilities.filter(({ key }) => !changed.has(key))
  if (waiting.length === 0) return []
  const rows = waiting.slice(0, mostListed).flatMap((each) => capabilityRows(each.key, [each]))
  const rest = waiting.length - mostListed
  return [
    colours.dim('What waiting consents would open:'),
    ...rowLines(rows, colours),
    ...(rest > 0 ? [`    and ${counted(rest, 'installation', 'installations')} more`] : []),
  ]
}

/** When and where, and below it what; the same what is told once. */
function capabilityRows(label: string, capabilities: readonly Capability[]): Row[] {
  const groups = Map.groupBy(capabilities, ({ permissions }) => canonicalJson(permissions))
  return [...groups.values()].flatMap((those) => {
    const { permissions = [] } = those[0] ?? {}
    const width = Math.min(widestStep, Math.max(0, ...permissions.map((each) => stepText(each).length)))
    return [
      ...wrappedRows(label, those.map(whenText), '; '),
      ...permissions
        .flatMap((opened) => {
          const [first = '', ...others] = openedTexts(opened)
          return [`${stepText(opened).padEnd(width)}  ${first}`, ...others.map((text) => `${' '.repeat(width)}  ${text}`)]
        })
        .map((text) => ({ label: '', text: `  ${text}` })),
    ]
  })
}

function whenText({ when, installations, repositories }: Capability): string {
  if (installations.length === 0) return whens[when]
  const on = repositories === null ? 'repositories' : counted(repositories, 'repository', 'repositories')
  return `${whens[when]} on ${on} of ${shownList(installations.map((key) => partsOfInstallation(key).space))}`
}

function stepText({ permission, from, to }: OpenedPermission): string {
  return `${shownValue(permission)}: ${from === null ? '' : `${from} -> `}${to}`
}

function openedTexts({ served, routes, events }: OpenedPermission): string[] {
  const calls = routes.map(({ method, path, public: open }) => visible(`${method} ${path}${open ? ' of private repositories' : ''}`))
  const none = served ? 'no API route that it could not call before' : 'no API route here needs it'
  const names = listed(events.map((name) => shownValue(name)))
  return [
    ...(calls.length > 0 ? listed(calls) : [none]),
    ...wrappedRows('', names, ', ').map(({ text }, index) => (index === 0 ? `can subscribe to ${text}` : `  ${text}`)),
  ]
}
