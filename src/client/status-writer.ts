// The status of fleets over HTTP, cut to what a platform takes: what is too long for a status must not leave the platform without one.
import type { StatusWriter } from '../../controller/loop/ports.ts'
import type { NewFleetStatus, StatusReceipt, WaitingPlan } from '../generated/types.ts'
import type { Transport } from './transport.ts'

/** As schemas/api/v1.schema.json has them: items of lists, and characters of texts. */
const most = { drift: 50, refusals: 20, message: 2_000, value: 300, hint: 500, line: 500, text: 65_536 }

export function statusWriter(transport: Transport): StatusWriter {
  return {
    write: async (fleet, status) =>
      (await transport.send({
        method: 'PUT',
        path: `/api/v1/fleets/${encodeURIComponent(fleet)}/status`,
        body: fitting(status),
        holds: ['fleet', 'conditions', 'changed'],
      })) as StatusReceipt,
  }
}

/** A status that a platform takes as far as its length goes. */
export function fitting(status: NewFleetStatus): NewFleetStatus {
  return {
    ...status,
    source: cut(status.source, most.line),
    conditions: status.conditions.map((each) => ({ ...each, message: cut(each.message, most.message) })),
    drift: status.drift.slice(0, most.drift).map((each) => ({ ...each, from: cutOrNull(each.from), to: cutOrNull(each.to) })),
    plan: status.plan === null ? null : fittingPlan(status.plan),
  }
}

function fittingPlan({ digest, summary, refusals, text }: WaitingPlan): WaitingPlan {
  const told = refusals.slice(0, most.refusals)
  return {
    digest,
    summary: cut(summary, most.line),
    refusals: told.map((each) => ({ ...each, message: cut(each.message, most.hint), hint: cut(each.hint, most.hint) })),
    text: cutLines(text),
  }
}

function cutOrNull(text: string | null): string | null {
  return text === null ? null : cut(text, most.value)
}

/** Characters are counted as code points by the platform, which are never more than these. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`
}

/** A text that goes on says so: nobody is to take a part of a plan for all of it. */
function cutLines(text: string): string {
  if (text.length <= most.text) return text
  const kept = text.slice(0, most.text - 200)
  const end = kept.lastIndexOf('\n') + 1
  const head = end === 0 ? kept.toWellFormed() : kept.slice(0, end)
  const rest = text.slice(head.length).split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return `${head}${end === 0 ? '\n' : ''}… and ${rest} more ${rest === 1 ? 'line' : 'lines'}; "appward plan" shows the whole plan.\n`
}
