// Commit statuses: what one may say, and what several say together.
import { type ApiFault, fieldFault } from './api-fault.ts'
import { isWebAddress } from './web-address.ts'

export type CommitState = 'error' | 'failure' | 'pending' | 'success'

/** As the published description has it. */
export type CommitStatusBody = { state: CommitState; target_url?: string | null; description?: string | null; context?: string }

export type CommitStatusDraft = { sha: string; context: string; state: CommitState; description: string | null; targetUrl: string | null }

/** Statuses of one commit and context; more are refused. */
export const maxStatuses = 1000

const resource = 'Status'
const maxDescription = 140
const maxContext = 255

export const tooManyStatuses: ApiFault = fieldFault(resource, 'context', `A commit takes at most ${maxStatuses} statuses of one context`)

/** Contexts that differ in case only are one. */
export function contextKey(context: string): string {
  return context.toLowerCase()
}

/** A body that matches its schema as a status of the commit. */
export function commitStatusOf(sha: string, body: CommitStatusBody): { fault: ApiFault } | { fault: null; draft: CommitStatusDraft } {
  const { state, target_url: address, description = null, context = '' } = body
  const targetUrl = address == null || address === '' ? null : address
  if (targetUrl !== null && !isWebAddress(targetUrl)) return { fault: fieldFault(resource, 'target_url', 'must be an http(s) address') }
  if (description !== null && description.length > maxDescription) {
    return { fault: fieldFault(resource, 'description', `is too long (at most ${maxDescription} characters)`) }
  }
  if (context.length > maxContext) return { fault: fieldFault(resource, 'context', `is too long (at most ${maxContext} characters)`) }
  return { fault: null, draft: { sha, state, targetUrl, description, context: context.trim() === '' ? 'default' : context } }
}

/** The state of a commit from the latest one of each of its contexts; `pending` where there is none. */
export function combinedState(states: Iterable<CommitState>): 'failure' | 'pending' | 'success' {
  const found = new Set(states)
  if (found.has('error') || found.has('failure')) return 'failure'
  return found.size === 0 || found.has('pending') ? 'pending' : 'success'
}
