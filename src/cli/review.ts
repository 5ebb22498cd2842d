// Prints a plan, and what was found in manifests, in the format that was asked for.
import { relative, resolve, sep } from 'node:path'
import type { PlaceOf } from '../../controller/render/annotations.ts'
import { noColours } from '../../controller/render/colours.ts'
import { renderReportText } from '../../controller/render/diagnostics-text.ts'
import { renderPlanText } from '../../controller/render/plan-text.ts'
import { type Annotation, annotationLines, unheard } from '../../controller/render/workflow-commands.ts'
import type { ChangesetResult, Conflict, Plan, Waiting } from '../generated/types.ts'
import { leadsOut } from '../lib/leads-out.ts'
import type { Checked } from '../loading/load-manifests.ts'
import type { Position } from '../manifest/desired.ts'
import { toReport } from '../manifest/report.ts'
import type { Context } from './context.ts'
import type { ApplyFormat, ReviewFormat } from './options.ts'

/** Made anew with every call. */
export type Sources = () => ReadonlyMap<string, Position>

export type PlanReview = {
  plan: Plan
  /** What the guard answered. */
  refusals: readonly Conflict[]
  /** What applies the plan but for --allow; null where that is not the next thing to do. */
  command: string | null
  /** Where the manifests are, by key, as far as that is known. */
  sources?: Sources | undefined
}

/** Prints a plan. As `github` it goes to the summary of the step too. */
export async function printPlan(context: Context, format: ReviewFormat, review: PlanReview): Promise<void> {
  context.print(await planPrinters[format](context, review))
}

/** Prints what a changeset did and what waits for consent now, below its plan. As `github` it goes to the summary of the step too. */
export async function printResult(
  context: Context,
  format: Exclude<ApplyFormat, 'json'>,
  result: ChangesetResult,
  waiting: readonly Waiting[] = [],
): Promise<void> {
  const { renderResultText } = await import('../../controller/render/result-text.ts')
  const line = renderResultText(result, format === 'text' ? context.colours : noColours, waiting)
  if (format === 'text') return context.print(line)
  const { codeBlock } = await import('../../controller/render/markdown.ts')
  const block = `\n${codeBlock([line.trimEnd()])}\n`
  if (format === 'markdown') return context.print(block)
  const annotation: Annotation = { kind: 'notice', title: 'Applied', message: line.trimEnd(), at: null }
  context.print(await githubText(context, { text: line, summary: () => block, annotations: [annotation] }))
}

/** Prints what was found in manifests. As `github` it goes to the summary of the step too. */
export async function printFindings(context: Context, format: ReviewFormat, checked: Checked): Promise<void> {
  context.print(await findingPrinters[format](context, checked))
}

const planPrinters: Readonly<Record<ReviewFormat, (context: Context, review: PlanReview) => string | Promise<string>>> = {
  text: (context, { plan, ...options }) => logged(context, renderPlanText(plan, { ...options, colours: context.colours })),
  json: (_, { plan }) => JSON.stringify(plan, null, 2),
  markdown: async (_, { plan, ...options }) => {
    const [{ renderPlanMarkdown }, { commentLimit }] = await markdown()
    return renderPlanMarkdown(plan, { ...options, limit: commentLimit })
  },
  github: async (context, { plan, refusals, command, sources }) => {
    const [{ renderPlanMarkdown }] = await markdown()
    const { planAnnotations } = await import('../../controller/render/annotations.ts')
    const annotations = planAnnotations(plan, refusals, placesIn(context, sources))
    return githubText(context, {
      text: renderPlanText(plan, { colours: noColours, refusals, command }),
      summary: (limit) => renderPlanMarkdown(plan, { refusals, command, limit }),
      annotations,
    })
  },
  junit: async (context, { plan, refusals, sources }) => {
    const [{ renderJunit }, { planCases }] = await junit()
    return renderJunit('appward plan', planCases(plan, refusals, placesIn(context, sources)))
  },
}

const findingPrinters: Readonly<Record<ReviewFormat, (context: Context, checked: Checked) => string | Promise<string>>> = {
  text: (context, checked) => logged(context, renderReportText(reportOf(checked), context.colours)),
  json: (_, checked) => JSON.stringify(reportOf(checked), null, 2),
  markdown: async (_, checked) => {
    const [{ renderReportMarkdown }, { commentLimit }] = await Promise.all([
      import('../../controller/render/report-markdown.ts'),
      import('../../controller/render/markdown.ts'),
    ])
    return renderReportMarkdown(reportOf(checked), commentLimit)
  },
  github: async (context, checked) => {
    const [{ renderReportMarkdown }, { diagnosticAnnotations }] = await Promise.all([
      import('../../controller/render/report-markdown.ts'),
      import('../../controller/render/annotations.ts'),
    ])
    const report = reportOf(checked)
    return githubText(context, {
      text: renderReportText(report, noColours),
      summary: (limit) => renderReportMarkdown(report, limit),
      annotations: diagnosticAnnotations(report.diagnostics.map((found) => ({ ...found, file: fromRoot(context, found.file) }))),
    })
  },
  junit: async (_, checked) => {
    const [{ renderJunit }, { fileCases }] = await junit()
    return renderJunit('appward validate', fileCases(checked.files, checked.diagnostics))
  },
}

/** A text for people, which on a runner goes to a log that is read for commands. */
export function logged({ env }: Context, text: string): string {
  return env.GITHUB_ACTIONS === 'true' ? unheard(text) : text
}

/** The log, the annotations, and by the way the summary of the step. */
export async function githubText(
  context: Context,
  { text, summary, annotations }: { text: string; summary: (limit: number) => string; annotations: readonly Annotation[] },
): Promise<string> {
  const { appendStepSummary } = await import('./step-summary.ts')
  appendStepSummary(context, summary)
  return unheard(text) + annotationLines(annotations)
}

function reportOf(checked: Checked): ReturnType<typeof toReport> {
  return toReport(checked, checked.files.length)
}

function markdown() {
  return Promise.all([import('../../controller/render/plan-markdown.ts'), import('../../controller/render/markdown.ts')])
}

function junit() {
  return Promise.all([import('../../controller/render/junit.ts'), import('../../controller/render/test-cases.ts')])
}

function placesIn(context: Context, sources: Sources = () => new Map()): PlaceOf {
  const places = sources()
  return (key) => {
    const found = places.get(key)
    return found === undefined || found.file === '-' ? null : { ...found, file: fromRoot(context, found.file) }
  }
}

/** CI names files from the root of the checkout, wherever the command runs. */
export function fromRoot({ cwd, env }: Context, file: string): string {
  const root = env.GITHUB_WORKSPACE
  const path = resolve(cwd, file)
  return file === '-' || !root || leadsOut(root, path) ? file : relative(root, path).split(sep).join('/')
}
