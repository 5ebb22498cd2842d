// Check runs: what one becomes by what its app says, and what the runs of a suite say together.
import { type ApiFault, fieldFault } from './api-fault.ts'
import { timeOf } from './time.ts'
import { isWebAddress } from './web-address.ts'

export type CheckStatus = 'queued' | 'in_progress' | 'completed'

/** The worst first; a suite has the worst of its runs. */
const conclusions = ['action_required', 'failure', 'timed_out', 'cancelled', 'stale', 'success', 'neutral', 'skipped'] as const

export type CheckConclusion = (typeof conclusions)[number]

export type CheckAnnotation = {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: 'notice' | 'warning' | 'failure'
  message: string
  title?: string
  raw_details?: string
}

export type CheckAction = { label: string; description: string; identifier: string }
export type CheckImage = { alt: string; image_url: string; caption?: string }

type CheckOutput = { title?: string; summary: string; text?: string; annotations?: CheckAnnotation[]; images?: CheckImage[] }

/** As the published description has it; on creation with `name` and `head_sha`. */
export type CheckRunBody = {
  name?: string
  details_url?: string
  external_id?: string
  status?: CheckStatus
  started_at?: string
  conclusion?: CheckConclusion
  completed_at?: string
  output?: CheckOutput
  actions?: CheckAction[]
}

/** What a run says. Times are ISO 8601 in UTC. */
export type CheckRunState = {
  name: string
  status: CheckStatus
  /** Where `status` is completed, and only there. */
  conclusion: CheckConclusion | null
  externalId: string
  detailsUrl: string | null
  startedAt: string
  completedAt: string | null
  title: string | null
  summary: string | null
  text: string | null
  actions: readonly CheckAction[]
  images: readonly CheckImage[]
}

/** Runs of one name in a suite; the oldest give way to more. */
export const maxRunsOfName = 1000

const resource = 'CheckRun'
const maxName = 255
const maxAnnotationText = 64 * 1024

type After = { fault: ApiFault } | { fault: null; run: CheckRunState }

/** A run as it begins; `at` is now. */
export function newCheckRun(body: CheckRunBody, at: string): After {
  const blank = {
    name: '',
    status: 'queued',
    conclusion: null,
    externalId: '',
    detailsUrl: null,
    startedAt: at,
    completedAt: null,
  } as const
  return checkRunAfter({ ...blank, title: null, summary: null, text: null, actions: [], images: [] }, body, at)
}

/** The run after what the body says; what it leaves out stays. */
export function checkRunAfter(before: CheckRunState, body: CheckRunBody, at: string): After {
  const fault = valueFault(body)
  if (fault !== null) return { fault }
  const progress = progressAfter(before, body, at)
  if (progress.fault !== null) return progress
  const { output } = body
  const run: CheckRunState = {
    ...before,
    ...progress.values,
    name: body.name ?? before.name,
    externalId: body.external_id ?? before.externalId,
    detailsUrl: body.details_url ?? before.detailsUrl,
    title: output?.title ?? before.title,
    summary: output?.summary ?? before.summary,
    text: output?.text ?? before.text,
    actions: (body.actions ?? before.actions).map(({ label, description, identifier }) => ({ label, description, identifier })),
    images: output?.images ?? before.images,
  }
  return run.name.trim() === '' ? { fault: fieldFault(resource, 'name', 'must not be blank', 'missing_field') } : { fault: null, run }
}

type Progress = Pick<CheckRunState, 'status' | 'conclusion' | 'startedAt' | 'completedAt'>

/** A conclusion completes a run; a status that is none of completion takes the conclusion back. */
function progressAfter(before: CheckRunState, body: CheckRunBody, at: string): { fault: ApiFault } | { fault: null; values: Progress } {
  const startedAt = body.started_at === undefined ? before.startedAt : timeOf(body.started_at)
  const completedAt = body.completed_at === undefined ? null : timeOf(body.completed_at)
  if (startedAt === null) return { fault: timeFault('started_at') }
  if (body.completed_at !== undefined && completedAt === null) return { fault: timeFault('completed_at') }
  const { conclusion = body.status === undefined ? before.conclusion : null } = body
  if (conclusion === 'stale') return { fault: fieldFault(resource, 'conclusion', 'only the platform calls a run stale', 'invalid') }
  if (conclusion !== null) {
    return { fault: null, values: { status: 'completed', conclusion, startedAt, completedAt: completedAt ?? before.completedAt ?? at } }
  }
  if (body.status === 'completed' || completedAt !== null) {
    return { fault: fieldFault(resource, 'conclusion', 'is needed by a run that is completed', 'missing_field') }
  }
  return { fault: null, values: { status: body.status ?? before.status, conclusion: null, startedAt, completedAt: null } }
}

function timeFault(field: string): ApiFault {
  return fieldFault(resource, field, 'must be a time like 2030-01-31T12:00:00Z', 'invalid')
}

function valueFault({ name, details_url: address, output, external_id: externalId }: CheckRunBody): ApiFault | null {
  if (name !== undefined && name.length > maxName) return fieldFault(resource, 'name', `is too long (at most ${maxName} characters)`)
  if (externalId !== undefined && externalId.length > maxName) {
    return fieldFault(resource, 'external_id', `is too long (at most ${maxName} characters)`)
  }
  if (address !== undefined && !isWebAddress(address)) return fieldFault(resource, 'details_url', 'must be an http(s) address')
  if (output?.title !== undefined && output.title.length > maxName) {
    return fieldFault(resource, 'output.title', `is too long (at most ${maxName} characters)`)
  }
  for (const [index, annotation] of (output?.annotations ?? []).entries()) {
    const message = annotationFault(annotation)
    if (message !== null) return fieldFault(resource, `output.annotations.${index}`, message, 'invalid')
  }
  return null
}

function annotationFault({
  start_line: first,
  end_line: last,
  path,
  message,
  title = '',
  raw_details: details = '',
}: CheckAnnotation): string | null {
  if (path === '' || message === '') return 'needs a path and a message'
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || first < 0 || last < first) return 'ends before it starts'
  if (title.length > maxName) return `has a title that is too long (at most ${maxName} characters)`
  const tooLong = Math.max(message.length, details.length) > maxAnnotationText
  return tooLong ? `has a message or details of more than ${maxAnnotationText} characters` : null
}

type Outcome = { status: CheckStatus; conclusion: CheckConclusion | null }

/** What a suite is by the latest run of each name; queued where there is none. */
export function suiteOutcome(runs: readonly Outcome[]): Outcome {
  const open = runs.filter(({ status }) => status !== 'completed')
  if (runs.length === 0 || open.length > 0) {
    // Part of the work done, or being done, is work begun.
    const begun = open.some(({ status }) => status === 'in_progress') || open.length < runs.length
    return { status: begun ? 'in_progress' : 'queued', conclusion: null }
  }
  const worst = conclusions.find((conclusion) => runs.some((run) => run.conclusion === conclusion))
  return { status: 'completed', conclusion: worst ?? null }
}
