// A plan as text for a person: the dangerous first, what each change means, and the words that would let it pass.
import type { Change, Conflict, Impact, Plan, Risk, Waiting } from '../../src/generated/types.ts'
import { hasErrors } from '../../src/lib/diagnostic.ts'
import { shownDate } from '../../src/lib/shown-time.ts'
import { visible } from '../../src/lib/visible.ts'
import { kindOfKey } from '../../src/manifest/resource.ts'
import { type Group, groupOf } from '../plan/actions.ts'
import { flagsToPass } from '../plan/guard.ts'
import { openedRows, waitingOpenedLines } from './capability-rows.ts'
import { type Colours, warned } from './colours.ts'
import { consentRows, waitingCount, waitingLines } from './consent-rows.ts'
import { alterationRows, creationRows, type Row } from './field-rows.ts'
import { rowLines } from './row-lines.ts'
import { counted, shownList } from './shown-value.ts'
import { toldOnce } from './told-once.ts'
import { undoneRows } from './undone-rows.ts'
import { mildViolations, violationHint, violationText } from './violation-rows.ts'

export type PlanTextOptions = {
  colours: Colours
  /** What the guard answered. */
  refusals: readonly Conflict[]
  /** What applies this plan but for --allow: `appward apply`. Null where that is not the next thing to do. */
  command: string | null
}

const signs: Readonly<Record<Group, { sign: string; colour: keyof Colours }>> = {
  create: { sign: '+', colour: 'green' },
  change: { sign: '~', colour: 'yellow' },
  rename: { sign: '>', colour: 'cyan' },
  transfer: { sign: '>', colour: 'cyan' },
  delete: { sign: '-', colour: 'red' },
}
const groups: readonly Group[] = ['create', 'change', 'rename', 'transfer', 'delete']

/** The dangerous first. */
export const risks: readonly Risk[] = ['high', 'medium', 'low']

/** The furthest column that risks move to for a long key. */
const lastRiskColumn = 56

/** The whole text, ending in a line break. */
export function renderPlanText(plan: Plan, options: PlanTextOptions): string {
  const { colours, refusals } = options
  const sections = [
    [colours.bold(`fleet ${visible(plan.fleet)} on ${visible(plan.target)}`), ...selectionLines(plan)],
    ...changeSections(plan, colours),
    ...noteSections(plan, colours),
    ...findingSections(plan, refusals, colours),
    summaryLines(plan, options),
  ]
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${text.join('\n\n')}\n`
}

/** What the plan is about, where that is not everything. */
export function selectionLines({ selection }: Plan): string[] {
  if (selection === null) return []
  const parts = [selection.only.join(', '), selection.labels.map((label) => `-l ${label}`).join(' ')]
  return [
    `only ${parts
      .filter((text) => text !== '')
      .map(visible)
      .join(' · ')}`,
  ]
}

/** One section for each risk, the highest first; within one the plan's order. */
function changeSections(plan: Plan, colours: Colours): string[][] {
  const { changes } = plan
  const column = changes.reduce((widest, change) => Math.min(lastRiskColumn, Math.max(widest, headOf(change).length + 3)), 0)
  return risks.map((risk) =>
    changes
      .filter((change) => change.risk === risk)
      .flatMap((change) => [headLine(change, column, colours), ...detailLines(change, plan, colours)]),
  )
}

/** What a change of a plan means, below its head. */
export function detailLines(change: Change, plan: Plan, colours: Colours): string[] {
  return rowLines([...rowsOf(change, plan.waiting), ...openedRows(change.key, plan)], colours)
}

/** What a person should know besides the changes, a section for each matter; a section may be empty. */
export function noteSections(plan: Plan, colours: Colours): string[][] {
  return [
    waitingLines(plan.waiting, colours),
    waitingOpenedLines(plan, colours),
    leftoverLines(plan, colours),
    ignoredLines(plan, colours),
    forgetLines(plan, colours),
    settledLines(plan, colours),
    uncomparedLines(plan, colours),
  ]
}

/** What stands in the way: a section of the conflicts, one of the rules that are broken without that, and one of the gates. What has only to be allowed is told by `summaryLines`. */
export function findingSections(plan: Plan, refusals: readonly Conflict[], colours: Colours): string[][] {
  const gates = refusals.filter(({ code }) => code !== 'AW501')
  return [
    plan.conflicts.flatMap((conflict) => findingLines(conflict.severity, conflict, colours)),
    mildViolations(plan).flatMap((each) =>
      findingLines(each.severity, { ...each, message: violationText(each), hint: violationHint(each) }, colours),
    ),
    gates.flatMap((refusal) => findingLines('refused', refusal, colours)),
  ]
}

/** The sign and name of a change. */
export function signedHead(change: Change): string {
  return `${signs[groupOf(change.action)].sign} ${headOf(change)}`
}

/** The risk of a change and the reasons for it. */
export function riskText({ risk, reasons }: Change): string {
  return reasons.length > 0 ? `${risk}: ${reasons.join(', ')}` : risk
}

function headOf({ action, key, from }: Change): string {
  if (from !== null) return `${visible(key)}  (renamed from ${visible(from.slice(from.indexOf('/') + 1))})`
  return action === 'update' || groupOf(action) !== 'change' ? visible(key) : `${visible(key)}  (${action})`
}

function headLine(change: Change, column: number, colours: Colours): string {
  const { sign, colour } = signs[groupOf(change.action)]
  const head = headOf(change)
  return `${colours[colour](sign)} ${colours.bold(head)}${' '.repeat(Math.max(2, column - head.length))}${warned(colours, change.risk, riskText(change))}`
}

function rowsOf(change: Change, waiting: readonly Waiting[]): Row[] {
  return [...meaningRows(toldOnce(change, waiting), waiting), ...undoneRows(change)]
}

function meaningRows(change: Change, waiting: readonly Waiting[]): Row[] {
  if (change.before === null) return [...creationRows(change), ...consentRows(change, waiting)]
  if (change.after === null) return [{ label: 'ends', text: endText(change.key, change.impact) }]
  const reach = change.impact
  const rows = [...alterationRows(change), ...consentRows(change, waiting)]
  if (reach.installations > 0) rows.push({ label: 'reaches', text: appReach(reach) })
  else if (change.kind === 'Installation' && change.reasons.length > 0 && reach.spaces.length > 0)
    rows.push({ label: 'reaches', text: spaceReach(reach) })
  return rows
}

function endText(key: string, impact: Impact): string {
  if (kindOfKey(key) === 'Installation') return `access to ${spaceReach(impact)}`
  const { installations, keys, lastUsedAt } = impact
  const ends = installations === 0 ? 'the app; it is installed nowhere' : `the app and ${appReach(impact)}`
  const use = [
    ...(keys > 0 ? [counted(keys, 'key', 'keys')] : []),
    ...(lastUsedAt === null ? [] : [`last used on ${shownDate(lastUsedAt)}`]),
  ]
  return use.length === 0 ? ends : `${ends}; ${use.join(', ')}`
}

function appReach({ installations, spaces, repositories }: Impact): string {
  const names = shownList(spaces)
  const reached = repositories === 0 ? '' : `, ${counted(repositories, 'repository', 'repositories')}`
  return `${counted(installations, 'installation', 'installations')} (${names})${reached}`
}

function spaceReach({ spaces, repositories }: Impact): string {
  // None are counted where nobody knows how many `all` was.
  return `${repositories === 0 ? 'repositories' : counted(repositories, 'repository', 'repositories')} of ${shownList(spaces)}`
}

function leftoverLines({ leftovers }: Plan, colours: Colours): string[] {
  if (leftovers.length === 0) return []
  return [colours.dim('In the fleet but not in the manifests; --prune would delete:'), ...leftovers.map((key) => `    ${visible(key)}`)]
}

function forgetLines({ forget }: Plan, colours: Colours): string[] {
  if (forget.length === 0) return []
  const head = 'Taken away by others, and in no manifest; apply stops telling of it:'
  return [colours.dim(head), ...forget.map((key) => `    ${visible(key)}`)]
}

function settledLines({ settles = [] }: Plan, colours: Colours): string[] {
  if (settles.length === 0) return []
  const head = 'Changed by others, and in the manifests like that by now; apply takes note:'
  return [colours.dim(head), ...settles.map(({ key }) => `    ${visible(key)}`)]
}

function ignoredLines({ ignored }: Plan, colours: Colours): string[] {
  if (ignored.length === 0) return []
  const rows = ignored.map(({ key, paths }) => ({ label: key, text: paths.join(', ') }))
  return [colours.dim('Different on the platform, and left alone by ignoreChanges:'), ...rowLines(rows, colours)]
}

function uncomparedLines({ uncompared }: Plan, colours: Colours): string[] {
  if (uncompared.length === 0) return []
  return [
    colours.dim('Webhook secrets that could not be compared here; apply needs them:'),
    ...uncompared.map((key) => `    ${visible(key)}`),
  ]
}

type Finding = Pick<Conflict, 'key' | 'message' | 'hint'> & { code: string }

function findingLines(word: 'error' | 'warning' | 'note' | 'refused', { code, key, message, hint }: Finding, colours: Colours): string[] {
  const about = key === '' ? '' : `${visible(key)}: `
  return [
    `${warned(colours, word === 'refused' ? 'error' : word === 'note' ? 'low' : word, `${word} ${code}`)}  ${about}${visible(message)}`,
    ...(hint ? [`    ${visible(hint)}`] : []),
  ]
}

/** How much there is to do, or why not, and the words that would do it. */
export function summaryLines(plan: Plan, { colours, refusals, command }: PlanTextOptions): string[] {
  const { changes, conflicts, summary } = plan
  if (hasErrors(conflicts)) {
    const errors = conflicts.filter(({ severity }) => severity === 'error').length
    return [
      ...(changes.length > 0 ? [countLine(plan, colours)] : []),
      `${counted(errors, 'conflict', 'conflicts')} in the way: this plan cannot be applied.`,
    ]
  }
  if (changes.length === 0) return [`No changes. ${counted(summary.owned, 'resource', 'resources')} in the fleet.`]
  const flags = flagsToPass(plan, refusals)
  return [countLine(plan, colours), ...(flags && command !== null ? [`To apply: ${[command, ...flags.map(visible)].join(' ')}`] : [])]
}

function countLine({ changes, summary, waiting }: Plan, colours: Colours): string {
  const counts = groups
    .map((group) => ({ group, count: changes.filter(({ action }) => groupOf(action) === group).length }))
    .filter(({ count }) => count > 0)
    .map(({ group, count }) => `${count} to ${group}`)
  const high = summary.highRisk > 0 ? ` · ${warned(colours, 'high', `${summary.highRisk} high-risk`)}` : ''
  return `${counts.join(', ')}${high}${waiting.length > 0 ? ` · ${waitingCount(waiting)}` : ''}`
}
