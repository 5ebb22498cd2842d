// A plan as Markdown for a comment: what stands in the way, the risky changes first, then a summary, then what had no room.
import type { Change, Conflict, Plan } from '../../src/generated/types.ts'
import { noColours } from './colours.ts'
import { countedParts, type Fitted, fitInto, type Part } from './fit-into.ts'
import { codeBlock, codeElement, codeSpan, details } from './markdown.ts'
import { detailLines, findingSections, noteSections, risks, riskText, selectionLines, signedHead, summaryLines } from './plan-text.ts'
import { counted, shownLabel } from './shown-value.ts'

export type PlanMarkdownOptions = {
  /** What the guard answered. */
  refusals: readonly Conflict[]
  /** As for the text. */
  command: string | null
  /** The most characters, counted as JavaScript does: never fewer than those of Unicode. */
  limit: number
}

const gap = '\n\n'
/** Room for what tells what was left out. */
const cutRoom = 400
/** Further lines of the summary are left out: only a plan that nobody could have made has them. */
const longestSummary = 16_000
const longestSelection = 2_000

/** The whole text, ending in a line break. The first line lets a script find the comment again. */
export function renderPlanMarkdown(plan: Plan, { refusals, command, limit }: PlanMarkdownOptions): string {
  const heading = `${marker(plan.fleet)}\n### Plan for fleet ${codeSpan(shownLabel(plan.fleet))} on ${codeSpan(shownLabel(plan.target))}`
  const top = [heading, ...selectionLines(plan).map((line) => codeSpan(line.slice(0, longestSelection)))].join(gap)
  const summary = codeBlock(summaryLines(plan, { colours: noColours, refusals, command }).map((line) => line.slice(0, longestSummary)))
  const room = limit - top.length - summary.length - 2 * gap.length - cutRoom
  const fitted = fitInto(partsOf(plan, refusals), room, gap.length)
  const cut = cutNote(fitted)
  return `${[top, ...fitted.texts, summary, ...(cut === '' ? [] : [cut])].join(gap)}\n`
}

/** Fleets of one repository have a comment each. */
function marker(fleet: string): string {
  return `<!-- appward plan${/^[a-z0-9._-]{1,64}$/.test(fleet) && !fleet.includes('--') ? ` ${fleet}` : ''} -->`
}

/** In the order of their weight. Warnings come last: many of them must not push a change out. */
function partsOf(plan: Plan, refusals: readonly Conflict[]): Part[] {
  const about = (severity: Conflict['severity']) => ({
    ...plan,
    conflicts: plan.conflicts.filter((each) => each.severity === severity),
    violations: severity === 'error' ? [] : (plan.violations ?? []),
  })
  return [
    ...findingSections(about('error'), refusals, noColours).flatMap((lines) => block('findings', lines)),
    ...risks.flatMap((risk) => plan.changes.filter((change) => change.risk === risk).map((change) => changePart(change, plan))),
    ...findingSections(about('warning'), [], noColours).flatMap((lines) => block('warnings', lines)),
    ...noteSections(plan, noColours).flatMap((lines) => block('notes', lines)),
  ]
}

function changePart(change: Change, plan: Plan): Part {
  const head = `${codeElement(signedHead(change))} ${change.risk === 'high' ? `<b>${riskText(change)}</b>` : riskText(change)}`
  const lines = detailLines(change, plan, noColours)
  // In a line that such a tag begins, nothing is read as Markdown.
  const short = `<p>${head}</p>`
  return { what: `${change.risk}-risk`, full: lines.length > 0 ? details(head, lines, change.risk === 'high') : short, short }
}

const linesInBlock = 100

/** A section in blocks, so that a long one can be cut. */
function block(what: string, lines: readonly string[]): Part[] {
  const parts: Part[] = []
  for (let start = 0; start < lines.length; start += linesInBlock) {
    parts.push({ what, full: codeBlock(lines.slice(start, start + linesInBlock)), short: null })
  }
  return parts
}

function cutNote({ shortened, leftOut }: Fitted): string {
  if (shortened.length + leftOut.length === 0) return ''
  const changes = leftOut.filter(({ short }) => short !== null)
  const blocks = leftOut.filter(({ short }) => short === null)
  const cut = [
    ...(shortened.length > 0 ? [`the details of ${counted(shortened.length, 'change', 'changes')}`] : []),
    ...(changes.length > 0 ? [`${counted(changes.length, 'change', 'changes')} (${countedParts(changes)})`] : []),
    ...(blocks.length > 0 ? [`${counted(blocks.length, 'block', 'blocks')} of findings and notes`] : []),
  ]
  return `**Left out, for there is no room:** ${cut.join('; ')}. The text format shows all of it.`
}
