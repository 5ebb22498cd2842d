// The safety gates as a command line meets them: its options, the question to a person, and the applying itself.
import { applyPlan, refuseConflicts } from '../../controller/apply.ts'
import { parseAllow } from '../../controller/plan/allow.ts'
import { waitingAfter } from '../../controller/plan/consent-effects.ts'
import { guard } from '../../controller/plan/guard.ts'
import { defaultMaxDelete, type MaxDelete, parseMaxDelete } from '../../controller/plan/max-delete.ts'
import type { Secrets } from '../../controller/plan/secrets.ts'
import { isNothing } from '../../controller/plan/to-changeset.ts'
import { renderPlanText } from '../../controller/render/plan-text.ts'
import { platformWriter } from '../client/platform-client.ts'
import type { Applied, Conflict, Plan } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import { isHigh, reasonTable } from '../manifest/reasons.ts'
import type { Option } from './command.ts'
import { applyQuestions, confirm, destroyQuestions } from './confirming.ts'
import type { Context } from './context.ts'
import { finishing } from './finishing.ts'
import type { Around } from './new-credentials.ts'
import { type ApplyFormat, yesOption } from './options.ts'
import { withTransport } from './planning.ts'
import { printPlan, printResult, type Sources } from './review.ts'
import type { Target } from './settings.ts'
import { sourceOf } from './source.ts'

export type GateFlags = { format: ApplyFormat; yes?: boolean; allow?: string[]; maxDelete?: MaxDelete }

export const gateOptions: readonly Option[] = [
  yesOption,
  {
    flags: '--allow <reason[:key]>',
    description: `let high-risk changes of this reason pass, for all or for one resource; may be repeated (${reasonTable
      .map(({ reason }) => reason)
      .filter(isHigh)
      .join(', ')})`,
    repeat: true,
    parse: parseAllow,
  },
  {
    flags: '--max-delete <most>',
    description: 'how much may be deleted at once: a share of the fleet, when it is more than 5 (default: 20%), or a number such as 10',
    parse: parseMaxDelete,
  },
]

export type ApplyOptions = {
  flags: GateFlags
  /** The words of the command, for the line that says how to let a plan pass. */
  command: string
  /** Everything goes: no share is too large, no reason needs to be allowed. What is guarded stays guarded. */
  unlimited: boolean
  /** Where the manifests are, by key, as far as that is known. */
  sources?: Sources | undefined
  /** The webhook secrets that are at hand. */
  secrets?: Secrets | undefined
  /** What else is done, and must be possible, where there is something to apply. */
  around?: Around | undefined
}

/** Shows a plan, passes the gates, asks where somebody can be asked, and applies. Throws AppError where it stops. */
export async function applyThroughGates(context: Context, plan: Plan, target: Target, options: ApplyOptions): Promise<Applied> {
  const { flags, command, unlimited } = options
  const gate = (confirmed: boolean): Conflict[] =>
    guard(plan, {
      allow: flags.allow ?? [],
      confirmed: confirmed || unlimited,
      maxDelete: flags.maxDelete ?? defaultMaxDelete,
      destroy: unlimited,
    })
  const asks = !flags.yes && context.interactive && plan.changes.length > 0
  const refusals = gate(asks)
  const review = { plan, refusals, command: refusals.length > 0 ? command : null, sources: options.sources }
  // As JSON it is printed with what came of it.
  if (flags.format !== 'json') await printPlan(context, flags.format, review)
  // Whoever is asked must have seen what they say yes to.
  if (asks && !(flags.format === 'text' && context.printsToTerminal))
    context.say(renderPlanText(plan, { ...review, colours: context.colours }))
  refuseConflicts(plan)
  if (isNothing(plan)) return await printApplied(context, flags, { version: 1, plan, result: null })
  if (refusals.length > 0) throw gateError(refusals)
  options.around?.before()
  // Where there is nothing but to take note of, nothing changes for anybody.
  if (!flags.yes && plan.changes.length > 0)
    await confirm(context, unlimited ? destroyQuestions(plan) : applyQuestions(plan, flags.allow ?? []))
  context.progress({ event: 'applying', changes: plan.changes.length })
  const source = await sourceOf(context)
  return finishing(context, (calm) =>
    withTransport(calm, target, 'write', async (transport) => {
      const result = await applyPlan(plan, platformWriter(transport, source), options.secrets)
      const applied = await printApplied(context, flags, { version: 1, plan, result })
      await options.around?.after(transport)
      return applied
    }),
  )
}

/** More refusals are counted: the plan has shown every change, and at its end the words that let it pass. */
const mostRefusals = 20

/** What ends a command where gates refuse the plan. */
export function gateError(refusals: readonly Conflict[]): AppError {
  // What has only to be allowed comes last: of it there may be thousands.
  const [allowed, others] = [refusals.filter(({ code }) => code === 'AW501'), refusals.filter(({ code }) => code !== 'AW501')]
  const told = [...others, ...allowed].slice(0, mostRefusals)
  const lines = told.map(({ code, key, message, hint }) => `${code} ${key === '' ? '' : `${key}: `}${message}\n  ${hint}`)
  const more = refusals.length - told.length
  return new AppError('gate', `refused by ${whatRefuses(refusals)}; nothing was done`, {
    hint: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  })
}

function whatRefuses(refusals: readonly Conflict[]): string {
  if (refusals.every(({ code }) => code === 'AW505')) return 'policy'
  return refusals.length === 1 ? 'a safety gate' : 'safety gates'
}

/** Prints what was done, and what waits for consent now. */
export async function printApplied(context: Context, { format }: GateFlags, applied: Applied): Promise<Applied> {
  const { plan, result } = applied
  if (format === 'json') context.print(JSON.stringify(applied, null, 2))
  else if (result && result.changes.length > 0) await printResult(context, format, result, waitingAfter(plan, result))
  // The plan has said of what.
  else if (result) context.say(`the fleet took note: changeset ${result.id}`)
  return applied
}
